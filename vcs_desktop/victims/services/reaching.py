"""Take in news of how people can be reached; the record says what kind of thing changed."""

from dataclasses import replace

from vcs_desktop.kernel.identifiers import CaseId
from vcs_desktop.rules.safe_contact import Safety, Way
from vcs_desktop.storage.engine import Transaction
from vcs_desktop.victims.model.erasure import CameBack
from vcs_desktop.victims.model.reach import Reach, ReachNews, reach_after
from vcs_desktop.victims.services.casebook import Change
from vcs_desktop.victims.services.erased_returns import (
    erased_case,
    erased_with_reference,
    note_return,
)
from vcs_desktop.victims.services.referrals import HeardBefore, RowFate
from vcs_desktop.victims.store import case_rows, people_rows, way_rows

_NUMBER_BEGINS = "VC-"
_SAFETY_OF = {"telephone_safe": Way.PHONE, "address_confirmed": Way.LETTER}
_WAYS_OF = {
    "address_lines": (Way.LETTER, Way.VISIT),
    "telephone": (Way.PHONE, Way.SMS),
    "email": (Way.EMAIL,),
}


def about_a_case(connection: Transaction, news: ReachNews, key: bytes) -> ReachNews | None:
    """The same news with the case that it is about; None where it is about none, or about two.

    It may be about a case that was erased: then it is told when it is taken in.
    """
    case = _case_meant(connection, news.whom)
    if case is None:
        erased = erased_with_reference(connection, key, news.whom)
        case = erased.case if erased is not None else None
    return None if case is None else replace(news, whom=case)


def take_reach_news(
    change: Change, news: ReachNews, _heard_before: HeardBefore
) -> tuple[RowFate, CaseId | None]:
    """Put what a row says in place of what is on file; `news.whom` is the case.

    A row that came before changes nothing, whatever was changed since by hand: an old file
    read again must not bring an old address back.
    """
    case = CaseId(news.whom)
    erased = erased_case(change.connection, case)
    if erased is not None:
        is_new = note_return(change, erased, CameBack.CONTACT, news.digest)
        return (RowFate.ERASED_BEFORE if is_new else RowFate.DUPLICATE), None
    is_new = people_rows.is_news(change.connection, case, news.digest)
    before = people_rows.reach_of(change.connection, case)
    after = _kept_unsafe(change.connection, case, before, reach_after(before, news))
    if not is_new or after == before:
        return RowFate.DUPLICATE, case
    people_rows.set_reach(change.connection, case, after)
    changed = after.changed(before)
    # What was known of a way was about the number or address before.
    gone = [way for name, ways in _WAYS_OF.items() if name in changed for way in ways]
    way_rows.forget_ways(change.connection, case, *gone)
    doubtful = [way for name, way in _SAFETY_OF.items() if name in changed]
    way_rows.doubt_confirmation(change.connection, case, *doubtful)
    change.note("reach-changed", case, {"changed": "+".join(changed)})
    return RowFate.ACCEPTED, case


def _kept_unsafe(connection: Transaction, case: CaseId, before: Reach, after: Reach) -> Reach:
    """What a person said is not safe does not become safe by a table, at the same address."""
    is_same = after.address_lines == before.address_lines
    letter = way_rows.ways_of(connection, case)[Way.LETTER]
    if is_same and letter.safety is Safety.NOT_SAFE:
        return replace(after, address_confirmed=False)
    return after


def _case_meant(connection: Transaction, whom: str) -> CaseId | None:
    referred = case_rows.known_referral(connection, whom)
    found = {referred.case} if referred is not None else set()
    if whom.upper().startswith(_NUMBER_BEGINS):
        numbered = case_rows.find_case(connection, whom)
        found |= {numbered} if numbered is not None else set()
    return found.pop() if len(found) == 1 else None
