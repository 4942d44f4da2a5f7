"""The commands of what officers enter and decide: enter, match, looked, withdraw."""

import argparse
from collections.abc import Sequence

from vcs_desktop.cli import answers
from vcs_desktop.cli.saying import say
from vcs_desktop.cli.unlocking import open_office
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.office.enter_stage import EnteredStage, StageToEnter, enter_stage
from vcs_desktop.office.newly_owed import OwedLine, owed_lines
from vcs_desktop.office.settle_look import decide_look, settle_look, settle_match
from vcs_desktop.office.withdraw_entry import withdraw_entry
from vcs_desktop.rules.hand_entry import HowHeard, WhoTold, WhyWithdrawn
from vcs_desktop.rules.key_stage import KeyStageKind, PatientKind, StageOutcome

Asked = argparse.Namespace


def enter(asked: Asked) -> int:
    """Enter a key stage that was heard by telephone, say."""
    with open_office(asked) as desk:
        entered = enter_stage(
            desk,
            StageToEnter(
                kind=KeyStageKind(asked.stage),
                happened_on=asked.on or desk.today,
                how=HowHeard(asked.how),
                who=WhoTold(asked.who),
                case=asked.case or "",
                noms=asked.offender or "",
                dates=tuple(asked.date),
                outcome=StageOutcome(asked.outcome),
                patient_kind=PatientKind(asked.patient),
                is_another=asked.different,
            ),
        )
        owed = owed_lines(desk, entered.obligations)
    _say_entered(entered, owed, as_json=asked.json)
    return 0


def match(asked: Asked) -> int:
    """Say whether a message is what was entered by hand."""
    with open_office(asked) as desk:
        settled = settle_match(desk, asked.look, is_same=asked.same)
        owed = owed_lines(desk, settled.obligations)
    answers.say_done(settled.words, owed, as_json=asked.json)
    return 0


def looked(asked: Asked) -> int:
    """Say that there is nothing to tell, or which stage a message means."""
    if asked.means is None and asked.on is not None:
        raise KnownError(
            "--on is the day of a stage, and no stage is named.",
            "Nothing was recorded.",
            "Add --means and the stage, or leave out --on.",
        )
    with open_office(asked) as desk:
        if asked.means is None:
            settled = settle_look(desk, asked.look)
        else:
            settled = decide_look(desk, asked.look, KeyStageKind(asked.means), asked.on)
        owed = owed_lines(desk, settled.obligations)
    answers.say_done(settled.words, owed, as_json=asked.json)
    return 0


def withdraw(asked: Asked) -> int:
    """Take back what was entered by hand."""
    with open_office(asked) as desk:
        withdrawn = withdraw_entry(desk, asked.entry, WhyWithdrawn(asked.because))
        owed = owed_lines(desk, withdrawn.obligations)
    answers.say_done(withdrawn.words, owed, as_json=asked.json)
    return 0


def _say_entered(entered: EnteredStage, owed: Sequence[OwedLine], *, as_json: bool) -> None:
    answer = {
        "done": entered.words,
        "added": entered.is_new,
        "entry": entered.entry or None,
        "occurrence": entered.occurrence,
        "stage": entered.stage,
        "on": entered.on.isoformat(),
        "source": entered.source,
        "heard_on": entered.heard_on.isoformat(),
        "obligations": list(entered.obligations),
    }
    back = f"To take it back: vcs-desktop withdraw {entered.entry} --because REASON"
    more = [back] if entered.is_new else []
    say(answer, [entered.words, *more, *answers.newly_owed(owed)], as_json=as_json)
