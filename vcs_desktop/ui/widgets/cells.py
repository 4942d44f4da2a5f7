"""How a cell of the house's list is painted: words, a quiet second line, or a pill."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from vcs_desktop.ui.toolkit.theme import Theme
from vcs_desktop.ui.widgets.fitting_words import WRAP, fitting_words, height_of
from vcs_desktop.ui.widgets.rows import DETAIL_ROLE, STRONG_ROLE, TONE_ROLE

_SIDE = 10
_TALL = 10_000


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: words, a quiet second line, or a pill."""

    def __init__(self, theme: Theme, parent: QTableView, above: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._above = above

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        look = self._theme.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(look.chosen.ground if is_chosen else look.card))
        if is_chosen and index.column() == 0:
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, QColor(look.accent.ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inside = option.rect.adjusted(_SIDE, self._above, -_SIDE, -self._above)
        if index.data(TONE_ROLE) is None:
            used = self._paint_words(painter, inside, index, is_chosen=is_chosen)
        else:
            used = self._paint_pill(painter, inside, index)
        self._paint_detail(painter, inside.adjusted(0, used + 2, 0, 0), index, is_chosen=is_chosen)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """How tall the cell must be at its column's width, so nothing is cut off."""
        width = max(option.rect.width() - 2 * _SIDE, 40)
        if index.data(TONE_ROLE) is not None:
            pill = self._pill_box(QRect(0, 0, width, _TALL), str(index.data()))
            wide, height = pill.width() + 2 * _SIDE, pill.height()
        else:
            wide, height = width, height_of(self._words_font(index), str(index.data()), width)
        detail = str(index.data(DETAIL_ROLE) or "")
        if detail:
            height += 2 + height_of(self._detail_font(), detail, width)
        return QSize(wide, height + 2 * self._above)

    def _paint_words(
        self,
        painter: QPainter,
        inside: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> int:
        """Paint the words, and say how much of the height they took."""
        look, font = self._theme.palette, self._words_font(index)
        # The second line is never pushed out by the first.
        kept = 2 + QFontMetrics(self._detail_font()).height() if index.data(DETAIL_ROLE) else 0
        room = inside.adjusted(0, 0, 0, -kept)
        painter.setFont(font)
        painter.setPen(QColor(look.chosen.ink if is_chosen else look.ink))
        words = fitting_words(font, str(index.data()), room)
        return painter.drawText(inside, int(WRAP), words).height()

    def _paint_detail(
        self,
        painter: QPainter,
        below: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> None:
        detail = str(index.data(DETAIL_ROLE) or "")
        if detail:
            look, font = self._theme.palette, self._detail_font()
            painter.setFont(font)
            painter.setPen(QColor(look.muted if not is_chosen else look.chosen.ink))
            painter.drawText(below, int(WRAP), fitting_words(font, detail, below))

    def _paint_pill(
        self, painter: QPainter, inside: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> int:
        """Paint the pill, and say how much of the height it took."""
        words = str(index.data())
        pair = self._theme.palette.tones[index.data(TONE_ROLE)]
        box = self._pill_box(inside, words)
        edge = QColor(pair.ink)
        edge.setAlphaF(0.35)
        painter.setPen(edge)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(pair.ink))
        painter.setFont(self._theme.font(13, bold=True))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(8, 2, -8, -2), int(flags), words)
        return box.height()

    def _pill_box(self, inside: QRect, words: str) -> QRect:
        metrics = QFontMetrics(self._theme.font(13, bold=True))
        room = QRect(0, 0, inside.width() - 18, _TALL)
        text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        return QRect(inside.left(), inside.top() - 2, text.width() + 18, text.height() + 6)

    def _words_font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return self._theme.font(bold=bool(index.data(STRONG_ROLE)))

    def _detail_font(self) -> QFont:
        return self._theme.font(13)
