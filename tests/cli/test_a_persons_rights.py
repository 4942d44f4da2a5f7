"""The commands about a person's data: packs, erasures, holds, reviews; one JSON object each."""

import json

import pytest

CASE = "VC-000001"


@pytest.fixture
def ended(working):
    """An office whose first case has ended."""
    assert working("end-case", CASE, "--reason", "sentence-over").code == 0
    return working


def test_a_case_is_shown_held_listed_and_erased(ended) -> None:
    assert ended("erase", CASE, "--preview", "--json").answer["against"] == []
    assert ended("hold", CASE, "--because", "a court asked for it").code == 0
    (listed,) = ended("retention", "--json").answer["cases"]
    assert listed["held"] and listed["review_on"] is None

    erasing = ("erase", CASE, "--because", "person-asked", "--alone")
    assert "`vcs-desktop hold CASE --lift --because TEXT`" in ended(*erasing).refusal
    assert "--because" in ended("hold", CASE, "--lift").refusal
    preview = ended("erase", CASE, "--preview").out
    assert "A hold stands on it" in preview
    assert "holds that were lifted" not in preview
    assert ended("hold", CASE, "--lift", "--because", "the court is done").code == 0
    assert "on what ground" in ended("erase", CASE, "--alone").refusal

    assert ended(*erasing, "--json").answer["erased"] == CASE
    (erased,) = ended("erasures", "--json").answer["erased"]
    assert (erased["number"], erased["approved_by"]) == (CASE, None)
    assert ended("check", "--json").answer["sound"]


def test_what_goes_and_what_stays_is_told_in_plain_lines(ended) -> None:
    told = ended("erase", CASE, "--preview").out

    assert "- the case itself: 1" in told
    assert "Nothing was changed." in told
    assert "Siân" not in told


def test_the_period_is_asked_for_set_and_a_case_kept(ended) -> None:
    assert "no source gives one" in ended("retention").out
    assert ended("retention", "period", "24", "--reason", "agreed").code == 0
    keep = ("retention", "keep", CASE, "--until", "2040-01-02", "--reason", "why")
    assert ended(*keep).code == 0
    answer = ended("retention", "--json").answer

    assert answer["months"] == 24
    assert answer["cases"][0]["review_on"] == "2040-01-02"
    assert ended("retention", "period", "soon", "--reason", "agreed").code == 2


def test_a_pack_says_what_to_read_first_and_names_nobody(working, tmp_path) -> None:
    answer = working("pack", CASE, "--to", tmp_path / "pack.pdf", "--json").answer

    assert answer["cases"] == [CASE]
    assert [place["where"] for place in answer["to_check"]] == ["the address"]
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF")
    assert "Siân" not in json.dumps(answer, ensure_ascii=False)
