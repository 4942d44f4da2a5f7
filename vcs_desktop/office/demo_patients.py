"""The lives of patients in an invented office: restricted, unrestricted, under a direction."""

from collections.abc import Callable
from datetime import timedelta

from vcs_desktop.office.demo_story import Story
from vcs_desktop.office.demo_telling import Telling
from vcs_desktop.rules.case_words import Basis
from vcs_desktop.rules.hand_entry import WhoTold
from vcs_desktop.rules.key_stage import KeyStageKind as Stage
from vcs_desktop.rules.key_stage import PatientKind, SentenceKind
from vcs_desktop.rules.key_stage import StageDateName as Day


def _patient(kind: PatientKind) -> Callable[[Telling], None]:
    def tell(story: Telling) -> None:
        story.kind, story.patient = SentenceKind.HOSPITAL_ORDER, kind
        story.begin(story.ago(365 * 2, 365 * 8))
        heard = story.ago(100, 400)
        listed, applied = heard - timedelta(days=60), heard - timedelta(days=100)
        tribunal = WhoTold.TRIBUNAL
        story.entry(applied, Stage.TRIBUNAL_APPLIED_FOR, tribunal)
        story.entry(listed, Stage.TRIBUNAL_LISTED, tribunal, {Day.TRIBUNAL_HEARING: heard})
        story.entry(heard + timedelta(days=3), Stage.TRIBUNAL_DECIDED, tribunal)
        _after_the_tribunal(story)

    return tell


def _after_the_tribunal(story: Telling) -> None:
    lately, who = story.ago(45, 90), WhoTold.HOSPITAL
    kinds: tuple[Stage, ...] = (Stage.HOSPITAL_LEAVE_SOUGHT,)
    if story.patient is PatientKind.UNRESTRICTED:
        kinds = (Stage.DISCHARGE_CONSIDERED, Stage.COMMUNITY_TREATMENT_MADE)
    elif story.chance.randrange(2):
        kinds = (Stage.DISCHARGE_CONSIDERED, Stage.CONDITIONALLY_DISCHARGED)
        who = WhoTold.MENTAL_HEALTH_CASEWORK_SECTION
    for turn, kind in enumerate(kinds):
        story.entry(lately + timedelta(days=12 * turn), kind, who)


_RESTRICTED = _patient(PatientKind.RESTRICTED)
_UNRESTRICTED = _patient(PatientKind.UNRESTRICTED)

PATIENTS: tuple[Story, ...] = (
    Story("restricted", 40, _RESTRICTED, Basis.HOSPITAL_ORDER_RESTRICTED),
    Story("unrestricted", 15, _UNRESTRICTED, Basis.HOSPITAL_ORDER_UNRESTRICTED),
    Story(
        "hospital-direction", 5, _patient(PatientKind.HOSPITAL_DIRECTION), Basis.HOSPITAL_DIRECTION
    ),
)
"""Those whose sentence is, or came with, an order to a hospital."""

RARE_OF_PATIENTS: tuple[tuple[Callable[[Telling], None], Stage], ...] = (
    (_RESTRICTED, Stage.MOVED_BETWEEN_HOSPITALS),
    (_RESTRICTED, Stage.ABSENT_WITHOUT_LEAVE),
    (_RESTRICTED, Stage.DISCHARGE_CONDITIONS_CHANGED),
    (_RESTRICTED, Stage.CONDITIONAL_DISCHARGE_ENDED),
    (_RESTRICTED, Stage.ABSOLUTELY_DISCHARGED),
    (_RESTRICTED, Stage.RESTRICTION_ENDING),
    (_RESTRICTED, Stage.RECALLED_TO_HOSPITAL),
    (_UNRESTRICTED, Stage.COMMUNITY_TREATMENT_VARIED),
    (_UNRESTRICTED, Stage.COMMUNITY_TREATMENT_ENDED),
)
"""What seldom happens to a patient, each in a life of which it may be part."""
