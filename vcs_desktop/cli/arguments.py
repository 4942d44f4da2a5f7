"""What may be typed.  Knows no store and no office, so that `--help` answers at once."""

import argparse
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from vcs_desktop.cli import (
    act_words,
    by_hand_words,
    contact_words,
    deciding_words,
    keeping_words,
    key_words,
    list_words,
    month_words,
    offender_words,
    reach_words,
    record_words,
    rights_words,
    unit_words,
    workload_words,
)
from vcs_desktop.kernel.clock import is_countable

_LATER = {
    "outbox": "letters on their way",
    "team": "share an office between computers",
}
"""Commands that are planned: they say so, and never do something else instead."""


def parse(words: Sequence[str] | None) -> argparse.Namespace:
    """Read the words of a command; wrong usage ends the program with 2."""
    parser = _parser()
    asked = parser.parse_args(words)
    for name, default in _defaults().items():
        if not hasattr(asked, name):
            setattr(asked, name, default)
    if not all(_is_readable(value) for value in vars(asked).values()):
        parser.error("a word has letters that can't be read: type it as UTF-8")
    return asked


def _is_readable(value: object) -> bool:
    """Whether a word came through whole.  Names of files may be what the computer likes."""
    texts = value if isinstance(value, list) else [value]
    words = "".join(text for text in texts if isinstance(text, str))
    return words.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in words)


def _defaults() -> dict[str, object]:
    profile, file = os.environ.get("VCS_PROFILE"), os.environ.get("VCS_PASSPHRASE_FILE")
    return {
        "profile": Path(profile) if profile else None,
        "officer_name": os.environ.get("VCS_OFFICER"),
        "passphrase_file": Path(file) if file else None,
        "json": False,
        "on": None,
    }


def _parser() -> argparse.ArgumentParser:
    everywhere = _options_everywhere()
    parser = argparse.ArgumentParser(
        prog="vcs-desktop",
        description="The working tool of a Victim Liaison Officer. Without a command it opens "
        "the window.",
        parents=[everywhere],
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_office_commands(commands, everywhere)
    _add_work_commands(commands, everywhere)
    _add_hand_commands(commands, everywhere)
    _add_letter_commands(commands, everywhere)
    _add_act_commands(commands, everywhere)
    _add_deciding_commands(commands, everywhere)
    for name, purpose in _LATER.items():
        later = commands.add_parser(
            name, help=f"(not in this version) {purpose}", parents=[everywhere]
        )
        later.add_argument("rest", nargs="*")
    return parser


def _options_everywhere() -> argparse.ArgumentParser:
    """Options that may stand before or after the command.

    They have no defaults here: the defaults of the second place would hide what was said in
    the first.
    """
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument(
        "--profile", type=Path, metavar="DIR", help="the office's folder (VCS_PROFILE)"
    )
    options.add_argument(
        "--as", dest="officer_name", metavar="OFFICER", help="who is working (VCS_OFFICER)"
    )
    options.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="a file that holds the passphrase (VCS_PASSPHRASE_FILE)",
    )
    options.add_argument("--json", action="store_true", help="answer with one JSON object")
    options.add_argument(
        "--on", type=_day, metavar="DATE", help="the day it is about, as 2026-11-22"
    )
    return options


class _Commands(Protocol):
    """Takes commands; argparse has no public name for it."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002 - argparse named it
        parents: Sequence[argparse.ArgumentParser] = (),
    ) -> argparse.ArgumentParser:
        """Add a command."""


def _add_office_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    setup = commands.add_parser("setup", help="make a new office", parents=[everywhere])
    setup.add_argument("--unit", required=True, metavar="U", help="the Victim Liaison Unit's name")
    setup.add_argument("--nation", required=True, choices=["england", "wales"])
    setup.add_argument(
        "--recovery-sheet",
        required=True,
        type=Path,
        metavar="OUT.pdf",
        help="where to write the recovery sheet: print it, lock it away, delete the file",
    )
    setup.add_argument("--unit-address", action="append", default=[], metavar="LINE")
    setup.add_argument("--unit-telephone", default="")
    setup.add_argument("--unit-email", default="")
    demo = commands.add_parser(
        "demo", help="make an invented office to try things in", parents=[everywhere]
    )
    demo.add_argument("--victims", type=_count, default=1889, metavar="N")
    demo.add_argument(
        "--officers", type=_count, metavar="N", help="left out: as many as so many people need"
    )
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.add_argument(
        "--training", action="store_true", help="open its ten exercises; one that is there is kept"
    )
    recover = commands.add_parser(
        "recover", help="a new passphrase by the recovery code", parents=[everywhere]
    )
    recover.add_argument("--code-file", required=True, type=Path, metavar="F")
    commands.add_parser(
        "clock-corrected",
        help="sign that the computer's clock was wrong before and is right now",
        parents=[everywhere],
    )
    helping = commands.add_parser("help", help="print a page of help", parents=[everywhere])
    helping.add_argument("topic", nargs="?", default="", metavar="TOPIC")
    commands.add_parser("check", help="look through the whole office", parents=[everywhere])
    commands.add_parser(
        "diagnostics",
        help="about this computer and the office's files, without opening the office",
        parents=[everywhere],
    )


def _add_work_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    template = commands.add_parser(
        "template", help="an empty table to fill in", parents=[everywhere]
    )
    template.add_argument("kind", choices=["referrals", "sentences", "contacts", "positions"])
    taking = commands.add_parser("import", help="bring files in", parents=[everywhere])
    taking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    taking.add_argument("--as-at", type=_day, metavar="DATE", help="the day the dates are from")
    taking.add_argument("--rehearse", action="store_true", help="only say what would change")
    today = commands.add_parser("today", help="what is owed", parents=[everywhere])
    today.add_argument("--officer", metavar="ID", help="only this officer's work, by id or name")
    today.add_argument(
        "--all-looks",
        action="store_true",
        help="list also what needs a look about offenders whom no case is about",
    )
    cases = commands.add_parser("cases", help="find cases", parents=[everywhere])
    list_words.add_cases(cases)
    own = commands.add_parser("lists", help="your own lists of cases", parents=[everywhere])
    list_words.add_lists(own, everywhere)
    address = commands.add_parser("address", help="a person's new address", parents=[everywhere])
    address.add_argument("case", metavar="CASE")
    address.add_argument("--line", action="append", required=True, metavar="LINE")
    address.add_argument("--confirmed", action="store_true", help="post to it is safe")
    explain = commands.add_parser("explain", help="why something is owed", parents=[everywhere])
    explain.add_argument("obligation", metavar="OBLIGATION")


def _add_hand_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    entering = commands.add_parser("enter", help="enter a key stage by hand", parents=[everywhere])
    by_hand_words.add_enter(entering, _day)
    matching = commands.add_parser(
        "match", help="whether a message is what was entered by hand", parents=[everywhere]
    )
    by_hand_words.add_match(matching)
    looked = commands.add_parser(
        "looked", help="somebody looked at what needed a look", parents=[everywhere]
    )
    by_hand_words.add_looked(looked)
    taking_back = commands.add_parser(
        "withdraw", help="take back what was entered by hand", parents=[everywhere]
    )
    by_hand_words.add_withdraw(taking_back)


def _add_letter_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    letter = commands.add_parser("letter", help="write a letter", parents=[everywhere])
    letter.add_argument("obligation", metavar="OBLIGATION")
    record_words.add_because(letter)
    letter.add_argument("--to", required=True, type=Path, metavar="FILE.pdf")
    letter.add_argument("--language", choices=["en", "cy"], default="en")
    letter.add_argument("--format", choices=["standard", "large-print"], default="standard")
    script = commands.add_parser("script", help="what to say on a call", parents=[everywhere])
    script.add_argument("obligation", metavar="OBLIGATION")
    record_words.add_because(script)
    posted = commands.add_parser("posted", help="a letter left the office", parents=[everywhere])
    posted.add_argument("obligation", nargs="?", metavar="OBLIGATION")
    posted.add_argument(
        "--batch", type=Path, metavar="FILE", help="every letter of a run, from its summary"
    )
    posted.add_argument("--posted-on", type=_day, metavar="DATE", help="if it was not today")
    posted.add_argument(
        "--already-gone",
        action="store_true",
        help="it has left already, whatever has been heard since",
    )
    changed = commands.add_parser(
        "changed-dates", help="months of release that changed together", parents=[everywhere]
    )
    month_words.add_changed_dates(changed, _count)
    returned = commands.add_parser("returned", help="a letter came back", parents=[everywhere])
    returned.add_argument("obligation", metavar="OBLIGATION")


def _add_act_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    def command(name: str, purpose: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=purpose, parents=[everywhere])

    act_words.add_done(command("done", "record as done what is met by a deed"), _day)
    act_words.add_request(command("request", "a condition that a person asks for"), _day)
    act_words.add_request_moved(command("request-moved", "a request came further"), _day)
    act_words.add_requests(command("requests", "what a person asked for, and what left"))
    act_words.add_statement(command("statement", "how far a statement has come"), _day)
    act_words.add_dormant(command("dormant", "set a case dormant"))
    act_words.add_end_case(command("end-case", "end a case"))
    record_words.add_record_commands(command, _day, everywhere)
    key_words.add_key_commands(command, everywhere)
    contact_words.add_contact_commands(command, _day)
    keeping_words.add_keeping(command)
    offender_words.add_sentence_commands(command)
    rights_words.add_rights_commands(command, _day, [everywhere])
    reach_words.add_reach(command("reach", "how somebody may be reached safely"), _day)
    unit_words.add_unit(command("unit", "the unit and its letterhead"), everywhere)
    workload_words.add_workload(command("workload", "the unit's work in numbers"))


def _add_deciding_commands(commands: _Commands, everywhere: argparse.ArgumentParser) -> None:
    settings = commands.add_parser(
        "settings", help="the team's own figures, beside the law", parents=[everywhere]
    )
    deciding_words.add_settings(settings, _day, [everywhere])
    commands.add_parser("holidays", help="the bank holidays that were added", parents=[everywhere])
    holiday = commands.add_parser(
        "holiday", help="a bank holiday that was announced late", parents=[everywhere]
    )
    deciding_words.add_holiday(holiday, _day, [everywhere])
    rules = commands.add_parser(
        "rules", help="every rule with its source; try others first", parents=[everywhere]
    )
    deciding_words.add_rules(rules, [everywhere])


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if not is_countable(day):
        message = f"{text!r} is not a day such as 2026-11-22"
        raise argparse.ArgumentTypeError(message)
    return day


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:  # noqa: PLR2004 - more would not be an office
        message = f"{text!r} is not a number from 1 to 100000"
        raise argparse.ArgumentTypeError(message)
    return int(text)
