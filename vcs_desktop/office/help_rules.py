"""A page of help for each rule, made from the rule itself: what it asks, and who says so."""

from collections.abc import Iterator

from vcs_desktop.office.help_page import HelpBlock, HelpPage, HelpSection, Said
from vcs_desktop.rules.explain import law_in_words, since_in_words
from vcs_desktop.rules.rule import Line, Rule
from vcs_desktop.rules.rule_words import Confidence, Nature

_NATURES = {
    Nature.DUTY: "A duty: somebody is owed this.",
    Nature.PROMPT: "A prompt: the team's own reminder, and not the law.",
    Nature.GATE: "A safeguard: it is asked at the moment of use, and can hold something back.",
    Nature.ELIGIBILITY: "It says who is in the scheme.",
    Nature.WINDOW: "A right that somebody has for a time.",
    Nature.OTHERS_CLOCK: "Somebody else's limit, which is watched here.",
    Nature.ROUTING: "A way of working: who does what.",
}
_HOW_WELL = {
    Confidence.HIGH: "It was read in the source itself.",
    Confidence.MIDDLE: "It was read second-hand or in part.",
    Confidence.LOW: "It is not confirmed in a source: nothing is due by its figure.",
}


def rule_page(rule: Rule) -> HelpPage:
    """What help says of one rule."""
    return HelpPage(rule.id, rule_title(rule), tuple(_sections(rule)))


def rule_title(rule: Rule) -> str:
    """A rule by its id and what the officer must do."""
    return f"{rule.id}: {rule.title}"


def law_words(rule: Rule) -> str:
    """What the rule's source says, by the line that was written last."""
    return law_in_words(rule.lines[-1])


def _sections(rule: Rule) -> Iterator[HelpSection]:
    yield HelpSection("", is_field=False, blocks=(_said(_NATURES[rule.nature]),))
    if rule.off_because:
        yield _section("Why it is off", rule.off_because)
    if rule.target is not None:
        yield _section("The team's own figure", rule.target.words, _IN_SETTINGS)
    for line in rule.lines:
        yield from _line_sections(line)


_IN_SETTINGS = "The figure in use stands in Settings, beside the law and never as the law."


def _line_sections(line: Line) -> Iterator[HelpSection]:
    yield _section("What the source says", law_in_words(line), since_in_words(line))
    yield _section("Source", line.source, _HOW_WELL[line.confidence])
    if line.note:
        yield _section("Note", line.note)


def _section(title: str, *texts: str) -> HelpSection:
    return HelpSection(title, is_field=False, blocks=tuple(_said(text) for text in texts if text))


def _said(text: str) -> HelpBlock:
    return HelpBlock((Said(f"{text[:1].upper()}{text[1:]}"),))
