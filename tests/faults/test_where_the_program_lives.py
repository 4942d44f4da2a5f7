"""What the program writes and runs while it works: nothing in its own folder, or from afar."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import vcs_desktop
from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.startup.office import open_desk

_PROGRAM = Path(vcs_desktop.__file__).parent

# Told by Python itself, whatever does it: each file that is opened for writing, each program
# or library that is started or loaded.
_WATCHED = """
import json, os, sys
seen = {"written": [], "loaded": [], "started": []}
def watch(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        mode, flags = args[1] or "", args[2] or 0
        if set(mode) & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            seen["written"].append(os.path.abspath(os.fsdecode(args[0])))
    elif event == "ctypes.dlopen" and args[0]:
        seen["loaded"].append(os.fsdecode(args[0]))
    elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
        seen["started"].append(event)
sys.addaudithook(watch)
from vcs_desktop.cli import main
for words in json.loads(sys.argv[1]):
    code = main(words)
    assert code == 0, (words, code)
for module in list(sys.modules.values()):
    if getattr(module, "__file__", None):
        seen["loaded"].append(module.__file__)
print("SEEN " + json.dumps(seen))
"""


def test_working_writes_nothing_into_the_programs_folder_and_runs_nothing_from_elsewhere(
    office: AnOffice, tmp_path: Path
) -> None:
    office.close()
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, "utf-8")
    who = ["--profile", str(office.folder), "--as", OFFICER, "--passphrase-file", str(passphrase)]
    # A module of the same name where the command is given must not be taken for the real one.
    (tmp_path / "json.py").write_text("raise SystemExit('taken from the wrong place')", "utf-8")
    commands = [[name, *who] for name in ("today", "cases", "check", "settings", "diagnostics")]

    # Compiled modules are written by Python, once, when it may: that is the installer's work.
    ran = subprocess.run(
        [sys.executable, "-P", "-B", "-c", _WATCHED, json.dumps(commands)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(_PROGRAM.parent)},
        check=True,
        capture_output=True,
        text=True,
    )

    seen = json.loads(next(x for x in ran.stdout.splitlines() if x.startswith("SEEN "))[5:])
    program, profile = _PROGRAM.parent.resolve(), office.folder.resolve()
    written = [Path(each).resolve() for each in seen["written"] if each != "/dev/null"]
    assert written
    assert [each for each in written if not each.is_relative_to(profile)] == []
    places = [Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platlib")]
    strays = [
        each
        for each in seen["loaded"]
        if Path(each).is_absolute()
        and not any(Path(each).resolve().is_relative_to(place) for place in (program, *places))
    ]
    assert strays == []
    assert seen["started"] == []


def test_an_office_that_was_moved_into_a_synced_folder_is_opened_again_after_it_came_back(
    office: AnOffice, tmp_path: Path
) -> None:
    office.close()
    synced = tmp_path / "OneDrive - Invented Unit" / "office"
    synced.parent.mkdir()
    office.folder.rename(synced)
    before = {file: file.read_bytes() for file in synced.rglob("*") if file.is_file()}

    with pytest.raises(KnownError, match="copied to a cloud"):
        open_desk(synced, OFFICER, PASSPHRASE)

    assert {file: file.read_bytes() for file in synced.rglob("*") if file.is_file()} == before
    synced.rename(office.folder)
    assert office.today() is not None
