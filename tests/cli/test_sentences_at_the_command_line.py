"""The commands that only look: offenders, one offender, and what each source last sent."""

from tests.helpers.office import OFFICER


def test_offenders_are_found_by_the_beginning_of_a_number(working) -> None:
    answer = working("offenders", "a000", "--json").answer
    assert answer["count"] == len(answer["offenders"]) > 0
    assert all(one["noms"].startswith("A000") for one in answer["offenders"])
    assert "Names are not held" in working("offenders", "Example").out


def test_one_offender_is_told_whole(working) -> None:
    noms = working("offenders", "--json").answer["offenders"][0]["noms"]
    answer = working("offender", noms, "--json").answer
    (stage,) = answer["stages"]
    assert (answer["noms"], stage["source"], stage["withdrawn"]) == (noms, "domain-event", False)
    assert "from prison and probation events" in working("offender", noms).out


def test_an_offender_nobody_told_of_is_refused(working) -> None:
    assert "Nothing was heard" in working("offender", "A9999ZZ").refusal


def test_what_each_source_last_sent_is_told_with_how_long_ago(working) -> None:
    answer = working("arrivals", "--json").answer
    sources = {one["source"]: one for one in answer["sources"]}
    assert sources["referrals"]["days_ago"] == 0
    assert sources["referrals"]["officer"] == OFFICER
    assert sources["licence"]["last_received_at"] is None
    lines = working("arrivals").out
    assert "Licences: nothing has come yet." in lines
    assert "today" in lines
