"""News for the telephone: told gently, in order, and never what may not be told."""

from dataclasses import replace

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.facts import WHEN_OVER, ScriptKind
from vcs_desktop.letters.reading_ease import PLAIN_ENGLISH, reading_ease
from vcs_desktop.letters.scripts import call_script
from vcs_desktop.letters.specimens import SPECIMEN_FACTS

RESOURCES = ROOT / "resources"
EACH = pytest.mark.parametrize("kind", list(ScriptKind))
DANGERS = pytest.mark.parametrize("kind", list(WHEN_OVER))
OVER = set(WHEN_OVER.values())


@EACH
def test_a_call_asks_who_is_there_and_if_it_is_safe_before_the_news(kind) -> None:
    steps = call_script(kind, SPECIMEN_FACTS, RESOURCES).steps

    assert SPECIMEN_FACTS.salutation in steps[0]
    assert "safe" in steps[1]
    assert not any(SPECIMEN_FACTS.offender_name in step for step in steps[:2])
    assert SPECIMEN_FACTS.offender_name in steps[2]


@pytest.mark.parametrize("kind", [kind for kind in ScriptKind if kind not in OVER])
def test_a_call_says_what_to_do_in_danger(kind) -> None:
    assert any("999" in step for step in call_script(kind, SPECIMEN_FACTS, RESOURCES).steps)


@EACH
def test_a_call_is_spoken_in_plain_english(kind) -> None:
    assert reading_ease("\n".join(call_script(kind, SPECIMEN_FACTS, RESOURCES).steps)) >= (
        PLAIN_ENGLISH
    )


@EACH
def test_a_call_lists_what_must_not_be_said(kind) -> None:
    never = call_script(kind, SPECIMEN_FACTS, RESOURCES).never_say

    assert any("voicemail" in line for line in never)
    assert len(never) >= 5


@EACH
def test_a_call_needs_no_confirmed_address(kind) -> None:
    facts = replace(SPECIMEN_FACTS, address_confirmed=False, address_lines=())

    assert call_script(kind, facts, RESOURCES) == call_script(kind, SPECIMEN_FACTS, RESOURCES)


@pytest.mark.parametrize(
    ("kind", "news"),
    [
        (ScriptKind.ABSCONDED, "has left prison without permission"),
        (ScriptKind.DIED, "has died"),
        (ScriptKind.NOT_BACK_FROM_LEAVE, "has not come back"),
        (ScriptKind.RELEASED_IN_ERROR, "let out of prison by mistake"),
        (ScriptKind.RECALLED_AT_LARGE, "has not been found yet"),
        (ScriptKind.MISSING_FROM_HOSPITAL, "away from hospital without permission"),
    ],
)
def test_each_script_tells_its_own_news(kind, news) -> None:
    assert news in call_script(kind, SPECIMEN_FACTS, RESOURCES).steps[2].replace("\n", " ")


@DANGERS
def test_whoever_is_called_about_a_danger_is_promised_another_call_when_it_is_over(kind) -> None:
    steps = " ".join(call_script(kind, SPECIMEN_FACTS, RESOURCES).steps)

    assert "I will call you as soon as there is news" in steps
    assert "also when they are back" in steps.replace("\n", " ")


@DANGERS
def test_a_danger_that_is_over_is_told_as_over_and_nothing_as_if_it_lasted(kind) -> None:
    script = call_script(WHEN_OVER[kind], SPECIMEN_FACTS, RESOURCES)
    steps = " ".join(script.steps).replace("\n", " ")

    assert "That is over now." in script.steps[2].replace("\n", " ")
    assert script.title.startswith("Tell them: ")
    for lasting in ("999", "yet", "not allowed to be out", "when they are", "they will be"):
        assert lasting not in steps


def test_a_call_about_somebody_without_a_name_is_refused() -> None:
    with pytest.raises(KnownError, match="offender name"):
        call_script(ScriptKind.DIED, replace(SPECIMEN_FACTS, offender_name=""), RESOURCES)


def test_brackets_in_a_name_stop_the_script_too() -> None:
    facts = replace(SPECIMEN_FACTS, offender_name="Test ((Offender")

    with pytest.raises(KnownError, match="The script was not made"):
        call_script(ScriptKind.DIED, facts, RESOURCES)


@EACH
def test_whoever_rings_says_their_own_name_and_whose_colleague_they_are_once_it_is_safe(kind):
    facts = replace(SPECIMEN_FACTS, caller_name="Olwen Example")

    steps = call_script(kind, facts, RESOURCES).steps

    assert "My name is Olwen Example." in steps[0]
    assert SPECIMEN_FACTS.officer_name not in steps[0]
    assert f"I work with your Victim Liaison Officer, {SPECIMEN_FACTS.officer_name}." in steps[1]
    assert "I am your Victim Liaison Officer" not in steps[1]


@EACH
def test_the_officer_of_the_case_rings_as_their_victim_liaison_officer(kind) -> None:
    facts = replace(SPECIMEN_FACTS, caller_name=SPECIMEN_FACTS.officer_name)

    steps = call_script(kind, facts, RESOURCES).steps

    assert f"My name is {SPECIMEN_FACTS.officer_name}." in steps[0]
    assert "I am your Victim Liaison Officer." in steps[1]
    assert "I work with" not in steps[1]
