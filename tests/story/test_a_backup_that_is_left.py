"""Whoever closes the office waits for no backup: it ends between two steps, and leaves nothing."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

import pytest

from tests.helpers.office import AnOffice
from vcs_desktop.kernel.long_work import BackupLeftError, EndedError, LongWork, TrialLeftError
from vcs_desktop.office.back_up import back_up, back_up_if_due, backups_in_view, set_place
from vcs_desktop.office.office_to_keep import OfficeToKeep, office_to_keep
from vcs_desktop.startup.backups import keep_by_itself, prove_now
from vcs_desktop.storage.backup_state import change_state, read_state

TUESDAY = date(2026, 11, 3)


class LeftWhen(LongWork):
    """Work whose office closes as soon as something is so, looked at where the work looks."""

    def __init__(self, closes: Callable[[], bool]) -> None:
        super().__init__()
        self.closes = closes
        self.looks = 0

    def unless_left(self, ended: Callable[[], EndedError]) -> Callable[[], None]:
        go_on = super().unless_left(ended)

        def looked() -> None:
            self.looks += 1
            if self.closes():
                self.leave()
            go_on()

        return looked


def left_at(look: int) -> LeftWhen:
    """The office closes at this look."""
    looks = count(1)
    return LeftWhen(lambda: next(looks) == look)


def kept(office: AnOffice, work: LongWork | None = None) -> OfficeToKeep:
    return office_to_keep(office.desk.back, work)


def never() -> bool:
    return False


def as_it_stands(office: AnOffice) -> tuple[object, ...]:
    """Every file of the office but what its stores write, what is known, and what is recorded."""
    files = sorted(
        str(path.relative_to(office.folder))
        for path in office.folder.rglob("*")
        if not path.name.endswith(("-wal", "-shm"))
    )
    with office.desk.back.victims.reading() as connection:
        recorded = office.desk.back.victims.record.head(connection)
    return files, read_state(office.desk.back.profile), recorded


def some_of(whole: int) -> list[int]:
    """The first looks, the last one, and some between."""
    return sorted({1, 2, 3, whole, *range(1, whole, max(whole // 7, 1))})


def test_a_backup_that_is_left_at_any_step_leaves_all_as_it_was(office) -> None:
    whole = LeftWhen(never)
    back_up(kept(office, whole))
    office.clock.go_to(TUESDAY)
    before = as_it_stands(office)

    for look in some_of(whole.looks):
        with pytest.raises(BackupLeftError, match="because the office closed"):
            back_up(kept(office, left_at(look)))
        assert as_it_stands(office) == before, look


def test_a_trial_that_is_left_at_any_step_leaves_all_as_it_was(office) -> None:
    back_up(kept(office))
    whole = LeftWhen(never)
    assert prove_now(office.desk.back, whole).findings == ()
    office.clock.go_to(TUESDAY)
    before = as_it_stands(office)

    for look in some_of(whole.looks):
        with pytest.raises(TrialLeftError, match="because the office closed"):
            prove_now(office.desk.back, left_at(look))
        assert as_it_stands(office) == before, look


@pytest.mark.parametrize(
    "when",
    ["backup-work-*/victims.db", "backups/.vcs-*.part", "backup-work-*/read-back/sentences.db"],
)
def test_it_ends_while_it_copies_writes_and_reads_back(office, when) -> None:
    work = LeftWhen(lambda: any(office.folder.glob(when)))

    with pytest.raises(BackupLeftError):
        back_up(kept(office, work))

    left = [path.name for path in office.folder.rglob("*") if "work" in path.name]
    assert left == []
    assert list((office.folder / "backups").iterdir()) == []


def test_what_was_left_is_no_problem_and_is_made_at_the_next_opening(office) -> None:
    with pytest.raises(BackupLeftError):
        keep_by_itself(office.desk.back, left_at(30))
    assert backups_in_view(kept(office)).problem == ""
    assert backups_in_view(kept(office)).is_due

    made, proved = keep_by_itself(office.desk.back)

    assert made is not None
    assert proved is not None
    assert proved.findings == ()


def test_a_trial_that_was_left_is_no_finding_and_is_due_as_it_was(office) -> None:
    back_up(kept(office))
    work = LeftWhen(lambda: any(office.folder.glob("proof-*/victims/victims.db")))

    with pytest.raises(TrialLeftError):
        keep_by_itself(office.desk.back, work)

    assert backups_in_view(kept(office)).problem == ""
    assert keep_by_itself(office.desk.back)[1] is not None


def test_a_backup_that_was_on_its_way_to_the_second_place_goes_there_another_time(
    office, tmp_path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    set_place(kept(office), share)
    change_state(office.desk.back.profile, place_problem="That of the day before.")
    work = LeftWhen(lambda: any(share.glob(".vcs-*.part")))

    with pytest.raises(BackupLeftError):
        back_up_if_due(kept(office, work))

    view = backups_in_view(kept(office))
    assert list(share.iterdir()) == []
    assert (len(view.here), view.problem, view.is_due) == (1, "", True)

    office.clock.moment += timedelta(minutes=1)
    made = back_up_if_due(kept(office))
    assert made is not None
    assert made.copies == (share / made.path.name,)
    assert back_up_if_due(kept(office)) is None
