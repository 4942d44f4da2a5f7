"""Bring the catalogues of the window's languages up to date with its source.

    python -m vcs_desktop.startup.languages

Writes `resources/languages/*.ts`, which people translate, with every text that the window has
now; and makes the `*.qm` beside them, which the program reads.  Says what is not translated yet.
"""

import argparse
import subprocess  # the tool that comes with Qt
import sys
from pathlib import Path

import PySide6

from vcs_desktop.startup.catalogue import brought_up_to_date, read_catalogue, write_catalogue
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.startup.translatable import Translatable, texts_in


def translatable_texts() -> tuple[Translatable, ...]:
    """Every text of the window."""
    return texts_in(Path(__file__).resolve().parents[1] / "ui")


def wanted_in(language: str, texts: tuple[Translatable, ...]) -> tuple[Translatable, ...]:
    """What a catalogue has to have: English only needs the forms of what is counted."""
    return tuple(text for text in texts if text.is_counted or language != "en")


def release(source: Path, made: Path) -> None:
    """Make what the program reads from what people translate."""
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    subprocess.run(  # noqa: S603 - Qt's own tool, on our own file
        [tool, "-silent", source, "-qm", made], check=True
    )


def main(words: list[str] | None = None) -> int:
    """Answer the command; returns its exit code."""
    parser = argparse.ArgumentParser(description="Bring the window's catalogues up to date.")
    parser.add_argument("--all", action="store_true", help="list what is not translated yet")
    chosen = parser.parse_args(words)
    texts = translatable_texts()
    for source in sorted((resources_folder() / "languages").glob("*.ts")):
        language = source.stem
        entries = brought_up_to_date(read_catalogue(source), wanted_in(language, texts))
        write_catalogue(source, language, entries)
        release(source, source.with_suffix(".qm"))
        missing = [entry for entry in entries if not entry.forms]
        print(f"{language}: {len(entries) - len(missing)} of {len(entries)} texts are translated")
        for entry in missing if chosen.all else ():
            print(f"  {entry.context}: {entry.source}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
