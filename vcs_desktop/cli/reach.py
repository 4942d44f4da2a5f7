"""The command of how somebody may be reached: reach."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.record import because_of_case
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.office.safe_ways import (
    Answer,
    NewsOfWay,
    Safety,
    Way,
    WayLine,
    list_ways,
    set_way,
    way_lines,
)
from vcs_desktop.office.seen import Left

Asked = argparse.Namespace

_SAFETY = {"yes": Safety.SAFE, "no": Safety.NOT_SAFE, "unknown": Safety.NOT_KNOWN, None: None}


def reach(asked: Asked) -> int:
    """Say how the person of a case may be reached, or keep what was learned of one way."""
    with open_office(asked) as desk:
        because_of_case(asked, desk)
        if asked.way is None:
            lines = list_ways(desk, asked.case)
        else:
            set_way(desk, asked.case, Way(asked.way), _news(asked))
            lines = way_lines(desk.book, asked.case)
        note_json(asked, desk, Left.CONTACTS, len(lines))
    told = [f"{line.name}: {line.words}" for line in lines]
    say({"ways": [_told(line) for line in lines]}, told, as_json=asked.json)
    return 0


def _news(asked: Asked) -> NewsOfWay:
    return NewsOfWay(
        safety=_SAFETY[asked.safe],
        times=asked.times,
        may_leave_message=_answer(asked.message),
        code_word=asked.code_word,
        seen_by=asked.seen_by,
        wants_plain_envelope=_answer(asked.plain_envelope),
        through=asked.through,
        on=asked.said_on,
    )


def _answer(word: str | None) -> Answer | None:
    return None if word is None else Answer(word)


def _told(line: WayLine) -> dict[str, object]:
    on_file = line.on_file
    return {
        "way": line.way.value,
        "may": line.may.value,
        "words": line.words,
        "safe": on_file.safety.value,
        "times": on_file.times,
        "may_leave_message": on_file.may_leave_message,
        "code_word": on_file.code_word,
        "seen_by": on_file.seen_by,
        "wants_plain_envelope": on_file.wants_plain_envelope,
        "through": on_file.through,
        "confirmed_on": on_file.confirmed_on.isoformat() if on_file.confirmed_on else None,
    }


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"reach": reach}
