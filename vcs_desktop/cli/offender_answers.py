"""What is known about offenders, as the command line tells it."""

from collections.abc import Iterator, Sequence
from datetime import date

from vcs_desktop.cli.look_answers import line_of
from vcs_desktop.cli.saying import iso, say
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.in_words import DATES, STAGES, known_day, long_day
from vcs_desktop.office.offenders import (
    DateChange,
    HeldLicence,
    OffenderLine,
    OffenderPage,
    PastStage,
    SaidDate,
)
from vcs_desktop.office.source_words import source_in_words

_NO_NUMBER = "no NOMS number yet"


def say_offenders(rows: Sequence[OffenderLine], count: int, today: date, *, as_json: bool) -> None:
    """List the first offenders that a search found."""
    answer = {"count": count, "offenders": [_line_of(row) for row in rows]}
    lines = [_in_one_line(row, today) for row in rows]
    more = [f"and {count - len(rows)} more"] if count > len(rows) else []
    nobody = "No offender is found by this number. Names are not held with the sentences."
    say(answer, [*lines, *more] or [nobody], as_json=as_json)


def say_offender(page: OffenderPage, *, as_json: bool) -> None:
    """Say everything known about one offender's sentence."""
    file = page.file
    answer = _line_of(file.line) | {
        "as_at": iso(file.as_at),
        "patient_kind": file.patient_kind.value,
        "security_category": file.security_category.value,
        "stages": [_stage_of(stage) for stage in file.stages],
        "licences": [_licence_of(licence) for licence in file.licences],
        "needs_look": [
            {"look": look.id, "source": look.source, "problem": look.problem}
            for look in page.looks
        ],
        "entries": [
            {
                "entry": one.entry,
                "words": one.words,
                "standing": one.standing,
                "may_be_withdrawn": one.may_be_withdrawn,
            }
            for one in page.entries
        ],
    }
    say(answer, list(_page_in_lines(page)), as_json=as_json)


def _line_of(row: OffenderLine) -> dict[str, object]:
    return {
        "noms": row.noms or None,
        "crns": list(row.crns),
        "sentence_kind": row.kind.value,
        "dates": [_date_of(said) for said in row.dates],
        "last": _stage_of(row.last) if row.last else None,
    }


def _date_of(said: SaidDate) -> dict[str, object]:
    return {
        "name": said.day.name.value,
        "on": said.day.on.isoformat(),
        "precision": said.day.precision.value,
        "source": said.source or None,
        "as_at": iso(said.as_at),
        "heard_on": iso(london_day(said.heard_at) if said.heard_at else None),
    }


def _stage_of(stage: PastStage) -> dict[str, object]:
    return {
        "stage": stage.kind.value,
        "on": stage.happened_on.isoformat(),
        "source": stage.source,
        "heard_on": london_day(stage.heard_at).isoformat(),
        "withdrawn": stage.is_withdrawn,
        "condition_codes": list(stage.condition_codes),
        "dates": [
            {
                "name": change.name.value,
                "from": iso(change.before.on if change.before else None),
                "to": iso(change.after.on if change.after else None),
                "precision": change.after.precision.value if change.after else None,
            }
            for change in stage.changes
        ],
    }


def _licence_of(licence: HeldLicence) -> dict[str, object]:
    return {
        "kind": licence.kind.value,
        "status": licence.status,
        "condition_codes": list(licence.condition_codes),
        "said_on": london_day(licence.said_at).isoformat(),
    }


def _in_one_line(row: OffenderLine, today: date) -> str:
    ahead = row.next_dates(today)
    coming = f"{DATES[ahead[0].day.name]} {known_day(ahead[0].day)}" if ahead else "no date ahead"
    last = f"{STAGES[row.last.kind]}, {long_day(row.last.happened_on)}" if row.last else "nothing"
    numbers = "  ".join((row.noms or _NO_NUMBER, *row.crns))
    return f"{numbers}  {_plain(row.kind)}  {coming}  last: {last}"


def _page_in_lines(page: OffenderPage) -> Iterator[str]:
    file, row = page.file, page.file.line
    yield f"{row.noms or _NO_NUMBER}  {'  '.join(row.crns)}".rstrip()
    dated = f", as at {long_day(file.as_at)}" if file.as_at else ""
    yield f"Sentence: {_plain(row.kind)}{dated}"
    for said in row.dates:
        yield f"{DATES[said.day.name]}: {known_day(said.day)}{_said_by(said)}"
    for licence in file.licences:
        codes = ", ".join(licence.condition_codes) or "no condition code"
        told = long_day(london_day(licence.said_at))
        yield f"Licence ({_plain(licence.kind)}), {licence.status.lower()}, {told}: {codes}"
    for look in page.looks:
        yield line_of(look)
    for one in page.entries:
        standing = f" {one.standing}" if one.standing else ""
        yield f"Entered by hand: {one.entry}  {one.words}.{standing}"
    for stage in file.stages:
        gone = " (taken back)" if stage.is_withdrawn else ""
        heard = f"{source_in_words(stage.source)}, {long_day(london_day(stage.heard_at))}"
        yield f"{long_day(stage.happened_on)}: {STAGES[stage.kind]}{gone}  ({heard})"
        for change in stage.changes:
            yield f"    {_changed(change)}"


def _said_by(said: SaidDate) -> str:
    if not said.source:
        return ""
    as_at = f", as at {long_day(said.as_at)}" if said.as_at else ""
    return f"  ({source_in_words(said.source)}{as_at})"


def _changed(change: DateChange) -> str:
    name = DATES[change.name]
    before = known_day(change.before) if change.before else ""
    if change.after is None:
        return f"{name}: {before}, on file no more"
    after = known_day(change.after)
    return f"{name}: {before} to {after}" if before else f"{name}: {after}"


def _plain(word: str) -> str:
    return "not known" if word == "unknown" else word.replace("-", " ")
