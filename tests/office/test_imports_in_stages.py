"""A long import: watched, stopped while nothing counts, finished whatever happens after that."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.killed_inside import cases_of
from tests.helpers.office import AnOffice, copy_office, movement, referral, sentence, table
from tests.helpers.planted import everything_in
from vcs_desktop.kernel.long_work import LongWork, Phase, Progress, StoppedError
from vcs_desktop.office.check import check
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.rehearse_import import rehearse_import
from vcs_desktop.storage import staged_rows


class KilledError(Exception):
    """Stands for a program that ends here, with nothing tidied up."""


def papers(office: AnOffice, people: int = 24, messages: int = 1_200) -> list[Path]:
    """News before the people they are about, in several steps each."""
    rows = tuple(
        referral(1, reference=f"WCU-{number}", offender_noms=f"A{number:04}ZZ")
        for number in range(people)
    )
    events = [
        json.dumps(movement(("CR", "XX", "HD")[number % 3])).replace("A0001ZZ", f"A{number:04}ZZ")
        for number in range(messages)
    ]
    return [
        office.paper("\n".join(events), ".json"),
        office.paper(table((sentence(1), sentence(2))), ".csv"),
        office.paper(table(rows), ".csv"),
    ]


def dump(office: AnOffice) -> str:
    """Everything that both stores hold."""
    engines = (office.desk.book.store.engine, office.desk.door._sentences._store.engine)
    return "\n".join(map(everything_in, engines))


def steps_of(office: AnOffice, files: list[Path]) -> list[Progress]:
    """How a rehearsal of the whole import goes on, step by step."""
    told: list[Progress] = []
    rehearse_import(office.desk, files, None, LongWork(told.append))
    return told


def stop_at(number: int) -> LongWork:
    """Long work that somebody stops once it told of this step."""
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if len(told) == number + 1:
            work.stop()

    work = LongWork(tell)
    return work


def killed_at(number: int) -> LongWork:
    """Long work that ends without any tidying at this step."""
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if len(told) == number + 1:
            raise KilledError

    return LongWork(tell)


def test_every_phase_tells_how_far_it_has_come(office: AnOffice) -> None:
    files = papers(office)
    told: list[Progress] = []

    import_files(office.desk, files, None, LongWork(told.append))

    assert [progress.phase for progress in told] == sorted(
        (progress.phase for progress in told),
        key=lambda phase: phase is not Phase.READING,
    )
    for phase in (Phase.READING, Phase.TAKING_IN):
        last = {progress.file: progress for progress in told if progress.phase is phase}
        assert [last[file].share for file in sorted(last)] == [1.0, 1.0, 1.0]
    assert any(progress.phase is Phase.HEARING for progress in told)


def test_stopped_at_any_step_of_the_reading_it_leaves_the_office_as_it_was(
    office: AnOffice,
) -> None:
    files = papers(office)
    reading = [one for one in steps_of(office, files) if one.phase is Phase.READING]
    before = dump(office)
    assert len(reading) >= 5

    # Stopped after the last step of the reading it is too late.
    for number in range(len(reading) - 1):
        with pytest.raises(StoppedError, match="Nothing was taken in"):
            import_files(office.desk, files, None, stop_at(number))
        assert dump(office) == before

    assert not list(office.folder.rglob("*.claim"))
    report = import_files(office.desk, files)
    assert (report.read, report.accepted + len(report.needs_look)) == (1_226, 1_226)
    assert office.is_sound()


def test_stopped_too_late_it_is_finished_and_says_what_it_gave(office: AnOffice) -> None:
    files = papers(office)
    steps = steps_of(office, files)
    late = next(place for place, one in enumerate(steps) if one.phase is Phase.TAKING_IN)

    report = import_files(office.desk, files, None, stop_at(late))

    assert report.read == 1_226
    assert office.is_sound()


def test_a_rehearsal_can_be_stopped_at_any_time(office: AnOffice) -> None:
    files = papers(office)
    steps = steps_of(office, files)
    before = dump(office)

    for number in (0, len(steps) // 2, len(steps) - 2):
        with pytest.raises(StoppedError):
            rehearse_import(office.desk, files, None, stop_at(number))

    assert dump(office) == before
    assert not list(office.folder.rglob("rehearsal-*"))


def test_people_are_taken_in_first_whatever_the_order_of_the_files(office: AnOffice) -> None:
    report = import_files(office.desk, papers(office))

    assert len(report.obligations) > 24
    assert office.is_sound()


def test_a_bug_in_one_file_keeps_nobody_out_of_the_office(office: AnOffice) -> None:
    good = office.paper(json.dumps(movement("CR")), ".json")
    store = office.desk.door._sentences._store
    at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    with store.unrecorded() as connection:
        staged_rows.begin_stage(connection, "import-broken", "EventMessage")
        row = staged_rows.NewRow(0, 1, ["too", "short"])
        staged_rows.add_rows(connection, "import-broken", [row])
        staged_rows.make_whole(connection, "import-broken", "digest", at)
    office.close()
    for _time in range(2):
        with pytest.raises(ValueError, match="shorter"):
            assert office.desk

    assert "could not be taken in whole" in check(office.desk)[0]
    assert office.take(good).accepted == 1


def test_killed_at_any_step_the_same_import_again_gives_the_same_office(
    office: AnOffice, ready_office: Path, tmp_path: Path
) -> None:
    files = papers(office, people=12, messages=150)
    steps = steps_of(office, files)
    import_files(office.desk, files)
    expected = list(cases_of(office.desk))
    looks = len(office.today().needs_look)

    for number, step in enumerate(steps[:-1]):
        folder = copy_office(ready_office, tmp_path / f"killed-{number}")
        copy = AnOffice(folder, office.papers)
        with pytest.raises(KilledError):
            import_files(copy.desk, files, None, killed_at(number))
        copy.close()
        found = list(cases_of(copy.desk))
        assert found == ([] if step.phase is Phase.READING else expected), step

        again = import_files(copy.desk, files)

        assert again.accepted == (0 if found else 12 + 100 + 2)
        assert list(cases_of(copy.desk)) == expected, step
        assert len(copy.today().needs_look) == looks
        assert copy.is_sound()
        copy.close()
