"""One row of the table of benchmarks, and how much of everything is measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Aim:
    """What is aimed at: never a reason to pass or to fail, only to look closer.

    Attributes:
        figure: Where the aim lies.
        is_of_ratio: Whether it is a ratio to the floor, or the measure itself.
        is_least: Whether more is better.
    """

    figure: float
    is_of_ratio: bool = True
    is_least: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, beside the least that could do the same in the same run.

    Attributes:
        floor: What the least takes; None where there is nothing to compare with.
        note: What a reader must know to read the figures right.
    """

    what: str
    unit: str
    floor: float | None
    ours: float | None
    aim: Aim | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """So many times the floor."""
        return self.ours / self.floor if self.floor and self.ours is not None else None

    @property
    def held(self) -> str:
        """Whether the aim is held, as a word; nothing where none was set."""
        if self.aim is None:
            return ""
        measured = self.ratio if self.aim.is_of_ratio else self.ours
        if measured is None:
            return "not measured"
        is_more = measured >= self.aim.figure
        return "yes" if is_more is self.aim.is_least or measured == self.aim.figure else "no"


@dataclass(frozen=True, slots=True)
class Wish:
    """How much is measured.

    Attributes:
        offices: Where invented offices are kept from run to run.
        few: Cases of an ordinary office.
        many: Cases of a national one.
        events: Events that are brought in.
        rounds: How often whatever is short is done, floor and ours in turn.
    """

    offices: Path
    few: int = 1_889
    many: int = 50_000
    events: int = 100_000
    rounds: int = 5
    sizes: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        sizes = (self.few,) if self.few == self.many else (self.few, self.many)
        object.__setattr__(self, "sizes", sizes)


def as_table(rows: Sequence[Row]) -> Iterator[str]:
    """Lines of the table, in Markdown, with the notes under it."""
    yield "| what | | floor | ours | ratio | aim | held |"
    yield "|---|---|--:|--:|--:|---|---|"
    notes: list[str] = []
    for row in rows:
        mark = ""
        if row.note:
            if row.note not in notes:
                notes.append(row.note)
            mark = f" ({notes.index(row.note) + 1})"
        cells = (
            f"{row.what}{mark}",
            row.unit,
            _figure(row.floor),
            _figure(row.ours),
            _figure(row.ratio),
            _aim(row.aim, row.unit),
            row.held,
        )
        yield f"| {' | '.join(cells)} |"
    for number, note in enumerate(notes, 1):
        yield ""
        yield f"({number}) {note}"


def _figure(figure: float | None) -> str:
    if figure is None:
        return ""
    if figure == 0 or abs(figure) >= 100:
        return f"{figure:,.0f}"
    return f"{figure:.1f}" if abs(figure) >= 10 else f"{figure:.2f}"


def _aim(aim: Aim | None, unit: str) -> str:
    if aim is None:
        return ""
    words = "at least" if aim.is_least else "at most"
    return f"{words} {aim.figure:g}" + ("" if aim.is_of_ratio else f" {unit}")
