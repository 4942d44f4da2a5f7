"""Kill the program while an officer leaves: doing it again finishes, and nobody is locked out."""

from pathlib import Path

from tests.faults.conftest import Workshop, needs_signal_nine
from tests.helpers.killed import in_turn
from tests.helpers.office import OFFICER

pytestmark = needs_signal_nine

KILLED = -9
BO = "Mr Bo Example"
LEAVE = ("officer", "leave", BO, "--as", OFFICER)


def test_a_kill_at_any_step_is_finished_by_doing_it_again(workshop: Workshop, fresh: Path) -> None:
    words = workshop.papers / "bo"
    words.write_text("a passphrase of Bo's own\n", "utf-8")
    before = workshop.copy(fresh, "with-bo")
    let_in = ("officer", "add", BO, "--roles", "vlo", "--new-passphrase-file", words)
    workshop.done(before, let_in)
    places = workshop.do(workshop.copy(before, "left"), LEAVE).passed
    assert len(places) > 10
    for place in in_turn(places):
        office = workshop.copy(before, "leaving-killed")
        assert workshop.do(office, LEAVE, kill_at=place).code == KILLED

        again = workshop.do(office, LEAVE)
        assert again.code == 0, (place, again.err)
        assert not again.answer["keys_owed"], place
        listed = workshop.done(office, ("officers", "--as", OFFICER))["officers"]
        (bo,) = [one for one in listed if one["name"] == BO]
        assert bo["left_on"] and not bo["may_unlock"], place
        assert workshop.do(office, ("check", "--as", OFFICER)).code == 0, place
