"""The columns of the list of cases, and the orders that a column stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.case_list import Among, FoundBy, Order
from vcs_desktop.ui.toolkit.language import (
    level_words,
    membership_tone,
    membership_words,
    short_date,
)
from vcs_desktop.ui.toolkit.veil import named
from vcs_desktop.ui.widgets.rows import Column

if TYPE_CHECKING:
    from vcs_desktop.office.cases import CaseRow

SORTS: dict[int, tuple[Order, Order]] = {
    0: (Order.NUMBER, Order.NUMBER_DOWN),
    1: (Order.PERSON, Order.PERSON_DOWN),
    2: (Order.OFFENDER, Order.OFFENDER_DOWN),
    4: (Order.NEXT_DUE, Order.NEXT_DUE_DOWN),
}
"""What a click on a column's title means, and what the second click does."""


def case_columns() -> tuple[Column[CaseRow], ...]:
    """The columns of the list of cases."""
    return (
        Column(
            _tr("Case, officer"),
            lambda row: row.case_number,
            lambda row: row.officer,
            is_strong=True,
            is_open=True,
            share=20,
        ),
        Column(_tr("Person"), lambda row: named(row.person), _why, is_open=True, share=27),
        Column(_tr("About"), lambda row: named(row.offender), is_open=True, share=21),
        Column(
            _tr("Scheme"),
            lambda row: membership_words(row.membership),
            tone=lambda row: membership_tone(row.membership),
            is_open=True,
            share=20,
        ),
        Column(_tr("Owed"), _owed, _asked_for, is_open=True, share=29),
    )


def among_words() -> dict[Among, str]:
    """What each built-in list is called."""
    return {
        Among.EVERYBODY: _tr("Everybody's cases"),
        Among.MINE: _tr("My cases"),
        Among.NOT_ASKED_YET: _tr("Nobody asked yet"),
        Among.DORMANT: _tr("Dormant"),
        Among.NOTHING_OWED: _tr("Nothing owed"),
    }


def order_words() -> dict[Order, str]:
    """What each order is called."""
    return {
        Order.BEST_MATCH: _tr("Best match first"),
        Order.PERSON: _tr("Person, A to Z"),
        Order.PERSON_DOWN: _tr("Person, Z to A"),
        Order.OFFENDER: _tr("About, A to Z"),
        Order.OFFENDER_DOWN: _tr("About, Z to A"),
        Order.OFFICER: _tr("Officer, A to Z"),
        Order.OFFICER_DOWN: _tr("Officer, Z to A"),
        Order.NEXT_DUE: _tr("Next due, soonest first"),
        Order.NEXT_DUE_DOWN: _tr("Next due, latest first"),
        Order.NUMBER: _tr("Case number, oldest first"),
        Order.NUMBER_DOWN: _tr("Case number, newest first"),
    }


def _why(row: CaseRow) -> str:
    if row.only_sounds:
        return _tr("sounds like it")
    return _found_by_words()[row.found_by] if row.found_by else ""


def _found_by_words() -> dict[FoundBy, str]:
    return {
        FoundBy.CASE_NUMBER: _tr("case number"),
        FoundBy.REFERENCE: _tr("reference"),
        FoundBy.NOMS: _tr("NOMS number"),
        FoundBy.CRN: _tr("CRN"),
        FoundBy.POSTCODE: _tr("postcode"),
        FoundBy.TELEPHONE: _tr("telephone"),
    }


def _asked_for(row: CaseRow) -> str:
    return _tr("Asked for: {what}").format(what=level_words(row.level)) if row.level else ""


def _owed(row: CaseRow) -> str:
    if not row.owed_count:
        return _tr("Nothing owed")
    if row.undated_count:
        return _tr("{count} as soon as you can, {all} in all").format(
            count=row.undated_count, all=row.owed_count
        )
    if row.next_due_on is None:
        return str(row.owed_count)
    return _tr("{count}, next {day}").format(count=row.owed_count, day=short_date(row.next_due_on))


def _tr(text: str) -> str:
    return QCoreApplication.translate("cases", text)
