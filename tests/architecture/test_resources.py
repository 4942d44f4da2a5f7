"""What the program reads at run time is there, with the licences of what others made."""

import pytest

from tests.helpers.places import ROOT

RESOURCES = ROOT / "resources"


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        ("rules", "*.toml"),
        ("codes", "*.toml"),
        ("calendars", "*.toml"),
        ("letters/en", "*/v*.md"),
        ("fonts", "*.ttf"),
        ("icons", "*.svg"),
        ("style", "*"),
        ("samples/domain-events", "*.json"),
        ("samples/licences", "*.json"),
        ("samples/prisoners", "*.json"),
    ],
)
def test_a_shelf_of_resources_is_not_empty(folder: str, pattern: str) -> None:
    assert list((RESOURCES / folder).glob(pattern))


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_made_comes_with_its_licence(folder: str) -> None:
    texts = [
        path
        for path in (RESOURCES / folder).iterdir()
        if any(word in path.name.lower() for word in ("licence", "license", "ofl"))
    ]

    assert texts
