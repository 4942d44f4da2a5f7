"""Which language is spoken: an officer's own, or the last one while nobody is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.ui.toolkit.languages import Languages
from vcs_desktop.ui.toolkit.preferences import Preferences, ScreenLanguage


class LanguageHandling(QObject):
    """Chooses it and remembers it, for an officer on this computer.

    Before anybody has opened the office the language is the last that was spoken here.  What is
    chosen there is meant by whoever opens it next, and stays theirs.
    """

    def __init__(self, parent: QObject, languages: Languages, preferences: Preferences) -> None:
        super().__init__(parent)
        self._languages = languages
        self._preferences = preferences
        self._officer = ""
        self._was_chosen = False
        languages.choose(preferences.language())

    def choose(self, language: ScreenLanguage) -> None:
        """Speak this language, because somebody asked for it."""
        self._was_chosen = True
        self._keep(language)
        self._languages.choose(language)

    def serve(self, officer: str) -> None:
        """Speak the language of this officer, by their reference; their office was opened."""
        own = self._preferences.language_of(officer)
        language = self._languages.chosen if self._was_chosen else own
        self._officer = officer
        self._keep(language)
        self._languages.choose(language)

    def leave(self) -> None:
        """Nobody is known from now on."""
        self._officer = ""
        self._was_chosen = False

    def _keep(self, language: ScreenLanguage) -> None:
        self._preferences.keep_language(language)
        if self._officer:
            self._preferences.keep_language_of(self._officer, language)


def language_waits() -> KnownError:
    """What is told where the language can't change at once."""
    return KnownError(
        _tr("Something is still under way."),
        _tr("The language was left as it is."),
        _tr("Choose it again when that has ended."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageHandling", text)
