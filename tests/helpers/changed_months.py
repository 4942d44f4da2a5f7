"""An office in which many months of release changed at once, with every way of telling them."""

from pathlib import Path

from tests.helpers.by_hand import enter
from tests.helpers.office import AnOffice, referral, sentence
from tests.helpers.packs import a_pack
from vcs_desktop.office.policy_rehearsal import adopt_pack, load_rule_pack
from vcs_desktop.rules.case_words import Outcome
from vcs_desktop.rules.key_stage import KeyStageKind

REVIEW = """\
id = "KEY-29"
title = "Review what a new calculation of the dates changed"
nature = "prompt"
owner = "senior-probation-officer"
owed_to = "team"
harm_rank = 70
done_by = ["reviewed"]

[trigger]
stages = ["sentence-recalculated"]

[conditions]
memberships = ["opted-in"]

[target]
limit = { count = 28, unit = "calendar-days", direction = "before", from = "expected-release" }
role = "aim"
words = "an invented figure"

[[line]]
in_force_from = "not stated"
limit = "none"
words = "invented"
source = "invented for a test"
confidence = "M"
"""
"""A rule with a team's own figure for a release that is near."""

NEAR, FAR, FAR_TOO = "VC-000001", "VC-000002", "VC-000003"
IN_DOUBT, WELSH, NEAR_AND_SILENT = "VC-000004", "VC-000005", "VC-000006"

_WHO = {
    1: {},
    2: {},
    3: {},
    4: {"address_confirmed": "no"},
    5: {"language": "cy"},
    6: {"telephone_safe": "no"},
}
_RELEASES = {
    1: "2026-11-20",
    2: "2026-12-15",
    3: "2027-06-10",
    4: "2027-07-01",
    5: "2027-08-01",
    6: "2026-11-25",
}


def months_told(office: AnOffice, folder: Path) -> None:
    """Six people, each told March 2027, in an office with a figure for what is near."""
    adopt_pack(office.desk, load_rule_pack(a_pack(folder, KEY_29=REVIEW)), "to try it")
    told = {"language": "", "telephone_safe": ""}
    office.refer(*(referral(number, **(told | changes)) for number, changes in _WHO.items()))
    office.dates(*map(sentence, _WHO))
    for number in _WHO:
        case = f"VC-{number:06}"
        office.contact(Outcome.SPOKE, office.owed("KEY-01", case).obligation, case=case)


def months_changed(office: AnOffice, folder: Path) -> None:
    """The same six people, and another month for each of them."""
    months_told(office, folder)
    office.dates(
        *(
            sentence(number, conditional_release_on=day, as_at="2026-11-02")
            for number, day in _RELEASES.items()
        )
    )


def recalculated(office: AnOffice, *cases: str) -> None:
    """Officers heard that these sentences were worked out anew."""
    for case in cases:
        enter(office, KeyStageKind.SENTENCE_RECALCULATED, case=case)
