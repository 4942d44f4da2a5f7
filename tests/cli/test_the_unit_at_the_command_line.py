"""The unit's name and letterhead at the command line: shown, changed, refused."""

from tests.helpers.office import OFFICER


def test_the_unit_is_shown_and_part_of_it_changed(working):
    shown = working("unit", "--json").answer
    assert (shown["name"], shown["changed_by"]) == ("Invented Unit", None)

    lines = ("--address", "2 Invented Way", "--address", "Exampleton", "--address", "ZZ99 1AB")
    changed = working("unit", "set", *lines, "--json").answer

    assert changed["address"] == ["2 Invented Way", "Exampleton", "ZZ99 1AB"]
    assert changed["telephone"] == shown["telephone"] and changed["changed_by"] == OFFICER
    assert "next letter" in changed["done"]
    assert "2 Invented Way" in working("unit").out


def test_an_empty_word_takes_something_out_of_letters(working):
    answer = working("unit", "set", "--telephone", "", "--address", "", "--json").answer
    assert (answer["telephone"], answer["address"]) == ("", [])
    assert "no address" in working("unit").out


def test_a_unit_that_is_to_be_changed_in_nothing_is_refused(working):
    assert "Nothing to change was given" in working("unit", "set").refusal
    assert "email address" in working("unit", "set", "--email", "nowhere").refusal
    assert working("unit", "--json").answer["changed_by"] is None


def test_a_new_office_is_checked_by_the_same_rules(typed, tmp_path):
    words = tmp_path / "words"
    words.write_text("an invented passphrase\n", "utf-8")
    setup = (
        *("setup", "--as", OFFICER, "--unit", "Invented Unit", "--nation", "england"),
        *("--profile", tmp_path / "office", "--passphrase-file", words),
        *("--recovery-sheet", tmp_path / "sheet.pdf"),
    )
    assert "not a UK postcode" in typed(*setup, "--unit-address", "1 Invented Square").refusal
    assert "telephone number" in typed(*setup, "--unit-telephone", "none").refusal
    assert not (tmp_path / "office" / "victims" / "victims.db").exists()
