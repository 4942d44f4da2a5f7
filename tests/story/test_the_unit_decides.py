"""The senior officer changes a figure or the calendar: seen before, and undone after."""

from datetime import date

import pytest

from tests.helpers.office import (
    AnOffice,
    licence_activated,
    not_yet_asked,
    recall,
    referral,
    sentence,
)
from tests.helpers.packs import aimed_invitation
from tests.helpers.planted import everything_in
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.late_holidays import (
    add_holiday,
    list_holidays,
    preview_added,
    preview_removed,
    remove_holiday,
)
from vcs_desktop.office.policy_rehearsal import (
    adopt_pack,
    load_rule_pack,
)
from vcs_desktop.office.team_settings import (
    SettingChange,
    SettingName,
    change_setting,
    list_changes,
    list_settings,
    preview_setting,
    preview_undo,
    undo_setting,
)
from vcs_desktop.office.what_moves import MoveKind, MoveLine
from vcs_desktop.victims.services import reading

REFERRED = date(2026, 11, 2)
WHY = "agreed in the unit's meeting"


@pytest.fixture
def aiming(office: AnOffice, tmp_path):
    """An office whose rules have a figure of the team's own, and one person to be invited."""
    office.refer(not_yet_asked(referred_on=REFERRED.isoformat()))
    adopt_pack(office.desk, load_rule_pack(aimed_invitation(tmp_path / "pack")), WHY)
    yield office
    assert office.is_sound()


def is_about_first_contact(line) -> bool:
    return (line.rule, line.name) == ("CON-02", SettingName.TARGET)


def six_days(rule: str = "CON-02", from_on: date = REFERRED) -> SettingChange:
    return SettingChange(rule, SettingName.TARGET, 6, from_on)


def obligations(office: AnOffice) -> set:
    return set(reading.every_obligation(office.desk.book))


def targets(office: AnOffice) -> list[date | None]:
    return [
        duty.target_on
        for _, duty in reading.every_obligation(office.desk.book)
        if duty.rule == "CON-02"
    ]


def test_a_figure_of_the_teams_own_moves_the_day_to_aim_at_and_never_the_deadline(aiming) -> None:
    due_on = aiming.owed("CON-02").due_on
    assert targets(aiming) == [date(2026, 11, 16)]

    (moved,) = change_setting(aiming.desk, six_days(), WHY).lines

    assert (moved.before.target_on, moved.after.target_on) == (
        date(2026, 11, 16),
        date(2026, 11, 10),
    )
    assert moved.before.due_on == moved.after.due_on == due_on
    assert targets(aiming) == [date(2026, 11, 10)]


def test_a_preview_shows_exactly_what_then_moves_and_changes_nothing(aiming) -> None:
    before, office = obligations(aiming), everything_in(aiming.desk.book.store.engine)

    preview = preview_setting(aiming.desk, six_days())

    assert everything_in(aiming.desk.book.store.engine) == office
    assert obligations(aiming) == before
    assert preview.lines == change_setting(aiming.desk, six_days(), WHY).lines
    assert preview.lines


def test_undoing_gives_back_exactly_what_was(aiming) -> None:
    before = obligations(aiming)
    change = change_setting(aiming.desk, six_days(), WHY).reference
    preview = preview_undo(aiming.desk, change)

    undone = undo_setting(aiming.desk, change, "it was too soon")

    assert obligations(aiming) == before
    assert undone.lines == preview.lines
    with pytest.raises(KnownError, match="undone already"):
        undo_setting(aiming.desk, change, "again")


def test_a_figure_counts_from_its_day_on(aiming) -> None:
    change_setting(aiming.desk, six_days(from_on=date(2026, 11, 3)), WHY)
    assert targets(aiming) == [date(2026, 11, 16)]

    aiming.clock.go_to(date(2026, 11, 3))
    aiming.refer(not_yet_asked(2, referred_on="2026-11-03"))

    assert sorted(targets(aiming)) == [date(2026, 11, 11), date(2026, 11, 16)]


def test_a_figure_that_is_switched_off_is_aimed_at_no_more(aiming) -> None:
    change_setting(aiming.desk, SettingChange("CON-02", SettingName.TARGET, None, REFERRED), WHY)

    assert targets(aiming) == [None]


def test_the_list_shows_the_figure_the_law_beside_it_and_who_decided_why(aiming) -> None:
    change_setting(aiming.desk, six_days(), WHY)

    (line,) = [one for one in list_settings(aiming.desk) if is_about_first_contact(one)]

    assert (line.rule, line.value, line.own_value) == ("CON-02", 6, 10)
    assert line.what == "working days after the day of the referral"
    assert line.law == "20 working days after the day of the referral"
    assert line.change.decided.officer_name == "Olwen Example"
    assert line.change.decided.reason == WHY


def test_a_figure_of_the_very_day_is_told_with_its_unit(office) -> None:
    (line,) = [
        one
        for one in list_settings(office.desk)
        if (one.rule, one.name) == ("KEY-24", SettingName.TARGET)
    ]

    assert (line.value, line.what) == (0, "days after the day we heard")


def test_a_change_with_its_first_day_to_come_is_shown_as_planned(aiming) -> None:
    change_setting(aiming.desk, six_days(from_on=date(2027, 1, 4)), WHY)

    (line,) = [one for one in list_settings(aiming.desk) if is_about_first_contact(one)]

    assert line.value == 10
    assert [one.change.from_on for one in line.planned] == [date(2027, 1, 4)]


def test_every_change_is_kept_also_the_ones_undone(aiming) -> None:
    first = change_setting(aiming.desk, six_days(), WHY).reference
    undo_setting(aiming.desk, first, "it was too soon")

    (kept,) = list_changes(aiming.desk)

    assert (kept.id, kept.undone.reason) == (first, "it was too soon")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (SettingChange("CON-99", SettingName.TARGET, 6, REFERRED), "no rule CON-99"),
        (SettingChange("KEY-18", SettingName.TARGET, 6, REFERRED), "no figure of the team's"),
        (SettingChange("CON-02", SettingName.TARGET, -1, REFERRED), "not below nought"),
        (SettingChange("CON-02", SettingName.TARGET, 6, date(1066, 10, 14)), "first day"),
        (SettingChange("CON-02", SettingName.TARGET, 10, REFERRED), "so on that day already"),
        (SettingChange("CON-02", SettingName.HARM_RANK, None, REFERRED), "that day already"),
        (SettingChange("KEY-13", SettingName.TARGET, None, REFERRED), "come up at once"),
        (SettingChange("KEY-32", SettingName.TARGET, None, REFERRED), "come up at once"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(aiming, change, words) -> None:
    before = obligations(aiming)

    with pytest.raises(KnownError, match=words):
        change_setting(aiming.desk, change, WHY)

    assert obligations(aiming) == before
    assert list_changes(aiming.desk) == ()


def test_nothing_is_decided_without_a_reason(aiming) -> None:
    with pytest.raises(KnownError, match="reason is missing"):
        change_setting(aiming.desk, six_days(), "  \n ")


def test_the_reason_is_kept_with_the_decision_and_never_in_the_record(aiming) -> None:
    change_setting(aiming.desk, six_days(), WHY)

    with aiming.desk.book.reading() as connection:
        entries = aiming.desk.book.store.record.entries(connection)

    assert "setting-changed" in {entry.act for entry in entries}
    assert "meeting" not in repr(entries)


def test_the_place_in_the_harm_order_moves_work_up_on_today(office) -> None:
    office.refer(referral())
    office.happens(licence_activated(), recall())
    wanted = {"KEY-11", "KEY-20"}
    first, second = [rule for rule in office.owed_rules() if rule in wanted]

    moved = change_setting(
        office.desk, SettingChange(second, SettingName.HARM_RANK, 1, REFERRED), WHY
    )

    assert moved.lines == ()
    rules = [rule for rule in office.owed_rules() if rule in wanted]
    assert rules == [second, first]


def test_waiting_longer_before_asking_about_silence_is_previewed_too(office) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2026-11-01"))
    office.clock.go_to(date(2026, 11, 4))
    assert len(office.today().silent) == 1
    longer = SettingChange("KEY-32", SettingName.TARGET, 14, date(2026, 1, 1))

    preview = preview_setting(office.desk, longer)
    change_setting(office.desk, longer, WHY)

    assert preview.silences == (1, 0)
    assert office.today().silent == ()


# --- late holidays ---------------------------------------------------------------------------
def test_a_holiday_announced_late_moves_a_deadline_and_says_which(office) -> None:
    office.refer(not_yet_asked(referred_on=REFERRED.isoformat()))
    before = obligations(office)
    preview = preview_added(office.desk, date(2026, 11, 17))
    assert obligations(office) == before

    moved = add_holiday(office.desk, date(2026, 11, 17), "Invented Day", "invented notice")

    assert preview.lines == moved.lines
    assert [days(one) for one in moved.lines if one.rule != "CON-13"] == [
        (rule, MoveKind.MOVED, date(2026, 11, 30), date(2026, 12, 1))
        for rule in ("CON-02", "CON-03")
    ]
    assert date(2026, 11, 17) in office.desk.book.calendar.bank_holidays
    assert office.is_sound()


def test_a_holiday_can_be_taken_back_and_all_is_as_before(office) -> None:
    office.refer(not_yet_asked(referred_on=REFERRED.isoformat()))
    before, version = obligations(office), office.desk.book.calendar.version
    add_holiday(office.desk, date(2026, 11, 17), "Invented Day", "invented notice")
    preview = preview_removed(office.desk, date(2026, 11, 17))

    moved = remove_holiday(office.desk, date(2026, 11, 17), "it was withdrawn")

    assert moved.lines == preview.lines
    assert obligations(office) == before
    assert office.desk.book.calendar.version == version
    assert [one.removed.reason for one in list_holidays(office.desk)] == ["it was withdrawn"]
    assert office.is_sound()


@pytest.mark.parametrize(
    ("on", "name", "words"),
    [
        (date(2026, 12, 25), "Christmas Day", "bank holiday already"),
        (date(1066, 10, 14), "Invented Day", "beyond the days"),
        (date(2026, 11, 17), " ", "short name"),
    ],
)
def test_a_holiday_that_makes_no_sense_is_refused(office, on, name, words) -> None:
    with pytest.raises(KnownError, match=words):
        add_holiday(office.desk, on, name, "invented notice")


def test_a_holiday_that_came_with_the_program_cannot_be_taken_back(office) -> None:
    with pytest.raises(KnownError, match="added no bank holiday"):
        remove_holiday(office.desk, date(2026, 12, 25), "we work")


def days(line: MoveLine):
    return line.rule, line.kind, line.before.due_on, line.after.due_on
