"""The commands of a person's rights over their data: pack, erase, erasures, hold, retention."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli import answers
from vcs_desktop.cli import rights_answers as say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.erase_case import (
    ErasureWish,
    Ground,
    erase_case,
    list_erased,
    preview_erasure,
)
from vcs_desktop.office.hold_case import hold_case, lift_hold
from vcs_desktop.office.make_pack import PackWish, make_pack
from vcs_desktop.office.retention import keep_case, list_reviews, set_period

Asked = argparse.Namespace


def _erase(asked: Asked) -> int:
    if asked.preview:
        with open_office(asked) as desk:
            say.say_preview(preview_erasure(desk, asked.case), as_json=asked.json)
        return 0
    if not asked.because:
        raise KnownError(
            "It is not said on what ground the case is erased.",
            "Nothing was erased.",
            "Add --because, or --preview to see first what would go.",
        )
    wish = ErasureWish(asked.case, Ground(asked.because), asked.approved_by, alone=asked.alone)
    with open_office(asked) as desk:
        say.say_erased(erase_case(desk, wish), as_json=asked.json)
    return 0


def _erasures(asked: Asked) -> int:
    with open_office(asked) as desk:
        say.say_erasures(list_erased(desk), as_json=asked.json)
    return 0


def _hold(asked: Asked) -> int:
    if not asked.because.strip():
        raise KnownError(
            "The reason is missing.",
            "Nothing was decided or changed.",
            "Add --because and in a few words why.",
        )
    with open_office(asked) as desk:
        if asked.lift:
            lift_hold(desk, asked.case, asked.because)
        else:
            hold_case(desk, asked.case, asked.because)
    done = "The hold is lifted." if asked.lift else "A hold stands on the case."
    answers.say_done(done, as_json=asked.json)
    return 0


def _pack(asked: Asked) -> int:
    wish = PackWish(
        asked.case,
        asked.to,
        asked.json_file,
        asked.letters,
        tuple(asked.also),
        frozenset(asked.leave_out),
    )
    with open_office(asked) as desk:
        say.say_pack(asked.to, make_pack(desk, wish), as_json=asked.json)
    return 0


def _retention(asked: Asked) -> int:
    with open_office(asked) as desk:
        if asked.deed == "period":
            set_period(desk, asked.months, asked.reason)
            answers.say_done("The period is set.", as_json=asked.json)
        elif asked.deed == "keep":
            keep_case(desk, asked.case, asked.until, asked.reason)
            answers.say_done("The case is kept until that day.", as_json=asked.json)
        else:
            say.say_reviews(list_reviews(desk), desk.today, as_json=asked.json)
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "pack": _pack,
    "erase": _erase,
    "erasures": _erasures,
    "hold": _hold,
    "retention": _retention,
}
