"""Why something is owed: the rule, its source, and how the date was counted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcs_desktop.rules.explain import Explanation
from vcs_desktop.rules.obligation import Status
from vcs_desktop.ui.toolkit.form import plain
from vcs_desktop.ui.toolkit.language import long_date, short_date
from vcs_desktop.ui.toolkit.veil import Veil, covered
from vcs_desktop.ui.widgets.panels import OpenTerms, empty


class ExplanationTerms(OpenTerms):
    """An explanation, line by line, in the order in which an officer asks."""

    def show_explanation(self, why: Explanation) -> None:
        """Show why."""
        counted = self.tr("{day}, {what}").format(
            day=long_date(why.counted_from), what=why.counted_from_what
        )
        self.show_terms(
            (
                (self.tr("Not owed"), why.reason),
                (self.tr("Due"), self._due(why)),
                (self.tr("Counted from"), counted),
                (self.tr("Time limit"), why.limit),
                (self.tr("Not counted"), _days(why.skipped_days)),
                (self.tr("We heard"), long_date(why.heard_on)),
                (self.tr("Team's own aim"), self._target(why)),
                (self.tr("Rule"), self._rule(why)),
                (self.tr("Source"), why.source),
                (self.tr("In force"), why.line),
                (self.tr("Note"), why.note),
            )
        )

    def _target(self, why: Explanation) -> str:
        reason = self.tr(" Reason given: {reason}").format(reason=covered(why.setting_reason))
        words = why.target + (reason if why.setting_reason else "")
        if why.target_on is None:
            return words
        return self.tr("{day}: {words}").format(day=long_date(why.target_on), words=words)

    def _due(self, why: Explanation) -> str:
        if why.due_on is not None:
            return long_date(why.due_on)
        if why.status is not Status.OWED:
            return ""
        return self.tr("As soon as you can: no source gives a number of days")

    def _rule(self, why: Explanation) -> str:
        kind = self._nature(why)
        return f"{why.rule}: {kind}" if why.rule and kind else why.rule

    def _nature(self, why: Explanation) -> str:
        words = {
            "duty": self.tr("a duty, someone is owed this"),
            "prompt": self.tr("a prompt of the team's own, not the law"),
            "gate": self.tr("a safeguard, asked at the moment of use"),
            "window": self.tr("a right for a time"),
            "others-clock": self.tr("someone else's time limit that we watch"),
        }
        code = str(why.nature or "")
        return words.get(code, code.replace("-", " "))


class Explanations(QWidget):
    """Why several things are owed, each under its own title; one alone needs none."""

    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_all(self, explanations: Sequence[Explanation]) -> None:
        """Show these, in this order."""
        empty(self._column)
        for why in explanations:
            if len(explanations) > 1:
                title = plain(why.title)
                title.setProperty("kind", "strong")
                self._column.addWidget(title)
            terms = ExplanationTerms(self._veil)
            terms.show_explanation(why)
            self._column.addWidget(terms)


def _days(days: tuple[date, ...]) -> str:
    return ", ".join(short_date(day) for day in days)
