"""A known error in the language of the window.

Presenters and the office speak English and know no Qt: what they say is translated where it is
shown.  An error whose words no catalogue has, such as one with a number in it, is shown as it is.
"""

from PySide6.QtCore import QCoreApplication

from vcs_desktop.kernel.errors import KnownError


def told(error: KnownError) -> KnownError:
    """The same error, in words of the language that is spoken."""
    words = (error.happened, error.not_done, error.next_step)
    return KnownError(*(_tr(text) if text else "" for text in words))


def _tr(text: str) -> str:
    return QCoreApplication.translate("errors", text)
