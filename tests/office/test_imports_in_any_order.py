"""No order of imports, repeats, rehearsals, stops and kills changes what an office ends with."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.killed_inside import cases_of
from tests.helpers.office import (
    AnOffice,
    copy_office,
    make_ready_office,
    movement,
    not_yet_asked,
    recall,
    referral,
    sentence,
    table,
)
from vcs_desktop.kernel.long_work import LongWork, Phase, Progress, StoppedError
from vcs_desktop.office.import_files import import_files
from vcs_desktop.office.rehearse_import import rehearse_import
from vcs_desktop.storage import key_wrapping

FILES = {
    "people.csv": table((referral(1), not_yet_asked(2))),
    "dates.csv": table((sentence(1), sentence(2))),
    "release.json": json.dumps(movement("CR", 1)),
    "return.json": "\n".join(
        json.dumps(one) for one in (recall(1, at="2026-11-01T12:00:00Z"), movement("XX", 2))
    ),
    "broken.json": json.dumps(movement("HD", 2)) + "\nno message",
}
"""Files that bear on the same two cases, one of them refused."""


class KilledError(Exception):
    """Stands for a program that ends here, with nothing tidied up."""


@pytest.fixture(scope="module")
def quick_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An office that opens quickly, and the files beside it."""
    folder = tmp_path_factory.mktemp("quick")
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            key_wrapping,
            "_from_passphrase",
            lambda slot, words: sha256(f"{slot['salt']} {words}".encode()).digest(),
        )
        make_ready_office(folder / "office")
        yield folder / "office"


def standing(office: AnOffice) -> object:
    """How every case stands, and what waits for a look."""
    cases = []
    for case in cases_of(office.desk):
        # What was never owed in one order may have been owed for a moment in another.
        work = [duty[:3] for duty in case["obligations"] if duty[2] in {"owed", "met"}]
        cases.append({**case, "facts": sorted(case["facts"]), "obligations": work})
    looks = sorted((look.source, look.problem) for look in office.today().needs_look)
    return cases, looks


def ends_at(number: int, *, by_kill: bool) -> LongWork:
    """Long work that is stopped, or killed, at its nth step."""
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if len(told) > number:
            work.stop()
            if by_kill:
                raise KilledError

    work = LongWork(tell)
    return work


names = st.lists(st.sampled_from(sorted(FILES)), min_size=1, max_size=4)
steps = st.tuples(
    st.sampled_from(["import", "rehearse", "stop", "kill"]), names, st.integers(0, 12)
)


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(sequence=st.lists(steps, max_size=4), last=st.permutations(sorted(FILES)))
def test_every_sequence_ends_with_the_same_office(
    quick_office: Path, tmp_path_factory: pytest.TempPathFactory, sequence, last
) -> None:
    papers = quick_office.parent
    place = tmp_path_factory.mktemp("any-order")
    straight = AnOffice(copy_office(quick_office, place / "straight"), papers)
    import_files(straight.desk, [papers / name for name in FILES])
    winding = AnOffice(copy_office(quick_office, place / "winding"), papers)

    for deed, chosen, number in sequence:
        do(winding, deed, [papers / name for name in chosen], number)
    import_files(winding.desk, [papers / name for name in last])

    assert standing(winding) == standing(straight)
    assert winding.is_sound()
    assert not list(winding.folder.rglob("*.claim"))
    for office in (straight, winding):
        office.close()


def do(office: AnOffice, deed: str, files: list[Path], number: int) -> None:
    """One step of a sequence."""
    if deed == "import":
        import_files(office.desk, files)
    elif deed == "rehearse":
        before = standing(office)
        rehearse_import(office.desk, files)
        assert standing(office) == before
    elif deed == "stop":
        before = standing(office)
        try:
            import_files(office.desk, files, None, ends_at(number, by_kill=False))
        except StoppedError:
            assert standing(office) == before
    else:
        try:
            import_files(office.desk, files, None, ends_at(number, by_kill=True))
        except KilledError:
            office.close()


def test_the_phases_that_a_sequence_may_be_killed_in_are_all_reached(quick_office: Path) -> None:
    told: list[Phase] = []
    office = AnOffice(quick_office, quick_office.parent)

    rehearse_import(
        office.desk,
        [quick_office.parent / name for name in FILES],
        None,
        LongWork(lambda progress: told.append(progress.phase)),
    )
    office.close()

    assert set(told) == set(Phase)
    assert told.index(Phase.HEARING) <= 12
