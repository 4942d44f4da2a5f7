"""The words of Settings for the codes that the office gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.office_policy import SettingName
from vcs_desktop.rules.rule_words import Confidence, Nature, Party
from vcs_desktop.ui.toolkit.language import long_date, short_date, status_words
from vcs_desktop.ui.toolkit.palettes import Tone

if TYPE_CHECKING:
    from vcs_desktop.office.rule_list import RuleLine
    from vcs_desktop.office.team_settings import SettingDecision, SettingLine
    from vcs_desktop.office.what_moves import Days, MoveLine


def nature_words(nature: Nature) -> str:
    """What kind of thing a rule is."""
    return {
        Nature.DUTY: _tr("Duty"),
        Nature.PROMPT: _tr("Team's prompt"),
        Nature.GATE: _tr("Safeguard"),
        Nature.ELIGIBILITY: _tr("Who is in the scheme"),
        Nature.WINDOW: _tr("Right for a time"),
        Nature.OTHERS_CLOCK: _tr("Someone else's limit"),
        Nature.ROUTING: _tr("Way of working"),
    }[nature]


def party_words(party: Party) -> str:
    """Somebody who owes something, or is owed it."""
    return {
        Party.VICTIM_LIAISON_OFFICER: _tr("the victim liaison officer"),
        Party.SENIOR_PROBATION_OFFICER: _tr("the senior probation officer"),
        Party.TEAM: _tr("the team"),
        Party.VICTIM: _tr("the person"),
        Party.PARTY_TO_THE_REVIEW: _tr("a party to the review"),
        Party.PAROLE_BOARD: _tr("the Parole Board"),
        Party.PROBATION_PRACTITIONER: _tr("the probation practitioner"),
        Party.PRISON: _tr("the prison"),
        Party.HOSPITAL: _tr("the hospital"),
        Party.TRIBUNAL: _tr("the tribunal"),
        Party.SECRETARY_OF_STATE: _tr("the Secretary of State"),
        Party.WITNESS_CARE_UNIT: _tr("the Witness Care Unit"),
        Party.SOURCE: _tr("whoever the news comes from"),
    }[party]


def confidence_words(confidence: Confidence) -> str:
    """How well a source was read."""
    return {
        Confidence.HIGH: _tr("read in the source itself"),
        Confidence.MIDDLE: _tr("read second-hand or in part"),
        Confidence.LOW: _tr("not confirmed in a source"),
    }[confidence]


def state_words(line: RuleLine) -> str:
    """Whether a rule works today."""
    return {"on": _tr("On"), "off": _tr("Off"), "not-in-force": _tr("Not in force")}[line.state]


def state_tone(line: RuleLine) -> Tone:
    """The tone of that."""
    return Tone.GOOD if line.state == "on" else Tone.QUIET


def figure_words(line: SettingLine) -> str:
    """The figure in force today, with what it counts."""
    if line.value is None:
        return _tr("Switched off")
    if line.name is SettingName.HARM_RANK:
        return _tr("Place {count} in the order").format(count=line.value)
    return _tr("{count} {unit}").format(count=line.value, unit=line.what)


def change_words(one: SettingDecision) -> str:
    """What a change set: such as `KEY-13: 8 from 1 December 2026`."""
    value = _tr("off") if one.change.value is None else str(one.change.value)
    words = _tr("{rule}, place in the order: {value} from {day}")
    if one.change.name is SettingName.TARGET:
        words = _tr("{rule}: {value} from {day}")
    return words.format(rule=one.change.rule, value=value, day=long_date(one.change.from_on))


def move_words(line: MoveLine) -> str:
    """How something moves."""
    return {
        "newly-owed": _tr("Newly owed"),
        "ended": _tr("Not owed any more"),
        "met": _tr("Met"),
        "moved": _tr("Moved"),
        "beside": _tr("Beside the work"),
    }[line.kind]


def move_tone(line: MoveLine) -> Tone:
    """The tone of that."""
    return {
        "newly-owed": Tone.SOON,
        "ended": Tone.PASSED,
        "met": Tone.GOOD,
        "moved": Tone.OPEN,
        "beside": Tone.QUIET,
    }[line.kind]


def days_words(days: Days | None) -> str:
    """How something stands, with its days."""
    if days is None:
        return _tr("Not there")
    if days.status != "owed":
        return status_words(days.status)
    said = (
        _tr("due {day}").format(day=short_date(days.due_on)) if days.due_on else "",
        _tr("aim {day}").format(day=short_date(days.target_on)) if days.target_on else "",
        _tr("shown from {day}").format(day=short_date(days.starts_on)) if days.starts_on else "",
    )
    return ", ".join(words for words in said if words) or _tr("as soon as you can")


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
