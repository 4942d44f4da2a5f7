"""Where an officer was in an office, in the same office made anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vcs_desktop.ui.office_frame import OfficeFrame


def show_same_place(earlier: OfficeFrame, later: OfficeFrame) -> None:
    """Show what was in sight; Today in the place of what has no place of its own.

    Words typed in a form were kept, and are offered where it is opened again; words that
    search are taken over.
    """
    at = earlier.current_screen()
    case = earlier.presenters.case.opened
    if at is earlier.case and case is not None:
        later.open_today()
        later.open_case(case)
        return
    places = {
        earlier.cases: later.open_cases,
        earlier.changed_dates: later.open_changed_dates,
        earlier.sentences.screen: later.open_sentences,
        earlier.arrivals: later.open_arrivals,
        earlier.team: later.open_team,
        earlier.settings: later.open_settings,
        earlier.keys: later.open_keys,
    }
    later.side.show_unit(earlier.side.unit)
    places.get(at, later.open_today)()
    later.settings.parts.show_same_as(earlier.settings.parts)
    later.cases.search_field.setText(earlier.cases.search_field.text())
    search = later.sentences.screen.search_field
    search.setText(earlier.sentences.screen.search_field.text())
