"""The screen of help: what there is at one side, the page that is read at the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from vcs_desktop.ui.help.document import ADDRESS, page_in_tags, place_of
from vcs_desktop.ui.help.finding import Hit
from vcs_desktop.ui.help.presenter import Spot
from vcs_desktop.ui.settings.search import search_row
from vcs_desktop.ui.toolkit.form import quiet
from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.panels import IconButton, on_escape
from vcs_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from vcs_desktop.office.help_page import HelpPage

_AIR = 10
"""Pixels above the part that was asked for."""

_SPOT = Qt.ItemDataRole.UserRole


class PageOfHelp(QTextBrowser):
    """Shows our own words: it fetches nothing, whatever an address in them may say."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """No picture or sheet comes from anywhere."""
        return None


class HelpScreen(Screen):
    """A page, a list of pages, and a search.

    Signals:
        left: Back to the page before, or to where the officer was.
        search_changed: What is searched for now.
        spot_wanted: A `Spot` to go on to.
        keys_wanted: The page of keys.
    """

    left = Signal()
    search_changed = Signal(str)
    spot_wanted = Signal(object)
    keys_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shown: tuple[HelpPage, str] | None = None
        self.back_button = IconButton(theme, "arrow-left", self.tr("Back"), key="Esc")
        self.keys_button = IconButton(theme, "info", self.tr("Keys"), key="Shift+F1")
        self.search_field, self._search_row = search_row(self.tr("Find in help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PageOfHelp()
        self._nothing = quiet(self.tr("No help is found by these words. Try fewer letters."))
        self._nothing.hide()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._join()

    def take_keyboard(self) -> None:
        """Begin on the page, where the arrows scroll."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: HelpPage, field: str) -> None:
        """Show a page, at one of its parts."""
        self._shown = (page, field)
        self._draw()

    def show_contents(self, pages: Sequence[HelpPage]) -> None:
        """List the pages."""
        self.show_hits([Hit(page.topic, page.title) for page in pages])

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List what was found."""
        self.list.clear()
        for hit in hits:
            head = self.tr("{page}: {part}").format(page=hit.title, part=hit.part)
            words = head if hit.part else hit.title
            item = QListWidgetItem(f"{words}\n{hit.context}" if hit.context else words)
            item.setData(_SPOT, Spot(hit.topic, hit.part))
            self.list.addItem(item)
        self._nothing.setVisible(not hits)
        # What was found has words around it, and needs more room than titles.
        is_search = any(hit.context for hit in hits)
        self._halves.setStretch(0, 3 if is_search else 2)
        self._halves.setStretch(1, 4 if is_search else 5)
        self._turn()

    def forget(self) -> None:
        """Begin with an empty search."""
        self.search_field.clear()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back_button)
        top.addWidget(self.keys_button)
        top.addSpacing(12)
        top.addLayout(self._search_row, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._halves.setSpacing(12)
        self._halves.addWidget(left, 2)
        self._halves.addWidget(self.page, 5)
        self.column.addLayout(top)
        self.column.addWidget(self.bar)
        self.column.addLayout(self._halves, 1)

    def _join(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.keys_button.clicked.connect(self.keys_wanted)
        self.search_field.textChanged.connect(self.search_changed)
        self.search_field.returnPressed.connect(self._read_first)
        self.list.itemActivated.connect(self._go_on)
        self.list.itemClicked.connect(self._go_on)
        self.page.anchorClicked.connect(self._follow)
        find = QShortcut(QKeySequence("/"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._take_search)
        on_escape(self, self.left.emit)
        self.theme.changed.connect(self._turn)

    @Slot()
    def _take_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def _read_first(self) -> None:
        if self.list.count() and self.search_field.text().strip():
            self._go_on(self.list.item(0))

    @Slot(QListWidgetItem)
    def _go_on(self, item: QListWidgetItem) -> None:
        self.spot_wanted.emit(item.data(_SPOT))
        self.take_keyboard()

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        self.spot_wanted.emit(Spot(address.toString().removeprefix(ADDRESS)))

    @Slot()
    def _turn(self) -> None:
        """Stand under each other where there is no room beside each other."""
        is_large = self.theme.has_large_text
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if is_large else way.LeftToRight)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        page, field = self._shown
        self.page.setAccessibleName(page.title)
        self.page.setHtml(page_in_tags(page, self.theme, field))
        place = place_of(page, field)
        if place:
            # Where a part stands is known once the page has its room.
            QTimer.singleShot(0, self.page, lambda: self._scroll_to(place))

    def _scroll_to(self, place: str) -> None:
        self.page.scrollToAnchor(place)
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() - self.theme.pixels(_AIR))
