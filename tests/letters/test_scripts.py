"""News for the telephone: told gently, in order, and never what may not be told."""

from dataclasses import replace

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.letters.facts import ScriptKind
from vcs_desktop.letters.reading_ease import PLAIN_ENGLISH, reading_ease
from vcs_desktop.letters.scripts import call_script
from vcs_desktop.letters.specimens import SPECIMEN_FACTS

RESOURCES = ROOT / "resources"
BOTH = pytest.mark.parametrize("kind", list(ScriptKind))


@BOTH
def test_a_call_asks_who_is_there_and_if_it_is_safe_before_the_news(kind) -> None:
    steps = call_script(kind, SPECIMEN_FACTS, RESOURCES).steps

    assert SPECIMEN_FACTS.salutation in steps[0]
    assert "safe" in steps[1]
    assert not any(SPECIMEN_FACTS.offender_name in step for step in steps[:2])
    assert SPECIMEN_FACTS.offender_name in steps[2]


@BOTH
def test_a_call_says_what_to_do_in_danger(kind) -> None:
    assert any("999" in step for step in call_script(kind, SPECIMEN_FACTS, RESOURCES).steps)


@BOTH
def test_a_call_is_spoken_in_plain_english(kind) -> None:
    assert reading_ease("\n".join(call_script(kind, SPECIMEN_FACTS, RESOURCES).steps)) >= (
        PLAIN_ENGLISH
    )


@BOTH
def test_a_call_lists_what_must_not_be_said(kind) -> None:
    never = call_script(kind, SPECIMEN_FACTS, RESOURCES).never_say

    assert any("voicemail" in line for line in never)
    assert len(never) >= 5


@BOTH
def test_a_call_needs_no_confirmed_address(kind) -> None:
    facts = replace(SPECIMEN_FACTS, address_confirmed=False, address_lines=())

    assert call_script(kind, facts, RESOURCES) == call_script(kind, SPECIMEN_FACTS, RESOURCES)


def test_each_script_tells_its_own_news() -> None:
    absconded = call_script(ScriptKind.ABSCONDED, SPECIMEN_FACTS, RESOURCES)
    died = call_script(ScriptKind.DIED, SPECIMEN_FACTS, RESOURCES)

    assert "without permission" in absconded.steps[2]
    assert "has died" in died.steps[2]


def test_a_call_about_somebody_without_a_name_is_refused() -> None:
    with pytest.raises(KnownError, match="offender name"):
        call_script(ScriptKind.DIED, replace(SPECIMEN_FACTS, offender_name=""), RESOURCES)


def test_brackets_in_a_name_stop_the_script_too() -> None:
    facts = replace(SPECIMEN_FACTS, offender_name="Test ((Offender")

    with pytest.raises(KnownError, match="The script was not made"):
        call_script(ScriptKind.DIED, facts, RESOURCES)
