"""What shows that an exercise was done: the record of this officer, and what is on file."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.practice import PRACTISED, Practised
from vcs_desktop.office.seen import Seen
from vcs_desktop.rules.case_words import RequestKind
from vcs_desktop.rules.key_stage import KeyStageKind
from vcs_desktop.storage.record import RecordEntry
from vcs_desktop.victims.services import reading

ANSWERED = "exercise-answered"
_BEFORE = "before"


class Exercise(StrEnum):
    """The exercises, in their order."""

    FIND = "find"
    WHY = "why"
    RING = "ring"
    LETTER = "letter"
    ABSCONDED = "absconded"
    TAKEN_BACK = "taken-back"
    LOOK = "look"
    ZONE = "zone"
    REHEARSE = "rehearse"
    MONTH = "month"


Acts = Sequence[RecordEntry]
"""What was done since an exercise was begun; its beginning is the first of them."""


def count_before(desk: Desk, exercise: Exercise) -> Mapping[str, int]:
    """What must be counted when an exercise begins, because only a change of it tells."""
    return {_BEFORE: _abscondings(desk)} if exercise is Exercise.ABSCONDED else {}


def is_done(desk: Desk, exercise: Exercise, acts: Acts) -> bool:
    """Whether what was done since shows that the exercise was done."""
    return _CHECKS[exercise](desk, acts)


def is_rule_of_work(desk: Desk, rule: str) -> bool:
    """Whether something is owed by this rule now."""
    return any(line.obligation.rule == rule for line in reading.owed_work(desk.book))


def _found(desk: Desk, acts: Acts) -> bool:
    searched = [one.sequence for one in acts if one.act == "searched" and one.details["found"]]
    return any(
        _telephone_safe(desk, one) is False
        for one in acts
        if one.act == Seen.CASE and searched and one.sequence > searched[0]
    )


def _answered(_desk: Desk, acts: Acts) -> bool:
    return any(one.act == ANSWERED and one.subject == Exercise.WHY for one in acts)


def _rang(desk: Desk, acts: Acts) -> bool:
    met = {one.sequence for one in acts if one.details.get("by") == "contact"}
    return any(
        one.act == "contact-recorded" and one.sequence + 1 in met and _telephone_safe(desk, one)
        for one in acts
    )


def _posted(_desk: Desk, acts: Acts) -> bool:
    made = [one for one in acts if one.act in {"letter-printed", "letter-written"}]
    letters = {one.subject for one in made}
    return any(one.act == "letter-posted" and one.subject in letters for one in acts)


def _entered(desk: Desk, acts: Acts) -> bool:
    before = int(acts[0].details.get(_BEFORE, 0))
    is_heard = any(one.act == "feed-heard" for one in acts)
    return is_heard and _abscondings(desk) > before


def _abscondings(desk: Desk) -> int:
    heard = reading.heard_stage(desk.book, KeyStageKind.ABSCONDED)
    return sum(len(days) for days in heard.values())


def _practised(what: Practised) -> Callable[[Desk, Acts], bool]:
    def check(_desk: Desk, acts: Acts) -> bool:
        return any(one.act == PRACTISED and one.subject == what for one in acts)

    return check


def _took_back(_desk: Desk, acts: Acts) -> bool:
    """A contact, or an entry by hand: either is a mistake that was mended."""
    return any(
        one.act == "contact-withdrawn" or one.subject == Practised.TAKEN_BACK for one in acts
    )


def _did(act: str, **details: str) -> Callable[[Desk, Acts], bool]:
    def check(_desk: Desk, acts: Acts) -> bool:
        return any(one.act == act and details.items() <= one.details.items() for one in acts)

    return check


def _telephone_safe(desk: Desk, act: RecordEntry) -> bool | None:
    return reading.casefile(desk.book, act.subject).case.telephone_safe


_CHECKS: Mapping[Exercise, Callable[[Desk, Acts], bool]] = {
    Exercise.FIND: _found,
    Exercise.WHY: _answered,
    Exercise.RING: _rang,
    Exercise.LETTER: _posted,
    Exercise.ABSCONDED: _entered,
    Exercise.TAKEN_BACK: _took_back,
    Exercise.LOOK: _did("look-settled"),
    Exercise.ZONE: _did("request-made", kind=RequestKind.EXCLUSION_ZONE.value),
    Exercise.REHEARSE: _practised(Practised.REHEARSED),
    Exercise.MONTH: _did("obligation-met", rule="KEY-02"),
}
