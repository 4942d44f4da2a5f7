"""Answers on standard output: plain lines for people, or one JSON object and nothing else."""

from collections.abc import Sequence
from pathlib import Path

from vcs_desktop.cli.saying import iso as _iso
from vcs_desktop.cli.saying import say as _say
from vcs_desktop.kernel.case_list import FoundBy
from vcs_desktop.letters.facts import FinishedLetter
from vcs_desktop.letters.scripts import CallScript
from vcs_desktop.office.cases import FoundCases
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.make_demo import DemoOffice
from vcs_desktop.office.newly_owed import OwedLine
from vcs_desktop.rules.explain import Explanation
from vcs_desktop.rules.obligation import Status

_FOUND_BY = {
    FoundBy.CASE_NUMBER: "case number",
    FoundBy.REFERENCE: "reference",
    FoundBy.NOMS: "NOMS number",
    FoundBy.CRN: "CRN",
    FoundBy.POSTCODE: "postcode",
    FoundBy.TELEPHONE: "telephone",
}


def say_done(sentence: str, owed: Sequence[OwedLine] = (), *, as_json: bool) -> None:
    """Say that something was done, and what is newly owed because of it."""
    answer = {"done": sentence, "obligations": [one.obligation for one in owed]}
    _say(answer, [sentence, *newly_owed(owed)], as_json=as_json)


def newly_owed(owed: Sequence[OwedLine], most: int = 40) -> list[str]:
    """Say what is newly owed, if anything is; of a great deal, the first lines of it."""
    more = len(owed) - most
    return [
        *(f"Newly owed: {one.words}" for one in owed[:most]),
        *([f"And {more} more: `today` lists them."] if more > 0 else []),
    ]


def say_set_up(profile: Path, sheet: Path, *, as_json: bool, has_address: bool = True) -> None:
    """Say that an office is ready, and what to do with the sheet."""
    lines = [
        f"The office is ready in {profile}.",
        f"The recovery sheet is in {sheet}, and its code was proved to open both stores.",
        "Print it, lock it away, and delete the file: whoever has it can read the office.",
        *([] if has_address else [_NO_ADDRESS]),
    ]
    _say({"profile": str(profile), "recovery_sheet": str(sheet)}, lines, as_json=as_json)


_NO_ADDRESS = (
    "No address of the unit was given: its letters carry none until one is set "
    "(`vcs-desktop unit set --address LINE`, once a line)."
)


def say_demo(profile: Path, made: DemoOffice, *, as_json: bool) -> None:
    """Say what an invented office holds."""
    lines = [
        f"An invented office is ready in {profile}.",
        f"It has {made.victims} invented victims and {made.officers} officers.",
        "Nothing in it is real, and nothing can be sent from it.",
    ]
    answer = {"profile": str(profile), "victims": made.victims, "officers": made.officers}
    _say(answer, lines, as_json=as_json)


def say_template(header: str, *, as_json: bool) -> None:
    """Print an empty table."""
    _say({"header": header.strip().split(",")}, [header.rstrip("\n")], as_json=as_json)


def say_cases(found: FoundCases, *, as_json: bool) -> None:
    """List the first cases that a search found."""
    rows, count = found.rows, found.count
    answer = {
        "count": count,
        "sounding": found.sounding,
        "is_more": found.is_more,
        "cases": [
            {
                "case": row.case_number,
                "person": row.person,
                "offender": row.offender,
                "membership": row.membership.value,
                "level": row.level.value if row.level else None,
                "officer": row.officer,
                "owed": row.owed_count,
                "only_sounds": row.only_sounds,
                "found_by": row.found_by.value if row.found_by else None,
            }
            for row in rows
        ],
    }
    lines = [
        f"{row.case_number}  {row.person}  about {row.offender}  {row.membership.value}"
        f"  {row.owed_count} owed, now or later"
        + ("  (sounds like it)" if row.only_sounds else "")
        + (f"  ({_FOUND_BY[row.found_by]})" if row.found_by else "")
        for row in rows
    ]
    more = [f"and {count - len(rows)} more"] if count > len(rows) else []
    more += ["and others: type more letters"] if found.is_more else []
    _say(answer, [*lines, *more] or ["No case was found."], as_json=as_json)


def say_explanation(why: Explanation, case_number: str, *, as_json: bool) -> None:
    """Say why something is owed."""
    answer = {
        "case": case_number,
        "rule": why.rule,
        "title": why.title,
        "nature": why.nature.value if why.nature else None,
        "owner": why.owner.value if why.owner else None,
        "source": why.source,
        "confidence": why.confidence.value if why.confidence else None,
        "line": why.line,
        "limit": why.limit,
        "counted_from": why.counted_from.isoformat(),
        "counted_from_what": why.counted_from_what,
        "heard_on": why.heard_on.isoformat(),
        "skipped_days": [day.isoformat() for day in why.skipped_days],
        "due_on": _iso(why.due_on),
        "target": why.target,
        "target_reason": why.setting_reason or None,
        "target_on": _iso(why.target_on),
        "shown_from": _iso(why.starts_on),
        "hops": [
            {
                "what": hop.what,
                "whose": hop.whose.value,
                "began_on": hop.began_on.isoformat(),
                "ended_on": _iso(hop.ended_on),
                "days": hop.days,
            }
            for hop in why.hops
        ],
        "note": why.note,
        "status": why.status.value,
        "reason": why.reason,
    }
    lines = [
        f"{why.rule}  {why.title}",
        f"Case: {case_number}",
        f"Source: {why.source}",
        f"Line: {why.line}",
        f"Limit: {why.limit}",
        f"Counted from: {long_day(why.counted_from)}, {why.counted_from_what}",
        f"Heard on: {long_day(why.heard_on)}",
        *([f"Days skipped up to the deadline: {len(why.skipped_days)}"] if why.due_on else []),
        _due_in_words(why),
        *([f"Target: {why.target}"] if why.target else []),
        *([f"Reason given for it: {why.setting_reason}"] if why.setting_reason else []),
        *(
            f"Whose time: {hop.what}: {_days_in_words(hop.days)} ({hop.whose.value})"
            for hop in why.hops
        ),
        *([why.note] if why.note else []),
    ]
    _say(answer, lines, as_json=as_json)


def _days_in_words(days: int | None) -> str:
    return "not over yet" if days is None else f"{days} day{'' if days == 1 else 's'}"


def _due_in_words(why: Explanation) -> str:
    if why.status is Status.MET:
        return "It is met."
    if why.status is not Status.OWED:
        return f"It is not owed: {why.reason}."
    return f"Due: {long_day(why.due_on) if why.due_on else 'as soon as practicable'}"


def say_letter(to: Path, letter: FinishedLetter, *, as_json: bool) -> None:
    """Say that a letter was written."""
    answer = {"file": str(to), "kind": letter.kind.value, "sha256": letter.sha256}
    lines = [
        f"The letter is in {to}.",
        "Writing it does not meet the duty: say `posted` when it has left the office.",
    ]
    _say(answer, lines, as_json=as_json)


def say_script(script: CallScript, *, as_json: bool) -> None:
    """Print what to say on a call."""
    answer = {
        "before_ringing": list(script.before_ringing),
        "steps": list(script.steps),
        "never_say": list(script.never_say),
    }
    lines = [
        *script.before_ringing,
        "",
        *(f"{number}. {step}" for number, step in enumerate(script.steps, 1)),
        "",
        "Don't say:",
        *(f"- {words}" for words in script.never_say),
    ]
    _say(answer, lines, as_json=as_json)


def say_check(findings: Sequence[str], *, as_json: bool) -> None:
    """Say what a check found."""
    lines = list(findings) or ["All is sound: both stores, both records, every obligation."]
    _say({"sound": not findings, "findings": list(findings)}, lines, as_json=as_json)
