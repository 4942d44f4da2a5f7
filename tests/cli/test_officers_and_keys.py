"""Officers and their keys at the command line: let in, given roles, gone; nobody locked out."""

import pytest

from tests.helpers.office import OFFICER
from vcs_desktop.office.recovery_sheet import code_on

BO, BOS = "Mr Bo Example", "a passphrase of Bo's own"


@pytest.fixture(autouse=True)
def the_founder_is_working(monkeypatch):
    monkeypatch.setenv("VCS_OFFICER", OFFICER)


@pytest.fixture
def to_file(tmp_path):
    """Write a passphrase into a file."""

    def write(words):
        file = tmp_path / f"words-{len(list(tmp_path.iterdir()))}"
        file.write_text(words + "\n", "utf-8")
        return file

    return write


@pytest.fixture
def let_in(working, to_file):
    """Let Bo in with some roles."""

    def add(roles):
        words = ("officer", "add", BO, "--roles", roles, "--new-passphrase-file", to_file(BOS))
        assert working(*words).code == 0

    return add


@pytest.fixture
def as_bo(typed, own_office, to_file):
    """Type as Bo."""

    def run(*words, passphrase=BOS):
        whose = ("--profile", own_office, "--as", BO, "--passphrase-file", to_file(passphrase))
        return typed(*words, *whose)

    return run


def line(working, name):
    listed = working("officers", "--json").answer["officers"]
    (one,) = [each for each in listed if each["name"] == name]
    return one


def test_the_founder_holds_every_role_but_the_auditors(working):
    founder = line(working, OFFICER)
    assert founder["roles"] == ["administrator", "spo", "vlo"]
    assert founder["may_unlock"] and not founder["keyring"]


def test_a_colleague_is_let_in_with_a_passphrase_and_changes_it(working, let_in, as_bo, to_file):
    let_in("vlo")
    assert line(working, BO)["roles"] == ["vlo"]
    assert as_bo("today").code == 0
    nowhere = as_bo("passphrase", "--new-passphrase-file", "nowhere")
    assert "The file with the new passphrase can't be read" in nowhere.refusal
    same = as_bo("passphrase", "--new-passphrase-file", to_file(BOS))
    assert "the same as the present one" in same.refusal
    changed = as_bo("passphrase", "--new-passphrase-file", to_file("quite another passphrase"))
    assert changed.code == 0
    assert "don't open" in as_bo("today").refusal
    assert as_bo("today", passphrase="quite another passphrase").code == 0


def test_an_officer_of_the_list_who_never_could_is_let_in(working, to_file):
    """Whoever a referral named as the officer has cases and no way of opening."""
    listed = working("officers", "--json").answer["officers"]
    assert all(one["may_unlock"] for one in listed if one["name"] == OFFICER)
    words = ("--roles", "vlo", "--new-passphrase-file", to_file(BOS))
    assert working("officer", "add", BO, *words).code == 0
    assert "can unlock already" in working("officer", "add", BO, *words).refusal


def test_an_administrator_looks_after_the_office_and_reaches_no_case(let_in, as_bo, to_file):
    let_in("administrator")
    assert as_bo("officers").code == 0
    assert as_bo("check").code == 0
    for words in (["today"], ["cases"], ["letter", "ob-1", "--to", "x.pdf"], ["settings"]):
        assert "Your roles open no cases" in as_bo(*words).refusal
    own, cy = (
        ("--new-passphrase-file", to_file("of somebody's own")),
        ("officer", "add", "Cy Example"),
    )
    for roles in ("vlo", "spo", "auditor,vlo"):
        assert "Only a senior probation officer" in as_bo(*cy, "--roles", roles, *own).refusal
    assert as_bo(*cy, "--roles", "auditor", *own).code == 0
    given = as_bo("officer", "roles", "Cy Example", "--roles", "auditor,vlo")
    assert "Only a senior probation officer" in given.refusal
    assert "Nobody gives themselves" in as_bo("officer", "roles", BO, "--roles", "vlo").refusal


def test_an_auditor_checks_and_changes_nothing(let_in, as_bo, tmp_path):
    let_in("auditor")
    assert as_bo("check").code == 0
    assert "open no cases" in as_bo("today").refusal
    assert "is for" in as_bo("recovery-sheet", tmp_path / "sheet.pdf").refusal
    assert "is for" in as_bo("officer", "roles", OFFICER, "--roles", "vlo").refusal
    assert "is for" in as_bo("rotate-keys").refusal
    assert "This is for a Victim Liaison Officer, a senior" in as_bo("backup").refusal


def test_a_victim_liaison_officer_reads_the_settings_and_decides_none(let_in, as_bo):
    let_in("vlo")
    assert as_bo("settings").code == 0
    change = ("settings", "set", "CON-02", "target", "5", "--from", "2025-01-01")
    assert "is for a senior probation officer" in as_bo(*change, "--reason", "a wish").refusal
    day = ("holiday", "add", "2027-06-15", "--name", "A day", "--source", "a letter")
    assert "is for a senior probation officer" in as_bo(*day).refusal


def test_only_a_senior_officer_ends_the_part_of_another_and_never_of_the_last(
    working, let_in, as_bo
):
    let_in("administrator")
    for words in (["leave", OFFICER, "--hand-cases-to", BO], ["roles", OFFICER, "--roles", "vlo"]):
        assert "Only a senior probation officer takes" in as_bo("officer", *words).refusal
    assert working("officer", "roles", BO, "--roles", "administrator,vlo").code == 0
    # Neither do they themselves, while they are the only one.
    dropped = working("officer", "roles", OFFICER, "--roles", "vlo,administrator")
    assert "would have no senior" in dropped.refusal
    assert working("officer", "roles", BO, "--roles", "administrator,spo").code == 0
    assert as_bo("officer", "leave", OFFICER, "--hand-cases-to", BO).code == 0
    assert line(as_bo, BO)["roles"] == ["administrator", "spo"]


def test_roles_change_and_somebody_always_looks_after_officers(working, let_in, as_bo):
    let_in("vlo")
    assert "look after officers any more" in (
        working("officer", "roles", OFFICER, "--roles", "vlo").refusal
    )
    assert working("officer", "roles", BO, "--roles", "spo,administrator").code == 0
    assert "exactly these roles" in (
        working("officer", "roles", BO, "--roles", "administrator,spo").refusal
    )
    assert as_bo("officer", "roles", OFFICER, "--roles", "vlo").code == 0
    assert "is for a senior" in working("officer", "roles", BO, "--roles", "vlo").refusal


def test_whoever_leaves_hands_over_their_cases_and_opens_nothing_from_then_on(
    working, let_in, as_bo, own_office
):
    let_in("spo,administrator")
    held = line(working, OFFICER)["cases"]
    assert held > 0
    taken_along = (own_office / "victims" / "keys.json").read_bytes()

    assert f"still has {held} cases" in as_bo("officer", "leave", OFFICER).refusal
    assert "let themselves go" in as_bo("officer", "leave", BO).refusal
    left = as_bo("officer", "leave", OFFICER, "--hand-cases-to", BO, "--json").answer

    assert (left["cases"], left["keys_owed"]) == (held, False)
    assert "don't open" in working("today").refusal
    listed = {one["name"]: one for one in as_bo("officers", "--json").answer["officers"]}
    assert listed[BO]["cases"] == held
    assert listed[OFFICER]["left_on"] and not listed[OFFICER]["may_unlock"]
    assert as_bo("check").code == 0
    # With the key file that was taken along the passphrase opens, but no store.
    now = (own_office / "victims" / "keys.json").read_bytes()
    (own_office / "victims" / "keys.json").write_bytes(taken_along)
    assert working("today").code == 1
    (own_office / "victims" / "keys.json").write_bytes(now)
    assert as_bo("officer", "leave", OFFICER).code == 0
    assert as_bo("check").code == 0


def test_whoever_is_gone_is_not_let_go_again_and_a_name_for_their_cases_is_checked(
    working, let_in, own_office
):
    let_in("administrator")
    for name in ("Mr Nobody Example", BO):
        refused = working("officer", "leave", BO, "--hand-cases-to", name).refusal
        assert "somebody else who works with cases" in refused
    assert line(working, BO)["left_on"] is None
    assert "made anew" in working("officer", "leave", BO).out
    keys = (own_office / "victims" / "keys.json").read_bytes()

    again = working("officer", "leave", BO)

    assert "has left already. Nothing was done" in again.out
    assert again.code == 0
    assert (own_office / "victims" / "keys.json").read_bytes() == keys


def test_whoever_left_may_come_back(working, let_in, as_bo):
    let_in("vlo")
    assert working("officer", "leave", BO).code == 0
    assert line(working, BO)["left_on"]
    assert as_bo("today").code == 1
    let_in("vlo")
    assert line(working, BO)["left_on"] is None
    assert as_bo("today").code == 0


def test_a_new_recovery_sheet_never_takes_the_place_of_a_file(working, tmp_path):
    kept = tmp_path / "precious.pdf"
    kept.write_text("something else", "utf-8")
    refused = working("recovery-sheet", kept)
    assert "There is a file of this name already" in refused.refusal
    assert kept.read_text("utf-8") == "something else"


def test_a_new_recovery_sheet_is_proved_and_the_old_one_opens_nothing(
    working, typed, own_office, to_file, tmp_path
):
    sheets = [tmp_path / "first.pdf", tmp_path / "second.pdf"]
    for sheet in sheets:
        assert working("recovery-sheet", sheet).code == 0
    first, second = (to_file(code_on(sheet.read_bytes())) for sheet in sheets)
    again = ("recover", "--profile", own_office, "--as", OFFICER)
    new = ("--passphrase-file", to_file("an entirely new passphrase"))
    assert "not the one of this store" in typed(*again, "--code-file", first, *new).refusal
    assert working("today").code == 0
    assert typed(*again, "--code-file", second, *new).code == 0
    assert "don't open" in working("today").refusal


def test_keys_are_made_anew_and_everything_opens_as_before(working, let_in, as_bo):
    let_in("vlo")
    before = working("today", "--json").answer
    assert working("rotate-keys").code == 0
    assert working("today", "--json").answer == before
    assert as_bo("today").code == 0
    assert working("check").code == 0


def test_without_a_keyring_that_can_be_trusted_it_is_not_switched_on(working):
    assert "no keyring that this program trusts" in working("keyring", "on").refusal
    assert "was not switched on" in working("keyring", "off").out
    assert working("today").code == 0


@pytest.mark.parametrize("roles", ["boss", "vlo;spo"])
def test_a_role_that_does_not_exist_is_wrong_usage(working, to_file, roles):
    words = ("officer", "add", BO, "--roles", roles, "--new-passphrase-file", to_file(BOS))
    said = working(*words)
    assert said.code == 2
    assert "vlo, spo, administrator, auditor" in said.err
