"""What is installed is pinned, checked by its hash, and comes from nowhere in particular."""

import re
import tomllib

import pytest

from tests.helpers.places import ROOT

PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)", re.MULTILINE)


def lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall(lock(name)))


def plain(requirement: str) -> str:
    """The name of a package as a lock spells it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~ \[;]", requirement)[0]).lower()


@pytest.mark.parametrize("name", ["runtime", "development"])
def test_every_pin_has_hashes(name: str) -> None:
    blocks = re.split(r"\n(?=[a-z])", lock(name))
    pinned = [block for block in blocks if PIN.match(block)]

    assert len(pinned) == len(pins(name)) > 0
    assert all("--hash=sha256:" in block for block in pinned)


@pytest.mark.parametrize("name", ["runtime", "development"])
def test_a_lock_names_no_address(name: str) -> None:
    assert "://" not in lock(name)
    assert not re.search(r"^\s*-(?!-hash)", lock(name), re.MULTILINE)


def test_the_checks_run_on_the_very_packages_that_the_program_gets() -> None:
    assert pins("runtime").items() <= pins("development").items()


def test_everything_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    runtime = [*project["project"]["dependencies"], *groups["command"]]
    development = [*runtime, *groups["development"]]

    assert {plain(each) for each in runtime} <= pins("runtime").keys()
    assert {plain(each) for each in development} <= pins("development").keys()


def test_every_package_the_program_gets_is_named_in_the_notices() -> None:
    notices = (ROOT / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8").lower()

    assert not [
        name
        for name, version in pins("runtime").items()
        if f"| {name} | {version} |" not in notices
    ]
