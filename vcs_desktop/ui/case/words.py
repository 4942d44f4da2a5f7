"""What is said after something was recorded in a case."""

from PySide6.QtCore import QCoreApplication

from vcs_desktop.ui.case.view import News, RecordedContact
from vcs_desktop.ui.toolkit.languages import counted


def news_words(news: News) -> str:
    """That it was recorded."""
    return {
        News.CONTACT_RECORDED: _tr("Recorded. It stands in the history of this case."),
        News.LETTER_RETURNED: _tr("Recorded. The letter came back, so it is owed again."),
        News.ACT_RECORDED: _tr("Recorded. It stands in the history of this case."),
        News.REQUEST_FORWARDED: _tr(
            "The page is saved and the request recorded as forwarded. Now send the page."
        ),
        News.CONCERN_REPORTED: _tr(
            "Recorded. It stands first on everybody's Today until somebody has it."
        ),
        News.CONCERN_MOVED: _tr("Recorded. It stays on Today until the person knows."),
        News.REMINDER_MADE: _tr("The reminder is made. It stands on Today from its day on."),
        News.REMINDER_DONE: _tr("The reminder is done."),
    }[news]


def elsewhere_words(news: News) -> str:
    """That it was recorded in a case that is not in sight any more."""
    return _tr("In the case before: {news}").format(news=news_words(news))


def recorded_words(recorded: RecordedContact) -> str:
    """What is said after a contact, with how much is still owed where it met nothing."""
    if not recorded.still_owed:
        return news_words(News.CONTACT_RECORDED)
    owed = recorded.still_owed
    said = (
        _counted("Recorded. Nothing was ticked as told, so {count} things are still owed.", owed)
        if recorded.was_reached
        else _counted("Recorded. They were not reached, so {count} things are still owed.", owed)
    )
    later = _tr("Coming up later: {count}.").format(count=recorded.later)
    return f"{said} {later}" if recorded.later else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("case", text)


def _counted(words: str, count: int) -> str:
    return counted("case", words, count).format(count=count)
