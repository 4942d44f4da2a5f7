"""What is no work has no line on Today: it is a silence, a mention, or not there at all."""

from datetime import date

from tests.helpers.by_hand import enter
from tests.helpers.office import referral, sentence
from vcs_desktop.rules.key_stage import KeyStageKind, StageDate, StageDateName
from vcs_desktop.rules.obligation import Status
from vcs_desktop.victims.services import reading

PROVISIONAL = KeyStageKind.PAROLE_DECISION_PROVISIONAL


def test_a_clock_that_runs_is_not_there_and_one_that_ran_out_is_a_silence(office) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", conditional_release_on=""))
    enter(office, KeyStageKind.PAROLE_HEARING_HELD, date(2026, 11, 2))
    running = office.today(date(2026, 11, 16))
    assert "PB-08" not in {rule for line in running.lines for rule in line.rules}
    assert running.silent == ()
    (silence,) = office.today(date(2026, 11, 17)).silent
    assert silence.what == "The Parole Board decides: nothing was heard of it by its day."
    assert (silence.case_number, silence.expected_on) == ("VC-000001", date(2026, 11, 16))


def test_a_right_that_ends_soon_is_mentioned_beside_the_work_and_never_too_late(office) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", conditional_release_on=""))
    provided = StageDate(StageDateName.DECISION_PROVIDED, date(2026, 11, 2))
    enter(office, PROVISIONAL, date(2026, 11, 2), dates=(provided,))
    mentions = {}
    for day in (4, 5, 23, 24):
        today = office.today(date(2026, 11, day))
        assert "PB-11" not in {rule for line in today.lines for rule in line.rules}
        (line,) = [line for line in today.lines_now if line.stage == PROVISIONAL]
        mentions[day] = [(one.rule, one.aim_on, one.closes_on) for one in line.closing]
    window = [("PB-11", date(2026, 11, 12), date(2026, 11, 23))]
    assert mentions == {4: [], 5: window, 23: window, 24: []}


def test_whatever_stands_beside_a_case_is_neither_owed_nor_in_a_line(office) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", conditional_release_on=""))
    enter(office, KeyStageKind.PAROLE_HEARING_HELD, date(2026, 11, 2))
    every = [duty for _number, duty in reading.every_obligation(office.desk.book)]
    standing = {duty.id for duty in every if duty.status is Status.STANDS}
    folded = {item.obligation for line in office.today().lines for item in line.items}
    assert standing
    assert not standing & folded
