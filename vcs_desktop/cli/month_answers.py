"""What is answered about months that changed together."""

from collections.abc import Sequence

from vcs_desktop.cli.answers import newly_owed
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.bulk_dates import ChangedDate, ChangedDates, Way
from vcs_desktop.office.bulk_letters import LettersWritten, MonthLetter, NotWritten
from vcs_desktop.office.newly_owed import OwedLine

_WAYS = {
    Way.TELEPHONE_FIRST: "ring",
    Way.LETTER: "letter",
    Way.BLOCKED: "can't be told yet",
}


def say_changed_dates(listed: ChangedDates, *, as_json: bool) -> None:
    """List the months that are owed, the soonest release first."""
    answer = {
        "on": listed.on.isoformat(),
        "near": listed.near,
        "changes": [_row(row) for row in listed.rows],
        "reviews": list(listed.reviews),
    }
    lines = [_row_in_words(row) for row in listed.rows]
    if lines and listed.near:
        lines.append(f"Near means within {listed.near} of the release (team setting).")
    if listed.reviews:
        lines.append(
            f"Still to be reviewed: {len(listed.reviews)} (team setting). Say --reviewed."
        )
    nothing = "No month of release is owed because of a recalculation. Add --all to see every one."
    say(answer, lines or [nothing], as_json=as_json)


def say_letters(result: LettersWritten, *, as_json: bool) -> None:
    """Say what came of a run of letters."""
    answer = {
        "written": [_letter(one) for one in result.written],
        "already": [_letter(one) for one in result.already],
        "to_ring": [_reference(row) for row in result.to_ring],
        "blocked": [_not_written(one) for one in result.blocked],
        "refused": [_not_written(one) for one in result.refused],
        "left": len(result.left),
        "stopped": result.was_stopped,
    }
    lines = [
        f"{len(result.written)} letters written, {len(result.already)} lay there already.",
        *(f"Ring first  {row.case_number}  {row.obligation}" for row in result.to_ring),
        *(_not_written_in_words("Can't be told yet", one) for one in result.blocked),
        *(_not_written_in_words("Refused", one) for one in result.refused),
    ]
    if result.left:
        why = "Stopped" if result.was_stopped else "The limit was reached"
        lines.append(f"{why}: {len(result.left)} letters are left. Give the command again.")
    lines.append("Writing them does not meet the duty: say `posted` when they have left.")
    say(answer, lines, as_json=as_json)


def say_posted(
    count: int,
    owed: Sequence[OwedLine],
    refused: Sequence[tuple[str, KnownError]],
    *,
    as_json: bool,
) -> None:
    """Say which letters of a run were recorded as posted."""
    done = f"{count} letters are recorded as posted."
    answer = {
        "done": done,
        "obligations": [one.obligation for one in owed],
        "refused": [
            {"obligation": obligation, "problem": error.happened, "next_step": error.next_step}
            for obligation, error in refused
        ],
    }
    lines = [
        done,
        *newly_owed(owed),
        *(f"Refused  {obligation}: {error}" for obligation, error in refused),
    ]
    say(answer, lines, as_json=as_json)


def _row(row: ChangedDate) -> dict[str, object]:
    return {
        "id": row.obligation,
        "case": row.case_number,
        "rule": row.rule,
        "told_before": _month(row.told_before),
        "month": _month(row.month),
        "release_on": iso(row.release_on),
        "days_left": row.days_left,
        "way": row.way.value,
        "reasons": list(row.reasons),
        "letter": row.letter_state or None,
        "recalculated": row.from_recalculation,
        "officer": row.officer,
    }


def _row_in_words(row: ChangedDate) -> str:
    before = f"{row.told_before:%B %Y}" if row.told_before else "nothing"
    reasons = f" {' '.join(row.reasons)}" if row.reasons else ""
    letter = f" Letter {row.letter_state}." if row.letter_state else ""
    return (
        f"{row.obligation}  {row.case_number}  {row.person}: {row.month:%B %Y}, told {before} "
        f"before, {row.time_left}: {_WAYS[row.way]}.{reasons}{letter}  [{row.rule}]"
    )


def _month(month: object) -> str | None:
    return str(month)[:7] if month else None


def _letter(letter: MonthLetter) -> dict[str, object]:
    return _reference(letter.row) | {"file": str(letter.file), "month": _month(letter.row.month)}


def _reference(row: ChangedDate) -> dict[str, object]:
    return {"obligation": row.obligation, "case": row.case_number}


def _not_written(one: NotWritten) -> dict[str, object]:
    return _reference(one.row) | {"reasons": list(one.reasons)}


def _not_written_in_words(why: str, one: NotWritten) -> str:
    return f"{why}  {one.row.case_number}  {one.row.obligation}: {' '.join(one.reasons)}"
