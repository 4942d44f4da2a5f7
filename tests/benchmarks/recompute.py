"""Working out every obligation from its facts, beside reading the same rows as they are kept."""

from collections.abc import Callable, Iterator
from time import process_time

from tests.benchmarks.offices import kept_office, looked_at
from tests.benchmarks.row import Aim, Row, Wish
from vcs_desktop.rules.engine import obligations_of
from vcs_desktop.victims.services.casebook import Casebook
from vcs_desktop.victims.services.derivation import differences
from vcs_desktop.victims.store import fact_rows, obligation_rows

AIM = Aim(3.0)
_WORK = "Work of the processor: what a busy machine stretches least."


def rows(wish: Wish) -> Iterator[Row]:
    """Everything worked out again, and in an ordinary office as `check` compares it."""
    with looked_at(kept_office(wish, wish.many)) as desk:
        floor, alone = (_work(lambda do=do: do(desk.book)) for do in (_read, _worked_out))
    what = f"facts read and obligations worked out, {wish.many:,} cases"
    yield Row(what, "s", floor, alone, AIM, _WORK)
    with looked_at(kept_office(wish, wish.few)) as desk:
        floor, compared = (_work(lambda do=do: do(desk.book)) for do in (_read, differences))
    what = f"the same, compared with what is kept, {wish.few:,} cases"
    yield Row(what, "s", floor, compared, None, _WORK)


def _read(book: Casebook) -> int:
    with book.reading() as connection:
        return len(obligation_rows.every_obligation(connection))


def _worked_out(book: Casebook) -> int:
    with book.reading() as connection:
        in_use = book.rules.seen_in(connection)
        return sum(
            len(obligations_of(case, facts, in_use.rulebook, in_use.calendar))
            for case, facts in fact_rows.facts_by_case(connection).items()
        )


def _work(job: Callable[[], object]) -> float:
    begun = process_time()
    job()
    return process_time() - begun
