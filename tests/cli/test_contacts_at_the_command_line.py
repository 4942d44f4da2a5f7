"""Contacts at the command line: what they met, what is still owed, and how one is taken back."""

import pytest

from tests.cli.conftest import Typed

CALL = ("--method", "phone", "--direction", "out", "--outcome", "spoke")


def release(working: Typed) -> str:
    work = working("today", "--json").answer["obligations"]
    (found,) = [duty["id"] for duty in work if duty["rule"] == "KEY-18"]
    return found


def test_a_contact_without_meets_says_that_nothing_was_met_by_it(working: Typed) -> None:
    said = working("contact", "VC-000001", *CALL)

    assert "Nothing that is owed was marked as told" in said.out
    assert "--meets OBLIGATION" in said.out
    assert working("contact", "VC-000001", *CALL, "--json").answer["met"] == 0


def test_a_contact_tells_how_it_is_taken_back_and_then_all_is_owed_again(working: Typed) -> None:
    duty = release(working)
    made = working("contact", "VC-000001", *CALL, "--meets", duty, "--json").answer
    assert duty not in working("today", "--json").out

    words = ("contact-withdrawn", "vc-000001", made["contact"], "--because")
    gone = working(*words, "wrong-person", "--json")

    assert (gone.code, gone.answer["obligations"]) == (0, [duty])
    assert release(working) == duty
    listed = working("contacts", "VC-000001", "--json").answer["contacts"]
    assert {"contact": made["contact"], "withdrawn": True}.items() <= listed[0].items()
    assert "taken back already" in working(*words, "not-made").refusal


@pytest.mark.parametrize("day", ["2025-01-05", "2024-01-01"])
def test_a_contact_before_the_referral_is_refused(working: Typed, day: str) -> None:
    refused = working("contact", "VC-000001", *CALL, "--was-on", day).refusal

    assert "had not been referred yet" in refused
