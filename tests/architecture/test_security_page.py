"""SECURITY.md claims nothing that no test shows."""

import ast
import re

from tests.helpers.places import ROOT

_PAGE = (ROOT / "SECURITY.md").read_text("utf-8")


def test_every_test_that_the_page_names_exists() -> None:
    named = set(re.findall(r"`(test_[a-z0-9_]+)`", _PAGE))
    there = {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }

    assert len(named) > 30
    assert named - there == set()


def test_every_place_that_the_page_names_exists() -> None:
    places = re.findall(r"`(tests/[\w/.]+)`", _PAGE) + re.findall(r"\((docs/[\w/.-]+)\)", _PAGE)

    assert places
    assert [place for place in places if not (ROOT / place).exists()] == []
