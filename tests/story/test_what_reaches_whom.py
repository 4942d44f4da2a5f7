"""News reaches everybody it is owed to, and nobody else: choices, ways of telling, corrections."""

from datetime import date

import pytest

from tests.helpers.office import AnOffice, movement, not_yet_asked, recall, referral, sentence
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.move_statement import StatementMove, move_statement
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.write_letter import write_letter
from vcs_desktop.paper.text import text_of
from vcs_desktop.rules.case_words import Level, Outcome, StatementState
from vcs_desktop.rules.engine import ENGINE
from vcs_desktop.rules.obligation import State
from vcs_desktop.victims.services.derivation import bring_up_to_date, differences
from vcs_desktop.victims.store import obligation_rows
from vcs_desktop.victims.store.obligation_rows import Derivation


def test_a_yes_that_was_written_down_after_the_news_was_a_yes_when_we_heard(office) -> None:
    office.refer(not_yet_asked())
    office.clock.go_to(date(2026, 11, 4))
    office.happens(movement("UAL", at="2026-11-03T22:00:00+00:00"))
    assert "KEY-24" not in office.owed_rules()
    office.happens(recall(at="2026-11-04T02:00:00+00:00"))

    office.contact(Outcome.OPTED_IN, level=Level.KEY_STAGES, on=date(2026, 11, 3))

    assert {"KEY-24", "KEY-20"} <= set(office.owed_rules())
    assert office.is_sound()


def test_a_no_that_was_written_down_after_the_news_leaves_them_alone(office) -> None:
    office.refer(referral())
    office.clock.go_to(date(2026, 11, 4))
    office.happens(movement("UAL", at="2026-11-03T22:00:00+00:00"))

    office.contact(Outcome.OPTED_OUT, on=date(2026, 11, 3))

    assert office.owed_rules() == []
    reasons = {work.reason for work in office.case().work if work.rule == "KEY-24"}
    assert reasons == {"they asked us to stop (CON-06)"}


def test_somebody_who_opts_in_while_the_offender_is_at_large_is_called(office) -> None:
    office.refer(not_yet_asked(), not_yet_asked(2))
    office.happens(movement("UAL"), movement("UAL", 2))
    office.happens(recall(2, at="2026-11-02T05:00:00+00:00"))
    office.clock.go_to(date(2026, 11, 3))

    office.contact(Outcome.OPTED_IN, level=Level.MONTH_ONLY)
    office.contact(Outcome.OPTED_IN, level=Level.MONTH_ONLY, case="VC-000002")

    assert office.today().items[0].rule == "KEY-24"
    assert "KEY-24" not in office.owed_rules("VC-000002"), "back in prison before they opted in"


def test_an_absconding_that_was_over_when_the_referral_came_is_nobodys_urgent_call(office) -> None:
    office.happens(movement("UAL"))
    office.clock.go_to(date(2026, 11, 10))
    office.happens(movement("CR", at="2026-11-09T10:00:00+00:00"))
    office.clock.go_to(date(2026, 11, 12))

    office.refer(referral(opted_in_on="2026-11-05"))

    assert "KEY-18" in office.owed_rules()
    assert "KEY-24" not in office.owed_rules()


def test_a_kind_of_sentence_that_was_wrong_keeps_no_month_back(office) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="life"))
    assert "KEY-01" not in office.owed_rules()

    changed = {"conditional_release_on": "2027-05-03", "as_at": "2026-11-01"}
    office.dates(sentence(sentence_kind="determinate", **changed))

    assert "May 2027" in letter_about(office, office.owed("KEY-01").obligation)


def test_a_letter_after_a_recall_does_not_take_back_a_month_that_was_right(office) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2026-11-01", as_at="2026-10-01"))
    office.contact(Outcome.SPOKE, office.owed("KEY-01").obligation)
    office.happens(movement("CR"))
    office.clock.go_to(date(2026, 12, 5))
    office.happens(recall(at="2026-12-04T10:00:00+00:00"))
    office.dates(sentence(conditional_release_on="2027-06-03", as_at="2026-12-05"))

    said = letter_about(office, office.owed("KEY-01").obligation)

    assert "June 2027" in said
    assert "November 2026" not in said


def test_a_letter_that_corrects_a_month_says_which_one_was_told_last(office) -> None:
    office.refer(referral())
    office.dates(sentence(conditional_release_on="2027-03-03"))
    first = office.owed("KEY-01").obligation
    letter_about(office, first)
    mark_posted(office.desk, first)
    office.dates(sentence(conditional_release_on="2027-06-03", as_at="2026-11-01"))

    said = letter_about(office, office.owed("KEY-02").obligation)

    assert "June 2027" in said
    assert "March 2027" in said
    assert office.is_sound()


def test_a_statement_for_the_board_is_owed_until_it_is_sent_whatever_was_said(office) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", parole_hearing_on="2026-12-16"))
    item = office.owed("PB-02")
    case = item.case_number

    with pytest.raises(KnownError, match="does not meet this duty"):
        office.contact(Outcome.SPOKE, item.obligation)
    move_statement(office.desk, StatementMove(case, StatementState.WANTED))
    move_statement(office.desk, StatementMove(case, StatementState.DRAFTED, checked=True))
    assert "PB-02" in office.owed_rules()

    move_statement(office.desk, StatementMove(case, StatementState.SENT, warned=True))

    assert "PB-02" not in office.owed_rules()


@pytest.mark.parametrize("code", ["HD", "DL"])
def test_nobody_is_asked_for_a_statement_about_somebody_who_is_out_or_deported(
    office, code
) -> None:
    office.refer(referral())
    office.dates(sentence(sentence_kind="extended", parole_hearing_on="2027-01-20"))
    assert {"PB-02", "KEY-01"} <= set(office.owed_rules())

    office.happens(movement(code))

    assert not {"PB-02", "KEY-01", "KEY-02"} & set(office.owed_rules())


def test_a_referral_file_that_came_in_late_makes_the_first_contact_overdue(office) -> None:
    office.clock.go_to(date(2026, 12, 20))
    office.refer(not_yet_asked(referred_on="2026-10-01"))

    item = office.owed("CON-02")

    assert (item.due_on, item.state) == (date(2026, 10, 29), State.OVERDUE)


def test_an_office_that_another_engine_worked_out_is_worked_out_again_on_opening(office) -> None:
    office.refer(referral())
    book = office.desk.book
    older = Derivation(f"{ENGINE - 1}-{book.rulebook.hash}", book.calendar.version)
    case = known_case(office)
    with book.changing() as change:
        obligation_rows.replace_obligations(change.connection, case, ())
        obligation_rows.keep_derivation(change.connection, older)
    assert differences(book) == (
        "The obligations were worked out with other rules or another calendar.",
        f"The obligations of {case} are not what its facts give.",
        f"What lists show of {case} is not what the case gives.",
    )

    assert {one.case_number for one in bring_up_to_date(book)} == {"VC-000001"}

    assert set(office.owed_rules()) == {"CON-09", "CON-11"}
    assert office.is_sound()
    assert bring_up_to_date(book) == (), "nothing is left to do"


def known_case(office: AnOffice) -> str:
    return office.case().row.case


def letter_about(office: AnOffice, obligation: str) -> str:
    """The words of a letter, kept as a file to read them."""
    file = office.papers / f"{obligation}.pdf"
    write_letter(office.desk, obligation, file)
    return " ".join(text_of(file.read_bytes()).split())
