"""What needs a look, as the command line tells it: with both facts where they may be one."""

from vcs_desktop.office.in_words import long_day
from vcs_desktop.office.today import LookItem


def match_of(look: LookItem) -> dict[str, object] | None:
    """What was entered and what was reported; None where the question is another."""
    if look.match is None:
        return None
    facts = {"entered": look.match.entered, "reported": look.match.reported}
    return {"look": look.id} | {
        name: {"stage": fact.stage, "on": fact.on.isoformat()} for name, fact in facts.items()
    }


def line_of(look: LookItem) -> str:
    """One line of today's list."""
    line = f"Needs a look: {look.id}  {look.source}. {look.problem}"
    if look.match is None:
        return line
    entered, reported = look.match.entered, look.match.reported
    other = "" if entered.on == reported.on else _OTHER_DAY
    return (
        f"{line} Entered: {entered.stage}, {long_day(entered.on)}. "
        f"Reported: {reported.stage}, {long_day(reported.on)}.{other}"
    )


_OTHER_DAY = (
    " The day that was entered counts if it is the same. If the message has the right day, take "
    "the entry back instead (`withdraw`)."
)
