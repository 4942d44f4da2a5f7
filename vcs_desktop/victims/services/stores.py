"""What the victim store looks like, for those who make and open it and know no more of it."""

from vcs_desktop.victims.store.tables import SHAPE as VICTIM_SHAPE

__all__ = ["VICTIM_SHAPE"]
