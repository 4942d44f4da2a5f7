"""The commands of officers and their keys."""

import argparse
from collections.abc import Callable, Mapping
from functools import partial

from vcs_desktop.cli import answers
from vcs_desktop.cli.first_line import first_line
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.cli.unlocking import officer_working, open_back, passphrase_of
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.keyring_switch import is_keyring_on
from vcs_desktop.office.new_sheet import make_sheet, prove_sheet
from vcs_desktop.office.officers import (
    NewColleague,
    OfficerLine,
    add_officer,
    are_keys_owed,
    change_own_passphrase,
    change_roles,
    is_gone,
    let_officer_go,
    list_officers,
)
from vcs_desktop.office.recovery_sheet import code_on, recovery_sheet, require_place_for_sheet
from vcs_desktop.office.write_letter import save_sheet
from vcs_desktop.startup.key_ways import (
    ByPassphrase,
    finish_office_rotation,
    switch_office_keyring,
    way_of,
)
from vcs_desktop.startup.office import rotate_office_keys
from vcs_desktop.startup.resources import resources_folder

Asked = argparse.Namespace
_OWED = "The keys are still to be made anew, because somebody left: run `vcs-desktop rotate-keys`."


def _officers(asked: Asked) -> int:
    with open_back(asked) as back:
        found, is_owed = list_officers(back), are_keys_owed(back)
    answer = {"officers": [_told(one) for one in found], "keys_owed": is_owed}
    say(answer, [*map(_line, found), *([_OWED] if is_owed else [])], as_json=asked.json)
    return 0


def _told(one: OfficerLine) -> dict[str, object]:
    return {
        "name": one.name,
        "roles": sorted(one.roles),
        "left_on": iso(one.left_on),
        "cases": one.cases,
        "may_unlock": one.may_unlock,
        "keyring": one.uses_keyring,
    }


def _line(one: OfficerLine) -> str:
    if one.left_on:
        return f"{one.name}: left on {long_day(one.left_on)}"
    way = "has a passphrase" if one.may_unlock else "can't unlock yet"
    keyring = ", keyring on" if one.uses_keyring else ""
    return f"{one.name}: {', '.join(sorted(one.roles))}; {one.cases} cases; {way}{keyring}"


def _officer(asked: Asked) -> int:
    return {"add": _add, "roles": _roles, "leave": _leave}[asked.deed](asked)


def _add(asked: Asked) -> int:
    passphrase = first_line(asked.new_passphrase_file, "new passphrase")
    new = NewColleague(asked.name, asked.roles, passphrase)
    with open_back(asked) as back:
        add_officer(back, new, _way(asked))
    answers.say_done(
        "The officer can unlock now. They should change the passphrase at once "
        "(`vcs-desktop passphrase`).",
        as_json=asked.json,
    )
    return 0


def _roles(asked: Asked) -> int:
    with open_back(asked) as back:
        change_roles(back, asked.name, asked.roles)
    answers.say_done("The roles count from their next unlocking on.", as_json=asked.json)
    return 0


def _leave(asked: Asked) -> int:
    with open_back(asked) as back:
        was_gone = is_gone(back, asked.name)
        handed = let_officer_go(back, asked.name, asked.hand_cases_to, _way(asked))
    if was_gone:
        done = f"{handed} cases went over." if handed else "Nothing was done."
        told = [f"This officer has left already. {done}"]
        say({"done": told[0], "cases": handed, "keys_owed": False}, told, as_json=asked.json)
        return 0
    is_owed = finish_office_rotation(asked.profile, _way(asked))
    told = [f"The officer has left. {handed} cases went over; the record of them stays."]
    told += [_OWED] if is_owed else ["The keys of both stores were made anew."]
    say({"done": told[0], "cases": handed, "keys_owed": is_owed}, told, as_json=asked.json)
    return 0


def _passphrase(asked: Asked) -> int:
    new = first_line(asked.new_passphrase_file, "new passphrase")
    with open_back(asked) as back:
        change_own_passphrase(back, _way(asked), new)
    answers.say_done(
        "The passphrase was changed. If somebody may know the old one, run "
        "`vcs-desktop rotate-keys` too.",
        as_json=asked.json,
    )
    return 0


def _keyring(asked: Asked) -> int:
    is_on = asked.switch == "on"
    was_on = is_keyring_on(asked.profile, officer_working(asked))
    switch_office_keyring(asked.profile, _way(asked), on=is_on)
    words = "may open the office for you" if is_on else "opens the office for you no more"
    if not is_on and not was_on:
        words = "was not switched on for you, and opens nothing"
    answers.say_done(f"This computer's keyring {words}.", as_json=asked.json)
    return 0


def _rotate_keys(asked: Asked) -> int:
    rotate_office_keys(asked.profile, officer_working(asked), passphrase_of(asked))
    answers.say_done(
        "The keys of both stores were made anew. Backups of before keep the keys of their day.",
        as_json=asked.json,
    )
    return 0


def _recovery_sheet(asked: Asked) -> int:
    require_place_for_sheet(asked.to)
    print_sheet = partial(recovery_sheet, resources=resources_folder())
    with open_back(asked) as back:
        sheet = make_sheet(back, _way(asked), print_sheet)
        save_sheet(sheet.pdf, asked.to)
        prove_sheet(back, sheet, code_on(asked.to.read_bytes()))
    answers.say_done(
        f"The new recovery sheet is in {asked.to}, and its code was proved to open both stores. "
        "The old sheet opens nothing any more. Print the new one, lock it away, delete the file.",
        as_json=asked.json,
    )
    return 0


def _way(asked: Asked) -> ByPassphrase:
    return way_of(officer_working(asked), passphrase_of(asked))


COMMANDS: Mapping[str, Callable[[Asked], int]] = {
    "officers": _officers,
    "officer": _officer,
    "passphrase": _passphrase,
    "keyring": _keyring,
    "rotate-keys": _rotate_keys,
    "recovery-sheet": _recovery_sheet,
}
