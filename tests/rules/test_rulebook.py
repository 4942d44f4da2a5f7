"""The loader trusts nothing it cannot read, and says in which line of which file it stopped."""

from pathlib import Path

import pytest

from tests.helpers.places import ROOT
from tests.rules.invented_case import RULEBOOK
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.rules.rule_words import CaseMoment, Confidence, Nature
from vcs_desktop.rules.rulebook import load_rulebook

SOUND = """\
id = "ANY-01"
title = "Tell them"
nature = "duty"
owner = "victim-liaison-officer"
owed_to = "victim"
harm_rank = 50
letter = "release"
met_by = ["letter", "phone"]
[trigger]
stages = ["parole-hearing-listed"]

[conditions]
memberships = ["opted-in"]
levels = ["key-stages"]

[[line]]
in_force_from = 2020-01-01
ended = 2021-03-31
limit = "none"
words = "as soon as practicable"
source = "An older invented source"
confidence = "H"

[[line]]
in_force_from = 2021-04-01
limit = { count = 28, unit = "calendar-days", direction = "before", from = "parole-hearing" }
source = "An invented source"
confidence = "H"
"""


def folder_with(tmp_path: Path, text: str, name: str = "ANY-01.toml") -> Path:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def refusal(tmp_path: Path, text: str, name: str = "ANY-01.toml") -> str:
    with pytest.raises(KnownError) as refused:
        load_rulebook(folder_with(tmp_path, text, name))
    return refused.value.happened


def test_a_sound_file_is_read_whole(tmp_path) -> None:
    rule = load_rulebook(folder_with(tmp_path, SOUND)).rule("ANY-01")

    assert rule.nature is Nature.DUTY
    assert [line.starts for line in rule.lines] == ["2020-01-01", "2021-04-01"]
    assert rule.lines[1].limit.count == 28


UNSOUND = [
    ("harm_rank = 50", "harm_rank = 50\ncall_frist = true", 7, "`call_frist` is not known"),
    ('source = "An invented source"\n', "", 24, "it needs `source`"),
    ('source = "An invented source"', 'source = " "', 27, "it needs `source`"),
    ("in_force_from = 2021-04-01\n", "", 24, "needs `in_force_from`"),
    ("in_force_from = 2021-04-01", 'in_force_from = "2021-04-01"', 25, "must be a date"),
    ("ended = 2021-03-31\n", "", 24, "overlaps the line before"),
    ("ended = 2021-03-31", "ended = 2021-04-01", 25, "overlaps the line before"),
    ("ended = 2021-03-31", "ended = 2021-03-30", 25, "no line is in force between"),
    ("ended = 2021-03-31", "ended = 2019-12-31", 18, "ended before it began"),
    ("in_force_from = 2021-04-01", 'in_force_from = "not stated"', 25, "only the first line"),
    ('"parole-hearing-listed"', '"parole-hearing-lost"', 10, "one of sentence-recorded"),
    ('"key-stages"', '"everything"', 14, "one of month-only, annual, key-stages"),
    ('"opted-in"', '"opted"', 13, "`memberships` is `opted`"),
    ('"calendar-days"', '"fortnights"', 26, "one of working-days, calendar-days, weeks"),
    ("count = 28", "count = -28", 26, "at least 1"),
    ("count = 28", "count = 0", 26, "at least 1"),
    ("count = 28", "count = true", 26, "at least 1"),
    ("count = 28", "count = 2.5", 26, "at least 1"),
    ("count = 28, ", "", 26, "at least 1"),
    ('from = "parole-hearing"', 'from = "stage"', 26, "only a limit from a day to come"),
    (
        '"before", from = "parole-hearing"',
        '"after", from = "referral"',
        26,
        "knows other days only",
    ),
    ('from = "parole-hearing"', 'from = "tomorrow"', 26, "`from` is `tomorrow`"),
    ("count = 28", "count = 99_999_999", 26, "more than a hundred years"),
    ('count = 28, unit = "calendar-days"', 'count = 101, unit = "years"', 26, "hundred years"),
    ("2021-04-01", "2021-02-30", 25, "not readable TOML"),
    ("harm_rank = 50", "harm_rank = 50\nid = 7", 7, "not readable TOML"),
    ('letter = "release"', 'letter = "realease"', 7, "one of invitation"),
    ('met_by = ["letter", "phone"]', 'met_by = ["fax"]', 8, "one of phone, letter, email"),
    ('met_by = ["letter", "phone"]', "met_by = []", 8, "must say in `met_by`"),
    ('met_by = ["letter", "phone"]', "", 1, "must say in `met_by`"),
    ('nature = "duty"', 'nature = "gate"', 3, "moments of use only"),
    (
        'stages = ["parole-hearing-listed"]',
        'stages = ["died"]\nuses = ["export"]',
        3,
        "only a gate answers",
    ),
    ("harm_rank = 50", "harm_rank = 50\ntarget = 3", 7, "must be a table"),
    ("harm_rank = 50", 'harm_rank = 50\ndone_by = ["slept"]', 7, "`done_by` is `slept`"),
    ("harm_rank = 50", 'harm_rank = 50\nmet_by_request = ["lost"]', 7, "is `lost`"),
    ('levels = ["key-stages"]', 'bases = ["kindness"]', 14, "`bases` is `kindness`"),
    ('levels = ["key-stages"]', 'capacities = ["friend"]', 14, "`capacities` is `friend`"),
    ('nature = "duty"', 'nature = "wish"', 3, "one of duty, prompt, gate"),
    ('confidence = "H"\n\n', 'confidence = "certain"\n\n', 22, "one of H, M, L"),
    ('words = "as soon as practicable"\n', "", 16, "it needs `words`"),
    ('limit = "none"\n', "", 16, "needs a `limit`"),
    ('limit = "none"', 'limit = "soon"', 19, "`limit` must be a table"),
    ("harm_rank = 50", "harm_rank = 50\nenabled = false", 7, "must say why"),
    ("harm_rank = 50", 'harm_rank = 50\nnews_until = "licence-end"', 7, "only means something"),
    ("harm_rank = 50", 'harm_rank = 50\ncarried_until = ["died"]', 7, "only means something"),
    ("harm_rank = 50", 'harm_rank = 50\nunless_met_before = ["died"]', 7, "rule's trigger only"),
    ("harm_rank = 50", 'harm_rank = 50\nevery_level_after = ["lost"]', 7, "`every_level_after`"),
    ("harm_rank = 50", 'harm_rank = 50\nonly_after = ["lost"]', 7, "`only_after` is `lost`"),
    ("harm_rank = 50", "harm_rank = 50\nurgent = 1", 7, "must be true or false"),
    ("harm_rank = 50", "harm_rank = 50\nnever_first_by_letter = true", 7, "needs `call_first"),
    ('stages = ["parole-hearing-listed"]', "", 9, "needs a trigger"),
    ('stages = ["parole-hearing-listed"]', 'stages = "died"', 10, "must be a list"),
    ('id = "ANY-01"', 'id = "ANY-02"', 1, "called by the rule's id"),
    ('title = "Tell them"', "title = Tell them", 2, "not readable TOML"),
]


@pytest.mark.parametrize(("sound", "unsound", "line", "problem"), UNSOUND)
def test_a_doubtful_rule_is_refused_with_its_file_and_line(
    tmp_path, sound, unsound, line, problem
) -> None:
    assert SOUND.count(sound) == 1

    said = refusal(tmp_path, SOUND.replace(sound, unsound))

    assert said.startswith(f"The rule file ANY-01.toml, line {line}: ")
    assert problem in said


TARGET = """
[target]
limit = { count = 6, unit = "months", direction = "before", from = "parole-hearing" }
role = "appears"
words = "a team setting, not the law"
"""


@pytest.mark.parametrize(
    ("sound", "unsound", "line", "problem"),
    [
        ('role = "appears"', 'role = "law"', 32, "one of appears, aim"),
        ("count = 6", "count = -1", 31, "at least 0"),
        ('"before", from = "parole-hearing"', '"after", from = "birth"', 31, "other days only"),
        ('words = "a team setting, not the law"', "", 30, "it needs `words`"),
        ('role = "appears"', 'role = "appears"\nsource = "ours"', 33, "`source` is not known"),
    ],
)
def test_a_figure_of_the_team_is_looked_at_as_closely_as_the_law(
    tmp_path, sound, unsound, line, problem
) -> None:
    assert load_rulebook(folder_with(tmp_path, SOUND + TARGET)).rule("ANY-01").target

    said = refusal(tmp_path, SOUND + TARGET.replace(sound, unsound))

    assert said.startswith(f"The rule file ANY-01.toml, line {line}: ")
    assert problem in said


@pytest.mark.parametrize(
    ("rule", "before", "after", "problem"),
    [
        ("CON-09", 'nature = "duty"', 'nature = "window"', "only a duty may answer"),
        ("KEY-01", 'nature = "duty"', 'nature = "routing"', "only a duty may answer"),
        ("KEY-32", 'nature = "prompt"', 'nature = "duty"', "would never make this duty owed"),
        ("KEY-32", "harm_rank = 30", 'harm_rank = 30\nmet_by = ["sms"]', "only a duty can be met"),
        ("KEY-24", '["phone", "visit"]', '["phone", "letter"]', "met by phone or visit only"),
        ("KEY-25", '["phone", "visit"]', '["visit", "sms"]', "met by phone or visit only"),
        ("CON-08", 'asks = ["level-agreed"]', "", "a gate that asks nothing"),
    ],
)
def test_a_rule_of_the_wrong_nature_or_met_the_wrong_way_is_refused(
    tmp_path, rule, before, after, problem
) -> None:
    text = (ROOT / "resources" / "rules" / f"{rule}.toml").read_text(encoding="utf-8")
    assert text.count(before) == 1

    assert problem in refusal(tmp_path, text.replace(before, after), f"{rule}.toml")


def test_a_rule_without_any_line_is_refused(tmp_path) -> None:
    assert "at least one `[[line]]`" in refusal(tmp_path, SOUND[: SOUND.index("[[line]]")])


def test_text_that_is_not_utf_8_is_refused_with_its_line(tmp_path) -> None:
    (tmp_path / "ANY-01.toml").write_bytes(SOUND.encode() + b"# caf\xe9\n")

    with pytest.raises(KnownError, match=r"ANY-01\.toml, line 29: this is not UTF-8"):
        load_rulebook(tmp_path)


def test_an_empty_or_missing_folder_is_refused(tmp_path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(KnownError, match="missing or empty"):
            load_rulebook(folder)


def test_an_unconfirmed_figure_is_shown_but_nothing_is_due_by_it(tmp_path) -> None:
    text = SOUND[:-5] + '"L"\n'
    line = load_rulebook(folder_with(tmp_path, text)).rule("ANY-01").lines[1]

    assert line.confidence is Confidence.LOW
    assert line.limit.count == 28
    assert line.usable_limit is None


def test_a_rule_that_is_off_has_no_line_on_any_day(tmp_path) -> None:
    text = SOUND.replace(
        "harm_rank = 50", 'harm_rank = 50\nenabled = false\noff_because = "Not in force yet."'
    )
    rule = load_rulebook(folder_with(tmp_path, text)).rule("ANY-01")

    assert rule.line_on(rule.lines[0].in_force_from) is None


def test_the_hash_changes_with_a_word_and_not_with_the_line_endings(tmp_path) -> None:
    path = tmp_path / "ANY-01.toml"
    hashes = []
    for text in (SOUND, SOUND.replace("\n", "\r\n"), SOUND.replace("Tell them", "Tell her")):
        path.write_bytes(text.encode())
        hashes.append(load_rulebook(tmp_path).hash)

    assert hashes[0] == hashes[1] != hashes[2]


def test_an_unknown_rule_is_said_plainly() -> None:
    with pytest.raises(KnownError, match="no rule KEY-99"):
        RULEBOOK.rule("KEY-99")


def test_rules_are_found_by_stage_and_by_moment(tmp_path) -> None:
    by_stage = load_rulebook(folder_with(tmp_path, SOUND))

    assert [rule.id for rule in by_stage.for_stage(KeyStageKind.PAROLE_HEARING_LISTED)] == [
        "ANY-01"
    ]
    assert by_stage.for_stage(KeyStageKind.DEPORTED) == ()
    assert [rule.id for rule in RULEBOOK.for_moment(CaseMoment.OPTED_BACK_IN)] == ["CON-07"]
