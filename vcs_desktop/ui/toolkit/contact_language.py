"""Ways of reaching a person, as the window names them."""

from PySide6.QtCore import QCoreApplication

from vcs_desktop.rules.safe_contact import Way


def way_words(way: Way) -> str:
    """A way of reaching a person."""
    return {
        Way.PHONE: QCoreApplication.translate("ways", "Telephone"),
        Way.LETTER: QCoreApplication.translate("ways", "Letter"),
        Way.SMS: QCoreApplication.translate("ways", "Text message"),
        Way.EMAIL: QCoreApplication.translate("ways", "Email"),
        Way.VISIT: QCoreApplication.translate("ways", "Visit"),
        Way.THROUGH: QCoreApplication.translate("ways", "Through somebody else"),
    }[way]
