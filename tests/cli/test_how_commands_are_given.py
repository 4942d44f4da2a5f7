"""How commands are typed: options on either side, the environment, wrong usage, later ones."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.helpers.office import OFFICER
from tests.helpers.places import python


def test_options_stand_before_or_after_the_command(
    typed: Typed, known_office: Path, passphrase_file: Path
) -> None:
    options = (
        *("--profile", known_office, "--as", OFFICER),
        *("--passphrase-file", passphrase_file, "--json", "--on", "2026-03-01"),
    )

    before, after = typed(*options, "today"), typed("today", *options)
    split = typed(*options[:4], "today", *options[4:])

    assert before.code == 0
    assert before.answer["on"] == "2026-03-01"
    assert before == after == split


def test_an_option_after_the_command_wins_over_the_environment(
    asking: Typed, tmp_path: Path
) -> None:
    assert asking("today").code == 0
    assert "no finished office" in asking("today", "--as", OFFICER, "--profile", tmp_path).refusal


def test_the_environment_names_the_officer(asking: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VCS_OFFICER", "Somebody Else")

    assert "don't open the store together" in asking("today").refusal
    assert asking("today", "--as", OFFICER).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["dance"],
        ["today", "--on", "tomorrow"],
        ["today", "--on", "9999-12-31"],
        ["today", "--on", "0001-01-01"],
        ["today", "--profil"],
        ["explain"],
        ["letter", "ob-1"],
        ["import"],
        ["posted", "ob-1", "--posted-on", "31/12/2026"],
        ["contact", "VC-000001"],
        ["contact", "VC-1", "--method", "pigeon", "--direction", "in", "--outcome", "spoke"],
        ["demo", "--victims", "0"],
        ["demo", "--victims", "minus one"],
        ["setup", "--unit", "U"],
        ["template", "victims"],
        ["cases", "caf\udce9"],
        ["explain", "\udcff"],
    ],
    ids=ascii,
)
def test_wrong_usage_ends_with_two_and_says_how_it_goes(typed: Typed, words: list[str]) -> None:
    said = typed(*words)

    assert (said.code, said.out) == (2, "")
    assert "usage: vcs-desktop" in said.err


@pytest.mark.parametrize("command", ["outbox", "team"])
@pytest.mark.parametrize("more", [[], ["somewhere"], ["--json", "x"], ["x", "--profile", "y"]])
def test_a_planned_command_says_that_it_is_not_here_yet(
    typed: Typed, command: str, more: list[str]
) -> None:
    assert f"This version can't do '{command}' yet." in typed(command, *more).refusal


@pytest.mark.parametrize(
    "words",
    [
        ["letter", "ob-1", "--to", "a.pdf", "--language", "cy"],
        ["letter", "ob-1", "--to", "a.pdf", "--format", "large-print"],
    ],
    ids=" ".join,
)
def test_a_planned_option_is_never_silently_something_else(
    asking: Typed, words: list[str]
) -> None:
    assert asking(*words).refusal


def test_help_is_given_without_an_office(typed: Typed) -> None:
    said = typed("--help")

    assert said.code == 0
    assert "setup" in said.out and "(not in this version)" in said.out


@pytest.mark.usefixtures("asking")
def test_an_answer_is_utf_8_wherever_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii:strict")

    said = python(["-m", "vcs_desktop", "cases", "Example"])

    assert (said.returncode, said.stderr) == (0, "")
    assert "Ms Siân Ŵyn Example" in said.stdout


@pytest.mark.usefixtures("asking")
def test_a_file_with_an_unreadable_name_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8:strict")

    said = python(["-m", "vcs_desktop", "import", "caf\udce9.json"])

    assert (said.returncode, said.stderr) == (1, "")
    assert "there is no such file" in said.stdout


def test_the_day_a_question_is_about_alters_no_recorded_time(working: Typed) -> None:
    def recorded() -> list[str]:
        work = working("today", "--json").answer["obligations"]
        return [working("explain", duty["id"], "--json").out for duty in work]

    before = recorded()
    earlier, later = (
        {
            duty["id"]: duty["state"]
            for duty in working("today", "--json", "--on", day).answer["obligations"]
        }
        for day in ("2020-01-01", "2190-01-01")
    )

    # What comes up on a later day is not listed before it.
    assert earlier.keys() <= later.keys() and earlier != later
    assert recorded() == before
    assert working("check").code == 0


@pytest.mark.parametrize("command", [["import", "x.csv"], ["posted", "ob-1"], ["check"]])
def test_a_day_to_ask_about_is_refused_where_nothing_is_asked(
    asking: Typed, command: list[str]
) -> None:
    assert "--on asks about a day" in asking(*command, "--on", "2026-01-01").refusal
