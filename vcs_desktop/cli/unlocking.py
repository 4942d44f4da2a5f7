"""Who is working and with which passphrase: what every command needs to open the office."""

import argparse
import getpass
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from vcs_desktop.cli.first_line import first_line
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.opening_news import OpeningNews, news_in_words
from vcs_desktop.startup.back_office import open_back_office
from vcs_desktop.startup.office import demo_passphrase, officers_of, open_desk

Asked = argparse.Namespace


@contextmanager
def open_office(asked: Asked) -> Iterator[Desk]:
    """Open the office for one command, and close it whatever happens.

    Raises:
        KnownError: It is not said who is working, or the office can't be opened.
    """
    officer = officer_working(asked)
    desk = open_desk(asked.profile, officer, passphrase_of(asked))
    _tell_first(desk.warnings, desk.news)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def open_back(asked: Asked) -> Iterator[BackOffice]:
    """Open the back office for one command, and close it whatever happens.

    Raises:
        KnownError: It is not said who is working, or the office can't be opened.
    """
    officer = officer_working(asked)
    back = open_back_office(asked.profile, officer, passphrase_of(asked))
    _tell_first(back.warnings, back.news)
    try:
        yield back
    finally:
        back.close()


def _tell_first(warnings: Iterable[str], news: OpeningNews) -> None:
    """Say what whoever opens the office is to hear first, where it is in no answer's way."""
    for words in (*warnings, *news_in_words(news)):
        sys.stderr.write(f"{words}\n")


def officer_working(asked: Asked) -> str:
    """The officer who was named, or the only one who can unlock this office.

    Raises:
        KnownError: Nobody was named, and there is not exactly one.
    """
    if asked.officer_name:
        return str(asked.officer_name)
    officers = officers_of(asked.profile)
    if len(officers) == 1:
        return officers[0]
    raise KnownError(
        "It is not said who is working.",
        "Nothing was opened.",
        "Add --as and the officer's name." if officers else "Set up an office first.",
    )


def passphrase_of(asked: Asked) -> str:
    """The passphrase: from its file, of an invented office, or typed.

    Raises:
        KnownError: There is none of these, or the file can't be read.
    """
    if asked.passphrase_file:
        return first_line(asked.passphrase_file, "passphrase")
    invented = demo_passphrase(asked.profile)
    if invented:
        return invented
    if sys.stdin.isatty():
        # Kept for this one command, so that it is asked for once.
        asked.typed = getattr(asked, "typed", None) or getpass.getpass("Passphrase: ")
        return str(asked.typed)
    raise KnownError(
        "There is no passphrase.",
        "Nothing was opened.",
        "Add --passphrase-file and the file that holds it.",
    )
