"""The words on screen for where news came from: a kind of file, or an officer by hand."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, is_by_hand
from vcs_desktop.rules.key_stage import Precision, SentenceKind, StageDate
from vcs_desktop.ui.toolkit.entry_language import how_words, who_words
from vcs_desktop.ui.toolkit.language import short_date, short_month
from vcs_desktop.ui.toolkit.languages import counted


def source_words(source: str) -> str:
    """Where a stage or a date was heard.  A source added later shows as its own plain code."""
    if is_by_hand(source):
        _, how, who = source.split(":")
        words = _tr("By hand: {who}, {how}")
        how_it_was = how_words(HowHeard(how)).lower()
        return words.format(who=who_words(WhoTold(who)), how=how_it_was)
    known = {
        "domain-event": _tr("Prison and probation events"),
        "sentences-csv": _tr("Sentence dates (table)"),
        "prisoner-record": _tr("Prisoners' records"),
        "licence": _tr("Licences"),
        "referrals": _tr("Referrals (table)"),
        "positions": _tr("Running cases (table)"),
        "contacts": _tr("Ways of reaching people (table)"),
    }
    return known.get(source, source.replace("-", " ").capitalize())


def date_as_known(day: StageDate) -> str:
    """A date of a sentence as exactly as it is known, and no more exactly."""
    if day.precision is Precision.DAY:
        return short_date(day.on)
    return _tr("{month}, month only").format(month=short_month(day.on))


def sentence_words(kind: SentenceKind) -> str:
    """The kind of sentence."""
    return {
        SentenceKind.DETERMINATE: _tr("Determinate"),
        SentenceKind.BOARD_RELEASED_DETERMINATE: _tr("Determinate (Parole Board)"),
        SentenceKind.EXTENDED: _tr("Extended"),
        SentenceKind.SERIOUS_TERRORISM: _tr("Serious terrorism"),
        SentenceKind.LIFE: _tr("Life"),
        SentenceKind.DETENTION_AT_HM_PLEASURE: _tr("Detention at His Majesty's pleasure"),
        SentenceKind.IPP: _tr("Public protection (IPP)"),
        SentenceKind.HOSPITAL_ORDER: _tr("Hospital order"),
        SentenceKind.UNKNOWN: _tr("Kind not known"),
    }[kind]


def days_ago(day: date, today: date) -> str:
    """How long ago a day is."""
    count = (today - day).days
    if count <= 0:
        return _tr("today")
    words = counted("sources", "{count} days ago", count).format(count=count)
    return _tr("yesterday") if count == 1 else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("sources", text)
