"""Say an answer on standard output: plain lines, or one JSON object and nothing else."""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date


def say(answer: Mapping[str, object], lines: Sequence[str], *, as_json: bool) -> None:
    """Say it once, in the form that was asked for."""
    text = json.dumps(answer, ensure_ascii=False) if as_json else "\n".join(lines)
    sys.stdout.write(f"{text}\n")


def iso(day: date | None) -> str | None:
    """A day as JSON has it."""
    return day.isoformat() if day else None
