"""Several messages, one fact; one day, two facts; and codes that are learnt later."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from tests.helpers.office import SetClock
from tests.helpers.places import ROOT
from vcs_desktop.rules.key_stage import KeyStageKind, SentenceKind, StageDate, StageDateName
from vcs_desktop.sentences.model.intake import Fate, Taken
from vcs_desktop.sentences.model.meaning import load_codes
from vcs_desktop.sentences.model.message import EventMessage, SentenceSnapshot
from vcs_desktop.sentences.model.occurrence import Problem
from vcs_desktop.sentences.services.sentence_book import SentenceBook
from vcs_desktop.sentences.store.tables import metadata

RELEASED = "prison-offender-events.prisoner.released"
RECEIVED = "prison-offender-events.prisoner.received"
DATES_CHANGED = "prison-offender-events.prisoner.sentence-dates-changed"
DAWN = datetime(2026, 10, 20, 6, 0, tzinfo=UTC)


def left(code: str, hour: float, reason: str = "RELEASED") -> EventMessage:
    return EventMessage(RELEASED, "A0001ZZ", reason, code, DAWN + timedelta(hours=hour))


def came_back(hour: float, code: str = "24", reason: str = "ADMISSION") -> EventMessage:
    return EventMessage(RECEIVED, "A0001ZZ", reason, code, DAWN + timedelta(hours=hour))


def dates_changed(at: datetime) -> EventMessage:
    return EventMessage(DATES_CHANGED, "A0001ZZ", "", "", at)


def release_known(as_at: date | None, release: date = date(2027, 3, 3)) -> SentenceSnapshot:
    dates = (StageDate(StageDateName.CONDITIONAL_RELEASE, release),)
    return SentenceSnapshot("A0001ZZ", SentenceKind.DETERMINATE, dates, as_at)


def take(book: SentenceBook, *events: EventMessage) -> list[Taken]:
    return book.take_events(events, "digest")


def kinds_fed(book: SentenceBook) -> list[KeyStageKind]:
    return [line.occurrence.kind for line in book.feed_after(0)]


def problems(book: SentenceBook) -> list[Problem]:
    return [look.problem for look in book.waiting_for_a_look()]


def test_a_release_reported_on_both_sides_of_midnight_is_one(book: SentenceBook) -> None:
    first, second = take(book, left("CR", 17.9), left("CR", 18.1))

    assert (first.fate, second.fate) == (Fate.ACCEPTED, Fate.DUPLICATE)
    assert kinds_fed(book) == [KeyStageKind.RELEASED]


@pytest.mark.parametrize("order", list(permutations(["CR", "HD"])), ids="-".join)
def test_a_release_reported_with_another_code_is_one_and_needs_a_look(
    book: SentenceBook, order: tuple[str, str]
) -> None:
    for number, code in enumerate(order):
        take(book, left(code, number))

    assert len(kinds_fed(book)) == 1
    assert problems(book) == [Problem.ANOTHER_CODE]


def test_who_absconds_twice_on_one_day_absconded_twice(book: SentenceBook) -> None:
    take(book, left("UAL", 2), came_back(6), left("UAL", 14))

    assert kinds_fed(book) == [
        KeyStageKind.ABSCONDED,
        KeyStageKind.RECALLED,
        KeyStageKind.ABSCONDED,
    ]


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
@pytest.mark.parametrize("in_one_file", [True, False], ids=["one file", "three files"])
def test_the_order_in_which_they_come_does_not_change_how_many_facts_there_are(
    book: SentenceBook, order: tuple[int, ...], *, in_one_file: bool
) -> None:
    messages = (left("UAL", 2), came_back(6), left("UAL", 14))
    in_order = [messages[place] for place in order]
    for part in [in_order] if in_one_file else [[one] for one in in_order]:
        take(book, *part)

    fed = kinds_fed(book)
    assert sorted(fed) == sorted(
        [KeyStageKind.ABSCONDED, KeyStageKind.RECALLED, KeyStageKind.ABSCONDED]
    )
    assert take(book, *messages) == [Taken(Fate.DUPLICATE)] * 3
    assert problems(book) == []


def test_a_file_is_fed_in_the_order_in_which_things_happened(book: SentenceBook) -> None:
    taken = take(book, left("CR", 30), came_back(20), left("UAL", 1))

    assert kinds_fed(book) == [
        KeyStageKind.ABSCONDED,
        KeyStageKind.RECALLED,
        KeyStageKind.RELEASED,
    ]
    assert [one.stages for one in taken] == [
        (KeyStageKind.RELEASED,),
        (KeyStageKind.RECALLED,),
        (KeyStageKind.ABSCONDED,),
    ]


def test_a_release_told_with_two_codes_is_two_once_a_return_is_heard_in_between(
    book: SentenceBook,
) -> None:
    take(book, left("CR", 1), left("HD", 9))

    (recalled,) = take(book, came_back(5))

    assert recalled.stages == (KeyStageKind.RECALLED, KeyStageKind.RELEASED_ON_HDC)
    assert problems(book) == []


def test_temporary_leave_on_two_days_running_is_two(book: SentenceBook) -> None:
    take(
        book,
        left("RDR", 2, "TEMPORARY_ABSENCE_RELEASE"),
        came_back(10, "CA", "TEMPORARY_ABSENCE_RETURN"),
        left("RDR", 25, "TEMPORARY_ABSENCE_RELEASE"),
    )

    assert kinds_fed(book) == [
        KeyStageKind.TEMPORARY_ABSENCE_STARTED,
        KeyStageKind.TEMPORARY_ABSENCE_ENDED,
        KeyStageKind.TEMPORARY_ABSENCE_STARTED,
    ]


def test_a_day_at_court_does_not_make_two_recalls_of_one(book: SentenceBook) -> None:
    take(book, came_back(1), left("CRT", 3, "SENT_TO_COURT"), came_back(8))

    assert kinds_fed(book) == [KeyStageKind.RECALLED]


def learnt(codes: str, folder: Path) -> Path:
    """The code table with more rows."""
    table = (ROOT / "resources" / "codes" / "movements.toml").read_text("utf-8")
    file = folder / "movements.toml"
    file.write_text(table + codes, "utf-8")
    return file


A_NEW_CODE = f"""
[[movement]]
event = "{RELEASED}"
reasons = ["RELEASED"]
code = "XX"
means = "released"
source = "invented for this test"
in_force_from = "not stated"
"""


def test_a_code_that_is_learnt_later_becomes_its_stage(
    book: SentenceBook, tmp_path: Path, clock: SetClock
) -> None:
    take(book, left("XX", 1), left("DD", 1))
    clock.go_to(date(2026, 11, 9))

    codes = replace(book._codes, movements=load_codes(learnt(A_NEW_CODE, tmp_path)))
    upgraded = SentenceBook(book._store, codes, clock, book._entry_table)
    upgraded.read_again()
    upgraded.read_again()

    (line,) = upgraded.feed_after(0)
    assert line.occurrence.kind is KeyStageKind.RELEASED
    assert line.occurrence.heard_at.date() == date(2026, 11, 2), "it was heard when it came"
    assert problems(upgraded) == [Problem.CODE_HAS_TWO_MEANINGS]
    assert take(upgraded, left("XX", 1)) == [Taken(Fate.DUPLICATE)]
    with book._store.reading() as connection:
        acts = [entry.act for entry in book._store.record.entries(connection)]
    assert acts.count("messages-read-again") == 1


def test_a_code_learnt_later_for_a_release_that_was_told_is_no_second_release(
    book: SentenceBook, tmp_path: Path, clock: SetClock
) -> None:
    take(book, left("XX", 1), left("CR", 2))

    codes = replace(book._codes, movements=load_codes(learnt(A_NEW_CODE, tmp_path)))
    upgraded = SentenceBook(book._store, codes, clock, book._entry_table)
    upgraded.read_again()

    assert kinds_fed(upgraded) == [KeyStageKind.RELEASED]
    assert problems(upgraded) == []


def test_newer_dates_settle_what_said_that_dates_changed(book: SentenceBook) -> None:
    take(book, dates_changed(datetime(2026, 10, 25, 10, 0, tzinfo=UTC)))
    book.take_snapshots([release_known(date(2026, 10, 24))], "digest")
    assert problems(book) == [Problem.NO_DATE_GIVEN]

    book.take_snapshots([release_known(date(2026, 10, 25))], "digest")

    assert problems(book) == []


def test_dates_from_the_same_day_that_were_here_before_settle_nothing(
    book: SentenceBook,
) -> None:
    book.take_snapshots([release_known(date(2026, 10, 25))], "digest")

    same, older = take(
        book,
        dates_changed(datetime(2026, 10, 25, 10, 0, tzinfo=UTC)),
        dates_changed(datetime(2026, 10, 24, 10, 0, tzinfo=UTC)),
    )

    assert (same.problem, older.fate) == (Problem.NO_DATE_GIVEN, Fate.IGNORED)


def test_a_word_where_a_code_belongs_is_not_kept(book: SentenceBook) -> None:
    take(book, left("ANNSMITH", 1), replace(left("CR", 2), event_type="person.ms-ann-example"))

    with book._store.reading() as connection:
        rows = connection.execute(metadata.tables["messages"].select()).all()
    assert sorted((row.event_type, row.movement_code) for row in rows) == [
        ("other", "CR"),
        (RELEASED, "OTHER"),
    ]


def test_asking_for_a_reference_leaves_no_trace(book: SentenceBook) -> None:
    def everything() -> dict[str, list[object]]:
        with book._store.reading() as connection:
            tables = {
                name: list(connection.execute(table.select()))
                for name, table in metadata.tables.items()
            }
            return tables | {"record": list(book._store.record.entries(connection))}

    before = everything()
    asked = book.references_for(["A0001ZZ", "A0002ZZ"])

    assert everything() == before
    assert book.glance(asked["A0001ZZ"]).noms == ""
    assert "A0001ZZ" not in asked["A0001ZZ"] and len(set(asked.values())) == 2
    take(book, left("CR", 1))
    assert book.glance(asked["A0001ZZ"]).noms == "A0001ZZ"
