"""The page of keys on paper: set in the background, then printed."""

from vcs_desktop.ui.ports import Background, Jobs, Topic
from vcs_desktop.ui.widgets.keys_page import KeysPage

_SCREEN = "keys"


class KeysHandling:
    """Prints the page of keys when it is asked for."""

    def __init__(self, page: KeysPage, jobs: Jobs, background: Background) -> None:
        self._page, self._jobs, self._background = page, jobs, background
        page.card_wanted.connect(self._set_card)

    def _set_card(self) -> None:
        keys, headers = self._page.keys(), self._page.headers()
        self._background.read(
            Topic(_SCREEN, "card"),
            lambda: self._jobs.set_keys_card(keys, headers),
            self._page.print_card,
            self._page.show_problem,
        )
