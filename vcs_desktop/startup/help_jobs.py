"""Help for the window.  It needs no office, so every front door has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.ui.toolkit.background import forbid_window_thread

if TYPE_CHECKING:
    from vcs_desktop.office.help_shelf import HelpShelf


class ReadsHelp:
    """A front door that help is read at."""

    def read_help(self, language: str = "en") -> HelpShelf:
        """Every page of help, in a language as far as it is written in it."""
        forbid_window_thread()
        # The rules take a moment to load, and nobody needs them before the window stands.
        from vcs_desktop.office.help_shelf import read_help  # noqa: PLC0415 - the reason is above

        return read_help(resources_folder(), language=language)
