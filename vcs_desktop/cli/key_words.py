"""What may be typed about officers and their keys."""

import argparse
from typing import Protocol


class Add(Protocol):
    """Adds a command of this name."""

    def __call__(self, name: str, purpose: str) -> argparse.ArgumentParser:
        """The command, to be given its words."""


def add_key_commands(add: Add) -> None:
    """The commands of officers and keys."""
    add("rotate-keys", "make the keys of both stores anew")
