"""How a sentence store of each earlier version comes to the next one.

The step of a version makes exactly what `tables` says of a new store; a test holds the two
against each other, and brings up to date an office that was made with an earlier program.  A
step is a list of statements, or of functions for what one statement can't do (a table that
gets other columns: `storage.upgrade.rebuild_table`).  Once a version was used, its step stays
as it is, and the next change is a step of its own.
"""

from collections.abc import Mapping

from vcs_desktop.storage.record_table import ACTS_ARE_FOUND
from vcs_desktop.storage.store import Step

STEPS: Mapping[int, tuple[Step, ...]] = {
    6: (),
    7: (ACTS_ARE_FOUND,),
}
