"""No words are put on a screen that can't be said in another language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.places import ROOT

SHOWS_WORDS = {
    *("setText", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setToolTip", "setWindowTitle", "setTitle", "setTabText", "setStatusTip"),
    *("addItem", "addAction", "addMenu", "QLabel", "QAction", "QPushButton", "QCheckBox"),
    *("heading", "quiet", "plain", "strong", "say", "show_status", "show_words", "show_fact"),
    *("show_good_news", "IconButton", "TickBox", "Column", "ask", "offer", "choose", "add"),
}
NAME_OF_AN_ICON = re.compile(r"[a-z0-9-]+")


def _literals(words: ast.expr) -> Iterator[str]:
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
    elif isinstance(words, ast.JoinedStr):
        for part in words.values:
            yield from _literals(part)
    elif isinstance(words, ast.IfExp):
        yield from _literals(words.body)
        yield from _literals(words.orelse)
    elif isinstance(words, ast.BinOp):
        yield from _literals(words.left)
        yield from _literals(words.right)
    elif isinstance(words, ast.Tuple):
        for part in words.elts:
            yield from _literals(part)


def untranslatable(source: str) -> list[str]:
    """Words that a call which shows words is given as they are."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in SHOWS_WORDS:
            said = [words for argument in node.args for words in _literals(argument)]
            found += [
                f"{node.lineno}: {name}({words!r})"
                for words in said
                if any(letter.isalpha() for letter in words)
                and not NAME_OF_AN_ICON.fullmatch(words)
            ]
    return found


@pytest.mark.parametrize(
    "line",
    [
        "label.setText('Words for everybody')",
        "QLabel(f'{count} Words')",
        "self.bar.say('Done. ' + words)",
        "box.addItem('Yes' if it else no)",
        "self.bar.ask(question, ('Do it', no), act)",
    ],
)
def test_words_that_are_only_english_are_noticed(line: str) -> None:
    assert untranslatable(line)


def test_words_that_a_catalogue_may_have_pass() -> None:
    assert untranslatable("label.setText(self.tr('Words')); IconButton(theme, 'file-input')") == []


def test_every_word_on_a_screen_is_translatable() -> None:
    only_english = [
        f"{file.relative_to(ROOT)}:{words}"
        for file in sorted(Path(ROOT / "vcs_desktop" / "ui").rglob("*.py"))
        for words in untranslatable(file.read_text("utf-8"))
    ]
    assert only_english == []
