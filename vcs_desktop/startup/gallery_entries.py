"""The scenes of what officers enter and settle, for the gallery.  Nothing is recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vcs_desktop.office.today import LookItem, LookMatch, StageOn
from vcs_desktop.rules.hand_entry import WhyWithdrawn
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.toolkit.entry_language import why_withdrawn_words
from vcs_desktop.ui.toolkit.taking_back import ask_why_back, offer_words

Scene = tuple[str, Callable[[], None]]

_LOOKS = (
    LookItem(
        "prison-offender-events.prisoner.released about A0001ZZ",
        "It may be what was entered by hand. Say whether it is the same.",
        date(2026, 11, 4),
        "look-1",
        LookMatch(StageOn("released", date(2026, 11, 2)), StageOn("released", date(2026, 11, 3))),
    ),
    LookItem(
        "prison-offender-events.prisoner.received about A0002ZZ",
        "It may be a recall or a new sentence.",
        date(2026, 11, 3),
        "look-2",
        may_be_decided=True,
    ),
)


@dataclass(frozen=True, slots=True)
class _Acts:
    """What is done in the window for each scene."""

    frame: OfficeFrame
    settle: Callable[[], None]

    def open_form(self) -> None:
        self.frame.open_today()
        self.settle()
        self.frame.today.entry_button.click()
        self.settle()

    def fill_in(self) -> None:
        self.open_form()
        entry = self.frame.entry
        entry.finder.line.setText("hearing lis")
        next(iter(entry.details.date_fields.values())).line.setText("16 jan")

    def ask_what_it_is(self) -> None:
        self.frame.go_back()
        self.settle()
        self.frame.today.show_needs_look(_LOOKS)

    def show_saved(self) -> None:
        self.frame.open_today()
        self.settle()
        words = "Entered: Absconded, 2 November 2026, heard by telephone from the prison."
        bar = self.frame.today.bar
        bar.offer(words, offer_words(), bar.clear)

    def ask_why(self) -> None:
        bar = self.frame.today.bar
        ask_why_back(bar, ((why_withdrawn_words(why), bar.clear) for why in WhyWithdrawn))

    def give_a_meaning(self) -> None:
        self.frame.today.bar.clear()
        self.frame.today.meaning_wanted.emit(_LOOKS[1])
        self.settle()
        self.frame.entry.finder.line.setText("recal")


def entry_scenes(frame: OfficeFrame, settle: Callable[[], None]) -> list[Scene]:
    """The form empty and filled in, what needs a look, and what follows an entry."""
    acts = _Acts(frame, settle)
    return [
        ("entry", acts.open_form),
        ("entry-hearing", acts.fill_in),
        ("looks", acts.ask_what_it_is),
        ("looks-doubt", lambda: frame.today.choose_look(1)),
        ("entry-saved", acts.show_saved),
        ("entry-taken-back", acts.ask_why),
        ("entry-look", acts.give_a_meaning),
    ]
