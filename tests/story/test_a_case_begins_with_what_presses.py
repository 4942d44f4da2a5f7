"""The list of work in a case begins with what presses most, whenever it was heard of."""

from tests.helpers.office import AnOffice, movement, referral, sentence
from vcs_desktop.rules.obligation import State, Status


def test_what_is_urgent_comes_first_and_what_can_wait_after_what_is_owed_now(
    office: AnOffice,
) -> None:
    office.refer(referral(referred_on="2025-10-01", opted_in_on="2025-10-12"))
    office.happens(movement("UAL"))
    office.dates(sentence(), as_at=None)

    owed = [work for work in office.case().work if work.status is Status.OWED]
    waiting = [work.state is State.UPCOMING for work in owed]

    assert owed[0].rule == "KEY-24"
    assert waiting == sorted(waiting)
    assert len(owed) > 1
