"""One story a rule: how it is reached in a real office, by a message, an entry, or an act.

Each story is told in an office on disk with one case, and then the rule has spoken: something
is owed by it, stands by it, was met by it; or, for a gate, the act was refused by its name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.helpers.office import AnOffice
from tests.story import rule_steps as steps
from vcs_desktop.rules.key_stage import StageDateName, StageOutcome
from vcs_desktop.rules.rule_words import MomentOfUse

Telling = Callable[[AnOffice], object]


@dataclass(frozen=True, slots=True)
class RuleStory:
    """How a rule is reached.

    Attributes:
        words: The story in one line, as the page of all rules tells it.
        tell: Tells it in an office.
        is_refusal: The rule speaks by refusing the last act, and naming itself.
        use: The rule is a gate that is asked at this use, and lets it pass.
    """

    words: str
    tell: Telling
    is_refusal: bool = False
    use: MomentOfUse | None = None


def heard(kind: str, **more) -> RuleStory:
    """A stage that an officer hears of by telephone and enters."""
    said = kind.replace("-", " ")
    return RuleStory(f"an officer hears by telephone: {said}", steps.hears(kind, **more))


def passed(words: str, tell: Telling, use: MomentOfUse) -> RuleStory:
    """A gate that lets the act pass: it has no way of being shut from outside."""
    return RuleStory(words, tell, use=use)


def refused(words: str, tell: Telling) -> RuleStory:
    return RuleStory(words, tell, is_refusal=True)


HEARING = {StageDateName.PAROLE_HEARING: date(2027, 3, 1)}
LIFE = "life"

ELIGIBILITY = {
    "ELIG-01": RuleStory("a referral says statutory", steps.referral_with(basis="statutory")),
    "ELIG-02": RuleStory(
        "sentence dates come with detention at His Majesty's pleasure",
        steps.dates_with(sentence_kind="detention-at-hm-pleasure"),
    ),
    "ELIG-03": RuleStory(
        "a referral says hospital order with restriction",
        steps.referral_with(basis="hospital-order-restricted"),
    ),
    "ELIG-04": RuleStory(
        "a referral says hospital order without restriction",
        steps.referral_with(basis="hospital-order-unrestricted"),
    ),
    "ELIG-05": RuleStory(
        "a referral says hospital direction", steps.referral_with(basis="hospital-direction")
    ),
    "ELIG-06": RuleStory(
        "a referral says transfer direction", steps.referral_with(basis="transfer-direction")
    ),
    "ELIG-07": RuleStory(
        "a bereaved relative is referred", steps.referral_with(capacity="bereaved-relative")
    ),
    "ELIG-08": RuleStory(
        "a child is referred, with the day of birth", steps.referral_with(born_on="2012-05-04")
    ),
    "ELIG-09": RuleStory(
        "a referral says discretionary", steps.referral_with(basis="discretionary")
    ),
    "ELIG-10": RuleStory(
        "a referral to the notification scheme, with the day of sentence",
        steps.not_asked_with(basis="notification-scheme", sentenced_on="2026-09-21"),
    ),
    "ELIG-11": RuleStory(
        "a referral under the Act of 2026: the rule is off, and the case says why",
        steps.referral_with(basis="victims-and-courts-act"),
    ),
}

CONTACT = {
    "CON-01": RuleStory(
        "a referral says the day of sentence", steps.referral_with(sentenced_on="2026-09-01")
    ),
    "CON-02": RuleStory("somebody is referred", steps.not_asked_yet),
    "CON-03": RuleStory("somebody is referred", steps.not_asked_yet),
    "CON-04": RuleStory("a call is not answered", steps.first_call_not_answered),
    "CON-05": refused("a case is to go dormant after one call", steps.dormant_too_soon),
    "CON-06": RuleStory("somebody declines, and a release is told to nobody", steps.declines),
    "CON-07": RuleStory("somebody opts out, and in again", steps.opts_in_again),
    "CON-08": refused("an opting in without a level", steps.opts_in_without_level),
    "CON-09": RuleStory("somebody opts in to yearly letters", steps.in_the_scheme),
    "CON-10": refused("a yearly letter without category and date", steps.empty_annual_letter),
    "CON-11": RuleStory("somebody opts in", steps.in_the_scheme),
    "CON-12": RuleStory("a dormant case, and a release comes near", steps.dormant_near_release),
    "CON-13": RuleStory("first contact comes after its day", steps.first_contact_late),
}

KEY_STAGES = {
    "KEY-01": RuleStory("sentence dates come in", steps.dates_with()),
    "KEY-02": RuleStory("a told month is no longer right", steps.month_moves),
    "KEY-03": heard("eligible-for-open-conditions"),
    "KEY-04": heard("open-conditions-considered"),
    "KEY-05": heard("moved-to-open-conditions"),
    "KEY-06": heard("hdc-assessment-opened"),
    "KEY-07": heard("temporary-absence-considered"),
    "KEY-08": heard("temporary-absence-overdue"),
    "KEY-09": heard("release-considered"),
    "KEY-10": RuleStory("somebody asks for an exclusion zone", steps.asks_for_a_zone),
    "KEY-11": RuleStory("a message that a licence became active", steps.licence_active),
    "KEY-12": RuleStory("a request is refused", steps.request_refused),
    "KEY-13": RuleStory("a zone is asked for, and no licence shows it", steps.zone_not_seen),
    "KEY-14": RuleStory("a zone is asked for, and no licence shows it", steps.zone_not_seen),
    "KEY-15": heard("hard-stop-licence-made"),
    "KEY-16": heard("licence-variation-started"),
    "KEY-17": heard("licence-varied"),
    "KEY-18": RuleStory("a message with the code of a release", steps.movement_of("CR")),
    "KEY-19": heard("recall-requested"),
    "KEY-20": RuleStory("a message of a return on recall", steps.recalled),
    "KEY-21": RuleStory(
        "a return on recall came, and an officer hears by telephone that it is for a fixed term",
        steps.recalled_for_a_fixed_term,
    ),
    "KEY-22": heard("executive-release-considered"),
    "KEY-23": RuleStory("the end of a licence is on file", steps.licence_ends),
    "KEY-24": RuleStory("a message with the code UAL", steps.movement_of("UAL")),
    "KEY-25": RuleStory("a message with the code DEC", steps.movement_of("DEC")),
    "KEY-26": RuleStory("a message with the code DL", steps.movement_of("DL")),
    "KEY-27": heard("appeal-lodged"),
    "KEY-28": heard("tariff-expiring"),
    "KEY-29": heard("sentence-recalculated"),
    "KEY-30": heard("at-large-in-error"),
    "KEY-31": heard("recalled-still-at-large"),
    "KEY-32": RuleStory("a date of release passes in silence", steps.silence),
}

PAROLE = {
    "PB-01": heard("parole-review-opened"),
    "PB-02": heard("parole-hearing-listed", dates=HEARING),
    "PB-03": RuleStory("a statement is to be withheld", steps.statement_withheld),
    "PB-04": refused("a statement is drafted, and nobody checked it", steps.statement_unchecked),
    "PB-05": heard("parole-hearing-listed", dates=HEARING),
    "PB-06": heard("parole-hearing-listed", dates=HEARING),
    "PB-07": heard("parole-hearing-listed", dates=HEARING),
    "PB-08": heard("parole-hearing-held"),
    "PB-09": heard("parole-decision-final", outcome=StageOutcome.NOT_RELEASED),
    "PB-10": heard("parole-decision-final", outcome=StageOutcome.NOT_RELEASED),
    "PB-11": heard(
        "parole-decision-provisional",
        outcome=StageOutcome.RELEASE_DIRECTED,
        dates={StageDateName.DECISION_PROVIDED: date(2026, 11, 1)},
    ),
    "PB-12": heard("reconsideration-applied-for"),
    "PB-13": heard("parole-decision-final", outcome=StageOutcome.NOT_RELEASED),
    "PB-14": heard("parole-decision-final", outcome=StageOutcome.NOT_RELEASED),
    "PB-15": heard("ipp-licence-termination-referred"),
}

HOSPITAL = {
    "MH-01": heard("discharge-considered"),
    "MH-02": heard("tribunal-applied-for"),
    "MH-03": heard("tribunal-applied-for"),
    "MH-04": heard("conditionally-discharged"),
    "MH-05": heard("restriction-ending", dates={StageDateName.RESTRICTION_END: date(2027, 1, 4)}),
    "MH-06": heard("community-treatment-made"),
    "MH-07": heard("hospital-leave-sought"),
    "MH-08": heard("recalled-to-hospital"),
    "MH-09": RuleStory("a message with the code HQ", steps.movement_of("HQ")),
    "MH-10": heard("returned-to-prison"),
    "MH-11": heard("tribunal-decided"),
    "MH-12": RuleStory(
        "a unit in Wales hears that a tribunal was applied for", steps.tribunal_in_wales
    ),
    "MH-13": heard("discharge-conditions-changed"),
    "MH-14": heard("absolutely-discharged"),
    "MH-15": heard("absent-without-leave"),
    "MH-16": heard("moved-between-hospitals"),
}

GUARDS = {
    "CONF-01": refused("a letter whose words name a prison", steps.letter_names_a_prison),
    "CONF-02": passed("a request is forwarded", steps.forwarded, MomentOfUse.EXPORT),
    "CONF-03": refused(
        "a letter to an address nobody confirmed", steps.letter_to_doubtful_address
    ),
    "CONF-04": refused("a statement is sent, and nobody was warned", steps.statement_unwarned),
    "CONF-05": refused("a zone's description holds the postcode", steps.zone_gives_away_home),
    "LANG-01": refused("an English letter to somebody who chose Welsh", steps.letter_not_in_welsh),
    "ACC-01": refused("a letter in small print to somebody who can't read it", steps.small_print),
    "RET-01": RuleStory("a case ends", steps.case_ends),
    "OWN-01": RuleStory("a running case is taken on", steps.taken_on),
    "OWN-03": RuleStory("somebody overdue from leave is back", steps.back_from_leave),
    "OWN-04": heard("reconsideration-applied-for"),
    "OWN-02": RuleStory("an entry that was told is taken back", steps.told_and_taken_back),
}

STORIES = ELIGIBILITY | CONTACT | KEY_STAGES | PAROLE | HOSPITAL | GUARDS
