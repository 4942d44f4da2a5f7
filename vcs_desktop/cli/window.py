"""The window, when no command is given.  It loads no command: it has to stand at once."""

import argparse

from vcs_desktop.cli.first_line import first_line
from vcs_desktop.startup.place import default_folder
from vcs_desktop.startup.resources import resources_folder


def open_window(asked: argparse.Namespace, *, has_exercises: bool = False) -> int:
    """Show the window until it is closed.

    Raises:
        KnownError: The file with the passphrase can't be read.
    """
    # Qt is loaded only by those who want the window.
    from vcs_desktop.ui.toolkit.plain_imports import keep_imports_plain  # noqa: PLC0415 - as said above

    keep_imports_plain()
    from vcs_desktop.startup.window import WindowOptions, run_window  # noqa: PLC0415 - as said above

    given = first_line(asked.passphrase_file, "passphrase") if asked.passphrase_file else None
    profile = asked.profile or default_folder()
    wishes = WindowOptions(profile, asked.officer_name, given, resources_folder(), has_exercises)
    return run_window(wishes)
