"""The page of all rules, `docs/rules.md`, made from the rule files and from the stories.

python -m tests.story.rules_page
"""

from collections.abc import Iterator

from tests.helpers.places import ROOT
from tests.story.rule_stories import STORIES
from vcs_desktop.rules.explain import limit_in_words
from vcs_desktop.rules.rule import Line, Rule
from vcs_desktop.rules.rule_words import Nature, TargetRole
from vcs_desktop.rules.rulebook import Rulebook, load_rulebook

PAGE = ROOT / "docs" / "rules.md"

FAMILIES = {
    "ELIG": "On what ground somebody may be in the scheme",
    "CON": "Contact: offering, choosing, yearly letters",
    "KEY": "Key stages of a sentence",
    "PB": "Parole",
    "MH": "Hospital",
    "CONF": "What must not be given away",
    "LANG": "Language",
    "ACC": "Formats",
    "RET": "Keeping",
    "OWN": "This program's own",
}

NATURES = {
    Nature.DUTY: "duty",
    Nature.PROMPT: "the team's own prompt",
    Nature.GATE: "gate, asked at the moment of use",
    Nature.ELIGIBILITY: "eligibility",
    Nature.WINDOW: "a right for a time",
    Nature.OTHERS_CLOCK: "somebody else's clock",
    Nature.ROUTING: "routing",
}

BEGINNING = """# The rules

Made from `resources/rules` and `tests/story/rule_stories.py`: `python -m tests.story.rules_page`;
a test keeps it true. Confidence: H first-hand, M second-hand or in part, L not confirmed. A number
with confidence L is shown and nothing is due by it. A team setting is the unit's own figure: it is
shown beside the law, never as the law, and nothing is overdue by it.
"""


def page(rulebook: Rulebook) -> str:
    """The whole page."""
    return "\n".join([BEGINNING, *_counts(rulebook), *_tables(rulebook), *_figures(rulebook)])


def _counts(rulebook: Rulebook) -> Iterator[str]:
    on = [rule for rule in rulebook.rules if rule.enabled]
    yield f"{len(rulebook.rules)} rules, {len(on)} of them on:\n"
    for nature, words in NATURES.items():
        count = sum(rule.nature is nature for rule in rulebook.rules)
        yield f"- {count} {words}"


def _tables(rulebook: Rulebook) -> Iterator[str]:
    for family, words in FAMILIES.items():
        rules = [rule for rule in rulebook.rules if rule.id.rpartition("-")[0] == family]
        yield f"\n## {family}: {words}\n"
        yield "| rule | what it asks | nature | since, limit | source | state | reached by |"
        yield "|---|---|---|---|---|---|---|"
        yield from (_row(rule) for rule in rules)


def _row(rule: Rule) -> str:
    lines = "<br>".join(_line(line) for line in rule.lines)
    sources = "<br>".join(dict.fromkeys(f"{one.source} ({one.confidence})" for one in rule.lines))
    cells = (
        rule.id,
        rule.title,
        NATURES[rule.nature],
        f"{lines}{_target(rule)}",
        sources,
        "on" if rule.enabled else f"off: {rule.off_because}",
        STORIES[rule.id].words if rule.id in STORIES else "**nothing**",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _line(line: Line) -> str:
    since = line.starts if line.in_force_from is None else f"from {line.starts}"
    until = f" to {line.ended.isoformat()}" if line.ended else ""
    if line.limit is None:
        limit = line.words
    else:
        is_off = line.usable_limit is None
        limit = limit_in_words(line.limit) + (" (not confirmed: shown, not used)" * is_off)
    return f"{since}{until}: {limit}"


def _target(rule: Rule) -> str:
    if rule.target is None:
        return ""
    what = "shown from" if rule.target.role is TargetRole.APPEARS else "aim"
    return f"<br>team setting, {what}: {limit_in_words(rule.target.limit)}"


def _figures(rulebook: Rulebook) -> Iterator[str]:
    yield "\n## Numbers that ship as law\n"
    yield from _list_of_limits(rulebook, are_law=True)
    yield "\n## Numbers that ship off\n"
    yield from _list_of_limits(rulebook, are_law=False)
    yield "\n## Rules that ship off\n"
    yield from (f"- {rule.id}: {rule.off_because}" for rule in rulebook.rules if not rule.enabled)
    yield "\n## Figures of the team's own\n"
    for rule in rulebook.rules:
        if rule.target is not None:
            figure = limit_in_words(rule.target.limit)
            yield f"- {rule.id}: {figure}. {rule.target.words}"
    yield ""


def _list_of_limits(rulebook: Rulebook, *, are_law: bool) -> Iterator[str]:
    for rule in rulebook.rules:
        for line in rule.lines:
            is_law = rule.enabled and line.usable_limit is not None
            if line.limit is not None and is_law is are_law:
                sure = line.limit_confidence or line.confidence
                words = limit_in_words(line.limit)
                yield f"- {rule.id}: {words} ({line.starts}). {line.source} ({sure})"


if __name__ == "__main__":
    PAGE.write_text(page(load_rulebook(ROOT / "resources" / "rules")), encoding="utf-8")
