"""The unit gets another name, address or telephone: from the next letter on, never in old ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.helpers.office import OFFICER, PASSPHRASE, AnOffice, movement, record_says, referral
from vcs_desktop.kernel.errors import ChangedMeanwhileError, KnownError
from vcs_desktop.kernel.officer import Nation, Role, Unit
from vcs_desktop.office.back_office import BackOffice
from vcs_desktop.office.change_unit import change_unit, show_unit, try_head
from vcs_desktop.office.officers import NewColleague, add_officer
from vcs_desktop.office.post_letter import mark_posted
from vcs_desktop.office.write_letter import draft_letter, print_letter, write_letter
from vcs_desktop.paper.text import text_of
from vcs_desktop.startup.office import open_back_office, open_desk
from vcs_desktop.storage.key_file import ByPassphrase
from vcs_desktop.victims.services import reading

BO, BOS = "Mr Bo Example", "a passphrase of Bo's own"
OLD, NEW = "01632 960000", "01632 960777"


@pytest.fixture
def as_bo(office: AnOffice) -> Iterator[Callable[[Role], BackOffice]]:
    """The same office, open for a colleague with one role."""
    opened = []

    def run(role: Role) -> BackOffice:
        colleague = NewColleague(BO, frozenset({role}), BOS)
        add_officer(office.desk.back, colleague, ByPassphrase(OFFICER, PASSPHRASE))
        opened.append(open_back_office(office.folder, BO, BOS, office.clock))
        return opened[-1]

    yield run
    for back in opened:
        back.close()


def unit_now(office: AnOffice) -> Unit:
    return show_unit(office.desk.back).unit


def change(office: AnOffice, **parts: object) -> Unit:
    seen = unit_now(office)
    return change_unit(office.desk.back, replace(seen, **parts), seen)


def letter_about(office: AnOffice, case: str) -> str:
    file = office.papers / f"{case}.pdf"
    write_letter(office.desk, office.owed("KEY-18", case).obligation, file)
    return text_of(file.read_bytes())


def test_the_next_letter_tells_the_new_telephone_and_the_posted_one_stays_as_it_left(
    office: AnOffice,
) -> None:
    office.refer(referral(1), referral(2))
    office.happens(movement("CR", 1), movement("CR", 2))
    first = office.owed("KEY-18", "VC-000001").obligation
    assert OLD in letter_about(office, "VC-000001")
    mark_posted(office.desk, first)
    kept = reading.kept_letter(office.desk.book, first)
    assert kept is not None
    as_it_left = reading.pages_of(office.desk.book, kept.id)

    change(office, telephone=NEW)

    told = letter_about(office, "VC-000002")
    assert NEW in told and OLD not in told
    assert draft_letter(office.desk, first).is_kept
    assert reading.pages_of(office.desk.book, kept.id) == as_it_left
    assert OLD in text_of(as_it_left)
    assert office.is_sound()


def test_a_letter_shown_with_the_old_head_is_not_printed_with_the_new_one(
    office: AnOffice,
) -> None:
    office.refer(referral())
    office.happens(movement("CR"))
    duty = office.owed("KEY-18").obligation
    shown = draft_letter(office.desk, duty).sha256
    change(office, telephone=NEW)

    with pytest.raises(ChangedMeanwhileError, match="changed since it was shown"):
        print_letter(office.desk, duty, shown)

    assert reading.kept_letter(office.desk.book, duty) is None
    assert print_letter(office.desk, duty, draft_letter(office.desk, duty).sha256).pages


def test_the_record_says_what_was_changed_and_never_to_what(office: AnOffice) -> None:
    assert show_unit(office.desk.back).changed_at is None

    change(office, name="Another Invented Unit", address_lines=("2 Invented Way", "ZZ99 1AB"))
    change(office, email="")

    assert record_says(office, "unit-changed") == [{"parts": "name+address"}, {"parts": "email"}]
    shown = show_unit(office.desk.back)
    assert shown.changed_by == OFFICER and shown.changed_at is not None
    assert shown.unit.address_lines == ("2 Invented Way", "ZZ99 1AB")


def test_of_two_windows_the_second_is_told_that_it_was_changed_meanwhile(
    office: AnOffice,
) -> None:
    seen = unit_now(office)
    other = open_desk(office.folder, OFFICER, PASSPHRASE, office.clock)
    change_unit(other.back, replace(seen, telephone=NEW), seen)

    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile"):
        change_unit(office.desk.back, replace(seen, name="A Third Unit"), seen)

    assert unit_now(office) == replace(seen, telephone=NEW) == office.desk.unit
    other.close()


@pytest.mark.parametrize("role", [Role.VLO, Role.AUDITOR])
def test_whoever_neither_decides_nor_administers_only_looks(
    office: AnOffice, as_bo: Callable[[Role], BackOffice], role: Role
) -> None:
    back = as_bo(role)
    shown = show_unit(back)
    assert "Only shown" in shown.why_only_shown

    with pytest.raises(KnownError, match="administrator"):
        change_unit(back, replace(shown.unit, telephone=NEW), shown.unit)

    assert unit_now(office).telephone == OLD


def test_an_administrator_who_opens_no_case_changes_it(
    office: AnOffice, as_bo: Callable[[Role], BackOffice]
) -> None:
    back = as_bo(Role.ADMINISTRATOR)
    shown = show_unit(back)

    change_unit(back, replace(shown.unit, telephone=f"  {NEW} "), shown.unit)

    assert shown.why_only_shown == ""
    assert unit_now(office).telephone == NEW
    assert show_unit(office.desk.back).changed_by == BO


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"name": "  "}, "name is missing"),
        ({"name": "An Invented Unit " * 20}, "far too long"),
        ({"name": "Invented ((Unit))"}, "double brackets"),
        ({"address_lines": ("1 Invented Square", "Exampleton")}, "not a UK postcode"),
        ({"address_lines": ("ZZ99 1AA",)}, "fewer than 2 lines"),
        ({"address_lines": (*(["A very long line of an address " * 3] * 5), "ZZ99 1AA")}, "long"),
        ({"telephone": "ring the bell"}, "telephone number is not one"),
        ({"telephone": "((((((((("}, "double brackets"),
        ({"email": "nobody at nowhere"}, "email address is not one"),
        ({"telephone": OLD}, "so already"),
        ({"nation": Nation.WALES}, "stays in its nation"),
    ],
)
def test_what_no_letter_could_carry_is_refused_and_nothing_changes(
    office: AnOffice, parts: dict[str, object], said: str
) -> None:
    before = unit_now(office)

    with pytest.raises(KnownError, match=said) as refused:
        change(office, **parts)

    assert refused.value.not_done == "Nothing was changed."
    assert unit_now(office) == before
    assert record_says(office, "unit-changed") == []


def test_a_letterhead_is_tried_before_it_is_saved(office: AnOffice) -> None:
    unit = unit_now(office)

    good = try_head(office.desk.back, replace(unit, telephone=NEW))
    bad = try_head(office.desk.back, replace(unit, telephone="none", email="none"))

    assert good.head is not None and good.problems == ()
    assert len(good.head.rgb) == good.head.width * good.head.height * 3
    assert bad.head is None
    assert [problem.field for problem in bad.problems] == ["telephone", "email"]
    assert unit_now(office) == unit
