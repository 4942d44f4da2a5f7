"""In which language the window speaks: English, or Welsh as far as it was written.

What the Welsh catalogue lacks is said in English.  Knows no screen: whoever draws words listens
to `changed` and draws them again.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from vcs_desktop.ui.toolkit.preferences import ScreenLanguage


class Languages(QObject):
    """The languages of the window, one of them spoken.

    Args:
        application: What shows the words.
        folder: Where the catalogues lie.

    Signals:
        changed: Words are different from now on.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._folder = folder
        self.chosen = ScreenLanguage.ENGLISH
        self._plurals = self._catalogue(ScreenLanguage.ENGLISH)
        self._welsh: QTranslator | None = None
        application.installTranslator(self._plurals)

    def choose(self, language: ScreenLanguage) -> None:
        """Speak this language from now on."""
        if language is self.chosen:
            return
        self.chosen = language
        if self._welsh is not None:
            self._application.removeTranslator(self._welsh)
            self._welsh = None
        if language is ScreenLanguage.WELSH:
            # Asked before the one that was installed first.
            self._welsh = self._catalogue(language)
            self._application.installTranslator(self._welsh)
        self.changed.emit()

    def rest(self) -> None:
        """Take every catalogue away from the application."""
        for catalogue in (self._plurals, self._welsh):
            if catalogue is not None:
                self._application.removeTranslator(catalogue)

    def _catalogue(self, language: ScreenLanguage) -> QTranslator:
        catalogue = QTranslator(self)
        catalogue.load(str(self._folder / f"{language.value}.qm"))
        return catalogue


_THREE = 3
_LIKE_MANY = frozenset({4, 5})
_MANY = 7


def language_names() -> dict[ScreenLanguage, str]:
    """Each language by its own name, so that whoever reads only one of them finds it."""
    return {
        ScreenLanguage.ENGLISH: "English",
        ScreenLanguage.WELSH: "Cymraeg (drafft, heb ei adolygu gan gyfieithydd)",
    }


def counted(context: str, words: str, count: int) -> str:
    """Words that hold `{count}`, in the form that a number asks for in the language spoken.

    The English is written as for many; the form for one stands in the English catalogue.  Welsh
    has six forms (CLDR: zero, one, two, three, six, others), and Qt knows five, with two to five
    in one.  So a form for three stands in the catalogue under the remark `three`, where three
    changes the word after it, and four and five ask for the form of the others.
    """
    remark = "three" if count == _THREE else ""
    return QCoreApplication.translate(
        context, words, remark, _MANY if count in _LIKE_MANY else count
    )
