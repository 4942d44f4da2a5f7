"""The command that tells what each source last sent."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.look_answers import line_of, match_of
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar, SourceLine, list_arrivals
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.opening_news import moment_in_words
from vcs_desktop.office.seen import Left
from vcs_desktop.office.source_words import FILES

Asked = argparse.Namespace


def arrivals(asked: Asked) -> int:
    """Say what each source last sent and how long ago, and what needs a look."""
    with open_office(asked) as desk:
        so_far = list_arrivals(desk)
        rows = len(so_far.sources) + len(so_far.looks)
        note_json(asked, desk, Left.ARRIVALS, rows)
    answer = {
        "on": so_far.on.isoformat(),
        "sources": [_of_source(line) for line in so_far.sources],
        "needs_look": [
            {
                "look": look.id,
                "source": look.source,
                "problem": look.problem,
                "heard_on": look.heard_on.isoformat(),
                "match": match_of(look),
            }
            for look in so_far.looks
        ],
        "needs_look_elsewhere": so_far.looks_elsewhere,
        "unfinished": so_far.unfinished,
    }
    say(answer, _in_lines(so_far), as_json=asked.json)
    return 0


def _of_source(line: SourceLine) -> dict[str, object]:
    return {
        "source": line.source,
        "last_received_at": line.last_at.isoformat() if line.last_at else None,
        "days_ago": line.days_ago,
        "files": line.files or None,
        "read": line.read if line.files else None,
        "officer": line.officer or None,
        "as_at": iso(line.as_at),
    }


def _in_lines(so_far: ArrivalsSoFar) -> list[str]:
    unfinished = f"Read whole and not taken in yet: {so_far.unfinished} files."
    elsewhere = f"{so_far.looks_elsewhere} more about offenders whom no case is about."
    return [
        *(_in_one_line(line) for line in so_far.sources),
        *([unfinished] if so_far.unfinished else []),
        *(line_of(look) for look in so_far.looks),
        *([f"Needs a look: {elsewhere}"] if so_far.looks_elsewhere else []),
    ]


def _in_one_line(line: SourceLine) -> str:
    title = FILES.get(line.source, line.source).capitalize()
    if line.last_at is None:
        return f"{title}: nothing has come yet."
    ago = {0: "today", 1: "yesterday"}.get(line.days_ago or 0, f"{line.days_ago} days ago")
    counted = f": {line.read:,} in {line.files} file{'' if line.files == 1 else 's'}"
    by_whom = f", by {line.officer}" if line.officer else ""
    as_at = f", up to {long_day(line.as_at)}" if line.as_at else ""
    much = counted if line.files else ""
    return f"{title}: {ago}, {moment_in_words(line.last_at)}{much}{as_at}{by_whom}."


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"arrivals": arrivals}
