"""Answers about a person's rights over their data."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from vcs_desktop.cli.saying import say
from vcs_desktop.kernel.clock import london_day
from vcs_desktop.office.erase_case import Erased, ErasedCase, ErasurePreview
from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.make_pack import MadePack, PlaceToCheck
from vcs_desktop.office.retention import EndedCase, Reviews


def say_preview(preview: ErasurePreview, *, as_json: bool) -> None:
    """Say what an erasure takes away and what stays."""
    answer = {
        "case": preview.case_number,
        "goes": [{"what": what, "rows": count} for what, count in preview.goes],
        "stays": list(preview.stays),
        "beyond_reach": list(preview.beyond),
        "against": list(preview.against),
    }
    lines = [
        f"Erasing {preview.case_number} takes away, for good:",
        *(f"- {what}: {count}" for what, count in preview.goes),
        "What stays:",
        *(f"- {line}" for line in preview.stays),
        "What it does not reach:",
        *(f"- {line}" for line in preview.beyond),
        *(f"It can't be erased now. {line}" for line in preview.against),
        "Nothing was changed.",
    ]
    say(answer, lines, as_json=as_json)


def say_erased(erased: Erased, *, as_json: bool) -> None:
    """Say that a case was erased, and what that does not reach."""
    answer = {
        "erased": erased.case_number,
        "file_made_anew": erased.is_wiped,
        "beyond_reach": list(erased.beyond),
    }
    later = (
        "Another window reads the store, so its file is made anew at the next opening. Until "
        "then a copy of a row may be left in it, encrypted."
    )
    lines = [
        f"{erased.case_number} is erased for good.",
        *([] if erased.is_wiped else [later]),
        *erased.beyond,
    ]
    say(answer, lines, as_json=as_json)


def say_erasures(erased: Sequence[ErasedCase], *, as_json: bool) -> None:
    """List the cases that were erased."""
    answer = {
        "erased": [
            {
                "case": one.case,
                "number": one.case_number,
                "on": london_day(one.erased_at).isoformat(),
                "because": one.ground.value,
                "by": one.officer,
                "approved_by": one.approved_by or None,
            }
            for one in erased
        ]
    }
    lines = [
        f"{one.case_number}  erased {long_day(london_day(one.erased_at))}: "
        f"{one.ground.value.replace('-', ' ')}"
        for one in erased
    ]
    say(answer, lines or ["No case was erased."], as_json=as_json)


def say_pack(to: Path, made: MadePack, *, as_json: bool) -> None:
    """Say that a pack was made, and what a person must look at before it is handed over."""
    answer = {
        "file": str(to),
        "pack": made.reference,
        "cases": list(made.cases),
        "letters": made.letter_count,
        "to_check": [
            {
                "number": one.number,
                "page": one.page,
                "where": one.where,
                "named_somebody": one.named_somebody,
            }
            for one in made.places
        ],
        "same_name": list(made.namesakes),
    }
    lines = [
        f"The pack is in {to}. It stands in the disclosure register as {made.reference}.",
        *(_place(one) for one in made.places),
        *(
            f"Another case is under the same name: {number}. If it is theirs too, make the pack "
            f"again with --also {number}."
            for number in made.namesakes
        ),
        "Read it through before it is handed over. It is not encrypted.",
    ]
    say(answer, lines, as_json=as_json)


def _place(one: PlaceToCheck) -> str:
    taken = " A name of somebody else was taken out." if one.named_somebody else ""
    return (
        f"Read page {one.page}: {one.where} was written by hand.{taken} If it is about somebody "
        f"else, make the pack again with --leave-out {one.number}."
    )


def say_reviews(found: Reviews, today: date, *, as_json: bool) -> None:
    """List the cases that have ended, whose review is due soonest first."""
    answer = {
        "months": found.period.months if found.period else None,
        "cases": [
            {
                "case": one.case_number,
                "ended_on": one.ended_on.isoformat(),
                "review_on": one.review_on.isoformat() if one.review_on else None,
                "due": one.review_on is not None and one.review_on <= today,
                "kept_because": one.kept_because or None,
                "held": one.is_held,
            }
            for one in found.cases
        ],
    }
    lines = [_period_in_words(found), *(_review(one, today) for one in found.cases)]
    if not found.cases:
        lines.append("No case has ended.")
    say(answer, lines, as_json=as_json)


def _period_in_words(found: Reviews) -> str:
    if found.period is None:
        return (
            "The unit has set no period after which an ended case is reviewed, and no source "
            "gives one: `vcs-desktop retention period MONTHS --reason TEXT` sets it. Nothing is "
            "ever deleted by itself."
        )
    return (
        f"An ended case is reviewed after {found.period.months} months, as the unit decided: "
        f"{found.period.decided.reason}"
    )


def _review(one: EndedCase, today: date) -> str:
    ended = f"{one.case_number}  ended {long_day(one.ended_on)}"
    if one.review_on is None:
        when = "no day of review is known"
    else:
        due = " (due)" if one.review_on <= today else ""
        when = f"review on {long_day(one.review_on)}{due}"
    kept = f", kept because: {one.kept_because}" if one.kept_because else ""
    return f"{ended}, {when}{kept}{', on hold' if one.is_held else ''}"
