"""The commands of officers and their keys."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli import answers
from vcs_desktop.cli.unlocking import officer_working, passphrase_of
from vcs_desktop.startup.office import rotate_office_keys

Asked = argparse.Namespace


def _rotate_keys(asked: Asked) -> int:
    rotate_office_keys(asked.profile, officer_working(asked), passphrase_of(asked))
    answers.say_done(
        "The keys of both stores were made anew. Backups of before keep the keys of their day.",
        as_json=asked.json,
    )
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "rotate-keys": _rotate_keys,
}
