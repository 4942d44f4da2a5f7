"""Finding cases and looking after one's own lists, with commands."""


def test_a_list_is_kept_used_renamed_and_deleted(working) -> None:
    assert working("lists", "keep", "Ring back", "--words", "example").code == 0
    told = working("lists", "--json").answer
    assert [one["name"] for one in told["lists"]] == ["Ring back"]
    assert "mine" in told["built_in"]
    by_list = working("cases", "--list", "Ring back", "--json").answer
    by_words = working("cases", "example", "--json").answer
    assert by_list == by_words
    assert working("lists", "rename", "Ring back", "Later").code == 0
    assert "no list of this name" in working("cases", "--list", "Ring back").refusal
    assert working("lists", "delete", "Later").code == 0
    assert working("lists", "--json").answer["lists"] == []


def test_cases_are_listed_among_ones_own_and_in_an_order(working) -> None:
    listed = working("cases", "--order", "number-down", "--json").answer["cases"]
    numbers = [one["case"] for one in listed]
    assert numbers == sorted(numbers, reverse=True)
    mine = working("cases", "--list", "mine", "--json").answer
    assert mine["count"] <= len(numbers)


def test_what_only_sounds_like_it_says_so(working) -> None:
    found = working("cases", "egzampel")
    exact = working("cases", "example")
    assert "sounds like it" not in exact.out
    assert found.code == 0
