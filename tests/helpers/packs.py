"""Rule packs for tests: copies of rules that came with the program, with some lines replaced."""

from pathlib import Path

from tests.helpers.places import ROOT

RULES = ROOT / "resources" / "rules"

AIM = """
[target]
limit = { count = 10, unit = "working-days", direction = "after", from = "referral" }
role = "aim"
words = "an invented team setting"
"""
"""A figure of a team's own for a rule that a referral sets off."""


def rule_text(rule: str, *changes: tuple[str, str], more: str = "") -> str:
    """The text of a rule's own file, with some words replaced and some lines added."""
    text = (RULES / f"{rule}.toml").read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, f"{rule} does not say {before}"
        text = text.replace(before, after)
    return text + more


def a_pack(folder: Path, **rules: str) -> Path:
    """A folder with these rule files; an underscore in a name stands for its hyphen."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in rules.items():
        (folder / f"{name.replace('_', '-')}.toml").write_text(text, encoding="utf-8")
    return folder


def quicker_invitation(folder: Path, count: int = 10) -> Path:
    """A pack that gives the first contact fewer working days than the rule that came along."""
    return a_pack(folder, CON_02=rule_text("CON-02", ("count = 20", f"count = {count}")))


def aimed_invitation(folder: Path) -> Path:
    """A pack that gives the first contact a figure of the team's own."""
    return a_pack(folder, CON_02=rule_text("CON-02", more=AIM))
