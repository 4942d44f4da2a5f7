"""The command line: thin.  It parses, calls an office job, and prints the answer."""

import argparse
import io
import sys
from collections.abc import Sequence

from vcs_desktop.cli.arguments import parse
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.startup.no_dumps import leave_no_dumps
from vcs_desktop.startup.place import require_nameable

__all__ = ["main"]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when it was done, 1 when it was refused (the reason is on standard error).  Wrong
        usage ends the program with 2.
    """
    _speak_plainly()
    asked = parse(words)
    leave_no_dumps()
    try:
        require_nameable(asked.profile)
        if asked.command == "help":
            from vcs_desktop.cli.helping import print_help  # noqa: PLC0415 - as said below

            return print_help(asked)
        return _run(asked)
    except KnownError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except BrokenPipeError:
        # Whoever read our output has stopped, such as `head`; there is nobody left to tell.
        sys.stderr.close()
        return 1


def _run(asked: argparse.Namespace) -> int:
    # The commands load the stores, which cost more than all the rest: `--help` needs none, and
    # the window loads them when it stands.
    if asked.command is None:
        from vcs_desktop.cli.window import open_window  # noqa: PLC0415 - as said above

        return open_window(asked)
    from vcs_desktop.cli.commands import run  # noqa: PLC0415 - as said above

    return run(asked)


def _speak_plainly() -> None:
    """Answer in UTF-8 wherever the answer goes: a name in Welsh must not stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
