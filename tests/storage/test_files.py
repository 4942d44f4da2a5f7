import errno
import os
import stat
import sys

import pytest

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.storage.files import make_private_folder, refusal_of, write_atomically


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "keys.json"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_before_is_kept_when_asked_for(tmp_path):
    path = tmp_path / "keys.json"
    for content in (b"one", b"two", b"three"):
        write_atomically(path, content, keep_previous=True)
    assert path.read_bytes() == b"three"
    assert (tmp_path / "keys.json.previous").read_bytes() == b"two"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_only_its_owner_may_read_a_file(tmp_path):
    path = tmp_path / "keys.json"
    path.write_bytes(b"open to all")
    path.chmod(0o644)
    write_atomically(path, b"private", keep_previous=True)
    assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "keys.json"
    path.mkdir()
    (path / "in-the-way").write_bytes(b"")
    with pytest.raises(KnownError, match="folder of this name"):
        write_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_where_a_file_lies_is_refused_in_plain_words(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="The folder is a file"):
        make_private_folder(tmp_path / "file" / "folder")
    assert (tmp_path / "file").read_bytes() == b""


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EROFS, "The disk can only be read."),
        (errno.EACCES, "The computer doesn't allow it."),
    ],
)
def test_what_the_disk_refuses_is_said_in_plain_words(number, said):
    refusal = refusal_of(OSError(number, os.strerror(number)), "The file was not written.")
    assert isinstance(refusal, KnownError)
    assert (refusal.happened, refusal.not_done) == (said, "The file was not written.")
