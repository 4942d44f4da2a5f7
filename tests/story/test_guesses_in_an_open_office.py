"""Whoever sits at an open office guesses its officer's passphrase no quicker, and not unseen."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Role
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.new_sheet import make_sheet
from vcs_desktop.office.officers import (
    NewColleague,
    add_officer,
    change_own_passphrase,
    let_officer_go,
)
from vcs_desktop.office.opening_news import news_in_words
from vcs_desktop.storage.key_file import ByPassphrase

BO = "Mr Bo Example"
WAITED = timedelta(minutes=2)
NEW = "four other words of Bo's"
Asks = Callable[[BackOffice, ByPassphrase], object]

ASKS_FOR_IT: dict[str, Asks] = {
    "a new passphrase": lambda back, way: change_own_passphrase(back, way, NEW),
    "another officer": lambda back, way: add_officer(
        back, NewColleague("Una Example", frozenset({Role.AUDITOR}), NEW), way
    ),
    "an officer who leaves": lambda back, way: let_officer_go(back, BO, "", way),
    "a new recovery sheet": lambda back, way: make_sheet(back, way, lambda *_said: b""),
}


@pytest.fixture
def two_officers(office: AnOffice) -> AnOffice:
    colleague = NewColleague(BO, frozenset({Role.AUDITOR}), NEW)
    add_officer(office.desk.back, colleague, ByPassphrase(OFFICER, PASSPHRASE))
    return office


@pytest.mark.parametrize("what", ASKS_FOR_IT)
def test_guesses_at_a_passphrase_wait_and_are_told_at_the_next_opening(
    two_officers: AnOffice, what: str
) -> None:
    back = two_officers.desk.back
    for guess in range(4):
        with pytest.raises(KnownError, match="don't open"):
            ASKS_FOR_IT[what](back, ByPassphrase(OFFICER, f"a wrong guess {guess}"))
    with pytest.raises(KnownError, match="failed 4 times in a row"):
        ASKS_FOR_IT[what](back, ByPassphrase(OFFICER, PASSPHRASE))

    two_officers.close()
    two_officers.clock.moment += WAITED
    (told,) = news_in_words(two_officers.desk.news)
    assert told.startswith("4 failed attempts to open this office")
