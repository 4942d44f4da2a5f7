"""The commands that find cases, and look after an officer's own lists."""

import argparse

from vcs_desktop.cli import answers
from vcs_desktop.cli.leaving import note_json
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.case_list import Among, CaseList, Order, SavedList
from vcs_desktop.office.case_lists import (
    delete_list,
    keep_list,
    list_named,
    my_lists,
    rename_list,
)
from vcs_desktop.office.cases import find_cases
from vcs_desktop.office.seen import Left

_LISTED = 200
_COMES_WITH_IT = {
    Among.EVERYBODY: "everybody's cases",
    Among.MINE: "your own cases",
    Among.NOT_ASKED_YET: "nobody asked yet",
    Among.DORMANT: "dormant",
    Among.NOTHING_OWED: "nothing owed",
}


def _cases(asked: argparse.Namespace) -> int:
    order = Order(asked.order) if asked.order else None
    with open_office(asked) as desk:
        wanted = list_named(desk, asked.list, asked.search, order)
        found = find_cases(desk, wanted, _LISTED)
        note_json(asked, desk, Left.CASES, len(found.rows))
    answers.say_cases(found, as_json=asked.json)
    return 0


def _lists(asked: argparse.Namespace) -> int:
    with open_office(asked) as desk:
        if asked.what == "keep":
            wanted = CaseList(asked.words, Among(asked.among), Order(asked.order))
            kept = keep_list(desk, SavedList(asked.name, wanted))
            done, names = "The list is kept.", [kept]
        elif asked.what == "rename":
            done, names = "The list is renamed.", [rename_list(desk, asked.name, asked.to)]
        elif asked.what == "delete":
            done, names = "The list is deleted.", [delete_list(desk, asked.name)]
        else:
            done, names = "", list(my_lists(desk))
            note_json(asked, desk, Left.LISTS, len(names))
    built_in = [] if done else [f"{word}  ({_COMES_WITH_IT[word]})" for word in Among]
    answer = {
        "done": done,
        "built_in": [] if done else [word.value for word in Among],
        "lists": [
            {
                "name": one.name,
                "words": one.wanted.words,
                "list": one.wanted.among.value,
                "order": one.wanted.order.value,
            }
            for one in names
        ],
    }
    say(answer, [done] if done else [*built_in, *(one.name for one in names)], as_json=asked.json)
    return 0


COMMANDS = {"cases": _cases, "lists": _lists}
