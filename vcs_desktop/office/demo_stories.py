"""The kinds of life that sentences lead in an invented office: every kind of sentence and patient.

What a story tells is invented, and no figure in it is law: it only lies where such things lie.
"""

from collections.abc import Callable
from datetime import date, timedelta

from vcs_desktop.office.demo_patients import PATIENTS, RARE_OF_PATIENTS
from vcs_desktop.office.demo_story import Story
from vcs_desktop.office.demo_telling import ACTIVATED, RECEIVED, RELEASED, Days, Telling
from vcs_desktop.rules.case_words import Basis
from vcs_desktop.rules.hand_entry import WhoTold
from vcs_desktop.rules.key_stage import KeyStageKind as Stage
from vcs_desktop.rules.key_stage import (
    SecurityCategory,
    SentenceKind,
    StageOutcome,
)
from vcs_desktop.rules.key_stage import StageDateName as Day

_BOARD = WhoTold.PAROLE_BOARD


def _waiting(story: Telling) -> None:
    story.release_on = story.ahead(60, 1400)
    story.begin(
        story.ago(90, 1500),
        {
            Day.CONDITIONAL_RELEASE: story.release_on,
            Day.SENTENCE_END: story.release_on + timedelta(days=500),
        },
    )


def _new(story: Telling) -> None:
    story.release_on = story.ahead(300, 1400)
    story.begin(story.ago(30, 50), {Day.CONDITIONAL_RELEASE: story.release_on})


def _released(story: Telling) -> None:
    """Out on licence since some months or years."""
    out = story.ago(40, 600)
    _until_release(story, out, story.ahead(30, 900))
    story.message(out, RELEASED, "RELEASED", "CR")


def _until_release(story: Telling, out: date, licence_end: date) -> None:
    began = out - timedelta(days=story.chance.randint(300, 1400))
    expected = out + timedelta(days=40)
    story.begin(began, {Day.CONDITIONAL_RELEASE: expected, Day.LICENCE_END: licence_end})
    story.dates(out - timedelta(days=150), {Day.CONFIRMED_RELEASE: out})
    approved = out - timedelta(days=20)
    story.entry(approved, Stage.LICENCE_APPROVED, WhoTold.PROBATION_PRACTITIONER)
    story.message(out, ACTIVATED)


def _released_on_hdc(story: Telling) -> None:
    out = story.ago(40, 300)
    story.entry(out - timedelta(days=60), Stage.HDC_ASSESSMENT_OPENED)
    _until_release(story, out, story.ahead(30, 300))
    story.message(out, RELEASED, "RELEASED", "HD")


def _licence_over(story: Telling) -> None:
    ended = story.ago(60, 900)
    out = ended - timedelta(days=story.chance.randint(200, 900))
    _until_release(story, out, ended)
    story.message(out, RELEASED, "RELEASED", "CR")
    varied = out + timedelta(days=90)
    story.entry(varied - timedelta(days=9), Stage.LICENCE_VARIATION_STARTED)
    story.entry(varied, Stage.LICENCE_VARIED, WhoTold.PROBATION_PRACTITIONER)
    story.entry(ended, Stage.LICENCE_ENDED, WhoTold.PROBATION_PRACTITIONER)
    story.is_over = True


def _recalled(story: Telling) -> None:
    out, back = story.ago(300, 700), story.ago(30, 200)
    _until_release(story, out, story.ahead(200, 900))
    story.message(out, RELEASED, "RELEASED", "CR")
    story.entry(back - timedelta(days=2), Stage.RECALL_REQUESTED, WhoTold.PROBATION_PRACTITIONER)
    story.message(back, RECEIVED, "ADMISSION", "24")
    story.release_on = story.ahead(40, 500)
    story.dates(back + timedelta(days=12), {Day.POST_RECALL_RELEASE: story.release_on})


def _recalled_for_a_fixed_term(story: Telling) -> None:
    out, back = story.ago(200, 600), story.ago(10, 25)
    _until_release(story, out, story.ahead(200, 900))
    story.message(out, RELEASED, "RELEASED", "CR")
    story.entry(back - timedelta(days=1), Stage.RECALLED_STILL_AT_LARGE, WhoTold.POLICE)
    story.message(back, RECEIVED, "ADMISSION", "24")
    story.release_on = back + timedelta(days=56)
    known = {Day.POST_RECALL_RELEASE: story.release_on}
    story.entry(back + timedelta(days=2), Stage.FIXED_TERM_RECALL_SET, dates=known)
    story.dates(back + timedelta(days=3), known)


def _before_the_board(story: Telling, kind: SentenceKind, years: int) -> None:
    """A hearing some months ago, and the next review is a good while ahead."""
    story.kind = kind
    tariff = {Day.TARIFF_EXPIRY: story.ago(500, 900)}
    first = tariff if kind in _WITHOUT_END else _of_a_long_sentence(story)
    story.begin(story.ago(365 * years, 365 * (years + 6)), first)
    heard = story.ago(60, 500)
    opened = heard - timedelta(days=170)
    story.entry(opened, Stage.PAROLE_REVIEW_OPENED, _BOARD)
    listed = heard - timedelta(days=80)
    story.entry(listed, Stage.PAROLE_HEARING_LISTED, _BOARD, {Day.PAROLE_HEARING: heard})
    story.entry(heard, Stage.PAROLE_HEARING_HELD, _BOARD)
    decided, outcome = heard + timedelta(days=14), StageOutcome.NOT_RELEASED
    ahead = {Day.NEXT_REVIEW: story.ahead(200, 600)}
    if story.chance.randrange(3) == 0:
        provisional = Stage.PAROLE_DECISION_PROVISIONAL
        story.entry(decided, provisional, _BOARD, outcome=outcome)
    final = decided + timedelta(days=22)
    story.entry(final, Stage.PAROLE_DECISION_FINAL, _BOARD, ahead, outcome)


_WITHOUT_END = frozenset(
    {SentenceKind.LIFE, SentenceKind.IPP, SentenceKind.DETENTION_AT_HM_PLEASURE}
)


def _of_a_long_sentence(story: Telling) -> Days:
    eligible, release = story.ago(520, 900), story.ahead(300, 1200)
    return {Day.PAROLE_ELIGIBILITY: eligible, Day.AUTOMATIC_RELEASE: release}


def _life(story: Telling) -> None:
    _before_the_board(story, SentenceKind.LIFE, 12)
    if story.chance.randrange(2):
        moved = story.ago(20, 50)
        considered = moved - timedelta(days=25)
        story.entry(considered, Stage.OPEN_CONDITIONS_CONSIDERED)
        story.entry(moved, Stage.MOVED_TO_OPEN_CONDITIONS)


def _young(story: Telling) -> None:
    _before_the_board(story, SentenceKind.DETENTION_AT_HM_PLEASURE, 9)
    story.entry(story.ago(600, 900), Stage.MINIMUM_TERM_REVIEWED, WhoTold.COURT)


def _imprisoned_for_public_protection(story: Telling) -> None:
    """Recalled years after the release, as many were."""
    story.kind = SentenceKind.IPP
    story.begin(story.ago(365 * 15, 365 * 18), {Day.TARIFF_EXPIRY: story.ago(365 * 9, 365 * 11)})
    out, back = story.ago(1500, 2500), story.ago(100, 700)
    story.message(out, RELEASED, "RELEASED", "CR")
    if story.chance.randrange(3):
        story.message(back, RECEIVED, "ADMISSION", "24")
    else:
        referred = Stage.IPP_TERMINATION_REFERRED
        story.entry(back, referred, WhoTold.CASEWORK_SECTION)


def _in_open_conditions(story: Telling) -> None:
    """Leave every few weeks, always back by the evening."""
    _waiting(story)
    moved = story.ago(100, 140)
    story.category = SecurityCategory.D
    story.dates(moved, {})
    story.entry(moved, Stage.MOVED_TO_OPEN_CONDITIONS)
    considered = moved + timedelta(days=20)
    story.entry(considered, Stage.TEMPORARY_ABSENCE_CONSIDERED)
    for turn in range(2):
        leave = moved + timedelta(days=30 + 21 * turn)
        story.message(leave, RELEASED, "TEMPORARY_ABSENCE_RELEASE", "LR")
        back = leave + timedelta(days=1)
        story.message(back, RECEIVED, "TEMPORARY_ABSENCE_RETURN", "LR")


def _transferred(story: Telling) -> None:
    _waiting(story)
    story.message(story.ago(60, 85), RELEASED, "RELEASED_TO_HOSPITAL", "HQ")


def _back_from_hospital(story: Telling) -> None:
    _transferred(story)
    story.message(story.ago(20, 40), "restricted-patients.patient.removed")


def _deported(story: Telling) -> None:
    _until_release(story, story.ago(40, 400), story.ahead(100, 700))
    story.message(story.ago(30, 39), RELEASED, "RELEASED", "DE")


def _died(story: Telling) -> None:
    _waiting(story)
    story.release_on = None
    story.message(story.ago(40, 80), RELEASED, "RELEASED", "DEC")
    story.is_over = True


def _absconded(story: Telling) -> None:
    _in_open_conditions(story)
    gone = story.ago(25, 40)
    story.message(gone, RELEASED, "RELEASED", "UAL")
    back = gone + timedelta(days=6)
    story.message(back, RECEIVED, "ADMISSION", "24")


def _appealed(story: Telling) -> None:
    _waiting(story)
    story.entry(story.ago(60, 80), Stage.APPEAL_LODGED, WhoTold.COURT)
    story.entry(story.ago(20, 50), Stage.APPEAL_DECIDED, WhoTold.COURT)


def _board(kind: SentenceKind, years: int) -> Callable[[Telling], None]:
    return lambda story: _before_the_board(story, kind, years)


WAITING = Story("waiting", 400, _waiting, may_move=True)
"""In prison, with a release that is expected."""

NEW = Story("new", 0, _new)
"""The same, sentenced lately: for whoever was referred in these weeks."""

_USUAL: tuple[Story, ...] = (
    WAITING,
    Story("released", 130, _released),
    Story("released-on-hdc", 30, _released_on_hdc),
    Story("licence-over", 40, _licence_over),
    Story("recalled", 55, _recalled),
    Story("recalled-for-a-fixed-term", 10, _recalled_for_a_fixed_term),
    Story("extended", 75, _board(SentenceKind.EXTENDED, 4)),
    Story("board-released", 10, _board(SentenceKind.BOARD_RELEASED_DETERMINATE, 4)),
    Story("serious-terrorism", 5, _board(SentenceKind.SERIOUS_TERRORISM, 6)),
    Story("life", 65, _life),
    Story("young", 15, _young),
    Story("ipp", 35, _imprisoned_for_public_protection),
    Story("open-conditions", 25, _in_open_conditions),
    Story("transferred", 15, _transferred, Basis.TRANSFER_DIRECTION),
    Story("back-from-hospital", 4, _back_from_hospital, Basis.TRANSFER_DIRECTION),
    Story("deported", 10, _deported),
    Story("died", 8, _died),
    Story("absconded", 4, _absconded),
    Story("appealed", 8, _appealed),
    *PATIENTS,
)


def _recalculated(story: Telling) -> None:
    _waiting(story)
    story.release_on = story.ahead(60, 1400)
    story.recalculated(story.ago(50, 80), {Day.CONDITIONAL_RELEASE: story.release_on})


def _rarely(tell: Callable[[Telling], None], kind: Stage, who: WhoTold = WhoTold.PRISON) -> Story:
    """The same life, with something in it that seldom happens."""

    def told(story: Telling) -> None:
        tell(story)
        story.entry(story.ago(45, 90), kind, who)

    may_move = tell is _waiting and kind is not Stage.AT_LARGE_IN_ERROR
    return Story(kind.value, 1, told, may_move=may_move)


_RARE: tuple[Story, ...] = (
    Story("recalculated", 1, _recalculated),
    _rarely(_waiting, Stage.ELIGIBLE_FOR_OPEN_CONDITIONS),
    _rarely(_waiting, Stage.RELEASE_CONSIDERED),
    _rarely(_waiting, Stage.HARD_STOP_LICENCE_MADE, WhoTold.PROBATION_PRACTITIONER),
    _rarely(_waiting, Stage.AT_LARGE_IN_ERROR),
    _rarely(_life, Stage.TARIFF_EXPIRING),
    _rarely(_life, Stage.RECONSIDERATION_APPLIED_FOR, _BOARD),
    _rarely(_life, Stage.PAROLE_HEARING_POSTPONED, _BOARD),
    _rarely(_imprisoned_for_public_protection, Stage.IPP_TERMINATION_REFERRED, _BOARD),
    _rarely(_recalled, Stage.EXECUTIVE_RELEASE_CONSIDERED, WhoTold.CASEWORK_SECTION),
    _rarely(_recalled, Stage.EXECUTIVE_RELEASE_DECIDED, WhoTold.CASEWORK_SECTION),
    _rarely(_in_open_conditions, Stage.TEMPORARY_ABSENCE_OVERDUE),
    *(_rarely(tell, kind, WhoTold.HOSPITAL) for tell, kind in RARE_OF_PATIENTS),
)

STORIES: tuple[Story, ...] = (*_USUAL, *_RARE)
"""Every kind of life.  In an office that is large enough each is there."""
