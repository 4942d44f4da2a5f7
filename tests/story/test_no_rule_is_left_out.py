"""Every rule that ships on is reached by one of these stories."""

from pathlib import Path

from tests.helpers.places import ROOT
from vcs_desktop.rules.rulebook import load_rulebook


def test_every_enabled_rule_is_named_in_a_story() -> None:
    here = Path(__file__)
    told = "".join(
        story.read_text(encoding="utf-8")
        for story in here.parent.glob("test_*.py")
        if story != here
    )
    enabled = {
        rule.id for rule in load_rulebook(ROOT / "resources" / "rules").rules if rule.enabled
    }

    # KEY-32 raises nothing owed: it speaks through `silent`, which its story asks for.
    assert len(enabled) == 13
    assert {rule for rule in enabled - {"KEY-32"} if rule not in told} == set()
    assert ".silent" in told
