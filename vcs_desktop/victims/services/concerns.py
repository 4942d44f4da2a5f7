"""Keep what a person fears or reports, and follow it until the person knows what came of it.

It never goes back, and nothing is said twice: of two officers, the second is told of the first.
The record names a concern by its number and kind; its words stand in the concern alone.
"""

from vcs_desktop.kernel.clock import london_day
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.one_line import one_line
from vcs_desktop.victims.model.concern import Concern, ConcernKind, ConcernLine
from vcs_desktop.victims.services.casebook import Casebook, Change, known_case
from vcs_desktop.victims.store import concern_rows
from vcs_desktop.victims.store.decision_rows import Signed

LONGEST_WORDS = 4000
"""In letters: two pages.  What is longer belongs to whoever acts on it."""
LONGEST_NAME = 200
"""In letters: an office, a person and a number to ring."""

_NOT_KEPT = "The concern was not recorded."
_AS_IT_WAS = "Nothing was recorded, and the concern is as it was."


def report_concern(
    book: Casebook, case_or_number: str, kind: ConcernKind, words: str, passed_to: str = ""
) -> Concern:
    """Keep what a person reported, passed on at once if it says to whom.

    Raises:
        KnownError: There is no such case, or the words are missing or far too long.
    """
    said, to = _words(words), _name(passed_to)
    with book.changing() as change:
        case = known_case(change.connection, case_or_number)
        signed = Signed(change.officer.id, change.now, said)
        number = concern_rows.add_concern(change.connection, case, kind, signed)
        change.note("concern-reported", case, {"number": number, "kind": kind.value})
        if to:
            _pass_on(change, _known(change, number), to)
        return _known(change, number)


def pass_on(book: Casebook, number: int, to: str) -> Concern:
    """Keep to whom a concern was passed on.

    Raises:
        KnownError: There is no such concern, it is not said to whom, or it was passed on before.
    """
    name = _name(to)
    if not name:
        raise KnownError(
            "It is not said to whom the concern was passed on.",
            _AS_IT_WAS,
            "Say who has it now, such as the police or the probation practitioner.",
        )
    with book.changing() as change:
        found = _known(change, number)
        if found.passed_at is not None:
            raise KnownError(
                f"This concern was passed on already, on {london_day(found.passed_at):%d/%m/%Y}.",
                _AS_IT_WAS,
                "Look at the case to see who has it.",
            )
        _pass_on(change, found, name)
        return _known(change, number)


def acknowledge(book: Casebook, number: int) -> Concern:
    """Keep that whoever acts on a concern has said that they have it.

    Raises:
        KnownError: There is no such concern, nobody passed it on, or it is on file already.
    """
    with book.changing() as change:
        found = _passed_on(change, number)
        if found.acknowledged_on is not None:
            raise KnownError(
                "It is on file already that they have it, since "
                f"{found.acknowledged_on:%d/%m/%Y}.",
                _AS_IT_WAS,
                "There is nothing more to do about that.",
            )
        concern_rows.set_acknowledged(change.connection, number, change.today)
        change.note("concern-acknowledged", found.case, {"number": number})
        return _known(change, number)


def tell_person(book: Casebook, number: int) -> Concern:
    """Keep that the person was told what became of their concern.

    Raises:
        KnownError: There is no such concern, nobody passed it on, or they were told before.
    """
    with book.changing() as change:
        found = _passed_on(change, number)
        if found.told_on is not None:
            raise KnownError(
                f"The person was told already, on {found.told_on:%d/%m/%Y}.",
                _AS_IT_WAS,
                "There is nothing more to do about that.",
            )
        concern_rows.set_told(change.connection, number, change.today)
        change.note("concern-told", found.case, {"number": number})
        return _known(change, number)


def concerns_of(book: Casebook, case_or_number: str) -> tuple[Concern, ...]:
    """Every concern of a case, oldest first.

    Raises:
        KnownError: There is no such case.
    """
    with book.reading() as connection:
        return concern_rows.concerns_of(connection, known_case(connection, case_or_number))


def open_concerns(book: Casebook) -> tuple[ConcernLine, ...]:
    """Every concern of the unit that is not settled, oldest first."""
    with book.reading() as connection:
        return concern_rows.open_concerns(connection)


def count_open(book: Casebook, case_or_number: str) -> int:
    """How many concerns of a case are not settled.

    Raises:
        KnownError: There is no such case.
    """
    return sum(one.is_open for one in concerns_of(book, case_or_number))


def concern_case(book: Casebook, number: int) -> str:
    """The case that a concern is about.

    Raises:
        KnownError: There is no such concern.
    """
    with book.reading() as connection:
        found = concern_rows.concern(connection, number)
    if found is None:
        raise _unknown()
    return found.case


def _pass_on(change: Change, found: Concern, to: str) -> None:
    concern_rows.pass_on(change.connection, found.number, to, change.now)
    change.note("concern-passed-on", found.case, {"number": found.number})


def _known(change: Change, number: int) -> Concern:
    found = concern_rows.concern(change.connection, number)
    if found is None:
        raise _unknown()
    return found


def _passed_on(change: Change, number: int) -> Concern:
    found = _known(change, number)
    if found.passed_at is None:
        raise KnownError(
            "Nobody passed this concern on yet.",
            _AS_IT_WAS,
            "Pass it on first, and say to whom.",
        )
    return found


def _unknown() -> KnownError:
    return KnownError(
        "There is no concern with this number.",
        "Nothing was recorded.",
        "Copy the number from the list of concerns.",
    )


def _words(words: str) -> str:
    lines = (one_line(line) for line in words.splitlines())
    said = "\n".join(lines).strip()
    if not said:
        raise KnownError(
            "It is not said what the person reported.",
            _NOT_KEPT,
            "Write it down in the person's own words.",
        )
    if len(said) > LONGEST_WORDS:
        raise KnownError(
            f"This is longer than {LONGEST_WORDS} letters.",
            _NOT_KEPT,
            "Shorten it to what the person said about this one thing.",
        )
    return said


def _name(passed_to: str) -> str:
    name = one_line(passed_to)
    if len(name) > LONGEST_NAME:
        raise KnownError(
            f"Whom it was passed to is longer than {LONGEST_NAME} letters.",
            "Nothing was recorded.",
            "Give the office and the person, and no more.",
        )
    return name
