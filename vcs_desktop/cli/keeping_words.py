"""What may be typed about backups: made, listed, tried out, brought back."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_keeping(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """The words of every command about backups; `command` makes one by name and purpose."""
    making = command("backup", "make a backup now, and read it back")
    making.add_argument(
        "to", nargs="?", type=Path, metavar="TO", help="a file or folder for one more copy of it"
    )
    command("backups", "how the backups stand")
    bringing = command("restore", "bring an office back from a backup")
    bringing.add_argument("backup", type=Path, metavar="FROM")
    bringing.add_argument(
        "--recovery-code-file",
        type=Path,
        metavar="F",
        help="open it by the recovery code; else by a passphrase of the day it was made",
    )
    bringing.add_argument(
        "--present-as",
        metavar="NAME",
        help="over an office that opens: an officer of today who may restore",
    )
    bringing.add_argument(
        "--present-passphrase-file",
        type=Path,
        metavar="F",
        help="that officer's passphrase of today, where it is not the one of the backup",
    )
    bringing.add_argument(
        "--present-code-file",
        type=Path,
        metavar="F",
        help="or the code on the recovery sheet of today",
    )
    bringing.add_argument(
        "--another-office",
        action="store_true",
        help="although the office that is there is another one",
    )
    bringing.add_argument(
        "--without-erasure-list",
        action="store_true",
        help="although the list of erased people can't be read: they may come back",
    )
    command("prove-backup", "restore the newest backup on a copy, and check it")
    place = command("backup-place", "a second folder that each backup is copied to")
    place.add_argument("folder", metavar="FOLDER", help="the folder, or the word none")
    returning = command(
        "return-to-before-upgrade", "put the office back as it was before its last upgrade"
    )
    returning.add_argument(
        "--lose-work-since",
        action="store_true",
        help="although what was done since then is lost",
    )
    command("upgrade", "bring an office up to date that was returned to before an upgrade")
