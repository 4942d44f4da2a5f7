"""What needs a look, typed at the command line: listed, looked at, gone."""

import json
from collections.abc import Callable

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement, referral, table
from vcs_desktop.cli import main

Type = Callable[..., tuple[int, str, str]]

LONG_AGO = {"referred_on": "2025-01-06", "opted_in_on": "2025-01-20"}
"""Commands ask the real clock, and no referral may lie ahead of it."""


@pytest.fixture
def typed(
    office: AnOffice, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Type:
    """Type words after `vcs-desktop`, in an office that nobody has open."""
    office.close()
    monkeypatch.setenv("VCS_PROFILE", str(office.folder))
    monkeypatch.setenv("VCS_OFFICER", OFFICER)
    monkeypatch.setenv("VCS_PASSPHRASE_FILE", str(office.paper(PASSPHRASE, ".txt")))

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([*words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_a_look_is_listed_settled_once_and_gone(office: AnOffice, typed: Type) -> None:
    people = office.paper(table((referral(**LONG_AGO),)), ".csv")
    news = office.paper("\n".join(json.dumps(movement("XX", n)) for n in (1, 2)), ".json")
    assert typed("import", str(people), str(news))[0] == 0

    before = json.loads(typed("today", "--json")[1])
    (look,) = before["needs_look"]
    assert before["other_looks"] == 1
    code, words, _ = typed("today")
    assert (code, look["id"] in words) == (0, True)

    assert typed("looked", look["id"])[0] == 0
    code, words, complaint = typed("looked", look["id"])

    assert (code, words) == (1, "")
    assert complaint.startswith("Nothing with this reference waits for a look.")
    assert json.loads(typed("today", "--json")[1])["needs_look"] == []
    assert typed("check")[0] == 0


def test_an_import_says_how_much_was_no_news(office: AnOffice, typed: Type) -> None:
    court = office.paper(json.dumps(movement("CRT", reason="SENT_TO_COURT")), ".json")

    assert "1 read: 0 new, 0 known before, 1 ignored" in typed("import", str(court))[1]
