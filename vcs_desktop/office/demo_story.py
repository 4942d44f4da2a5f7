"""One kind of life that a sentence leads in an invented office."""

from collections.abc import Callable
from dataclasses import dataclass

from vcs_desktop.office.demo_telling import Telling
from vcs_desktop.rules.case_words import Basis


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of life.

    Attributes:
        name: What it is called here and in tests.
        weight: How many of a thousand lead it.
        tell: Tells it.
        basis: On what ground its people are in the scheme.
        may_move: This morning's news may be about its release.
    """

    name: str
    weight: int
    tell: Callable[[Telling], None]
    basis: Basis = Basis.STATUTORY
    may_move: bool = False
