"""The commands of what people fear, and of one's own reminders."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence

from vcs_desktop.cli.concern_answers import (
    concern_line,
    reminder,
    reminder_lines,
    told,
    told_whole,
    when,
)
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.record import because_of_case
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.reminders import (
    finish_reminder,
    list_reminders,
    make_reminder,
    reminders_of_case,
)
from vcs_desktop.office.report_concern import (
    Concern,
    ConcernKind,
    ConcernStep,
    concerns_of_case,
    list_concerns,
    move_concern,
    report_concern,
    standing_in_words,
)
from vcs_desktop.office.seen import Left

Asked = argparse.Namespace


def concern(asked: Asked) -> int:
    """Keep what a person reported."""
    words = _words(asked)
    with open_office(asked) as desk:
        made = report_concern(desk, asked.case, ConcernKind(asked.kind), words, asked.passed_to)
    lines = [f"Concern {made.number} is recorded. {standing_in_words(made)}"]
    if made.is_urgent:
        lines.append(f"To pass it on: vcs-desktop concern-moved {made.number} --passed-to WHO")
    _say_concern(lines, made, asked)
    return 0


def concern_moved(asked: Asked) -> int:
    """Keep what happened to a concern."""
    step = ConcernStep.TOLD if asked.told else ConcernStep.ACKNOWLEDGED
    if asked.passed_to is not None:
        step = ConcernStep.PASSED_ON
    with open_office(asked) as desk:
        moved = move_concern(desk, asked.number, step, asked.passed_to or "")
    _say_concern([f"It is recorded. {standing_in_words(moved)}"], moved, asked)
    return 0


def concerns(asked: Asked) -> int:
    """List the concerns that are not settled; of one case, all of them with their words."""
    with open_office(asked) as desk:
        if asked.case:
            because_of_case(asked, desk)
            whole = concerns_of_case(desk, asked.case)
            concerns_told = [told_whole(one) for one in whole]
            lines = [line for one in whole for line in _in_words(one)]
        else:
            found = list_concerns(desk)
            concerns_told = [told(one) for one in found]
            lines = [concern_line(one) for one in found]
        note_json(asked, desk, Left.CONCERNS, len(concerns_told))
    none = "No concern was reported in this case." if asked.case else "No concern is open."
    say({"concerns": concerns_told}, lines or [none], as_json=asked.json)
    return 0


def remind(asked: Asked) -> int:
    """Make a reminder."""
    with open_office(asked) as desk:
        made = make_reminder(desk, asked.case, asked.line)
    say(
        {"done": "The reminder is made.", "reminder": reminder(made)},
        [f"Reminder {made.number} is made: {when(made)}. {made.words}"],
        as_json=asked.json,
    )
    return 0


def reminders(asked: Asked) -> int:
    """List one's own reminders that are not done, or those of a case."""
    with open_office(asked) as desk:
        if asked.case:
            because_of_case(asked, desk)
            found = reminders_of_case(desk, asked.case)
        else:
            found = list_reminders(desk)
        note_json(asked, desk, Left.REMINDERS, len(found))
    say(
        {"reminders": [reminder(one) for one in found]},
        reminder_lines(found) or ["There is no reminder."],
        as_json=asked.json,
    )
    return 0


def reminder_done(asked: Asked) -> int:
    """Keep that a reminder was done."""
    with open_office(asked) as desk:
        done = finish_reminder(desk, asked.number)
    sentence = "The reminder is done."
    say({"done": sentence, "reminder": done.number}, [sentence], as_json=asked.json)
    return 0


def _words(asked: Asked) -> str:
    try:
        if str(asked.words_file) == "-":
            return sys.stdin.read()
        return str(asked.words_file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            "The file with the person's words can't be read.",
            "The concern was not recorded.",
            "Check the file's name, and that it is a text file.",
        ) from error


def _say_concern(lines: Sequence[str], concern: Concern, asked: Asked) -> None:
    answer = {"done": lines[0], "concern": told(concern)}
    say(answer, list(lines), as_json=asked.json)


def _in_words(one: Concern) -> list[str]:
    to = [f"    Passed to: {one.passed_to}"] if one.passed_to else []
    return [concern_line(one), *(f"    {line}" for line in one.words.splitlines()), *to]


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "concern": concern,
    "concern-moved": concern_moved,
    "concerns": concerns,
    "remind": remind,
    "reminders": reminders,
    "reminder-done": reminder_done,
}
