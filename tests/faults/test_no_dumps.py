"""A crash of the program leaves no picture of its memory."""

import os
import subprocess
import sys

import pytest

from tests.helpers.places import ROOT

_CRASH = """
import os, resource, sys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from vcs_desktop.cli import main
main(["template", "referrals"])
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps dumps in another way")
def test_a_crash_after_any_command_leaves_no_core_file(tmp_path) -> None:
    crashed = subprocess.Popen(
        [sys.executable, "-c", _CRASH],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert crashed.stdout is not None
    with crashed.stdout as told:
        said = told.read()
    _, status = os.waitpid(crashed.pid, 0)
    crashed.returncode = 0

    assert "(1, 1)" in said
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []
