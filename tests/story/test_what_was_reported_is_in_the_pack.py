"""A person's pack tells them what they reported and what came of it, after somebody read it."""

from pathlib import Path

from tests.helpers.office import AnOffice, referral
from vcs_desktop.office.make_pack import PackWish, make_pack
from vcs_desktop.office.reminders import finish_reminder, make_reminder
from vcs_desktop.office.report_concern import (
    ConcernKind,
    ConcernStep,
    move_concern,
    report_concern,
)
from vcs_desktop.office.safe_ways import NewsOfWay, Safety, Way, set_way
from vcs_desktop.paper.text import text_of

WORDS = "He stood at my gate with Bo Ledbetter."


def test_a_concern_and_a_reminder_are_in_it_and_listed_to_be_read_first(
    office: AnOffice, tmp_path: Path
) -> None:
    office.refer(referral(), referral(2, person_name="Bo Ledbetter", salutation="Bo Ledbetter"))
    concern = report_concern(office.desk, "VC-000001", ConcernKind.FEAR, WORDS)
    move_concern(office.desk, concern.number, ConcernStep.PASSED_ON, "Invented Police")
    reminder = make_reminder(office.desk, "VC-000001", "ring back about the gate today")
    finish_reminder(office.desk, reminder.number)
    to = tmp_path / "pack.pdf"

    pack = make_pack(office.desk, PackWish("VC-000001", to))

    said = " ".join(text_of(to.read_bytes()).split())
    assert "He stood at my gate with [another person]" in said
    assert "Invented Police" in said
    assert "ring back about the gate, done 02/11/2026" in said
    assert {place.where for place in pack.places} >= {
        "what you reported",
        "to whom your concern was passed on",
        "a reminder that an officer wrote",
    }


def test_how_they_may_be_reached_is_in_it_and_what_was_written_is_to_be_read_first(
    office: AnOffice, tmp_path: Path
) -> None:
    office.refer(referral(), referral(2, person_name="Bo Ledbetter", salutation="Bo Ledbetter"))
    news = NewsOfWay(Safety.SAFE, code_word="harbour", seen_by="Bo Ledbetter opens the post")
    set_way(office.desk, "VC-000001", Way.LETTER, news)
    to = tmp_path / "pack.pdf"

    pack = make_pack(office.desk, PackWish("VC-000001", to))

    said = " ".join(text_of(to.read_bytes()).split())
    assert "safe; code word: harbour; who else may see or hear it: [another person]" in said
    assert {place.where for place in pack.places} >= {
        "your code word",
        "who else may see or hear it",
    }
