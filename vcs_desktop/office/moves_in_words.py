"""What moves, in plain words: one line for the whole, and one for each thing that moves."""

from datetime import date

from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.what_moves import Days, MoveKind, MoveLine, RankMove, WhatMoves
from vcs_desktop.rules.obligation import Status

MOVE_KINDS = {
    MoveKind.NEWLY_OWED: "newly owed",
    MoveKind.MOVED: "moved",
    MoveKind.ENDED: "not owed any more",
    MoveKind.MET: "met",
    MoveKind.BESIDE: "counted anew that nobody has to act on",
}
_STATUSES = {
    Status.OWED: "owed",
    Status.STANDS: "stands",
    Status.MET: "met",
    Status.ENDED: "ended",
    Status.NOT_OWED: "not owed",
}


def counts_in_words(moves: WhatMoves) -> str:
    """Say how many move, and how: such as `2 newly owed, 1 moved`."""
    counts = [f"{count} {MOVE_KINDS[kind]}" for kind, count in moves.counts.items() if count]
    if counts:
        return ", ".join(counts)
    return "No day moves, only the order" if moves.ranks else "No duty and no day moves"


def ranks_in_words(moves: WhatMoves) -> tuple[str, ...]:
    """Say which rules come to stand elsewhere in the harm order, and where on Today."""
    return tuple(f"{_rank_in_words(one)} {_place_in_words(one)}" for one in moves.ranks)


def _rank_in_words(one: RankMove) -> str:
    return (
        f"{one.rule} in the harm order: {one.before} → {one.after} (the rule's own: {one.own}; "
        "the smaller, the sooner it is shown)."
    )


def _place_in_words(one: RankMove) -> str:
    if one.line_before is None or one.line_after is None:
        return "Nothing of it stands on Today now."
    if one.line_before == one.line_after:
        return f"On Today it stays in line {one.line_before}."
    return f"On Today it moves from line {one.line_before} to line {one.line_after}."


def silences_in_words(moves: WhatMoves) -> tuple[str, ...]:
    """Say how many dates that passed with no word are asked about, if that changes."""
    before, after = moves.silences or (0, 0)
    if before == after:
        return ()
    return (f"Dates that passed with no word and are asked about: {before} → {after}.",)


def move_in_words(line: MoveLine) -> str:
    """Say how one thing stood, and how it stands then."""
    before, after = (_days_in_words(days) for days in (line.before, line.after))
    return f"{before} → {after}"


def _days_in_words(days: Days | None) -> str:
    if days is None:
        return "not there"
    if days.status is not Status.OWED:
        return _STATUSES[days.status]
    said = [
        _day("due", days.due_on),
        _day("aim", days.target_on),
        _day("shown from", days.starts_on),
    ]
    found = [words for words in said if words]
    return ", ".join(found) if found else "as soon as practicable"


def _day(what: str, day: date | None) -> str:
    return f"{what} {long_day(day)}" if day else ""
