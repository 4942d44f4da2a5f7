"""The words of the house: names that say something, reasons beside exemptions, no loose ends."""

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.places import ROOT, here, our_files, our_python

EMPTY_NAMES = {"utils", "util", "misc", "common", "helper", "helpers", "manager", "managers"}
"""Names of rooms and classes that say nothing about what is inside."""

EMPTY_VARIABLES = {"obj", "tmp", "data2", "foo"}

# Written in two halves, so that this file does not find itself.
LOOSE_ENDS = tuple(
    "".join(halves)
    for halves in (("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("NotImplemented", "Error"))
)

MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:work|root|tmp)/[\w.-]+")

REGISTRIES = tuple("".join(parts) for parts in (
    ("pypi", ".org"), ("python", "hosted"), ("npmjs", ".org"), ("npmjs", ".com"),
    ("deb.", "debian"), ("archive.", "ubuntu"), ("index", "-url"), ("/sim", "ple/"),
))  # fmt: skip

NOT_TEXT = (".png", ".pdf", ".ttf", ".otf", ".svg", ".ico", ".xmp", ".icc", ".zip",
            ".qm")  # fmt: skip

EXEMPTION = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:|fmt:)")
REASON = re.compile(r"(?: - |#.*# )\S+ \S+")
FORMATTING = re.compile(r"#\s*fmt: skip$")


def names_in(tree: ast.AST) -> Iterator[str]:
    """Every name that a file gives to something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def words_of(name: str) -> set[str]:
    """The words that a name is made of, whichever way they are joined."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+\d*|[A-Z]+", name)}


def comments_in(path: Path) -> Iterator[tuple[int, str]]:
    with path.open("rb") as file:
        for token in tokenize.tokenize(file.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", our_python(), ids=here)
def test_names_say_what_is_inside(path: Path) -> None:
    rooms = {
        word for part in path.relative_to(ROOT).with_suffix("").parts for word in words_of(part)
    }
    names = set(names_in(ast.parse(path.read_text(encoding="utf-8"))))

    assert not rooms & EMPTY_NAMES
    assert not {name for name in names if words_of(name) & EMPTY_NAMES}
    assert not names & EMPTY_VARIABLES


def test_no_loose_ends_are_left_behind() -> None:
    found = [
        f"{here(path)}:{number}: {line.strip()}"
        for path in our_files(".py", ".toml", ".md")
        for number, line in enumerate(lines_of(path), 1)
        if any(re.search(rf"\b{word}\b", line) for word in LOOSE_ENDS)
    ]

    assert not found


def test_every_exemption_gives_its_reason() -> None:
    found = [
        f"{here(path)}:{number}: {comment}"
        for path in our_files(".py")
        for number, comment in comments_in(path)
        if EXEMPTION.search(comment)
        and not FORMATTING.search(comment)
        and not REASON.search(comment)
    ]

    assert not found


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{here(path)}:{number}: {line.strip()[:90]}"
        for path in our_files()
        if not path.name.endswith(NOT_TEXT)
        for number, line in enumerate(lines_of(path), 1)
        if MACHINE_PATH.search(line.removeprefix("#!"))
        or any(registry in line for registry in REGISTRIES)
    ]

    assert not found
