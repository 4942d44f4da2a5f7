"""Many months change at once: who is rung, who is written to, and what a run of letters leaves."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.changed_months import (
    FAR,
    FAR_TOO,
    IN_DOUBT,
    NEAR,
    NEAR_AND_SILENT,
    WELSH,
    months_changed,
    months_told,
    recalculated,
)
from tests.helpers.office import AnOffice, movement, sentence
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.bulk_dates import NO_SAFE_TELEPHONE, Way, list_changed_dates
from vcs_desktop.office.bulk_letters import (
    LettersWritten,
    Run,
    mark_letters_posted,
    say_reviewed,
    write_month_letters,
)
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.team_settings import change_setting
from vcs_desktop.paper.text import text_of
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.office_policy import SettingChange, SettingName


@pytest.fixture
def changed(office: AnOffice, tmp_path: Path) -> AnOffice:
    months_changed(office, tmp_path / "pack")
    return office


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    return tmp_path / "letters"


def write(office: AnOffice, folder: Path, run: Run | None = None) -> LettersWritten:
    return write_month_letters(office.desk, list_changed_dates(office.desk), folder, run)


def cases_of(letters: list) -> list[str]:
    return [letter.row.case_number for letter in letters]


def test_the_soonest_release_stands_first_with_the_month_that_was_told(changed) -> None:
    rows = list_changed_dates(changed.desk).rows
    assert [row.case_number for row in rows] == [
        NEAR, NEAR_AND_SILENT, FAR, FAR_TOO, IN_DOUBT, WELSH,
    ]  # fmt: skip
    first = rows[0]
    assert (first.told_before, first.month) == (date(2027, 3, 1), date(2026, 11, 1))
    assert (first.release_on, first.days_left) == (date(2026, 11, 20), 18)


def test_whoever_is_released_soon_is_rung_and_paper_is_for_the_others(changed) -> None:
    listed = list_changed_dates(changed.desk)
    assert listed.near == "28 calendar days"
    ways = {row.case_number: row.way for row in listed.rows}
    assert ways == {
        NEAR: Way.TELEPHONE_FIRST,
        NEAR_AND_SILENT: Way.LETTER,
        FAR: Way.LETTER,
        FAR_TOO: Way.LETTER,
        IN_DOUBT: Way.TELEPHONE_FIRST,
        WELSH: Way.TELEPHONE_FIRST,
    }
    reasons = {row.case_number: row.reasons for row in listed.rows if row.reasons}
    assert reasons[NEAR_AND_SILENT] == (NO_SAFE_TELEPHONE,)
    assert "not confirmed" in reasons[IN_DOUBT][0]
    assert "Welsh" in reasons[WELSH][0]
    assert set(reasons) == {NEAR_AND_SILENT, IN_DOUBT, WELSH}


def test_whoever_can_neither_be_rung_nor_written_to_can_not_be_told_yet(changed) -> None:
    change_address(changed.desk, NEAR_AND_SILENT, ("9 Invented Street", "Exampleton", "ZZ99 3WZ"))
    rows = {row.case_number: row for row in list_changed_dates(changed.desk).rows}
    assert rows[NEAR_AND_SILENT].way is Way.BLOCKED


def test_how_near_is_near_is_the_senior_officers_to_set(changed) -> None:
    today = changed.desk.today
    wider = SettingChange("KEY-29", SettingName.TARGET, 60, today)
    change_setting(changed.desk, wider, "more time to ring")
    listed = list_changed_dates(changed.desk)
    to_ring = [row.case_number for row in listed.rows if row.way is Way.TELEPHONE_FIRST]
    assert (listed.near, to_ring) == ("60 calendar days", [NEAR, FAR, IN_DOUBT, WELSH])
    change_setting(changed.desk, SettingChange("KEY-29", SettingName.TARGET, None, today), "off")
    listed = list_changed_dates(changed.desk)
    assert listed.near == ""
    to_ring = [row.case_number for row in listed.rows if row.way is Way.TELEPHONE_FIRST]
    assert to_ring == [IN_DOUBT, WELSH], "only whoever can't be written to"


def test_a_doubt_about_the_sentence_comes_before_any_telling(changed) -> None:
    changed.happens(movement("ZZ", 1), movement("ZZ", 2))
    rows = {row.case_number: row for row in list_changed_dates(changed.desk).rows}
    assert {rows[case].way for case in (NEAR, FAR)} == {Way.BLOCKED}
    assert rows[FAR_TOO].way is Way.LETTER


def test_only_what_came_with_a_recalculation_is_listed_when_that_is_asked(changed) -> None:
    assert list_changed_dates(changed.desk, only_recalculated=True).rows == ()
    recalculated(changed, FAR, FAR_TOO)
    rows = list_changed_dates(changed.desk, only_recalculated=True).rows
    assert [row.case_number for row in rows] == [FAR, FAR_TOO]


def test_every_letter_is_kept_as_written_under_its_case_number_and_meets_nothing(
    changed, letters
) -> None:
    result = write(changed, letters)
    assert cases_of(result.written) == [NEAR_AND_SILENT, FAR, FAR_TOO]
    assert [row.case_number for row in result.to_ring] == [NEAR, IN_DOUBT, WELSH]
    assert not result.blocked
    assert sorted(file.name for file in letters.iterdir()) == [
        f"{case}.pdf" for case in (FAR, FAR_TOO, NEAR_AND_SILENT)
    ]
    assert "June 2027" in text_of((letters / f"{FAR_TOO}.pdf").read_bytes())
    assert "KEY-02" in changed.owed_rules(FAR)
    states = {row.case_number: row.letter_state for row in list_changed_dates(changed.desk).rows}
    assert (states[FAR], states[NEAR]) == ("written", "")
    assert changed.is_sound()


def test_a_run_stops_at_any_letter_and_goes_on_where_it_stopped(changed, letters) -> None:
    def stop_after(count: int) -> Run:
        return Run(is_stop_wanted=lambda: len(list(letters.iterdir())) >= count)

    for count in (0, 1, 2):
        stopped = write(changed, letters, stop_after(count))
        assert stopped.was_stopped
        assert len(list(letters.iterdir())) == count
    whole = write(changed, letters)
    assert (cases_of(whole.already), cases_of(whole.written)) == (
        [NEAR_AND_SILENT, FAR],
        [FAR_TOO],
    )
    assert (whole.left, whole.was_stopped) == ([], False)


def test_whoever_watches_a_run_is_told_of_every_letter(changed, letters) -> None:
    told: list[tuple[int, int]] = []
    write(changed, letters, Run(tell=lambda done, whole: told.append((done, whole))))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_limit_counts_new_letters_only(changed, letters) -> None:
    for _run in range(2):
        assert len(write(changed, letters, Run(limit=1)).written) == 1
    assert len(write(changed, letters, Run(limit=5)).written) == 1


def test_what_is_written_keeps_its_date_and_is_not_written_twice(changed, letters) -> None:
    write(changed, letters)
    before = {file.name: file.read_bytes() for file in letters.iterdir()}
    changed.clock.go_to(date(2026, 11, 9))
    again = write(changed, letters)
    assert (again.written, len(again.already), again.refused) == ([], 3, [])
    (letters / f"{FAR}.pdf").unlink()
    assert cases_of(write(changed, letters).written) == [FAR]
    assert {file.name: file.read_bytes() for file in letters.iterdir()} == before


def test_a_letter_that_would_say_something_else_by_now_is_refused_over_the_old_one(
    changed, letters
) -> None:
    write(changed, letters)
    lines = ("9 Another Street", "Exampleton", "ZZ99 9AA")
    change_address(changed.desk, FAR, lines, is_confirmed=True)
    old = (letters / f"{FAR}.pdf").read_bytes()
    result = write(changed, letters)
    (refused,) = result.refused
    assert refused.row.case_number == FAR
    assert "another file of this name" in refused.reasons[0]
    assert (letters / f"{FAR}.pdf").read_bytes() == old


def test_letters_that_left_are_recorded_together_and_a_wrong_one_is_refused_alone(
    changed, letters
) -> None:
    written = write(changed, letters).written
    changed.clock.go_to(date(2026, 11, 3))
    changed.dates(sentence(3, conditional_release_on="2027-09-09", as_at="2026-11-03"))
    newly_owed, refused = mark_letters_posted(
        changed.desk, [letter.row.obligation for letter in written]
    )
    assert newly_owed == []
    assert [obligation for obligation, _error in refused] == [
        letter.row.obligation for letter in written if letter.row.case_number == FAR_TOO
    ]
    assert "KEY-02" not in changed.owed_rules(FAR)
    assert "KEY-02" in changed.owed_rules(FAR_TOO)
    assert changed.is_sound()


def test_whoever_was_rung_is_off_the_list(changed) -> None:
    changed.contact(Outcome.SPOKE, changed.owed("KEY-02", NEAR).obligation, case=NEAR)
    assert NEAR not in [row.case_number for row in list_changed_dates(changed.desk).rows]


def test_no_letter_is_written_inside_the_office(changed) -> None:
    with pytest.raises(KnownError, match="inside the office's own folder"):
        write(changed, changed.folder / "letters")
    assert not (changed.folder / "letters").exists()


def test_looking_the_list_through_meets_the_prompts_to_review(office, tmp_path) -> None:
    months_told(office, tmp_path / "pack")
    recalculated(office, NEAR, FAR)
    assert "KEY-29" in office.owed_rules(NEAR)
    assert len(list_changed_dates(office.desk).reviews) == 2
    assert say_reviewed(office.desk) == 2
    assert "KEY-29" not in office.owed_rules(NEAR)
    assert list_changed_dates(office.desk).reviews == ()
    assert office.is_sound()


def test_one_officers_list_is_asked_for_by_name(changed) -> None:
    assert len(list_changed_dates(changed.desk, "Olwen Example").rows) == 6
    with pytest.raises(KnownError, match="no officer of this name"):
        list_changed_dates(changed.desk, "Nobody Here")
