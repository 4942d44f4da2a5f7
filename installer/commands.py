"""The two commands of `bootstrap.py`: what each of them does, in order."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from checks import run_every_check
from demonstration import Demonstration
from environment import Environment, Lock
from programs import ROOT
from progress import SetUpError, say
from system_packages import QT_ON_A_SCREEN, QT_WITHOUT_A_SCREEN, get_packages

NOT_DONE = 1
"""The exit code when something was refused or a check failed."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks, and return the exit code: 0 only if all of it was done."""
    wishes = _parser().parse_args(arguments)
    try:
        return _test() if wishes.command == "test" else _run(wishes)
    except SetUpError as refusal:
        say(f"\n{refusal}")
        return NOT_DONE
    except KeyboardInterrupt:
        say("\nStopped, as you asked. The same command begins again where it is needed.")
        return NOT_DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Try or check VCS Desktop.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="set up, make an invented office and open its window")
    run.add_argument(
        "--no-window",
        action="store_true",
        help="save pictures of the window instead of opening it",
    )
    run.add_argument(
        "--office",
        type=Path,
        default=ROOT / "build" / "demo-office",
        help="the folder of the invented office (default: %(default)s)",
    )
    commands.add_parser("test", help="set up, then format, lint, types, contracts and tests")
    return parser


def _run(wishes: argparse.Namespace) -> int:
    environment = Environment()
    demonstration = Demonstration(environment.python, wishes.office.resolve())
    with_window = not wishes.no_window and demonstration.has_display()
    for_qt = QT_WITHOUT_A_SCREEN + (QT_ON_A_SCREEN if with_window else ())
    get_packages(for_qt + environment.system_packages())
    environment.prepare(Lock.RUNTIME)
    demonstration.make_office()
    demonstration.import_messages()
    demonstration.print_today()
    demonstration.write_letters()
    if with_window:
        return demonstration.open_window()
    if not wishes.no_window:
        say("There is no display here, so the window cannot be opened.")
    return demonstration.save_pictures()


def _test() -> int:
    environment = Environment()
    get_packages(QT_WITHOUT_A_SCREEN + environment.system_packages())
    environment.prepare(Lock.DEVELOPMENT)
    return 0 if run_every_check(environment.python) else NOT_DONE
