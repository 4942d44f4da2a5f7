"""What happens inside a program that is about to be killed: watching, dying, looking around."""

import json
import os
import re
import signal
import sys
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Pool, event

from tests.helpers.killed import AFTER_COMMIT, BEFORE_COMMIT, BEFORE_RENAME
from tests.helpers.plain_user import give_up_overrides
from vcs_desktop.cli import main
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.check import check
from vcs_desktop.office.desk import Desk
from vcs_desktop.startup.office import officers_of, open_desk
from vcs_desktop.storage import key_wrapping
from vcs_desktop.victims.services.reading import casefile


def unlock_quickly() -> None:
    """Put a quick function in the place of Argon2id, which is slow on purpose.

    Only passphrases of invented offices go through it, in this program and its forks.
    """
    key_wrapping._from_passphrase = lambda slot, passphrase: sha256(
        f"{slot['salt']} {passphrase}".encode()
    ).digest()


def grant(wish: dict[str, Any], passed: list[dict[str, Any]]) -> int:
    """Run a command with the watchers set, or look around."""
    if "look" in wish:
        look_around(Path(wish["look"]), wish["passphrase"])
        return 0
    watch({signal.SIGKILL: wish["kill_at"], signal.SIGINT: wish["interrupt_at"]}, passed)
    if wish["spare_pages"] is not None:
        fill_the_disk(wish["spare_pages"])
    if wish["by_permissions"]:
        give_up_overrides()
    return main(wish["words"])


Wishes = dict[signal.Signals, dict[str, Any] | None]
"""Which signal comes where, if anywhere."""


def watch(wishes: Wishes, passed: list[dict[str, Any]]) -> None:
    """Note every place that is passed, and send a signal at the one that was asked for."""
    committing: list[bool] = []
    pass_by = partial(_pass_by, wishes, passed)

    def commit(connection: Any) -> None:
        # A reading transaction ends with a commit too, and keeps nothing by it.
        if not connection.get_execution_options().get("vcs_desktop_reads", False):
            pass_by(BEFORE_COMMIT)
            committing.append(True)

    def handed_back(*_details: Any) -> None:
        # The first thing that happens to a connection once its commit is done.
        if committing:
            committing.clear()
            pass_by(AFTER_COMMIT)

    def audit(what: str, _details: Any) -> None:
        if what == "os.rename":
            pass_by(BEFORE_RENAME)

    event.listen(Engine, "commit", commit)
    event.listen(Pool, "reset", handed_back)
    sys.addaudithook(audit)


def _pass_by(wishes: Wishes, passed: list[dict[str, Any]], kind: str) -> None:
    place = {"kind": kind, "number": sum(one["kind"] == kind for one in passed)}
    for number, wished in wishes.items():
        if place == wished:
            os.kill(os.getpid(), number)
    passed.append(place)


def fill_the_disk(spare_pages: int) -> None:
    """Let no store grow by more pages than these, as on a disk that is nearly full."""

    def limit(connection: Any, _record: Any) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + spare_pages}").fetchone()

    event.listen(Engine, "connect", limit)


def look_around(folder: Path, passphrase: str) -> None:
    """Print what a check finds and how every case stands."""
    desk = open_desk(folder, officers_of(folder)[0], passphrase)
    try:
        told = {"findings": check(desk), "cases": list(cases_of(desk))}
    finally:
        desk.close()
    sys.stdout.write(json.dumps(told))


def _named_by_nothing(occurrence: str) -> str:
    """An occurrence without the references in it, which are drawn by chance."""
    return re.sub(r"\b(ob|rq)-[0-9a-z]{10}\b", r"\1", occurrence.split(":", 1)[-1])


def cases_of(desk: Desk) -> Iterator[dict[str, Any]]:
    """How each case stands, without the references, which are drawn by chance."""
    for row in sorted(list_cases(desk), key=lambda row: row.case_number):
        held = casefile(desk.book, row.case_number)
        yield {
            "case": row.case_number,
            "person": row.person,
            "membership": held.membership,
            "level": held.level,
            "address_confirmed": held.case.address_confirmed,
            "telephone": held.case.telephone,
            "obligations": sorted(
                [duty.rule, _named_by_nothing(duty.occurrence), duty.status, duty.reason or ""]
                for duty in held.obligations
            ),
            "facts": [
                getattr(getattr(past.fact, "stage", None), "kind", type(past.fact).__name__)
                for past in held.facts
            ],
            "letters": [letter.state for letter in held.letters],
            "disclosures": [past.disclosure.to_whom for past in held.disclosures],
        }
