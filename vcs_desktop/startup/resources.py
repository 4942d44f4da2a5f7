"""Where the files that come with the program lie."""

from pathlib import Path


def resources_folder() -> Path:
    """The folder of rules, wordings, fonts and the rest, beside the package."""
    return Path(__file__).resolve().parents[2] / "resources"
