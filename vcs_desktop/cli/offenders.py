"""The commands that show what the sentence side holds: every offender, or one of them."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.offender_answers import say_offender, say_offenders
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.office.offenders import count_offenders, list_offenders, show_offender
from vcs_desktop.office.seen import Left

Asked = argparse.Namespace


def offenders(asked: Asked) -> int:
    """List the offenders whose number begins so."""
    with open_office(asked) as desk:
        count = count_offenders(desk, asked.beginning)
        found = list_offenders(desk, asked.beginning)
        note_json(asked, desk, Left.OFFENDERS, len(found))
        say_offenders(found, count, desk.today, as_json=asked.json)
    return 0


def offender(asked: Asked) -> int:
    """Show everything known about one offender's sentence."""
    with open_office(asked) as desk:
        page = show_offender(desk, asked.number)
        note_json(asked, desk, Left.OFFENDER, 1)
    say_offender(page, as_json=asked.json)
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"offenders": offenders, "offender": offender}
