"""The columns of the lists in Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.settings.words import (
    change_words,
    days_words,
    figure_words,
    move_tone,
    move_words,
    nature_words,
    state_tone,
    state_words,
)
from vcs_desktop.ui.toolkit.language import local_moment, long_date
from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.late_holidays import HolidayDecision
    from vcs_desktop.office.rule_list import RuleLine
    from vcs_desktop.office.team_settings import SettingDecision, SettingLine
    from vcs_desktop.office.what_moves import MoveLine


def rule_columns() -> tuple[Column[RuleLine], ...]:
    """Every rule with its state."""
    return (
        Column(_tr("Rule"), lambda line: line.id, is_strong=True, is_open=True, share=18),
        Column(_tr("What it asks"), lambda line: line.title, is_open=True, share=46),
        Column(_tr("Kind"), lambda line: nature_words(line.nature), is_open=True, share=22),
        Column(_tr("State"), state_words, tone=state_tone, is_open=True, share=20),
    )


def figure_columns() -> tuple[Column[SettingLine], ...]:
    """The team's own figures, each with the law beside it."""
    return (
        Column(
            _tr("Rule"), lambda line: line.rule, lambda line: line.title, is_open=True, share=34
        ),
        Column(
            _tr("The team's figure"), figure_words, _since, is_strong=True, is_open=True, share=38
        ),
        Column(_tr("What the source says"), lambda line: line.law, is_open=True, share=34),
    )


def change_columns() -> tuple[Column[SettingDecision], ...]:
    """Every change, with who decided it and why."""
    return (
        Column(
            _tr("Change"), change_words, lambda one: one.decided.reason, is_open=True, share=48
        ),
        Column(_tr("Decided"), _decided, _undone, is_open=True, share=30),
        Column(_tr("State"), _change_state, tone=_change_tone, is_open=True, share=20),
    )


def holiday_columns() -> tuple[Column[HolidayDecision], ...]:
    """Every bank holiday that the office added."""
    return (
        Column(_tr("Day"), lambda one: long_date(one.on), is_strong=True, is_open=True, share=26),
        Column(
            _tr("What it is"),
            lambda one: one.name,
            lambda one: one.decided.reason,
            is_open=True,
            share=44,
        ),
        Column(_tr("State"), _holiday_state, tone=_holiday_tone, is_open=True, share=22),
    )


def move_columns() -> tuple[Column[MoveLine], ...]:
    """What moves, case by case."""
    return (
        Column(_tr("Case"), lambda line: line.case_number, is_strong=True, is_open=True, share=20),
        Column(
            _tr("What is owed"),
            lambda line: line.title,
            lambda line: line.rule,
            is_open=True,
            share=33,
        ),
        Column(_tr("How"), move_words, tone=move_tone, is_open=True, share=20),
        Column(_tr("Before"), lambda line: days_words(line.before), is_open=True, share=22),
        Column(_tr("After"), lambda line: days_words(line.after), is_open=True, share=22),
    )


def _since(line: SettingLine) -> str:
    if line.change is None:
        return _tr("The figure that came with the rule")
    return _tr("From {day}, by {officer}").format(
        day=long_date(line.change.change.from_on), officer=line.change.decided.officer_name
    )


def _decided(one: SettingDecision) -> str:
    return _tr("{officer}, {moment}").format(
        officer=one.decided.officer_name, moment=local_moment(one.decided.at)
    )


def _undone(one: SettingDecision) -> str:
    if one.undone is None:
        return ""
    return _tr("Undone by {officer}: {reason}").format(
        officer=one.undone.officer_name, reason=one.undone.reason
    )


def _change_state(one: SettingDecision) -> str:
    return _tr("Stands") if one.undone is None else _tr("Undone")


def _change_tone(one: SettingDecision) -> Tone:
    return Tone.GOOD if one.undone is None else Tone.QUIET


def _holiday_state(one: HolidayDecision) -> str:
    return _tr("Counts") if one.removed is None else _tr("Taken back")


def _holiday_tone(one: HolidayDecision) -> Tone:
    return Tone.GOOD if one.removed is None else Tone.QUIET


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
