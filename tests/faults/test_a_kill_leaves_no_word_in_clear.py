"""What a killed command leaves on the disk, and what a refused one says, names nobody."""

import json

from tests.faults.conftest import Workshop, needs_signal_nine
from tests.helpers.killed import Place
from tests.helpers.office import table
from tests.helpers.planted import A_LICENCE, A_REFERRAL, a_message, planted_in, planted_in_files

pytestmark = needs_signal_nine


def test_no_file_holds_a_victims_word_in_clear_wherever_the_kill_came(
    workshop: Workshop, fresh
) -> None:
    people = workshop.papers / "planted.csv"
    people.write_text(table((A_REFERRAL,)), "utf-8")
    news = workshop.papers / "planted.json"
    news.write_text(json.dumps(a_message()), "utf-8")
    licence = workshop.papers / "licence.json"
    licence.write_text(A_LICENCE, "utf-8")
    office = workshop.copy(fresh, "planted")

    for paper in (people, news, licence):
        whole = workshop.copy(office, "planted-whole")
        for place in workshop.do(whole, ["import", paper]).passed:
            killed = workshop.copy(office, "planted-killed")
            assert workshop.do(killed, ["import", paper], kill_at=place).code == -9
            assert planted_in_files(killed) == {}, place
        workshop.done(office, ["import", paper])

    letter = ["letter", workshop.owed(office, "KEY-18"), "--to", office.parent / "letter.pdf"]
    for kind in ("before-commit", "after-commit"):
        killed = workshop.copy(office, "planted-killed")
        assert workshop.do(killed, letter, kill_at=Place(kind, 0)).code == -9
        assert planted_in_files(killed) == {}


def test_a_refused_command_says_no_victims_word(workshop: Workshop, fresh) -> None:
    office = workshop.copy(fresh, "refusing")
    bad = workshop.papers / "bad.csv"
    bad.write_text(table((A_REFERRAL | {"level": "Quillfeather"},)), "utf-8")
    licence = workshop.papers / "licence.json"
    odd = json.loads(A_LICENCE) | {"licenceStartDate": "Quillfeather"}
    licence.write_text(json.dumps(odd), "utf-8")

    for paper in (bad, licence):
        refused = workshop.do(office, ["import", paper])
        assert refused.code == 1
        assert len(refused.answer["refused"]) == 1
        assert planted_in(refused.out + refused.err) == set()
