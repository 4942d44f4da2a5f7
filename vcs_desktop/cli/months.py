"""The commands of months that changed together: see them, write their letters, say they went."""

import argparse
import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from vcs_desktop.cli import answers
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.month_answers import say_changed_dates, say_letters, say_posted
from vcs_desktop.cli.record import because_of
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.bulk_dates import list_changed_dates
from vcs_desktop.office.bulk_letters import (
    Run,
    mark_letters_posted,
    say_reviewed,
    write_month_letters,
)
from vcs_desktop.office.newly_owed import owed_lines
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.seen import Left

Asked = argparse.Namespace


def changed_dates(asked: Asked) -> int:
    """List the months, write their letters, or say that they were reviewed."""
    if asked.letters is None and asked.limit is not None:
        raise KnownError(
            "--limit says how many letters to write, and no folder is given for them.",
            "Nothing was done.",
            "Add --letters and a folder, or leave out --limit.",
        )
    with open_office(asked) as desk, stopped_by_keyboard() as is_stop_wanted:
        if asked.reviewed:
            count = say_reviewed(desk, asked.officer)
            answers.say_done(
                f"It is recorded that the changed dates were reviewed, in {count} cases.",
                as_json=asked.json,
            )
            return 0
        listed = list_changed_dates(desk, asked.officer, only_recalculated=not asked.every)
        if asked.letters is None:
            note_json(asked, desk, Left.CHANGED_DATES, len(listed.rows))
            say_changed_dates(listed, as_json=asked.json)
            return 0
        because_of(asked, desk, [row.obligation for row in listed.rows])
        run = Run(limit=asked.limit, is_stop_wanted=is_stop_wanted)
        result = write_month_letters(desk, listed, asked.letters, run)
    say_letters(result, as_json=asked.json)
    return 1 if result.refused else 0


def posted(asked: Asked) -> int:
    """Record that one letter left the office, or every letter of a summary."""
    if (asked.obligation is None) is (asked.batch is None):
        raise KnownError(
            "It is not said which letter was posted.",
            "Nothing was recorded.",
            "Name one obligation, or add --batch and the summary of a run of letters.",
        )
    if asked.batch is None:
        with open_office(asked) as desk:
            newly_owed = mark_posted(
                desk, asked.obligation, asked.posted_on, already_gone=asked.already_gone
            )
            owed = owed_lines(desk, newly_owed)
        answers.say_done("The letter is recorded as posted.", owed, as_json=asked.json)
        return 0
    obligations = _in_summary(asked.batch)
    with open_office(asked) as desk:
        brought_about, refused = mark_letters_posted(desk, obligations, asked.posted_on)
        owed = owed_lines(desk, brought_about)
    say_posted(len(obligations) - len(refused), owed, refused, as_json=asked.json)
    return 1 if refused else 0


@contextmanager
def stopped_by_keyboard() -> Iterator[Callable[[], bool]]:
    """Take Ctrl+C as a wish to stop after the letter that is being written."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: pressed.append(number))
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def _in_summary(file: Path) -> list[str]:
    """The letters of a run, from its summary in JSON."""
    try:
        summary = json.loads(file.read_bytes())
        letters = [*summary["written"], *summary["already"]]
        return [str(letter["obligation"]) for letter in letters]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise KnownError(
            "There is no file of this name that is the summary of a run of letters.",
            "Nothing was recorded as posted.",
            "Give the answer of `changed-dates --letters DIR --json`, kept in a file.",
        ) from error
