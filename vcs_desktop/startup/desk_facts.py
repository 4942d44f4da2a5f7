"""Whose office is open, and for whom: told at once, without a look into the stores."""

from vcs_desktop.kernel.officer import Officer, Unit
from vcs_desktop.office.desk import Desk


class DeskFacts:
    """What an open desk says of itself."""

    _open_desk: Desk

    @property
    def officer(self) -> Officer:
        """Who opened the office."""
        return self._open_desk.officer

    @property
    def unit(self) -> Unit:
        """Whose office it is, as it was called at the opening."""
        return self._open_desk.back.unit

    @property
    def is_invented(self) -> bool:
        """Whether everything in it is invented and nothing can be sent."""
        return self._open_desk.is_invented
