"""Lists that leave the program as one JSON object go on record before they are printed."""

import argparse

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.seen import Form, Left, note_left


def note_json(asked: argparse.Namespace, desk: Desk, what: Left, count: int) -> None:
    """Record that a list is about to be printed as JSON, if it was asked for so.

    Raises:
        KnownError: It can't be recorded, so nothing may be printed.
    """
    if asked.json:
        note_left(desk, what, count, Form.JSON)
