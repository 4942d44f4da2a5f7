import pytest

from vcs_desktop.letters.reading_ease import PLAIN_ENGLISH, reading_ease

OFFICIAL = (
    "Notwithstanding the aforementioned considerations, representations pertaining to "
    "supplementary licence conditions necessitate submission preceding the determination of "
    "eligibility by the appropriate decision-making authorities."
)


def test_short_words_in_short_sentences_read_easily() -> None:
    assert reading_ease("You can call me. I will tell you what it means.") > 90


def test_officialese_is_found_out() -> None:
    assert reading_ease(OFFICIAL) < 0


def test_a_known_sentence_comes_near_its_known_score() -> None:
    # By hand: 9 words, 1 sentence, 11 syllables, so 206.835 - 9.135 - 103.4.
    assert reading_ease("The quick brown fox jumps over the lazy dog.") == pytest.approx(
        94.3, abs=0.1
    )


@pytest.mark.parametrize("text", ["", "  \n", "42, 17."])
def test_no_words_are_no_trouble(text) -> None:
    assert reading_ease(text) >= PLAIN_ENGLISH


def test_headings_and_points_do_not_run_together_into_one_sentence() -> None:
    assert reading_ease("What this means\nYou can call me") > reading_ease(
        "What this means you can call me"
    )
