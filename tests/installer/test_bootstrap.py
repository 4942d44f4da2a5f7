"""What a person sees who gives the first command."""

import ast
import sys

from tests.helpers.places import ROOT, python

BOOTSTRAP = ROOT / "installer" / "bootstrap.py"


def test_an_older_python_can_read_the_file_and_is_refused_before_anything_else() -> None:
    source = BOOTSTRAP.read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 4))
    kinds = [type(node).__name__ for node in tree.body]
    imported = [
        name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names
    ]

    assert imported == ["sys"]
    assert kinds.index("If") < kinds.index("ImportFrom")
    assert "needs Python 3.11 or newer" in source


def test_the_installer_uses_the_standard_library_only() -> None:
    neighbours = {path.stem for path in BOOTSTRAP.parent.glob("*.py")}
    imported = set()
    for path in BOOTSTRAP.parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(str(node.module).partition(".")[0])

    assert imported <= neighbours | sys.stdlib_module_names


def test_help_names_both_commands_from_any_folder(tmp_path) -> None:
    finished = python([BOOTSTRAP, "--help"], tmp_path)

    assert finished.returncode == 0
    assert "run" in finished.stdout
    assert "test" in finished.stdout


def test_a_command_that_does_not_exist_is_wrong_usage(tmp_path) -> None:
    assert python([BOOTSTRAP, "fly"], tmp_path).returncode == 2


def test_continuous_integration_gives_the_command_of_the_readme() -> None:
    command = "python3 installer/bootstrap.py test"

    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
