"""A flood of messages, whole and mutated: no crash, no false stage, and nothing vanishes.

This is its short form.  The long one: `python -m tests.flood`.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.flood.catalogue import documents, examples
from tests.flood.mutants import Mutant, flood
from tests.flood.onlooker import verdict_on
from tests.flood.wash import wash
from tests.helpers.known_codes import STAGES
from tests.helpers.office import AnOffice
from tests.helpers.places import ROOT
from vcs_desktop.sentences.model.meaning import load_codes
from vcs_desktop.sentences.services.sentence_book import SentenceBook

COUNT, SEED = 1_500, 20_261_122
FALSE = ('code = "DD"\nmeans = "code-has-two-meanings"', 'code = "DD"\nmeans = "released"')


def test_a_flood_of_mutants_tells_nothing_that_the_words_do_not(book: SentenceBook) -> None:
    washed = wash(book, flood(COUNT, SEED))

    assert washed.wrong == []
    assert washed.fates.total() == COUNT
    assert min(washed.fates[fate] for fate in ("accepted", "ignored", "needs-look")) > 50
    assert min(washed.fates[fate] for fate in ("duplicate", "refused")) > 50


def test_one_false_row_among_the_codes_is_found_by_the_flood(
    book: SentenceBook, tmp_path: Path
) -> None:
    codes = ROOT / "resources" / "codes" / "movements.toml"
    false = codes.read_text("utf-8").replace(
        'code = "DD"\nmeans = "code-has', 'code = "DD"\nmeans = "released"\n#'
    )
    file = tmp_path / "movements.toml"
    file.write_text(false, "utf-8")
    book._codes = replace(book._codes, movements=load_codes(file))

    assert any("released" in wrong for wrong in wash(book, flood(COUNT, SEED)).wrong)


def test_a_flood_is_the_same_each_time() -> None:
    assert list(flood(200, SEED)) == list(flood(200, SEED))
    assert list(flood(200, SEED)) != list(flood(200, SEED + 1))


def test_every_stage_that_words_are_known_for_is_in_the_flood() -> None:
    told = {verdict_on(example).stage for example in examples()}

    assert told - {None} == set(STAGES.values())


@pytest.mark.parametrize("papers", [examples, documents])
def test_the_examples_themselves_are_told_as_an_onlooker_says(book: SentenceBook, papers) -> None:
    mutants = []
    for number, paper in enumerate(papers()):
        text = json.dumps(paper).replace("A0001ZZ", f"B{number:04}ZZ")
        document = json.loads(text.replace("X000001", f"Y{number:06}"))
        document |= {"id": number} if "statusCode" in document else {}
        mutants.append(Mutant(json.dumps(document), document, may_be_refused=False))

    assert wash(book, mutants).wrong == []


def test_a_whole_office_takes_every_example_in_one_file(office: AnOffice) -> None:
    report = office.happens(*examples())

    looks = len(report.needs_look)
    assert report.read == len(examples())
    assert report.read == report.accepted + report.duplicates + report.ignored + looks
    assert office.is_sound()
