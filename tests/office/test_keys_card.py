"""The page of keys on paper: everything that stands on the screen, and nobody's name."""

from pathlib import Path

from vcs_desktop.office.keys_card import keys_card
from vcs_desktop.paper.text import text_of

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def test_every_key_stands_on_the_card_with_what_it_does() -> None:
    keys = (("Ctrl+K", "Find what can be done"), ("Right, Left", "Show and fold up"))
    words = text_of(keys_card(keys, ("Keys", "What they do"), RESOURCES))
    for key, does in keys:
        assert key in words
        assert does in words
