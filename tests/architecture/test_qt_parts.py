"""Only Qt's Essentials are used: parts of the Addons may not be given away with this program."""

import ast
from importlib.metadata import files
from pathlib import Path

import pytest

from tests.helpers.places import PACKAGE, ROOT, here


def essential_parts() -> set[str]:
    """The names of the modules that the Essentials package holds."""
    paths = files("PySide6-Essentials") or []
    built = [path.name for path in paths if path.suffix in {".so", ".pyd"}]
    return {name.partition(".")[0] for name in built if name.startswith("Qt")}


def qt_parts_used(path: Path) -> set[str]:
    used = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            used |= {alias.name for alias in node.names if alias.name.startswith("PySide6")}
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            used |= {f"PySide6.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            used.add(str(node.module))
    return {name.split(".")[1] for name in used if "." in name}


def test_the_essentials_are_found() -> None:
    assert {"QtCore", "QtGui", "QtWidgets"} <= essential_parts()
    assert "QtCharts" not in essential_parts()


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=here)
def test_a_file_uses_the_essentials_only(path: Path) -> None:
    assert qt_parts_used(path) <= essential_parts()


@pytest.mark.parametrize("lock", ["runtime", "development"])
def test_no_lock_brings_the_addons_or_the_release_that_loses_references(lock: str) -> None:
    pins = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")

    assert "pyside6-essentials==6.11.3" in pins
    assert "pyside6-addons" not in pins
    assert "\npyside6==" not in pins
