"""Files made to do harm, or saved in the wrong way: each is refused plainly, with its line."""

import bz2
import gzip
import io
import json
import lzma
import tracemalloc
import zipfile
from itertools import chain, repeat

import pytest

from tests.helpers.office import movement, referral, table
from vcs_desktop.crossing.arrivals import open_arrival, recognise
from vcs_desktop.crossing.bounded_text import LONGEST_PART, BoundedText
from vcs_desktop.crossing.domain_events import EVENTS
from vcs_desktop.crossing.kinds import Terms
from vcs_desktop.crossing.referral_rows import REFERRALS
from vcs_desktop.crossing.refused import FileRefusedError

GOOD = json.dumps(movement("CR"))
LINES_BEFORE = f"{GOOD}\n\n{GOOD}\n"
ROWS = table(tuple(referral(number) for number in range(1, 4)))


def refusal(content: bytes) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as refused:
        recognise(content)
    return refused.value


def a_zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(20_000_000))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (a_zip_bomb(), "save the table as CSV UTF-8"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "save the table as CSV UTF-8"),
        (gzip.compress(bytes(20_000_000)), "gzip"),
        (bz2.compress(GOOD.encode()), "bzip2"),
        (lzma.compress(GOOD.encode()), "xz"),
        (b"%PDF-1.7\n", "PDF"),
        (ROWS.encode("utf-16"), "UTF-16"),
        (GOOD.encode("utf-16-be"), "NUL"),
        (GOOD.encode("utf-16-le"), "UTF-16"),
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b" " * (LONGEST_PART + 100_000), "blanks"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[:3]!r}",
)
def test_what_is_no_text_is_refused_with_advice_and_never_unpacked(
    content: bytes, advice: str
) -> None:
    assert advice in refusal(content).problem


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[" * 200_000, "not JSON, or not a message"),
        ('{"eventType": ' + "[" * 200_000, "nested too deep"),
        ('{"eventType": ' + '{"a":' * 200_000, "nested too deep"),
        ('{"Message": ' + json.dumps('{"a":' * 100_000) + "}", "nested too deep"),
        ('{"eventType": ' + "9" * 100_000 + "}", "too many digits"),
        ('{"eventType": -' + "9" * 100_000 + "}", "too many digits"),
        ('{"eventType": 1.' + "9" * 100_000 + "}", "too many digits"),
        ('{"eventType": 1e999}', "too many digits"),
        ('{"eventType": NaN}', "NaN"),
        ('{"eventType": -Infinity}', "NaN or Infinity"),
        ('{"eventType": "x", "eventType": "y"}', "one name twice"),
        (json.dumps({"Message": '{"eventType": "x", "eventType": "y"}'}), "one name twice"),
        ('{"eventType": "\\ud800"}', "half a letter"),
        ('{"eventType": "x", "description": ["\\udc00"]}', "half a letter"),
        (json.dumps({"Message": '{"eventType": "\\ud800"}'}), "half a letter"),
        ('{"eventType": "a\\u0000b"}', "NUL"),
        ('{"eventType": "a\0b"}', "NUL"),
        ('{"eventType": "' + "x" * (LONGEST_PART + 1) + '"}', "longer than 1 MB"),
        ('{"eventType": "' + "x" * (3 * LONGEST_PART), "longer than 1 MB"),
        ('{"eventType": "x"', "not JSON, or not a message"),
        ('{"eventType": "x', "not JSON, or not a message"),
        ("{'eventType': 'x'}", "not JSON, or not a message"),
        ("\ufeff" + GOOD, "not JSON, or not a message"),
        (json.dumps({"prisonerNumber": "A0001ZZ"}), "begins with domain events"),
        (json.dumps({"Message": "{}"}), "begins with domain events"),
    ],
    ids=lambda value: f"{value[:28]}-{len(value)}",
)
def test_a_hostile_message_refuses_its_file_and_names_the_line(line: str, words: str) -> None:
    content = f"{LINES_BEFORE}{line}\n{GOOD}\n".encode()

    refused = refusal(content)

    assert (refused.line, words in refused.problem) == (4, True), refused.problem


def test_a_pair_of_halves_is_one_letter() -> None:
    message = movement("CR") | {"description": "\U0001f600"}

    assert len(recognise(json.dumps(message).encode()).pieces) == 1


def test_a_letter_in_latin_1_is_refused_with_the_line_it_is_on() -> None:
    content = LINES_BEFORE.encode() + b'{"eventType": "Si\xe2n"}\n'

    assert refusal(content).line == 4


def test_a_letter_cut_in_two_between_two_pieces_is_read_whole() -> None:
    for filling in range(4):
        message = movement("CR") | {"description": "x" * filling + "\u20ac" * 60_000}
        assert recognise(json.dumps(message, ensure_ascii=False).encode()).pieces


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=repr)
def test_the_line_of_a_fault_is_right_far_down_in_the_file(ends: str) -> None:
    lines = [GOOD] * 3_000 + ["{}"]

    assert refusal(ends.join(lines).encode()).line == 3_001


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=repr)
def test_the_line_of_a_fault_is_right_far_down_in_a_table(ends: str) -> None:
    header, row, *_ = ROWS.splitlines()
    lines = [header, *[row] * 3_000, "one,cell"]

    assert refusal(ends.join(lines).encode()).line == 3_002


def test_a_list_names_the_line_of_its_fault_as_well() -> None:
    listed = json.dumps([movement("CR"), movement("CR") | {"occurredAt": "never"}], indent=1)
    before = listed[: listed.rindex("\n {\n") + 1]

    assert refusal(listed.encode()).line == before.count("\n") + 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (f"[{GOOD} {GOOD}]", "not well made"),
        (f"[{GOOD},]", "not a message"),
        (f"[{GOOD},", "not a message"),
        (f"[{GOOD}", "no end"),
        (f"[{GOOD}] {GOOD}", "follows the list"),
        ("[]", "empty"),
        ("[[]]", "not a message"),
    ],
)
def test_a_list_that_is_not_well_made_is_refused(content: str, words: str) -> None:
    assert words in refusal(content.encode()).problem


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (ROWS + '"' + "x\n" * 2_000_000, "no end"),
        (ROWS + '"\n",' * 2_000_000, "longer than 1 MB"),
        (ROWS + "x," * 2_000_000, "longer than 1 MB"),
        (ROWS + "x" * 3_000_000, "longer than 1 MB"),
    ],
    ids=["endless quotation", "endless row of short cells", "endless row", "endless cell"],
)
def test_a_row_without_an_end_is_refused_before_it_fills_the_memory(
    content: str, words: str
) -> None:
    refused = refusal(content.encode())

    assert words in refused.problem
    assert refused.line is not None and refused.line >= 5


class Endless:
    """A file that goes on and on, and counts what was asked of it."""

    def __init__(self, beginning: bytes, again: bytes, times: int, end: bytes = b"") -> None:
        self._parts = chain([beginning], repeat(again, times), [end])
        self.given = 0

    def read(self, _size: int, /) -> bytes:
        part = next(filter(None, self._parts), b"")
        self.given += len(part)
        return part


A_HUNDRED = (f"{GOOD}\n" * 100).encode()
A_HUNDRED_ROWS = (ROWS.splitlines()[1] + "\n").encode() * 100


@pytest.mark.parametrize(
    "file",
    [
        Endless(b"", A_HUNDRED, 60),
        Endless(f"[{GOOD}".encode(), f",{GOOD}".encode() * 100, 60, b"]"),
        Endless(ROWS.encode(), A_HUNDRED_ROWS, 60),
    ],
    ids=["lines", "list", "table"],
)
def test_a_large_file_is_read_in_little_memory(file: Endless) -> None:
    tracemalloc.start()
    count = sum(1 for _piece in open_arrival(file, Terms()).pieces)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count > 5_900
    assert file.given > 850_000
    assert most < 700_000


def test_a_file_is_read_no_further_than_it_may_be_long() -> None:
    file = Endless(b"", A_HUNDRED, 1_000)
    text = BoundedText(file, largest=3_000_000)

    with pytest.raises(FileRefusedError, match="larger than 1 GB"):
        list(iter(text.piece, ""))

    assert file.given < 4_000_000


def test_each_kind_is_known_by_what_is_in_the_file() -> None:
    assert recognise(GOOD.encode()).kind is EVENTS
    assert recognise(ROWS.encode()).kind is REFERRALS
