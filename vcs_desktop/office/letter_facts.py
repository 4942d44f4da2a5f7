"""Everything that a letter or a call script is told: a closed list, made here and nowhere else."""

from datetime import date

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.letters.facts import LetterFacts
from vcs_desktop.office.desk import Desk
from vcs_desktop.rules.key_stage import KeyStageKind, SecurityCategory
from vcs_desktop.rules.obligation import Obligation, Status
from vcs_desktop.rules.rule_words import LetterWanted
from vcs_desktop.rules.yearly_position import YearlyPosition, yearly_position
from vcs_desktop.victims.services import reading
from vcs_desktop.victims.services.letter_book import LetterOccasion

_TOLD_WITH_THEIR_MONTH = {
    KeyStageKind.RELEASED.value,
    KeyStageKind.RELEASED_ON_HDC.value,
    KeyStageKind.RECALLED.value,
    KeyStageKind.MOVED_TO_HOSPITAL.value,
}


def rule_of(occasion: LetterOccasion) -> str:
    """The rule that asks for it.

    Raises:
        KnownError: There is none.
    """
    if not occasion.obligation.rule:
        raise KnownError(
            "No rule asks for a letter about this.",
            "No letter was written.",
            "Look at the case to see what is owed.",
        )
    return occasion.obligation.rule


def _month_in_letter(duty: Obligation) -> date | None:
    """The month to tell, or the month in which it happened: never the day.

    News can reach us late; a letter that named no month would tell it as if it were today's.
    """
    if duty.stage in _TOLD_WITH_THEIR_MONTH:
        return duty.counted_from.replace(day=1)
    return duty.month_to_tell


def letter_facts(desk: Desk, occasion: LetterOccasion) -> LetterFacts:
    """Everything a letter about this may know.

    Raises:
        KnownError: A month of release has still to be told, and this is the yearly letter.
    """
    case, duty, unit = occasion.case, occasion.obligation, desk.unit
    flags = set()
    if duty.stage == KeyStageKind.RELEASED_ON_HDC:
        flags.add("home-detention-curfew")
    if duty.month_told_before is not None:
        flags.add("month-changed")
    if unit.nation is Nation.WALES:
        flags.add("wales")
    position = _position(desk, occasion)
    if position.next_is is not None:
        flags.add(f"next-{position.next_is}")
    return LetterFacts(
        person_name=case.person_name,
        salutation=case.salutation,
        address_lines=case.address_lines,
        address_confirmed=case.address_confirmed,
        offender_name=case.offender_name,
        case_number=case.number,
        officer_name=case.officer_name,
        unit=unit,
        letter_date=desk.today,
        flags=frozenset(flags),
        month=_month_in_letter(duty),
        month_told_before=duty.month_told_before,
        security_category=_category(position),
        next_month=position.next_month,
        is_invented=desk.is_invented,
    )


def _position(desk: Desk, occasion: LetterOccasion) -> YearlyPosition:
    """Where the sentence stands, for a yearly letter: no other letter has a place for it.

    Raises:
        KnownError: A month of release has still to be told; a yearly letter would bring it.
    """
    rule = desk.rulebook.rule(rule_of(occasion))
    if rule.letter is not LetterWanted.ANNUAL:
        return YearlyPosition(SecurityCategory.UNKNOWN)
    held = reading.casefile(desk.book, occasion.case.id)
    if any(duty.status is Status.OWED and duty.month_to_tell for duty in held.obligations):
        raise KnownError(
            "A month of release has still to be told to this person.",
            "No yearly letter was written.",
            "Tell the month first, by its own letter or in a call.",
        )
    return yearly_position([past.fact for past in held.facts], desk.today)


def _category(position: YearlyPosition) -> str:
    is_known = position.category is not SecurityCategory.UNKNOWN
    return position.category.value.upper() if is_known else ""
