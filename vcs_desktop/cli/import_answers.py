"""What an import, or the rehearsal of one, is answered with."""

from collections.abc import Mapping, Sequence

from vcs_desktop.cli.answers import newly_owed
from vcs_desktop.cli.saying import say
from vcs_desktop.office.import_files import ImportReport
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.newly_owed import OwedLine
from vcs_desktop.office.rehearse_import import RehearsalReport, WouldChange


def say_import(report: ImportReport, owed: Sequence[OwedLine], *, as_json: bool) -> None:
    """Say what an import gave."""
    count = f"Newly owed: {len(report.obligations)}"
    lines = [*_lines(report), *newly_owed(owed, _MOST_LINES), count]
    say(_answer(report), lines, as_json=as_json)


def say_rehearsal(rehearsal: RehearsalReport, *, as_json: bool) -> None:
    """Say what an import would give, and what would change by it."""
    answer = {
        **_answer(rehearsal.report),
        "rehearsed": True,
        "would_change": [_change(one) for one in rehearsal.would_change],
    }
    lines = [
        "This was a rehearsal: nothing was taken in, and the office is as it was.",
        *_lines(rehearsal.report),
        *(_change_line(one) for one in rehearsal.would_change),
        f"Would change: {len(rehearsal.would_change)}",
    ]
    say(answer, lines, as_json=as_json)


def _answer(report: ImportReport) -> Mapping[str, object]:
    return {
        "read": report.read,
        "accepted": report.accepted,
        "duplicates": report.duplicates,
        "ignored": report.ignored,
        "refused": [{"where": one.where, "problem": one.problem} for one in report.refused],
        "key_stages": [{"source": one.source, "stage": one.stage} for one in report.key_stages],
        "needs_look": [
            {"source": one.source, "problem": one.problem} for one in report.needs_look
        ],
        "obligations": list(report.obligations),
    }


def _lines(report: ImportReport) -> list[str]:
    looks = report.read - report.accepted - report.duplicates - report.ignored
    return [
        (
            f"{report.read} read: {report.accepted} new, {report.duplicates} known before, "
            f"{report.ignored} ignored, {looks} kept for a look"
        ),
        *([] if report.read or report.refused else [_NOTHING_IN_IT]),
        *(f"Key stage  {one.stage}  ({one.source})" for one in report.key_stages),
        *(f"Needs a look  {one.problem}  ({one.source})" for one in report.needs_look),
        *(
            f"Refused  {one.where}: {one.problem}. Nothing of it was imported."
            for one in report.refused
        ),
        *([_AFTER_A_REFUSAL] if report.refused else []),
    ]


_NOTHING_IN_IT = "There was nothing in it: a table has one row for each person under its header."
_AFTER_A_REFUSAL = (
    "Put right what is refused and import the file again: what was taken in before is not taken "
    "in twice. `vcs-desktop template` prints the columns of a table."
)
_MOST_LINES = 20
"""So many newly owed things are listed in the terminal; `today` lists them all."""


def _change(one: WouldChange) -> Mapping[str, object]:
    return {
        "source": one.source,
        "case": one.case_number,
        "rule": one.rule,
        "title": one.title,
        "change": one.change,
        "due_on": one.due_on.isoformat() if one.due_on else None,
        "was_due_on": one.was_due_on.isoformat() if one.was_due_on else None,
    }


_CHANGES = {
    "newly-owed": "Would be owed",
    "ended": "Would end",
    "met": "Would be met",
    "moved": "Would move",
}


def _change_line(one: WouldChange) -> str:
    due = f", by {long_day(one.due_on)}" if one.due_on else ""
    moved = f" instead of {long_day(one.was_due_on)}" if one.was_due_on and due else ""
    when = due + (moved if one.change == "moved" else "")
    source = f"  ({one.source})" if one.source else ""
    return f"{_CHANGES[one.change]}  {one.case_number}: {one.title}{when}  [{one.rule}]{source}"
