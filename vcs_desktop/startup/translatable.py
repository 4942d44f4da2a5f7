"""Every word of the window that can be said in another language, read from its source.

Qt's own reader knows `self.tr` alone and passes by the functions of a module that translate, so
this reads the source as Python does.  Knows no catalogue.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Translatable:
    """One text, and where a catalogue has it.

    Attributes:
        context: The class or the part of the window; Qt looks the text up under it.
        source: The English.
        is_counted: Whether its form depends on a number.
    """

    context: str
    source: str
    is_counted: bool = False


def texts_in(folder: Path) -> tuple[Translatable, ...]:
    """Every text in the Python files under a folder, in order and once each."""
    found: set[Translatable] = set()
    for file in sorted(folder.rglob("*.py")):
        found.update(_Reader(ast.parse(file.read_text("utf-8"))).texts())
    return tuple(sorted(found))


class _Reader:
    """Reads one file."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._own = dict(_own_functions(tree))

    def texts(self) -> Iterator[Translatable]:
        """What it has."""
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, class_name: str) -> Iterator[Translatable]:
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call):
            yield from self._said(node, class_name)
        for child in ast.iter_child_nodes(node):
            yield from self._in(child, class_name)

    def _said(self, call: ast.Call, class_name: str) -> Iterator[Translatable]:
        name = _name_of(call.func)
        arguments = list(call.args)
        if name == "KnownError":
            # Presenters know no Qt: what they say is translated where it is shown.
            for words in (words for said in arguments for words in _literals(said) if words):
                yield Translatable("errors", words)
            return
        context, is_counted = self._own.get(name, ("", False))
        if name in {"translate", "counted"} and len(arguments) > 1:
            context, is_counted = next(_literals(arguments.pop(0)), ""), name == "counted"
        elif name == "tr":
            context = class_name
        if context and arguments:
            for words in _literals(arguments[0]):
                yield Translatable(context, words, is_counted)


def _own_functions(tree: ast.Module) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Functions of the file that only hand words on to be translated, with their context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        last = node.body[-1]
        call = _unformatted(last.value) if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _name_of(call.func) in {"translate", "counted"}:
            context = next(_literals(call.args[0]), "")
            if context and isinstance(call.args[1], ast.Name):
                yield node.name, (context, _name_of(call.func) == "counted")


def _unformatted(words: ast.expr | None) -> ast.expr | None:
    """What stands before `.format(...)`."""
    if isinstance(words, ast.Call) and isinstance(words.func, ast.Attribute):
        return words.func.value if words.func.attr == "format" else words
    return words


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(words: ast.expr) -> Iterator[str]:
    """The texts that an argument may be."""
    if isinstance(words, ast.IfExp):
        yield from _literals(words.body)
        yield from _literals(words.orelse)
    elif isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
