"""Running cases, referrals and news in any order, and again: the same is owed to everybody."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.office import (
    AnOffice,
    copy_office,
    movement,
    recall,
    referral,
    running_case,
    sentence,
    table,
)
from vcs_desktop.office.cases import list_cases
from vcs_desktop.office.show_case import show_case
from vcs_desktop.rules.obligation import Status

ASKED = {"request_kind_1": "exclusion-zone", "requested_on_1": "2026-06-15"}
FILES = {
    "running": table(
        (
            running_case(told_release_month="") | ASKED,
            running_case(2, told_release_month="2027-03") | ASKED,
        )
    ),
    "referred": table((referral(3),)),
    "before": json.dumps(recall(at="2026-09-01T10:00:00+00:00")),
    "since": json.dumps(movement("UAL", 2, at="2026-10-25T10:00:00+00:00")),
    "of the referred": json.dumps(movement("CR", 3, at="2026-10-25T10:00:00+00:00")),
    "dates": table((sentence(2, conditional_release_on="2027-06-03", as_at="2026-10-25"),)),
}
SPEAKS = {Status.OWED, Status.MET, Status.STANDS}

Owed = list[tuple[str, str, str, str]]


def owed_after(office: AnOffice, names: Sequence[str]) -> Owed:
    """Take the files in, and tell what stands in each case, by its person."""
    for name in names:
        text = FILES[name]
        office.take(office.paper(text, ".json" if text.startswith("{") else ".csv"))
    assert office.is_sound()
    return sorted(
        (row.person, work.rule, work.status.value, str(work.due_on))
        for row in list_cases(office.desk)
        for work in show_case(office.desk, row.case).work
        if work.status in SPEAKS
    )


@pytest.fixture(scope="module")
def expected(ready_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Owed:
    folder = tmp_path_factory.mktemp("expected")
    office = AnOffice(copy_office(ready_office, folder / "office"), folder)
    found = owed_after(office, list(FILES))
    office.close()
    assert {rule for _, rule, _, _ in found} >= {"OWN-01", "KEY-24", "KEY-18", "KEY-02"}
    return found


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.permutations([*FILES, "running", "since"]))
def test_what_is_owed_does_not_depend_on_the_order(
    names: list[str],
    expected: Owed,
    ready_office: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("order")
    office = AnOffice(copy_office(ready_office, folder / "office"), folder)
    try:
        assert owed_after(office, names) == expected
    finally:
        office.close()
