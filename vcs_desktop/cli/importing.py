"""The command that brings files in, or rehearses it."""

import argparse

from vcs_desktop.cli.import_answers import say_import, say_rehearsal
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.cli.watching import watched
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.newly_owed import owed_lines
from vcs_desktop.office.rehearse_import import rehearse_import

Asked = argparse.Namespace


def bring_in(asked: Asked) -> int:
    """Bring files in, or only say what they would change; 1 where a file was refused."""
    return _rehearse(asked) if asked.rehearse else _import(asked)


def _import(asked: Asked) -> int:
    with open_office(asked) as desk, watched() as work:
        report = import_files(desk, asked.files, asked.as_at, work)
        owed = owed_lines(desk, () if asked.json else report.obligations)
    say_import(report, owed, as_json=asked.json)
    return 1 if report.refused else 0


def _rehearse(asked: Asked) -> int:
    with open_office(asked) as desk, watched() as work:
        rehearsal = rehearse_import(desk, asked.files, asked.as_at, work)
    say_rehearsal(rehearsal, as_json=asked.json)
    return 1 if rehearsal.report.refused else 0
