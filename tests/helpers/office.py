"""A whole office on disk for a test: made once, copied for each test, with a clock to set."""

import csv
import io
import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.check import check
from vcs_desktop.office.desk import Desk
from vcs_desktop.office.import_files import ImportReport, import_files
from vcs_desktop.office.log_contact import NewContact, log_contact
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.office.show_case import CaseFile, show_case
from vcs_desktop.office.today import Today, WorkItem, list_today
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome
from vcs_desktop.startup.office import make_office, open_desk

OFFICER = "Olwen Example"
PASSPHRASE = "an invented passphrase"
MONDAY = date(2026, 11, 2)


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    moment: datetime = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.moment += timedelta(milliseconds=1)
        return self.moment

    def go_to(self, day: date) -> None:
        """Nine in the morning of a later day."""
        self.moment = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)


def make_ready_office(folder: Path) -> str:
    """Make an empty office whose set-up is finished, and give its recovery code."""
    wishes = SetUpWishes(
        officer_name=OFFICER,
        unit_name="Invented Unit",
        nation=Nation.ENGLAND,
        passphrase=PASSPHRASE,
        address_lines=("1 Invented Square", "Exampleton", "ZZ99 1AA"),
        telephone="01632 960000",
        email="invented.unit@example.com",
    )
    made = make_office(folder, wishes, SetClock())
    prove_recovery(folder, made.recovery_code)
    return made.recovery_code


@dataclass
class AnOffice:
    """An open office, and the shortest way to say what happens in it."""

    folder: Path
    papers: Path
    clock: SetClock = field(default_factory=SetClock)
    _desk: Desk | None = None
    _papers_made: int = 0

    @property
    def desk(self) -> Desk:
        if self._desk is None:
            self._desk = open_desk(self.folder, OFFICER, PASSPHRASE, self.clock)
        return self._desk

    def use(self, desk: Desk) -> None:
        """Go on with this desk, which is the open one with something else in it."""
        self._desk = desk

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def paper(self, content: str | bytes, suffix: str) -> Path:
        """Write a file to import."""
        self._papers_made += 1
        path = self.papers / f"paper-{self._papers_made}{suffix}"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def take(self, *files: Path, as_at: date | None = None) -> ImportReport:
        report = import_files(self.desk, files, as_at)
        assert not report.refused, report.refused
        return report

    def refer(self, *rows: dict[str, str]) -> ImportReport:
        """Import referrals."""
        return self.take(self.paper(table(rows), ".csv"))

    def dates(self, *rows: dict[str, str], as_at: date | None = None) -> ImportReport:
        """Import sentence dates."""
        return self.take(self.paper(table(rows), ".csv"), as_at=as_at)

    def happens(self, *events: dict[str, object]) -> ImportReport:
        """Import domain events."""
        return self.take(self.paper("\n".join(map(json.dumps, events)), ".json"))

    def contact(
        self,
        outcome: Outcome,
        *meets: str,
        case: str = "VC-000001",
        level: Level | None = None,
        on: date | None = None,
    ) -> None:
        """Record a telephone call."""
        log_contact(
            self.desk,
            NewContact(case, Method.PHONE, Direction.OUT, outcome, meets, level, on),
        )

    def today(self, on: date | None = None) -> Today:
        return list_today(self.desk, on)

    def owed(self, rule: str, case: str = "VC-000001") -> WorkItem:
        """The one thing owed by this rule in this case."""
        found = [
            item for item in self.today().items if item.rule == rule and item.case_number == case
        ]
        assert len(found) == 1, [item.rule for item in self.today().items]
        return found[0]

    def owed_rules(self, case: str = "VC-000001") -> list[str]:
        return [item.rule for item in self.today().items if item.case_number == case]

    def case(self, number: str = "VC-000001") -> CaseFile:
        return show_case(self.desk, number)

    def is_sound(self) -> bool:
        assert check(self.desk) == ()
        return True


def record_says(office: AnOffice, act: str) -> list[dict[str, object]]:
    """The details of every entry of the record about this act, oldest first."""
    with office.desk.book.reading() as connection:
        entries = office.desk.book.store.record.entries(connection)
        return [dict(entry.details) for entry in entries if entry.act == act]


def referral(number: int = 1, **changes: str) -> dict[str, str]:
    """An invented referral: opted in to key stages, with an address that is confirmed."""
    row = {
        "reference": f"WCU-{number}",
        "referred_on": "2026-10-01",
        "offender_noms": f"A000{number}ZZ",
        "offender_name": f"Test Offender-{number}",
        "person_name": f"Ms Ann Example-{number}",
        "salutation": f"Ms Example-{number}",
        "address_1": f"{number} Invented Street",
        "address_2": "Exampleton",
        "postcode": "ZZ99 3WZ",
        "address_confirmed": "yes",
        "telephone": "01632 960001",
        "opted_in_on": "2026-10-12",
        "level": "key-stages",
    }
    return row | changes


def not_yet_asked(number: int = 1, **changes: str) -> dict[str, str]:
    """An invented referral of somebody who has not been asked yet."""
    return referral(number, opted_in_on="", level="", **changes)


def running_case(number: int = 1, **changes: str) -> dict[str, str]:
    """An invented running case that is taken on: opted in to key stages with the unit before."""
    row = not_yet_asked(number, reference=f"OLD-{number}", referred_on="2022-03-01")
    del row["opted_in_on"]
    return (
        row | {"taken_on": "2026-10-20", "membership": "opted-in", "level": "key-stages"} | changes
    )


def sentence(number: int = 1, **changes: str) -> dict[str, str]:
    """An invented sentence with a day of release."""
    row = {
        "noms": f"A000{number}ZZ",
        "sentence_kind": "determinate",
        "sentenced_on": "2024-05-07",
        "conditional_release_on": "2027-03-03",
        "parole_hearing_on": "",
        "as_at": "2026-10-30",
    }
    return row | changes


def movement(code: str, number: int = 1, **changes: str) -> dict[str, object]:
    """An invented message of a release, with a movement code that says what it really was."""
    words = {
        "kind": "prison-offender-events.prisoner.released",
        "reason": "RELEASED",
        "at": "2026-11-01T10:00:00+00:00",
    } | changes
    return {
        "eventType": words["kind"],
        "version": 1,
        "occurredAt": words["at"],
        "description": "A prisoner has been released from prison",
        "additionalInformation": {
            "nomsNumber": f"A000{number}ZZ",
            "reason": words["reason"],
            "nomisMovementReasonCode": code,
            "prisonId": "ZZI",
        },
        "personReference": {"identifiers": [{"type": "NOMS", "value": f"A000{number}ZZ"}]},
    }


def recall(number: int = 1, **changes: str) -> dict[str, object]:
    """An invented message of a return to prison on recall."""
    kind = "prison-offender-events.prisoner.received"
    return movement("24", number, **({"kind": kind, "reason": "ADMISSION"} | changes))


def licence_activated(number: int = 1) -> dict[str, object]:
    """An invented message that a licence became active."""
    message = movement("", number, kind="create-and-vary-a-licence.licence.activated", reason="")
    message["additionalInformation"] = {"licenceId": "1"}
    return message


def table(rows: tuple[dict[str, str], ...]) -> str:
    """Rows as a table, with the columns of the first row."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def copy_office(ready: Path, to: Path) -> Path:
    """A copy of a whole office that is closed."""
    shutil.copytree(ready, to)
    return to
