"""Which page of help is about which screen or form, and where on it one is."""

from PySide6.QtWidgets import QWidget

from vcs_desktop.ui.arrivals.screen import ArrivalsScreen
from vcs_desktop.ui.case.concern_panel import ConcernPanel
from vcs_desktop.ui.case.contact_form import ContactForm
from vcs_desktop.ui.case.deed_form import DeedForm
from vcs_desktop.ui.case.more_panel import MorePanel
from vcs_desktop.ui.case.reminder_panel import ReminderPanel
from vcs_desktop.ui.case.screen import CaseScreen
from vcs_desktop.ui.cases.screen import CasesScreen
from vcs_desktop.ui.changed_dates.screen import ChangedDatesScreen
from vcs_desktop.ui.entry.screen import EntryScreen
from vcs_desktop.ui.first_hour.screen import FirstHourScreen
from vcs_desktop.ui.first_run.screen import FirstRunScreen
from vcs_desktop.ui.help.presenter import FIRST_TOPIC, Spot
from vcs_desktop.ui.letter.screen import LetterScreen
from vcs_desktop.ui.reason.screen import ReasonScreen
from vcs_desktop.ui.sentences.offender_screen import OffenderScreen
from vcs_desktop.ui.sentences.screen import SentencesScreen
from vcs_desktop.ui.settings.backups_part import BackupsPart
from vcs_desktop.ui.settings.calendar_part import CalendarPart
from vcs_desktop.ui.settings.computer_part import ComputerPart
from vcs_desktop.ui.settings.figures_part import FiguresPart
from vcs_desktop.ui.settings.officers_part import OfficersPart
from vcs_desktop.ui.settings.rules_part import RulesPart
from vcs_desktop.ui.settings.screen import SettingsScreen
from vcs_desktop.ui.settings.trial_page import TrialPage
from vcs_desktop.ui.settings.unit_part import UnitPart
from vcs_desktop.ui.team.screen import TeamScreen
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.training.screen import TrainingScreen
from vcs_desktop.ui.unlock.screen import UnlockScreen
from vcs_desktop.ui.widgets.keys_page import KeysPage
from vcs_desktop.ui.widgets.screen import Screen

TOPICS: dict[type[QWidget], str] = {
    TodayScreen: "today",
    ChangedDatesScreen: "changed-dates",
    CasesScreen: "cases",
    CaseScreen: "case",
    LetterScreen: "letter",
    EntryScreen: "entry",
    SentencesScreen: "sentences",
    OffenderScreen: "sentences",
    ArrivalsScreen: "arrivals",
    TeamScreen: "team",
    SettingsScreen: "settings",
    ReasonScreen: "reason",
    UnlockScreen: "unlock",
    FirstRunScreen: "first-run",
    KeysPage: FIRST_TOPIC,
    TrainingScreen: "exercises",
    FirstHourScreen: "first-hour",
    ContactForm: "contact",
    DeedForm: "deed",
    MorePanel: "more",
    ConcernPanel: "concern",
    ReminderPanel: "reminders",
    RulesPart: "settings-rules",
    FiguresPart: "settings-figures",
    CalendarPart: "settings-calendar",
    ComputerPart: "settings-computer",
    OfficersPart: "officers",
    BackupsPart: "backups",
    UnitPart: "settings-unit",
    TrialPage: "trial",
}
"""The page of each screen, and of each form or part that has one of its own."""

IN_PARTS = (SettingsScreen,)
"""Screens of which one part is in sight, and has a page of its own."""


def spot_of(screen: QWidget, focused: QWidget | None) -> Spot:
    """The page that is about where the keyboard is, at its field if it is in one."""
    if focused is not None and screen.isAncestorOf(focused):
        topic = _nearest(focused, screen)
        if topic:
            return Spot(topic, _name_of(focused))
    return Spot(_topic_of_screen(screen))


def topic_of(widget: QWidget) -> str:
    """The page of a screen or form by its kind; empty where it has none of its own."""
    return next((TOPICS[kind] for kind in type(widget).__mro__ if kind in TOPICS), "")


def _nearest(inside: QWidget, screen: QWidget) -> str:
    place: QWidget | None = inside
    while place is not None and place is not screen:
        topic = topic_of(place)
        if topic:
            return topic
        place = place.parentWidget()
    return _topic_of_screen(screen)


def _topic_of_screen(screen: QWidget) -> str:
    """Its own page; of a screen in parts, the page of the part in sight."""
    if isinstance(screen, IN_PARTS):
        seen = (topic_of(part) for part in screen.findChildren(QWidget) if part.isVisible())
        return next((topic for topic in seen if topic), topic_of(screen))
    return topic_of(screen) or FIRST_TOPIC


def _name_of(focused: QWidget) -> str:
    place: QWidget | None = focused
    while place is not None and not isinstance(place, Screen):
        if place.accessibleName():
            return place.accessibleName()
        place = place.parentWidget()
    return ""
