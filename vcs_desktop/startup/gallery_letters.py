"""The scenes of one letter, for the gallery.  Nothing is recorded but that it was looked at."""

from collections.abc import Callable

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.work_item import WorkItem
from vcs_desktop.ui.office_frame import OfficeFrame

Scene = tuple[str, Callable[[], None]]


def those_written(
    frame: OfficeFrame, settle: Callable[[], None], lines: list[WorkItem]
) -> list[WorkItem]:
    """The first whose letter is not refused, and those after it; all where every one is."""
    for place, line in enumerate(lines):
        frame.open_letter(line)
        settle()
        if frame.letter.print_button.isEnabled():
            return lines[place:]
    return lines


def letter_scenes(frame: OfficeFrame, line: WorkItem) -> list[Scene]:
    """A letter as it is shown, asked about, not printed and refused."""
    problem = KnownError(
        "The printer did not take the letter.",
        "Nothing was printed.",
        "Check that the printer is on and has paper, then press Print again.",
    )
    refusal = KnownError(
        "The address has not been confirmed.",
        "No letter was written.",
        "Ring them, ask whether post to this address is safe, and record the contact.",
    )

    def refuse() -> None:
        frame.letter.show_waiting()
        frame.letter.show_refusal(refusal)

    return [
        ("letter", lambda: frame.open_letter(line)),
        ("letter-posted", frame.letter.posted_button.click),
        ("letter-problem", lambda: frame.letter.show_problem(problem)),
        ("letter-refused", refuse),
    ]
