"""The fault table: `python -m tests.faults.ledger` runs every fault and counts the kills.

Each line is a test and a command, and how often it was killed there with signal 9.  After each
kill its test has shown that nothing acknowledged was lost and that the office is sound.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.helpers.killed import LEDGER
from tests.helpers.places import ROOT

_KILLING = ("tests/faults", "tests/story/test_drafts.py")


def main() -> int:
    """Run the faults and print what was killed how often; 1 if a test failed."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger"
        ledger.touch()
        ran = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-n", "2", *_KILLING],
            cwd=ROOT,
            env=os.environ | {LEDGER: str(ledger)},
            check=False,
        )
        counted = Counter(ledger.read_text("utf-8").splitlines())
    for line, count in sorted(counted.items()):
        test, command = line.split("\t")
        sys.stdout.write(f"{count:5}  {command:16} {test.rpartition('::')[2]}\n")
    sys.stdout.write(f"{counted.total():5}  kills in all\n")
    return ran.returncode


if __name__ == "__main__":
    raise SystemExit(main())
