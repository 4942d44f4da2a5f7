"""What may be typed about officers and their keys."""

import argparse
from pathlib import Path
from typing import Protocol

from vcs_desktop.kernel.officer import Role


class Add(Protocol):
    """Adds a command of this name."""

    def __call__(self, name: str, purpose: str) -> argparse.ArgumentParser:
        """The command, to be given its words."""


def add_key_commands(add: Add, everywhere: argparse.ArgumentParser) -> None:
    """The commands of officers and keys."""
    add("officers", "who is in the unit, and what for")
    _add_officer(add("officer", "let an officer in, change their roles, let them go"), everywhere)
    own = add("passphrase", "change your own passphrase")
    _add_new_passphrase(own)
    keyring = add("keyring", "let this computer's keyring open the office for you, or not")
    keyring.add_argument("switch", choices=["on", "off"])
    add("rotate-keys", "make the keys of both stores anew")
    sheet = add("recovery-sheet", "a new recovery sheet; the old one stops working")
    sheet.add_argument("to", type=Path, metavar="OUT.pdf", help="print it, then delete the file")


def _add_officer(officer: argparse.ArgumentParser, everywhere: argparse.ArgumentParser) -> None:
    deeds = officer.add_subparsers(dest="deed", required=True, metavar="add|roles|leave")
    new = deeds.add_parser("add", help="let somebody in", parents=[everywhere])
    new.add_argument("name", metavar="NAME")
    _add_roles(new)
    _add_new_passphrase(new)
    roles = deeds.add_parser("roles", help="what somebody is here for", parents=[everywhere])
    roles.add_argument("name", metavar="NAME")
    _add_roles(roles)
    leave = deeds.add_parser("leave", help="somebody left the unit", parents=[everywhere])
    leave.add_argument("name", metavar="NAME")
    leave.add_argument("--hand-cases-to", default="", metavar="NAME", help="who has their cases")


def _add_roles(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--roles", required=True, type=_roles, metavar="vlo,spo", help=", ".join(Role)
    )


def _add_new_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--new-passphrase-file",
        required=True,
        type=Path,
        metavar="F",
        help="a file whose first line is the new passphrase; delete it afterwards",
    )


def _roles(text: str) -> frozenset[Role]:
    try:
        return frozenset(Role(word.strip()) for word in text.split(",") if word.strip())
    except ValueError:
        message = f"{text!r} are no roles: {', '.join(Role)}, with commas between"
        raise argparse.ArgumentTypeError(message) from None
