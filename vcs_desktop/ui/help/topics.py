"""Which page of help is about which screen or form, and where on it one is."""

from PySide6.QtWidgets import QWidget

from vcs_desktop.ui.case.contact_form import ContactForm
from vcs_desktop.ui.help.presenter import FIRST_TOPIC, Spot
from vcs_desktop.ui.today.screen import TodayScreen
from vcs_desktop.ui.widgets.screen import Screen

TOPICS: dict[type[QWidget], str] = {
    TodayScreen: "today",
    ContactForm: "contact",
}
"""The page of each screen, and of each form that has one of its own."""


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
    own = topic_of(screen)
    parts = (topic_of(part) for part in screen.findChildren(QWidget) if part.isVisible())
    return own or next((topic for topic in parts if topic), FIRST_TOPIC)


def _name_of(focused: QWidget) -> str:
    place: QWidget | None = focused
    while place is not None and not isinstance(place, Screen):
        if place.accessibleName():
            return place.accessibleName()
        place = place.parentWidget()
    return ""
