"""The commands of the record, and of looking outside one's own cases."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_back, open_office
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.export_record import Head, export_record, heads_of
from vcs_desktop.office.opening_news import moment_in_words
from vcs_desktop.office.outside import (
    Because,
    OutsideLook,
    WhyOutside,
    give_reason,
    give_reason_for,
    list_outside,
)
from vcs_desktop.office.seen import Form, Left, note_left

Asked = argparse.Namespace

_WHY = {
    WhyOutside.COVERING: "covering for a colleague",
    WhyOutside.RANG: "the person rang",
    WhyOutside.ASKED: "asked by the senior officer",
    WhyOutside.HANDING_OVER: "handing over",
}


def because_of_case(asked: Asked, desk: Desk) -> None:
    """Keep the reason that was given for looking at a case, if one was.

    Raises:
        KnownError: There is no such case, or the reason has no words or too many.
    """
    if asked.because:
        give_reason(desk, asked.case, Because.said(asked.because))


def because_of(asked: Asked, desk: Desk, obligations: Sequence[str]) -> None:
    """Keep the reason that was given for looking at the cases of these obligations.

    Raises:
        KnownError: As `because_of_case`.
    """
    if asked.because:
        for obligation in obligations:
            give_reason_for(desk, obligation, Because.said(asked.because))


def looks(asked: Asked) -> int:
    """List who looked at a colleague's case, and why."""
    with open_office(asked) as desk:
        found = list_outside(desk, asked.officer, asked.case)
        if asked.json:
            note_left(desk, Left.OUTSIDE_LOOKS, len(found), Form.JSON)
    answer = {"looks": [_look(one) for one in found]}
    lines = [_look_in_words(one) for one in found]
    say(answer, lines or ["Nobody looked at a colleague's case."], as_json=asked.json)
    return 0


def record(asked: Asked) -> int:
    """Export the record, or say what its newest entries are known by."""
    return _export(asked) if asked.deed == "export" else _heads(asked)


def _export(asked: Asked) -> int:
    with open_back(asked) as back:
        made = export_record(back, asked.folder, asked.first, asked.last)
    answer = {
        "folder": str(made.folder),
        "key_file": str(made.key_file),
        "entries": dict(made.counts),
        "heads": [_head(head) for head in made.heads],
    }
    read_out = ["Read these out, or give them on paper:", *map(_head_in_words, made.heads)]
    lines = [
        f"The record is in {made.folder}; its README.txt says how it is verified.",
        f"The key to verify it is in {made.key_file}. Hand it over another way than the folder,",
        "and delete it here: whoever has both could write another record that verifies.",
        *(read_out if made.heads else ["No entry is from these days: it is empty."]),
    ]
    say(answer, lines, as_json=asked.json)
    return 0


def _heads(asked: Asked) -> int:
    with open_back(asked) as back:
        heads = heads_of(back)
    answer = {"heads": [_head(head) for head in heads]}
    say(answer, list(map(_head_in_words, heads)), as_json=asked.json)
    return 0


def _head(head: Head) -> dict[str, object]:
    return {"store": head.store, "entry": head.number, "code": head.code}


def _head_in_words(head: Head) -> str:
    return f"    {head.store}:{head.number}:{head.code}"


def _look(one: OutsideLook) -> dict[str, object]:
    return {
        "at": one.looked_at.isoformat(),
        "officer": one.officer_name,
        "case": one.case_number,
        "whose": one.whose,
        "why": one.why.value,
        "words": one.words,
    }


def _look_in_words(one: OutsideLook) -> str:
    why = _WHY.get(one.why, one.words)
    when = moment_in_words(one.looked_at)
    return f"{one.officer_name}, {when}: {one.case_number} of {one.whose}, {why}"


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"looks": looks, "record": record}
