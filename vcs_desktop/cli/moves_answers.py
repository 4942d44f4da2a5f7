"""What moves by a decision, as the command line answers it: counts first, then line by line."""

from collections.abc import Sequence

from vcs_desktop.cli.saying import iso, say
from vcs_desktop.office.moves_in_words import (
    MOVE_KINDS,
    counts_in_words,
    move_in_words,
    ranks_in_words,
    silences_in_words,
)
from vcs_desktop.office.policy_rehearsal import PackTrial
from vcs_desktop.office.what_moves import Days, MoveKind, MoveLine, WhatMoves

_MOST_LINES = 40
"""So many are listed in the terminal; `--json` always gives them all."""


def say_moves(moves: WhatMoves, *, as_json: bool, is_undoing: bool = False) -> None:
    """Say what moved by a decision or by taking one back, or would move by it."""
    if moves.reference:
        done = "It is taken back" if is_undoing else "It is decided"
        first = f"{done}: {moves.reference}."
    else:
        first = "This is a preview: nothing was changed."
    answer = {"decided": moves.reference or None, **_moves(moves)}
    say(answer, [first, *_lines(moves)], as_json=as_json)


def say_trial(trial: PackTrial, *, as_json: bool) -> None:
    """Say what a rule pack would do."""
    rules = {
        "added": trial.added,
        "changed": trial.changed,
        "gone": trial.gone,
        "switched_on": trial.switched_on,
        "switched_off": trial.switched_off,
    }
    answer = {name: list(ids) for name, ids in rules.items()}
    named = [
        f"Rules {name.replace('_', ' ')}: {', '.join(ids)}" for name, ids in rules.items() if ids
    ]
    same = f"Rules of the pack that are in use just so: {trial.unchanged}"
    lines = [
        "This is a rehearsal: nothing was changed.",
        *named,
        same,
        *_lines(trial.moves),
        "To take these rules into use: vcs-desktop rules adopt FOLDER --reason TEXT",
    ]
    say({**answer, "unchanged": trial.unchanged, **_moves(trial.moves)}, lines, as_json=as_json)


def _moves(moves: WhatMoves) -> dict[str, object]:
    return {
        "counts": {kind.value: count for kind, count in moves.counts.items()},
        "silences": moves.silences and dict(zip(("before", "after"), moves.silences, strict=True)),
        "ranks": [
            {
                "rule": one.rule,
                "before": one.before,
                "after": one.after,
                "own": one.own,
                "owed": one.work_count,
                "line_before": one.line_before,
                "line_after": one.line_after,
            }
            for one in moves.ranks
        ],
        "moved": [
            {
                "case": line.case_number,
                "obligation": line.obligation,
                "rule": line.rule,
                "title": line.title,
                "kind": line.kind.value,
                "before": _days(line.before),
                "after": _days(line.after),
            }
            for line in moves.lines
        ],
    }


def _days(days: Days | None) -> dict[str, str | None] | None:
    if days is None:
        return None
    return {
        "status": days.status.value,
        "due_on": iso(days.due_on),
        "target_on": iso(days.target_on),
        "shown_from": iso(days.starts_on),
    }


def _lines(moves: WhatMoves) -> Sequence[str]:
    at_work = [line for line in moves.lines if line.kind is not MoveKind.BESIDE]
    more = len(at_work) - _MOST_LINES
    return [
        f"{counts_in_words(moves)}.",
        *ranks_in_words(moves),
        *silences_in_words(moves),
        *(_line(line) for line in at_work[:_MOST_LINES]),
        *([f"And {more} more: --json lists them all."] if more > 0 else []),
    ]


def _line(line: MoveLine) -> str:
    kind = MOVE_KINDS[line.kind]
    return f"{line.case_number}  {line.rule}  {line.title}: {kind}, {move_in_words(line)}"
