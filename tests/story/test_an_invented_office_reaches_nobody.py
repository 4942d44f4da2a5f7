"""Whatever leaves an invented office says that it is invented, and nothing is sent from it."""

import json
from pathlib import Path

import pytest

from tests.helpers.places import PACKAGE
from tests.paper.reading_back import page_texts
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.ask_condition import WhatIsAsked, ask_condition
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.make_demo import DEMO_OFFICER, DEMO_PASSPHRASE
from vcs_desktop.office.move_request import Forwarding, forward_request
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.today import list_today
from vcs_desktop.office.write_letter import write_letter
from vcs_desktop.rules.case_words import Recipient, RequestKind
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import open_desk


def test_what_leaves_says_that_it_is_invented(tmp_path: Path) -> None:
    make_demo_office(tmp_path / "office", victims=60, officers=1, seed=1)
    desk = open_desk(tmp_path / "office", DEMO_OFFICER, DEMO_PASSPHRASE)
    written = tmp_path / "letter.pdf"
    for item in list_today(desk).items:
        try:
            write_letter(desk, item.obligation, written)
        except KnownError:
            continue
        mark_posted(desk, item.obligation)
        break
    pages = page_texts(written.read_bytes())
    assert pages
    assert all("INVENTED" in page for page in pages)

    case = next(row for row in list_cases(desk, "") if row.level == "key-stages").case
    asked = ask_condition(desk, WhatIsAsked(case, RequestKind.NO_CONTACT))
    for name in ("page.txt", "page.json"):
        forward_request(desk, Forwarding(asked.request, Recipient.PRISON, out=tmp_path / name))
    desk.close()
    assert (tmp_path / "page.txt").read_text("utf-8").splitlines()[2].startswith("INVENTED")
    assert "invented" in json.loads((tmp_path / "page.json").read_text("utf-8"))


@pytest.mark.parametrize("library", ["smtplib", "http", "urllib", "socket", "ssl", "ftplib"])
def test_no_door_of_the_program_leads_to_the_network(library: str) -> None:
    """Posting is something that an officer says; there is no code that could send anything."""
    doors = [
        file.name
        for file in PACKAGE.rglob("*.py")
        if f"import {library}" in file.read_text("utf-8")
        or f"from {library}" in file.read_text("utf-8")
    ]
    assert doors == []
