"""How office-4-5.zip was made: with the program as it was at commit 5fb7c38, and only with that.

    git worktree add somewhere 5fb7c38
    cd somewhere && PYTHONPATH=. python .../make_office_4_5.py OUT.zip

It holds the shapes of that day: victims 4, sentences 5, key files of version 1.  Everybody in
it is invented, and so is its passphrase; its recovery code opens nothing else.  It is kept so
that every later version shows that it can bring such an office up to date.
"""

import csv
import io
import json
import sys
import tempfile
import zipfile
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from vcs_desktop.cli import main
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.make_demo import fill_with_invented_people
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.startup.office import make_office, open_unproved_desk

OFFICER, PASSPHRASE = "Olwen Example", "an invented passphrase"
SAMPLES = Path("resources/samples")


def make(folder: Path) -> str:
    """An office like the invented one, but with a recovery code that is kept; gives the code."""
    wishes = SetUpWishes(
        officer_name=OFFICER,
        unit_name="Invented Unit",
        nation=Nation.ENGLAND,
        passphrase=PASSPHRASE,
        address_lines=("1 Invented Square", "Exampleton", "ZZ99 1AA"),
        telephone="01632 960000",
        email="invented.unit@example.com",
        is_invented=True,
    )
    made = make_office(folder, wishes)
    desk = open_unproved_desk(folder, OFFICER, PASSPHRASE)
    try:
        fill_with_invented_people(desk, 12, 2, 4)
    finally:
        desk.close()
    prove_recovery(folder, made.recovery_code)
    return made.recovery_code


class CommandLine:
    """The command line of that day, over one office."""

    def __init__(self, folder: Path, papers: Path) -> None:
        self._papers = papers
        secret = papers / "passphrase.txt"
        secret.write_text(PASSPHRASE)
        self._everywhere = ["--profile", folder, "--as", OFFICER, "--passphrase-file", secret]

    def run(self, *words: object) -> Any:
        """Run a command, and give its answer."""
        said = io.StringIO()
        with redirect_stdout(said):
            code = main([str(word) for word in (*words, *self._everywhere, "--json")])
        assert code == 0, words
        return json.loads(said.getvalue())

    def paper(self, name: str, *rows: dict[str, str]) -> Path:
        """A table to import."""
        path = self._papers / name
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return path

    def message(self, name: str, message: object) -> Path:
        """A message to import."""
        path = self._papers / name
        path.write_text(json.dumps(message))
        return path


def work(line: CommandLine) -> None:
    """Something of every kind that an officer could do on that day."""
    refer(line)
    for folder in sorted(SAMPLES.iterdir()):
        line.run("import", *sorted(folder.glob("*.json")))
    write_and_post(line)
    ask_for_things(line)
    decide(line)
    enter_by_hand(line)
    leave_something_to_look_at(line)


def refer(line: CommandLine) -> None:
    """Referrals, dates, ways of reaching people; one referral that contradicts the first."""
    row = {
        "reference": "WCU-9001",
        "referred_on": "2026-10-01",
        "offender_noms": "A9001ZZ",
        "offender_name": "Test Offender-Nine",
        "person_name": "Ms Ann Example-Nine",
        "salutation": "Ms Example-Nine",
        "address_1": "9 Invented Street",
        "address_2": "Exampleton",
        "postcode": "ZZ99 3WZ",
        "address_confirmed": "yes",
        "telephone": "01632 960009",
        "opted_in_on": "2026-10-12",
        "level": "key-stages",
    }
    other = row | {"reference": "WCU-9002", "person_name": "Mr Ben Example-Nine"}
    line.run("import", line.paper("referrals.csv", row, other))
    line.run("import", line.paper("again.csv", row | {"offender_noms": "A9002ZZ"}))
    sentence = {
        "noms": "A9001ZZ",
        "sentence_kind": "determinate",
        "sentenced_on": "2024-05-07",
        "conditional_release_on": "2027-03-03",
        "as_at": "2026-10-30",
    }
    line.run("import", line.paper("dates.csv", sentence))
    later = sentence | {"conditional_release_on": "2027-06-03", "as_at": "2026-11-20"}
    line.run("import", line.paper("later.csv", later))
    reach = {"case_or_reference": "WCU-9002", "telephone": "01632 960010", "telephone_safe": "no"}
    line.run("import", line.paper("contacts.csv", reach))


def case_of(line: CommandLine, person: str) -> str:
    """The number of a person's case."""
    return str(line.run("cases", person)["cases"][0]["case"])


def write_and_post(line: CommandLine) -> None:
    """A letter that was posted, one that came back, one that was only written."""
    nine = case_of(line, "Ann Example-Nine")
    line.run("contact", nine, "--method", "phone", "--direction", "out", "--outcome", "no-answer")
    mine = [one for one in line.run("today")["obligations"] if one["case"] == nine]
    with tempfile.TemporaryDirectory() as folder:
        written = []
        for number, one in enumerate(mine):
            try:
                out = Path(folder) / f"{number}.pdf"
                line.run("letter", one["id"], "--to", out)
            except AssertionError:  # told in a call, not by letter
                continue
            written.append(one["id"])
    line.run("posted", written[0])
    line.run("returned", written[0])
    lines = ("--line", "10 Invented Street", "--line", "ZZ99 3WZ")
    line.run("address", nine, *lines, "--confirmed")


def ask_for_things(line: CommandLine) -> None:
    """A request for a condition that was sent on, a statement, a deed."""
    nine = case_of(line, "Ann Example-Nine")
    asked = line.run("request", nine, "--kind", "no-contact")["request"]
    line.run("request-moved", asked, "--to", "forwarded", "--to-whom", "prison")
    line.run("statement", nine, "--to", "wanted")


def decide(line: CommandLine) -> None:
    """A figure of the team, one taken back, a holiday, a rule pack taken into use and dropped."""
    rules = {(one["name"], one["rule"]) for one in line.run("settings")["settings"]}
    rule = min(rule for name, rule in rules if name == "target")
    line.run("settings", "set", rule, "target", 5, "--from", "2026-11-25", "--reason", "trial")
    changes = line.run("settings")["changes"]
    line.run("settings", "undo", changes[0]["change"], "--reason", "trial ended")
    line.run("settings", "set", "KEY-01", "harm-rank", 3, "--from", "2026-11-25", "--reason", "r")
    line.run(
        *(
            "holiday",
            "add",
            "2027-06-11",
            "--name",
            "Invented Day",
            "--source",
            "an invented notice",
        )
    )
    line.run("rules", "adopt", "resources/rules", "--reason", "trial")
    line.run("rules", "drop", "--reason", "trial ended")


def enter_by_hand(line: CommandLine) -> None:
    """Two stages heard by telephone, one of them taken back, and a message held against one."""
    nine = case_of(line, "Ann Example-Nine")
    how = ("--how", "telephone", "--who", "prison")
    entry = line.run("enter", "recalled", "--case", nine, "--on", "2026-11-20", *how)["entry"]
    wrong = line.run("enter", "died", "--case", nine, "--on", "2026-11-21", *how)["entry"]
    line.run("withdraw", wrong, "--because", "entered-for-the-wrong-person")
    assert entry
    line.run("import", line.message("held.json", message("A9001ZZ", "24", "2026-11-22")))


def leave_something_to_look_at(line: CommandLine) -> None:
    """Messages that nobody understands: one of them was looked at."""
    line.run("import", line.message("odd.json", message("A9001ZZ", "ZZ", "2026-11-19")))
    looks = line.run("today")["needs_look"]
    line.run("looked", looks[0]["id"])


def message(noms: str, code: str, day: str) -> dict[str, object]:
    """An invented message of a return to prison."""
    return {
        "eventType": "prison-offender-events.prisoner.received",
        "version": 1,
        "occurredAt": f"{day}T10:00:00+00:00",
        "description": "A prisoner has been received into prison",
        "additionalInformation": {
            "nomsNumber": noms,
            "reason": "ADMISSION",
            "nomisMovementReasonCode": code,
            "prisonId": "ZZI",
        },
        "personReference": {"identifiers": [{"type": "NOMS", "value": noms}]},
    }


def today_on(line: CommandLine, day: str) -> list[list[str]]:
    """What that program said was owed on a day."""
    items = line.run("today", "--on", day)["obligations"]
    return [[item["case"], item["rule"], item["due_on"] or "", item["state"]] for item in items]


def pack(folder: Path, out: Path) -> None:
    """Put the closed office into one small file."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.rglob("*")):
            packed.write(path, path.relative_to(folder).as_posix())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        office, papers = Path(place, "office"), Path(place, "papers")
        papers.mkdir()
        recovery_code = make(office)
        line = CommandLine(office, papers)
        work(line)
        told = {
            "officer": OFFICER,
            "passphrase": PASSPHRASE,
            "recovery_code": recovery_code,
            "today": today_on(line, "2026-11-25"),
        }
        pack(office, Path(sys.argv[1]))
        Path(sys.argv[1]).with_suffix(".json").write_text(f"{json.dumps(told, indent=1)}\n")
