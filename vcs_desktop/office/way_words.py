"""Whether a way of reaching somebody may be used, and what to mind, in words."""

from collections.abc import Sequence

from vcs_desktop.office.in_words import long_day
from vcs_desktop.rules.safe_contact import (
    Against,
    Caution,
    Safety,
    Verdict,
    Way,
    WayOnFile,
    may_use,
)

NAMES = {
    Way.PHONE: "Telephone",
    Way.LETTER: "Letter",
    Way.SMS: "Text message",
    Way.EMAIL: "Email",
    Way.VISIT: "Visit",
    Way.THROUGH: "Through somebody else",
}
_AGAINST = {
    Against.NOT_SAFE: "NOT safe: do not use it",
    Against.NOTHING_ON_FILE: "Nothing on file",
    Against.NOT_CONFIRMED: "Not confirmed as safe: ask first by a way that is",
}
_CAUTIONS = {
    Caution.NOT_CONFIRMED: "nobody confirmed that it is safe",
    Caution.NO_MESSAGE: "leave no message",
    Caution.ONLY_AT_TIMES: "only {times}",
    Caution.SAY_CODE_WORD: "say “{code_word}” first",
    Caution.OTHERS_SEE: "others may see or hear it: {seen_by}",
    Caution.PLAIN_ENVELOPE: "in a plain envelope",
    Caution.THROUGH_SOMEBODY: "{through} passes it on",
}
_SAID_WITH_SAFETY = frozenset({Caution.NOT_CONFIRMED, Caution.THROUGH_SOMEBODY})


def way_in_words(verdict: Verdict, on_file: WayOnFile) -> str:
    """The whole of it in one line."""
    if verdict.against is not None:
        return f"{_AGAINST[verdict.against]}."
    minded = _minded(verdict.cautions, on_file)
    if Caution.NOT_CONFIRMED in verdict.cautions:
        return f"With care: {'; '.join(minded)}."
    confirmed = f"confirmed {long_day(on_file.confirmed_on)}" if on_file.confirmed_on else ""
    return f"Safe: {'; '.join(part for part in (*minded, confirmed) if part) or 'use it'}."


def mind_words(way: Way, on_file: WayOnFile) -> str:
    """What the person asked us to mind, where they said anything; for beside their number."""
    if not on_file.has_wishes or on_file.safety is Safety.NOT_SAFE:
        return ""
    # Beside a number that nobody confirmed it is said anyway that no message is left.
    said = _SAID_WITH_SAFETY
    if on_file.safety is Safety.NOT_KNOWN:
        said |= {Caution.NO_MESSAGE}
    cautions = [one for one in may_use(way, on_file).cautions if one not in said]
    minded = "; ".join(_minded(cautions, on_file))
    return f"{minded[0].upper()}{minded[1:]}." if minded else ""


def _minded(cautions: Sequence[Caution], on_file: WayOnFile) -> list[str]:
    texts = {
        "times": on_file.times,
        "code_word": on_file.code_word,
        "seen_by": on_file.seen_by,
        "through": on_file.through,
    }
    return [_CAUTIONS[caution].format(**texts) for caution in cautions]
