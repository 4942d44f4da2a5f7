"""The commands about backups: make one, list them, try one out, bring one back."""

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from vcs_desktop.cli import answers, keeping_answers
from vcs_desktop.cli.first_line import first_line
from vcs_desktop.cli.unlocking import open_back, passphrase_of
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.back_up import back_up, backups_in_view, set_place
from vcs_desktop.office.office_to_keep import office_to_keep
from vcs_desktop.office.present_office import Over
from vcs_desktop.office.prove_backup import is_proof_due
from vcs_desktop.office.restore import officers_in_backup
from vcs_desktop.office.return_before_upgrade import return_before_upgrade, way_back
from vcs_desktop.startup.backups import (
    back_up_by_itself,
    let_upgrade,
    over_present,
    prove_now,
    restore_by_code,
    restore_by_passphrase,
)

Asked = argparse.Namespace


def backup(asked: Asked) -> int:
    """Make a backup now."""
    with open_back(asked) as back:
        made = back_up(office_to_keep(back), asked.to)
    keeping_answers.say_made(made, as_json=asked.json)
    return 1 if made.place_problem else 0


def backups(asked: Asked) -> int:
    """Say how the backups stand."""
    with open_back(asked) as back:
        office = office_to_keep(back)
        view, way, due = backups_in_view(office), way_back(office), is_proof_due(office)
    keeping_answers.say_backups(view, way, proof_due=due, as_json=asked.json)
    return 1 if view.problem else 0


def prove(asked: Asked) -> int:
    """Try a restore out on a copy."""
    with open_back(asked) as back:
        proved = prove_now(back)
    keeping_answers.say_proved(proved, as_json=asked.json)
    return 1 if proved.findings else 0


def place(asked: Asked) -> int:
    """Choose the second folder, or none."""
    folder = None if asked.folder == "none" else Path(asked.folder)
    with open_back(asked) as back:
        set_place(office_to_keep(back), folder)
    sentence = (
        "Each backup is copied to the second folder from now on."
        if folder
        else "Backups are kept in the office's own folder only."
    )
    answers.say_done(sentence, as_json=asked.json)
    return 0


def restore(asked: Asked) -> int:
    """Bring an office back from a backup."""
    officer = asked.officer_name or _only_officer(asked.backup)
    over = _over(asked, officer)
    if asked.recovery_code_file:
        code = first_line(asked.recovery_code_file, "recovery code")
        restored = restore_by_code(asked.profile, asked.backup, officer, code, over=over)
    else:
        passphrase = passphrase_of(asked)
        restored = restore_by_passphrase(
            asked.profile, asked.backup, officer, passphrase, over=over
        )
    keeping_answers.say_restored(restored, as_json=asked.json)
    return 0


def return_to_before(asked: Asked) -> int:
    """Put the office back as it was before its last upgrade."""
    with open_back(asked) as back:
        restored = return_before_upgrade(back, loses_work=asked.lose_work_since)
    keeping_answers.say_restored(restored, as_json=asked.json)
    return 0


def upgrade(asked: Asked) -> int:
    """Bring an office up to date that was returned to before an upgrade."""
    let_upgrade(asked.profile)
    with open_back(asked):
        pass
    answers.say_done("The office is up to date for this version.", as_json=asked.json)
    return 0


def keep_quietly(back: BackOffice) -> None:
    """Make the day's backup if there is none yet; only what went wrong is told, beside."""
    sys.stdout.flush()
    problem = back_up_by_itself(back)
    if problem:
        sys.stderr.write(f"{problem}\n")


def _over(asked: Asked, officer: str) -> Over:
    """What was given for the office that is there, where it differs from the backup's."""
    code, words = asked.present_code_file, asked.present_passphrase_file
    if asked.present_as and not (words or code):
        raise KnownError(
            "--present-as was given without that officer's passphrase.",
            "Nothing was restored, and what is here is as it was.",
            "Add --present-passphrase-file F, or leave --present-as out.",
        )
    over = over_present(
        asked.present_as or officer,
        first_line(words, "passphrase") if words else None,
        first_line(code, "recovery code") if code else None,
        another=asked.another_office,
    )
    return replace(over, without_erasure_list=asked.without_erasure_list)


def _only_officer(backup_file: Path) -> str:
    officers = officers_in_backup(backup_file)
    if len(officers) == 1:
        return officers[0]
    raise KnownError(
        "It is not said who is working.",
        "Nothing was restored.",
        "Add --as and the name of an officer who could unlock the office when it was made.",
    )


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "backup": backup,
    "backups": backups,
    "restore": restore,
    "prove-backup": prove,
    "backup-place": place,
    "return-to-before-upgrade": return_to_before,
    "upgrade": upgrade,
}
