"""The rules that ship: every row of the rule table, and what stands in them as law."""

from tests.helpers.places import ROOT
from tests.rules.invented_case import RULEBOOK
from vcs_desktop.rules.rule_words import Confidence, Nature

_ROWS = {"ELIG": 11, "CON": 13, "KEY": 32, "PB": 15, "MH": 16, "CONF": 5, "RET": 1}
TABLE = {f"{name}-{number:02}" for name, last in _ROWS.items() for number in range(1, last + 1)}
TABLE |= {"LANG-01", "ACC-01"}
OWN = {"OWN-01", "OWN-02", "OWN-03", "OWN-04"}
"""What this program asks of its own accord, and says so."""

FIGURES = {
    "CON-01": (10, "working-days"),
    "CON-02": (20, "working-days"),
    "CON-03": (20, "working-days"),
    "CON-09": (12, "months"),
    "ELIG-10": (15, "calendar-days"),
    "KEY-06": (14, "calendar-days"),
    "KEY-14": (2, "working-days"),
    "KEY-21": (56, "calendar-days"),
    "PB-02": (28, "calendar-days"),
    "PB-03": (8, "weeks"),
    "PB-08": (14, "calendar-days"),
    "PB-10": (6, "months"),
    "PB-11": (21, "calendar-days"),
    "PB-12": (7, "calendar-days"),
    "PB-13": (21, "calendar-days"),
}
"""Every figure that is presented as law, as its source gives it."""

TEAM_FIGURES = {
    "CON-12": (6, "months"),
    "ELIG-08": (18, "years"),
    "KEY-02": (0, "calendar-days"),
    "KEY-08": (0, "calendar-days"),
    "KEY-10": (2, "working-days"),
    "KEY-13": (10, "working-days"),
    "KEY-14": (4, "working-days"),
    "KEY-23": (1, "months"),
    "KEY-24": (0, "calendar-days"),
    "KEY-29": (28, "calendar-days"),
    "KEY-30": (0, "calendar-days"),
    "KEY-31": (0, "calendar-days"),
    "KEY-32": (0, "calendar-days"),
    "MH-15": (0, "calendar-days"),
    "PB-05": (28, "calendar-days"),
    "PB-11": (10, "calendar-days"),
}
"""Every figure of a unit's own that ships: shown beside the law, never as the law."""


def test_the_rules_that_ship_are_the_rows_of_the_table_and_four_of_our_own() -> None:
    assert len(TABLE) == 95
    assert {rule.id for rule in RULEBOOK.rules} == TABLE | OWN


def test_the_only_figures_presented_as_law_are_those_that_sources_give() -> None:
    figures = {
        rule.id: (line.usable_limit.count, line.usable_limit.unit.value)
        for rule in RULEBOOK.rules
        for line in rule.lines
        if line.usable_limit
    }

    assert figures == FIGURES


def test_the_only_figures_of_a_unit_s_own_are_these_and_they_say_whose_they_are() -> None:
    with_target = [rule for rule in RULEBOOK.rules if rule.target]
    limits = {rule.id: rule.target.limit for rule in with_target}

    assert {
        rule: (limit.count, limit.unit.value) for rule, limit in limits.items()
    } == TEAM_FIGURES
    assert [rule.id for rule in with_target if "not the law" not in rule.target.words] == []


def test_only_what_is_not_known_to_be_in_force_ships_off() -> None:
    assert {rule.id for rule in RULEBOOK.rules if not rule.enabled} == {"ELIG-11"}


def test_what_no_source_sets_says_that_it_is_not_the_law() -> None:
    unconfirmed = [
        line
        for rule in RULEBOOK.rules
        for line in rule.lines
        if line.confidence is Confidence.LOW and line.limit is None
    ]

    assert [line.words for line in unconfirmed if "not the law" not in line.words] == []


def test_a_gate_asks_something_at_some_moment() -> None:
    gates = [rule for rule in RULEBOOK.rules if rule.nature is Nature.GATE]

    assert gates
    assert all(rule.asks and rule.trigger.uses for rule in gates)


def test_bad_news_that_a_letter_must_not_bring_has_words_for_a_call_and_no_letter() -> None:
    by_call = [rule for rule in RULEBOOK.rules if rule.never_first_by_letter]

    assert {"KEY-24", "KEY-25"} <= {rule.id for rule in by_call}
    assert all(rule.script and rule.letter is None and rule.call_first for rule in by_call)


def test_harm_comes_first_an_offender_at_large_before_a_hearing_before_the_annual_letter() -> None:
    in_order = [
        {"KEY-24"},
        {"PB-02"},
        {"KEY-18", "KEY-20", "KEY-25", "MH-09", "OWN-02"},
        {"KEY-11"},
        {"KEY-01", "KEY-02", "CON-07", "CON-12"},
        {"CON-02", "CON-11", "ELIG-10"},
        {"CON-03", "OWN-01"},
        {"CON-09", "CON-04"},
        {"CON-13"},
        {"RET-01"},
    ]
    ranks = [{RULEBOOK.rule(rule).harm_rank for rule in together} for together in in_order]

    assert all(len(together) == 1 for together in ranks)
    assert [min(together) for together in ranks] == sorted({min(one) for one in ranks})


def test_each_word_of_a_rule_file_is_explained_in_the_folder() -> None:
    said = (ROOT / "resources" / "rules" / "README.md").read_text(encoding="utf-8")
    used = {
        line.split("=")[0].strip()
        for path in (ROOT / "resources" / "rules").glob("*.toml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "=" in line and not line.startswith("#")
    }

    assert {word for word in used if f"`{word}`" not in said} == set()
