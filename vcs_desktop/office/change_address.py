"""A person's new address: in doubt until somebody has confirmed that post to it is safe."""

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.desk import Desk
from vcs_desktop.paper.address import FEWEST_LINES, address_problems
from vcs_desktop.victims.services import people


def change_address(
    desk: Desk, case: str, lines: tuple[str, ...], *, is_confirmed: bool = False
) -> None:
    """Put a new address on a case in place of the old one.

    Raises:
        KnownError: The case is not known, or the post could not deliver to such an address.
            The old address then stays.
    """
    kept = tuple(line.strip() for line in lines if line.strip())
    if len(kept) < FEWEST_LINES - 1:
        raise KnownError(
            f"An address has {FEWEST_LINES - 1} lines or more, beside the name.",
            "The address was not changed.",
            "Give the street or the building, the town and, as the last line, the postcode.",
        )
    problems = address_problems(("A name", *kept))
    if problems:
        raise KnownError(
            " ".join(problems),
            "The address was not changed.",
            "Correct the lines; the last one is the postcode.",
        )
    people.change_address(desk.book, case, kept, is_confirmed=is_confirmed)
