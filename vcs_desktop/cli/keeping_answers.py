"""What the commands about backups answer."""

from datetime import datetime

from vcs_desktop.cli.saying import say
from vcs_desktop.kernel.clock import LONDON
from vcs_desktop.office.back_up import BackedUp, BackupsInView
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.prove_backup import Proved
from vcs_desktop.office.restore import Restored
from vcs_desktop.office.return_before_upgrade import WayBack

_KILO = 1024


def say_made(made: BackedUp, *, as_json: bool) -> None:
    """Say that a backup was made, and where it lies."""
    answer = {
        "backup": str(made.path),
        "made_at": made.made_at.isoformat(),
        "bytes": made.bytes,
        "copies": [str(copy) for copy in made.copies],
        "place_problem": made.place_problem or None,
        "let_go": made.let_go,
    }
    lines = [
        f"The backup was made and read back: {made.path} ({_size(made.bytes)}).",
        *(f"A copy was read back as well: {copy}" for copy in made.copies),
        *([f"It did not reach its second place: {made.place_problem}"] * bool(made.place_problem)),
        *([_let_go(made)] * bool(made.let_go)),
    ]
    say(answer, lines, as_json=as_json)


def _let_go(made: BackedUp) -> str:
    return (
        "Older backups let go, because newer ones of that day, week or month were read back: "
        f"{made.let_go}"
    )


def say_backups(
    view: BackupsInView, back: WayBack | None, *, proof_due: bool, as_json: bool
) -> None:
    """Say how the backups stand."""
    state = view.state
    answer = {
        "made_at": _iso(state.made_at),
        "due": view.is_due,
        "problem": view.problem or None,
        "place": state.place or None,
        "placed_at": _iso(state.placed_at),
        "place_problem": state.place_problem or None,
        "proved_at": _iso(state.proved_at),
        "proved": state.proved or None,
        "proof_findings": list(state.proof_findings),
        "proof_due": proof_due,
        "backups": [
            {
                "file": str(one.path),
                "made_at": one.made_at.isoformat(),
                "before_upgrade": one.before_upgrade,
                "where": where,
            }
            for where, shelved in (("here", view.here), ("second-place", view.there))
            for one in shelved
        ],
        "way_back": None
        if back is None
        else {
            "file": str(back.backup.path),
            "upgraded_at": back.upgraded_at.isoformat(),
            "work_since": back.work_since,
        },
    }
    say(answer, _standing(view, back, proof_due=proof_due), as_json=as_json)


def say_proved(proved: Proved, *, as_json: bool) -> None:
    """Say how a trial restore went."""
    answer = {
        "backup": str(proved.backup),
        "made_at": proved.made_at.isoformat(),
        "findings": list(proved.findings),
    }
    sound = f"The backup of {_moment(proved.made_at)} was restored on a copy, and all is sound."
    found = [
        f"The backup of {_moment(proved.made_at)} was restored on a copy. This was found:",
        *proved.findings,
    ]
    say(answer, found if proved.findings else [sound], as_json=as_json)


def say_restored(restored: Restored, *, as_json: bool) -> None:
    """Say that an office came back, and who can unlock it now."""
    answer = {
        "made_at": restored.made_at.isoformat(),
        "officers": list(restored.officers),
        "aside": str(restored.aside) if restored.aside else None,
        "erased_again": restored.erased_again,
        "in_again": None if restored.in_again is None else list(restored.in_again),
        "keys_owed": restored.keys_owed,
    }
    officers = ", ".join(restored.officers)
    lines = [
        f"The office is as it was at {_moment(restored.made_at)}.",
        f"It can be unlocked, with the passphrases of that day, by: {officers}.",
    ]
    lines += _who_came_along(restored)
    if restored.aside:
        lines += [
            f"The stores that were there before are kept in {restored.aside}.",
            "Delete that folder when you no longer need it.",
        ]
    say(answer, lines, as_json=as_json)


def _who_came_along(restored: Restored) -> list[str]:
    lines = []
    if restored.keys_owed:
        lines.append("The next unlocking makes the keys of both stores anew.")
    if restored.in_again is None:
        lines.append(
            "It can't be told who is in it again although they had left since. Let them go once "
            "more (`vcs-desktop officer leave NAME`)."
        )
    elif restored.in_again:
        lines.append(
            f"In it again, although they had left: {', '.join(restored.in_again)}. Let them go "
            "once more (`vcs-desktop officer leave NAME`)."
        )
    return lines


def _standing(view: BackupsInView, back: WayBack | None, *, proof_due: bool) -> list[str]:
    state = view.state
    lines = [view.problem] if view.problem else []
    lines.append(_last("Last backup", state.made_at, "none yet") + " (due)" * view.is_due)
    lines.append(_last("Last trial restore", state.proved_at, "none yet") + " (due)" * proof_due)
    lines += [f"Found by it: {finding}" for finding in state.proof_findings]
    if state.place:
        lines.append(f"Second place: {state.place}")
        lines.append(_last("Last copy there", state.placed_at, "none yet"))
    else:
        lines.append("Second place: none. If this computer is lost, so are its backups.")
    lines += [f"{_moment(one.made_at)}  {one.path.name}" for one in view.here]
    if view.there:
        lines.append("In the second place:")
        lines += [f"{_moment(one.made_at)}  {one.path.name}" for one in view.there]
    if back:
        lines.append(
            f"Way back to before the upgrade of {_moment(back.upgraded_at)}: "
            f"{back.work_since} entries of work since then would be lost."
        )
    return lines


def _last(what: str, moment: datetime | None, otherwise: str) -> str:
    return f"{what}: {_moment(moment) if moment else otherwise}"


def _moment(moment: datetime) -> str:
    here = moment.astimezone(LONDON)
    return f"{long_day(here.date())}, {here:%H:%M}"


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _size(count: int) -> str:
    if count < _KILO * _KILO:
        return f"{max(1, count // _KILO)} kB"
    return f"{count / _KILO / _KILO:.1f} MB"
