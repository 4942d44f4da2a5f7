"""The commands: each calls one office job and prints its answer."""

import argparse
from collections.abc import Callable, Mapping

from vcs_desktop.cli import (
    about_computer,
    acts,
    answers,
    arrivals,
    by_hand,
    concerns,
    contacts,
    deciding,
    importing,
    keeping,
    keys,
    lists,
    months,
    offenders,
    reach,
    record,
    rights,
    unit,
    workload,
)
from vcs_desktop.cli.first_line import first_line
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.today_answer import say_today
from vcs_desktop.cli.unlocking import (
    officer_working,
    open_back,
    open_office,
    passphrase_of,
)
from vcs_desktop.cli.window import open_window
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.change_address import change_address
from vcs_desktop.office.check import check, check_back_office
from vcs_desktop.office.demo_people import officers_for
from vcs_desktop.office.explain import explain_obligation, whose_case
from vcs_desktop.office.newly_owed import owed_lines
from vcs_desktop.office.post_letter import mark_returned
from vcs_desktop.office.powers import Power, may
from vcs_desktop.office.recovery_sheet import code_on, require_place_for_sheet
from vcs_desktop.office.seen import Left
from vcs_desktop.office.set_up import SetUpWishes, prove_recovery
from vcs_desktop.office.template import template
from vcs_desktop.office.today import list_today
from vcs_desktop.office.write_letter import read_script, save_sheet, write_letter
from vcs_desktop.startup.demo import make_demo_office
from vcs_desktop.startup.office import (
    demo_passphrase,
    desk_in,
    make_office,
    profile_state,
    recover_office,
    sign_clock,
)
from vcs_desktop.startup.place import default_folder

Asked = argparse.Namespace

_TAKES_A_DAY = {"today", "enter", "looked", "workload"}


def run(asked: Asked) -> int:
    """Run the command that was asked for.

    Raises:
        KnownError: It was refused.
    """
    if asked.profile is None:
        asked.profile = default_folder()
    if asked.on is not None and asked.command not in _TAKES_A_DAY:
        raise KnownError(
            f"--on asks about a day, and '{asked.command}' takes no such question.",
            "Nothing was done.",
            "Leave out --on. A day in the past is given with --was-on or --posted-on.",
        )
    command = _COMMANDS.get(asked.command)
    if command is None:
        raise KnownError(
            f"This version can't do '{asked.command}' yet.",
            "Nothing was done.",
            "See `vcs-desktop --help` for what it can do.",
        )
    return command(asked)


def _setup(asked: Asked) -> int:
    if not asked.officer_name or not asked.passphrase_file:
        raise KnownError(
            "The officer's name or the passphrase file is missing.",
            "Nothing was made.",
            "Add --as NAME and --passphrase-file F.",
        )
    wishes = SetUpWishes(
        officer_name=asked.officer_name,
        unit_name=asked.unit,
        nation=Nation(asked.nation),
        passphrase=first_line(asked.passphrase_file, "passphrase"),
        address_lines=tuple(asked.unit_address),
        telephone=asked.unit_telephone,
        email=asked.unit_email,
    )
    state = profile_state(asked.profile)
    if state != "ready":  # there it is refused below, with the reason that counts
        require_place_for_sheet(asked.recovery_sheet, goes_on=state == "unfinished")
    new_office = make_office(asked.profile, wishes)
    save_sheet(new_office.recovery_sheet_pdf, asked.recovery_sheet)
    prove_recovery(asked.profile, code_on(asked.recovery_sheet.read_bytes()))
    answers.say_set_up(
        asked.profile,
        asked.recovery_sheet,
        as_json=asked.json,
        has_address=bool(wishes.address_lines),
    )
    return 0


def _demo(asked: Asked) -> int:
    if asked.training and demo_passphrase(asked.profile) is not None:
        return open_window(asked, has_exercises=True)
    officers = asked.officers or officers_for(asked.victims)
    made = make_demo_office(
        asked.profile, victims=asked.victims, officers=officers, seed=asked.seed
    )
    answers.say_demo(asked.profile, made, as_json=asked.json)
    return open_window(asked, has_exercises=True) if asked.training else 0


def _recover(asked: Asked) -> int:
    if not asked.passphrase_file:
        raise KnownError(
            "The new passphrase is missing.",
            "Nothing was changed.",
            "Add --passphrase-file and the file that holds the new passphrase.",
        )
    code = first_line(asked.code_file, "recovery code")
    new_passphrase = first_line(asked.passphrase_file, "passphrase")
    recover_office(asked.profile, officer_working(asked), code, new_passphrase)
    answers.say_done("The passphrase was changed.", as_json=asked.json)
    return 0


def _template(asked: Asked) -> int:
    answers.say_template(template(asked.kind), as_json=asked.json)
    return 0


def _today(asked: Asked) -> int:
    with open_office(asked) as desk:
        today = list_today(desk, asked.on, asked.officer)
        note_json(asked, desk, Left.TODAY, len(today.items))
        say_today(today, as_json=asked.json, all_looks=asked.all_looks)
        keeping.keep_quietly(desk.back)
    return 0


def _explain(asked: Asked) -> int:
    with open_office(asked) as desk:
        why, case = explain_obligation(desk, asked.obligation), whose_case(desk, asked.obligation)
    answers.say_explanation(why, case, as_json=asked.json)
    return 0


def _letter(asked: Asked) -> int:
    if asked.language != "en" or asked.format != "standard":
        raise KnownError(
            "This version writes letters in English and in standard print only.",
            "No letter was written, and none in another form in its place.",
            "Leave out --language and --format, or call and record the contact.",
        )
    with open_office(asked) as desk:
        record.because_of(asked, desk, [asked.obligation])
        letter = write_letter(desk, asked.obligation, asked.to)
    answers.say_letter(asked.to, letter, as_json=asked.json)
    return 0


def _script(asked: Asked) -> int:
    with open_office(asked) as desk:
        record.because_of(asked, desk, [asked.obligation])
        answers.say_script(read_script(desk, asked.obligation), as_json=asked.json)
    return 0


def _returned(asked: Asked) -> int:
    with open_office(asked) as desk:
        owed = owed_lines(desk, mark_returned(desk, asked.obligation))
    answers.say_done(
        "The letter is recorded as returned, and its address as in doubt.",
        owed,
        as_json=asked.json,
    )
    return 0


def _clock_corrected(asked: Asked) -> int:
    sign_clock(asked.profile, officer_working(asked), passphrase_of(asked))
    answers.say_done("It is recorded that the clock was wrong before.", as_json=asked.json)
    return 0


_NOT_CONFIRMED = (
    " It is not confirmed as safe, so no letter can go to it. Say --confirmed, or record the "
    "contact in which they confirmed it (--outcome address-confirmed)."
)


def _address(asked: Asked) -> int:
    with open_office(asked) as desk:
        change_address(desk, asked.case, tuple(asked.line), is_confirmed=asked.confirmed)
    doubt = "" if asked.confirmed else _NOT_CONFIRMED
    answers.say_done(f"The address is changed.{doubt}", as_json=asked.json)
    return 0


def _check(asked: Asked) -> int:
    with open_back(asked) as back:
        has_cases = may(back.officer, Power.CASES)
        findings = check(desk_in(back)) if has_cases else check_back_office(back)
    answers.say_check(findings, as_json=asked.json)
    return 1 if findings else 0


_COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "setup": _setup,
    "demo": _demo,
    "recover": _recover,
    "template": _template,
    "import": importing.bring_in,
    "today": _today,
    **lists.COMMANDS,
    "explain": _explain,
    "letter": _letter,
    "script": _script,
    "posted": months.posted,
    "changed-dates": months.changed_dates,
    "returned": _returned,
    **contacts.COMMANDS,
    "looked": by_hand.looked,
    "enter": by_hand.enter,
    "match": by_hand.match,
    "withdraw": by_hand.withdraw,
    "done": acts.done,
    "request": acts.request,
    "request-moved": acts.request_moved,
    "requests": acts.requests,
    "statement": acts.statement,
    "dormant": acts.dormant,
    "end-case": acts.end,
    "address": _address,
    "settings": deciding.settings,
    "holidays": deciding.holidays,
    "holiday": deciding.holiday,
    "rules": deciding.rules,
    "clock-corrected": _clock_corrected,
    "check": _check,
    **concerns.COMMANDS,
    **keys.COMMANDS,
    **arrivals.COMMANDS,
    **offenders.COMMANDS,
    **about_computer.COMMANDS,
    **keeping.COMMANDS,
    **rights.COMMANDS,
    **reach.COMMANDS,
    **record.COMMANDS,
    **unit.COMMANDS,
    **workload.COMMANDS,
}
