"""The unit's work in numbers at the command line."""

import csv

import pytest

from tests.helpers.office import OFFICER
from vcs_desktop.office.workload_words import MEANINGS
from vcs_desktop.rules.workload import Counted


def test_it_says_each_number_and_what_it_counts(working):
    said = working("workload")
    assert said.code == 0
    assert OFFICER in said.out and "The whole unit" in said.out
    assert all(meaning in said.out for meaning in MEANINGS.values())


def test_for_scripts_it_is_one_object_with_the_day_it_is_counted_as_on(working):
    answer = working("workload", "--json", "--on", "2026-01-05").answer
    assert answer["on"] == "2026-01-05"
    assert answer["in_all"]["held"]["number"] == sum(
        line["counts"]["held"]["number"] for line in answer["officers"]
    )
    assert set(answer["means"]) == {counted.value for counted in Counted}


def test_it_saves_a_table_or_pages_and_not_both(working, tmp_path):
    table, pages = tmp_path / "work.csv", tmp_path / "work.pdf"
    assert "No person and no offender is named" in working("workload", "--csv", table).out
    assert working("workload", "--pdf", pages, "--json").answer["file"] == str(pages)
    assert next(csv.reader(table.read_text("utf-8-sig").splitlines()))[:2] == ["As on", "Officer"]
    assert pages.read_bytes().startswith(b"%PDF")
    assert working("workload", "--csv", table, "--pdf", pages).code == 2


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_numbered_no_officer_is_named(working, words):
    said = working("workload", "--number-officers", *words)
    assert "Officer 1" in said.out and OFFICER not in said.out


def test_numbered_nobody_is_known_by_the_moment_of_a_last_act(working):
    acts = [line["last_act_at"] for line in working("workload", "--json").answer["officers"]]
    said = working("workload", "--json", "--number-officers")
    assert any(acts)
    assert [line for line in said.answer["officers"] if "last_act_at" in line] == []
    assert all(act not in said.out for act in acts if act)


def test_whoever_works_with_no_cases_is_told_no_numbers(working, typed, own_office, tmp_path):
    passphrase = tmp_path / "words"
    passphrase.write_text("a passphrase of Bo's own\n", "utf-8")
    added = working(
        "officer", "add", "Mr Bo Example", "--roles", "auditor",
        "--new-passphrase-file", passphrase,
    )  # fmt: skip
    assert added.code == 0
    whose = ("--profile", own_office, "--as", "Mr Bo Example", "--passphrase-file", passphrase)
    assert typed("workload", *whose).code == 1
