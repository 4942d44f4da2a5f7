"""What a gate asks: each question looks at what is known about a moment, and at nothing else.

Every question answers with nothing where it passes, or with why it does not and what to do.
The words of the rule's line in force are given to it, so that no figure stands here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vcs_desktop.rules.case_words import Level, Method
from vcs_desktop.rules.rule_words import GateQuestion, MomentOfUse

_WAYS = {
    Method.PHONE: "by telephone",
    Method.LETTER: "by letter",
    Method.EMAIL: "by email",
    Method.SMS: "by text message",
    Method.VISIT: "by a visit",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """What an officer is about to do, and what is known about it.

    Attributes:
        use: What is about to be done.
        on: The day.
        level: How much the person asked to be told, if they are opting in.
        open_ways: The ways of reaching them that are on file and not marked unsafe.
        tried_ways: The ways in which somebody tried to reach them.
        has_another_approval: Somebody else than the officer approved it.
        secrets_found: What stands in the words and may not be told, as a sentence each.
        says_category_and_next_date: The words say both, or that they are not known.
        address_confirmed: Post to the address is known to be safe.
        wants_welsh: The person chose Welsh.
        is_in_welsh: The words are in Welsh.
        offers_welsh: The words offer to write in Welsh.
        is_in_wales: The unit works in Wales.
        needs_other_format: The person needs another format than the one at hand.
        statement_checked: An officer read the statement against the list.
        disclosure_warned: The person was warned who normally sees the statement.
        fields_not_listed: Fields of what would leave that are on no allow-list.
        given_away: What about the person stands in the words that would leave: kinds of
            things, such as "a telephone number", never the words themselves.
    """

    use: MomentOfUse
    on: date
    level: Level | None = None
    open_ways: frozenset[Method] = frozenset()
    tried_ways: frozenset[Method] = frozenset()
    has_another_approval: bool = False
    secrets_found: tuple[str, ...] | None = None
    says_category_and_next_date: bool = False
    address_confirmed: bool = False
    wants_welsh: bool = False
    is_in_welsh: bool = False
    offers_welsh: bool = False
    is_in_wales: bool = False
    needs_other_format: bool = False
    statement_checked: bool = False
    disclosure_warned: bool = False
    fields_not_listed: frozenset[str] | None = None
    given_away: frozenset[str] | None = None


Against = tuple[str, str]
"""Why it does not pass, and what to do."""


def _level_agreed(moment: Moment, _words: str) -> Against | None:
    if moment.level is not None:
        return None
    return (
        "It is not said how much the person wants to be told.",
        "Record it again with the level: month-only, annual or key-stages.",
    )


def _every_way_tried(moment: Moment, _words: str) -> Against | None:
    left = [words for way, words in _WAYS.items() if way in moment.open_ways - moment.tried_ways]
    if left:
        return (
            f"Not every safe way of reaching them was tried: not {_listed(left)}.",
            "Try what is left, and record each attempt, also the one that nobody answered.",
        )
    if not moment.tried_ways:
        return (
            "Nobody has tried to reach this person.",
            "Ask the referrer how they can be reached, try it, and record the attempt.",
        )
    return None


def _senior_approved(moment: Moment, _words: str) -> Against | None:
    if moment.has_another_approval:
        return None
    return (
        "Nobody else has approved it.",
        "Ask your senior officer, and name them as the one who approved it.",
    )


def _may_be_told(moment: Moment, _words: str) -> Against | None:
    if moment.secrets_found == ():
        return None
    return (
        " ".join(moment.secrets_found or ("Nobody looked for what may not be told.",)),
        "Take out places, exact dates and prison numbers: a month may be told.",
    )


def _category_and_next_date(moment: Moment, words: str) -> Against | None:
    if moment.says_category_and_next_date:
        return None
    return (
        "The wording of this letter does not tell the security category and the next date.",
        f"Ask the administrator to put the wording back. {words}".strip(),
    )


def _address_confirmed(moment: Moment, _words: str) -> Against | None:
    if moment.address_confirmed:
        return None
    return (
        "The address is not confirmed as safe to post to.",
        "Speak to the person, confirm the address, and record that you did.",
    )


def _welsh_offered(moment: Moment, _words: str) -> Against | None:
    if moment.wants_welsh and not moment.is_in_welsh:
        return (
            "This person asked for letters in Welsh, and there are no Welsh letters yet.",
            "Call them in Welsh and record the contact, which meets the duty just as well.",
        )
    if moment.is_in_wales and not (moment.is_in_welsh or moment.offers_welsh):
        return (
            "The letter does not offer to write in Welsh.",
            "Ask them which language they want, and record it.",
        )
    return None


def _format_as_needed(moment: Moment, _words: str) -> Against | None:
    if not moment.needs_other_format:
        return None
    return (
        "This person needs another format or an interpreter, and there is standard print only.",
        "Have it made in the format they need, or call them with an interpreter, and record it.",
    )


def _statement_checked(moment: Moment, words: str) -> Against | None:
    if moment.statement_checked:
        return None
    return (
        "It is not said that the statement was checked.",
        f"Read it against the list, then say that it was checked. {words}".strip(),
    )


def _disclosure_warned(moment: Moment, words: str) -> Against | None:
    if moment.disclosure_warned:
        return None
    return (
        "It is not said that the person was warned who will see the statement.",
        f"Tell them, then say that they were warned. {words}".strip(),
    )


def _listed_fields_only(moment: Moment, _words: str) -> Against | None:
    if moment.fields_not_listed == frozenset() and moment.given_away == frozenset():
        return None
    return (
        f"What would leave holds {_given_away(moment)}.",
        "Take out whatever is about the person, and forward it again.",
    )


def _zone_tells_nothing(moment: Moment, _words: str) -> Against | None:
    if moment.given_away == frozenset():
        return None
    return (
        f"The description of the area holds {_given_away(moment)}.",
        "Describe the area by its outer edge, without a line of their address: also not its town.",
    )


def _given_away(moment: Moment) -> str:
    return _listed(sorted(moment.given_away or ())) or "something that may not leave"


def _listed(words: Sequence[str]) -> str:
    """Words as a sentence lists them.

    >>> _listed(["by letter", "by email", "by telephone"])
    'by letter, by email and by telephone'
    """
    *before, last = words or [""]
    return f"{', '.join(before)} and {last}" if before else last


QUESTIONS: Mapping[GateQuestion, Callable[[Moment, str], Against | None]] = {
    GateQuestion.LEVEL_AGREED: _level_agreed,
    GateQuestion.EVERY_WAY_TRIED: _every_way_tried,
    GateQuestion.SENIOR_APPROVED: _senior_approved,
    GateQuestion.MAY_BE_TOLD: _may_be_told,
    GateQuestion.CATEGORY_AND_NEXT_DATE: _category_and_next_date,
    GateQuestion.ADDRESS_CONFIRMED: _address_confirmed,
    GateQuestion.WELSH_OFFERED: _welsh_offered,
    GateQuestion.FORMAT_AS_NEEDED: _format_as_needed,
    GateQuestion.STATEMENT_CHECKED: _statement_checked,
    GateQuestion.DISCLOSURE_WARNED: _disclosure_warned,
    GateQuestion.LISTED_FIELDS_ONLY: _listed_fields_only,
    GateQuestion.ZONE_TELLS_NOTHING: _zone_tells_nothing,
}
"""What each question answers about a moment, given the words of its rule."""
