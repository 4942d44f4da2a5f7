"""Change the unit's name and how it is reached, as the next letter tells it.

Works in the back office: an administrator, who opens no case, may do it as well.  Letters that
were posted stay as they left.
"""

from dataclasses import dataclass
from datetime import datetime

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Unit
from vcs_desktop.letters.unit_trial import try_unit
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.powers import Power, require, why_not
from vcs_desktop.office.unit_details import UnitProblem, checked, problems_of, tidy
from vcs_desktop.paper.boxes import A4, BODY
from vcs_desktop.paper.pixels import PagePixels, pages_as_pixels
from vcs_desktop.victims.services import the_unit

_DOTS = 144


@dataclass(frozen=True, slots=True)
class UnitShown:
    """The unit as it stands, and what whoever looks may do about it.

    Attributes:
        changed_at: When it was changed last; None while it is as it was at set-up.
        changed_by: The name of the officer who did.
        why_only_shown: Why they may not change it; empty where they may.
    """

    unit: Unit
    changed_at: datetime | None
    changed_by: str
    why_only_shown: str


@dataclass(frozen=True, slots=True)
class HeadTrial:
    """A letterhead tried: what stands against it, or else the top of a letter with it."""

    problems: tuple[UnitProblem, ...] = ()
    head: PagePixels | None = None


def show_unit(back: BackOffice) -> UnitShown:
    """The unit as it stands now.  Anybody may see it."""
    found = the_unit.unit_in(back.victims)
    why = why_not(back.officer, Power.LETTERHEAD)
    return UnitShown(found.unit, found.changed_at, found.changed_by, why)


def try_head(back: BackOffice, wanted: Unit) -> HeadTrial:
    """See whether letters could be made with this letterhead, and how they would begin."""
    unit = tidy(wanted)
    problems = problems_of(unit, back.today, back.resources)
    if problems:
        return HeadTrial(problems)
    page = pages_as_pixels(try_unit(unit, back.today, back.resources), _DOTS)[0]
    return HeadTrial(head=_top_of(page))


def change_unit(back: BackOffice, wanted: Unit, seen: Unit) -> Unit:
    """Let letters tell this name and these ways to reach the unit, from the next one on.

    Args:
        back: The open office.
        wanted: The unit as it shall be; its nation stays as it is.
        seen: The unit as it was shown to whoever changes it.

    Returns:
        The unit as it is kept.

    Raises:
        KnownError: This officer may not, no letters could be made with it, it is so already,
            or the disk refuses.
        ChangedMeanwhileError: Somebody else changed it since it was shown.
    """
    require(back, Power.LETTERHEAD)
    if wanted.nation is not seen.nation:
        raise KnownError(
            "A unit stays in its nation: which rules and which letters count follows from it.",
            "Nothing was changed.",
            "Set up a new office for a unit in the other nation.",
        )
    good = checked(wanted, back.today, back.resources, "Nothing was changed.")
    the_unit.change_unit(back.victims, seen, good)
    return good


def _top_of(page: PagePixels) -> PagePixels:
    height = int(page.height * BODY.top / A4.height)
    return PagePixels(page.width, height, page.rgb[: page.width * 3 * height])
