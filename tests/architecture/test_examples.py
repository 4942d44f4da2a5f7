"""The examples in docstrings are true.  Most stand where the arithmetic is: kernel and rules."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

from tests.helpers.places import PACKAGE, ROOT, here


def modules_with_examples() -> list[Path]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return [path for path in paths if ">>> " in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", modules_with_examples(), ids=here)
def test_an_example_gives_what_it_says(path: Path) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)

    outcome = doctest.testmod(import_module(name))

    assert outcome.attempted
    assert not outcome.failed
