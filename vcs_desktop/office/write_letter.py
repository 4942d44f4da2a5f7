"""Write a letter or a call script for what is owed: draft it, keep it, print it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.letters import letter
from vcs_desktop.letters.facts import WHEN_OVER, FinishedLetter, LetterKind, ScriptKind
from vcs_desktop.letters.scripts import CallScript, call_script
from vcs_desktop.office.dangers import check_danger, ends_of, is_about_danger, title_now
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.letter_facts import letter_facts, rule_of
from vcs_desktop.office.letter_gates import pass_letter_gates
from vcs_desktop.office.save_outside import save_outside
from vcs_desktop.office.seen import Seen, note_seen
from vcs_desktop.office.telephone import telephone_of
from vcs_desktop.paper.pixels import PagePixels, pages_as_pixels
from vcs_desktop.rules.obligation import Status
from vcs_desktop.rules.rule import Rule
from vcs_desktop.storage.files import is_there, write_atomically
from vcs_desktop.victims.model.referral import Language
from vcs_desktop.victims.model.victim_case import LetterState
from vcs_desktop.victims.services import letter_book, reading
from vcs_desktop.victims.services.letter_book import LetterOccasion

_GONE = {LetterState.POSTED, LetterState.RETURNED}
_SCREEN_DOTS = 110
_PRINT_DOTS = 300


@dataclass(frozen=True, slots=True)
class DraftLetter:
    """A letter on real pages: as it would leave, or, where `is_kept`, as it left.

    `sha256` stands for the pages that are shown; whoever prints them gives it back.
    """

    obligation: str
    case_number: str
    title: str
    pages: tuple[PagePixels, ...]
    recipient: tuple[str, ...]
    is_kept: bool = False
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class LetterToPrint:
    """Pages for the printer.  The job's title is a reference and names nobody."""

    job_title: str
    pages: tuple[PagePixels, ...]


def draft_letter(desk: Desk, obligation: str) -> DraftLetter:
    """Prepare and check a letter without keeping it; one that was posted is shown as it left.

    Raises:
        KnownError: The letter is refused, and why.
    """
    occasion = reading.letter_occasion(desk.book, obligation)
    kept = reading.kept_letter(desk.book, obligation)
    if kept and kept.state in _GONE and occasion.obligation.status is not Status.OWED:
        note_seen(desk, Seen.LETTER, occasion.case, {"letter": kept.id})
        return DraftLetter(
            obligation=occasion.obligation.id,
            case_number=occasion.case.number,
            title=desk.rulebook.rule(rule_of(occasion)).title,
            pages=pages_as_pixels(reading.pages_of(desk.book, kept.id), _SCREEN_DOTS),
            recipient=(),
            is_kept=True,
            sha256=kept.sha256,
        )
    finished = _finish(desk, occasion)
    return DraftLetter(
        obligation=occasion.obligation.id,
        case_number=occasion.case.number,
        title=finished.title,
        pages=pages_as_pixels(finished.pdf, _SCREEN_DOTS),
        recipient=(occasion.case.person_name, *occasion.case.address_lines),
        sha256=finished.sha256,
    )


def write_letter(desk: Desk, obligation: str, to: Path) -> FinishedLetter:
    """Write a letter, keep it, and save its pages as a PDF file.

    Raises:
        KnownError: The letter is refused, or the file can't be written: it lies inside the
            office's own folder, or another file has its name.  Then no letter was kept.
    """
    return save_letter(desk, obligation, to)


def save_letter(desk: Desk, obligation: str, to: Path, shown: str = "") -> FinishedLetter:
    """Write a letter, keep it, and save its pages: those that somebody read before, if any.

    Args:
        desk: The open office.
        obligation: What the letter tells.
        to: The file.
        shown: As for `print_letter`.

    Raises:
        KnownError: As for `write_letter`.
        ChangedMeanwhileError: It would not be saved as it was shown.
    """
    occasion = reading.letter_occasion(desk.book, obligation)
    finished = _finish(desk, occasion)
    _require_as_shown(finished, shown, "Nothing was saved.")
    # Saved first: a letter counts as written only when it is on paper or on disk.
    save_outside(desk, finished.pdf, to, "No letter was written.")
    _keep(desk, occasion, finished, LetterState.WRITTEN)
    return finished


class Rewritten(StrEnum):
    """What came of writing a letter that may be written already."""

    NEW = "new"
    SAVED_AGAIN = "saved-again"
    WRITTEN_ALREADY = "written-already"


def write_letter_once(desk: Desk, obligation: str, to: Path) -> Rewritten:
    """Write a letter unless the very same one was written before, and save its pages.

    A letter that would say today what it said when it was written is the same, whatever day
    stands on it: it keeps its date, and its file is only put back where it is gone.

    Raises:
        KnownError: As for `write_letter`.
    """
    occasion = reading.letter_occasion(desk.book, obligation)
    kept = reading.kept_letter(desk.book, obligation)
    if kept is not None and kept.state not in _GONE:
        as_then = _finish(desk, occasion, london_day(kept.made_at))
        if as_then.sha256 == kept.sha256:
            was_there = is_there(to, "No letter was written.")
            note_seen(desk, Seen.SAVED, occasion.case, {"letter": kept.id})
            save_outside(desk, as_then.pdf, to, "No letter was written.")
            return Rewritten.WRITTEN_ALREADY if was_there else Rewritten.SAVED_AGAIN
    write_letter(desk, obligation, to)
    return Rewritten.NEW


def save_sheet(pdf: bytes, to: Path) -> None:
    """Save a sheet that was made in memory, whole or not at all, for its owner's eyes only.

    Raises:
        KnownError: The file can't be written.
    """
    write_atomically(to, pdf)


def print_letter(desk: Desk, obligation: str, shown: str = "") -> LetterToPrint:
    """Write a letter, keep it as printed, and give its pages for the printer.

    Args:
        desk: The open office.
        obligation: What the letter tells.
        shown: Stands for the pages that somebody read before (`DraftLetter.sha256`); empty
            where nobody was shown any.

    Raises:
        KnownError: The letter is refused, and why.
        ChangedMeanwhileError: It would not be printed as it was shown.
    """
    occasion = reading.letter_occasion(desk.book, obligation)
    finished = _finish(desk, occasion)
    _require_as_shown(finished, shown, "Nothing was printed.")
    _keep(desk, occasion, finished, LetterState.PRINTED)
    return LetterToPrint(occasion.case.number, pages_as_pixels(finished.pdf, _PRINT_DOTS))


def read_script(desk: Desk, obligation: str) -> CallScript:
    """What to say on the telephone about an obligation; of a danger that is over, that it is.

    Raises:
        KnownError: There is no script for it.
    """
    occasion = reading.letter_occasion(desk.book, obligation)
    rule = desk.rulebook.rule(rule_of(occasion))
    if rule.script is None:
        raise KnownError(
            "There is no call script for this.",
            "Nothing was opened.",
            "Write the letter, or call in your own words and record the contact.",
        )
    note_seen(desk, Seen.SCRIPT, occasion.case, {"obligation": occasion.obligation.id})
    # A letter tells who to turn to, the officer of the case; a call is made by who is here.
    facts = replace(letter_facts(desk, occasion), caller_name=desk.officer.name)
    telephone = telephone_of(occasion.case)
    duty = occasion.obligation
    history = reading.casefile(desk.book, occasion.case.id).facts
    end = ends_of([duty], [past.fact for past in history]).get(duty.id)
    kind = ScriptKind(rule.script)
    is_over = end is not None and is_about_danger(rule, duty)
    script = call_script(WHEN_OVER.get(kind, kind) if is_over else kind, facts, desk.resources)
    if is_over:
        script = replace(script, title=title_now(rule, end))
    check = check_danger(rule, duty, desk.today, end)
    return replace(script, before_ringing=(telephone.words, *([check] if check else [])))


def _finish(desk: Desk, occasion: LetterOccasion, dated: date | None = None) -> FinishedLetter:
    """Record the look, check it and set its pages, dated today or as it was written before."""
    note_seen(desk, Seen.DRAFT, occasion.case, {"obligation": occasion.obligation.id})
    rule = desk.rulebook.rule(rule_of(occasion))
    _check(rule, occasion)
    if rule.letter is None:
        raise KnownError(
            "There is no letter for this yet.",
            "No letter was written.",
            "Call them and record the contact, which meets the duty just as well.",
        )
    facts = replace(letter_facts(desk, occasion), letter_date=dated or desk.today)
    draft = letter.draft_letter(LetterKind(rule.letter), facts, desk.resources)
    pass_letter_gates(desk, rule, occasion.case, draft)
    _require_our_language(occasion)
    return letter.finish_draft(draft, desk.resources)


def _require_as_shown(finished: FinishedLetter, shown: str, not_done: str) -> None:
    if shown and finished.sha256 != shown:
        raise ChangedMeanwhileError(
            "This letter has changed since it was shown: the unit's letterhead, the address, the "
            "day, or what it tells.",
            not_done,
            "Read the pages as they are now, and use those.",
        )


def _check(rule: Rule, occasion: LetterOccasion) -> None:
    if occasion.obligation.status is not Status.OWED:
        raise KnownError(
            "This is no longer owed.",
            "No letter was written.",
            "Look at the case to see what is still owed.",
        )
    if rule.never_first_by_letter:
        raise KnownError(
            "This is never told first by letter.",
            "No letter was written.",
            "Call them with the call script, and record the contact.",
        )


def _require_our_language(occasion: LetterOccasion) -> None:
    """There are no Welsh letters yet, whatever the rules say about offering them."""
    if occasion.case.language is Language.WELSH:
        raise KnownError(
            "This person asked for letters in Welsh, and there are no Welsh letters yet.",
            "No letter was written, and no English one in its place.",
            "Call them in Welsh and record the contact, which meets the duty just as well.",
        )


def _keep(
    desk: Desk, occasion: LetterOccasion, finished: FinishedLetter, state: LetterState
) -> None:
    written = (finished.kind.value, finished.wording_version, finished.sha256)
    letter_book.keep_letter(desk.book, occasion.obligation, written, finished.pdf, state)
