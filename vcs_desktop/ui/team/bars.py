"""Bars, drawn: one for each line, its parts beside each other, every part a word and a colour.

Knows no officer and no count: it draws what it is given and says the same in words for whoever
can't see it.  The numbers stand in the table beside it as well.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcs_desktop.ui.toolkit.palettes import Tone
from vcs_desktop.ui.toolkit.theme import Theme

_ROW, _BAR, _MOST_FOR_NAMES, _GAP = 32, 20, 0.5, 2
_LEGEND_ROW, _SWATCH, _SIDE = 24, 13, 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of part of every bar: its word, and the colour that goes with it."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class BarLine:
    """One bar: whose, and how many of each part."""

    name: str
    numbers: tuple[int, ...]

    @property
    def whole(self) -> int:
        """How many in all."""
        return sum(self.numbers)


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn."""

    title: str
    parts: tuple[Part, ...]
    lines: tuple[BarLine, ...]

    def in_words(self) -> str:
        """The same, to be read out: every line with its numbers."""
        return " ".join(self._line_in_words(line) for line in self.lines)

    def _line_in_words(self, line: BarLine) -> str:
        told = [
            f"{part.words} {number}"
            for part, number in zip(self.parts, line.numbers, strict=True)
            if number
        ]
        return f"{line.name}: {', '.join(told) or '0'}."


class Bars(QWidget):
    """The bars of one picture, with what each colour means above them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Picture("", (), ())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._turn)

    def show_picture(self, picture: Picture) -> None:
        """Draw this."""
        self._picture = picture
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.in_words())
        self._turn()

    def sizeHint(self) -> QSize:
        """As tall as its lines."""
        return QSize(240, self._legend_height() + len(self._picture.lines) * self._row())

    def minimumSizeHint(self) -> QSize:
        """The same: it scrolls in what it stands in."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may break the legend otherwise."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the legend, and every bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part, place in self._legend():
            self._paint_key(painter, part, place)
        most = max((line.whole for line in self._picture.lines), default=0)
        top = self._legend_height()
        for line in self._picture.lines:
            self._paint_line(painter, line, top, most)
            top += self._row()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.palette.focus_edge), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_key(self, painter: QPainter, part: Part, place: QRectF) -> None:
        swatch = self._theme.pixels(_SWATCH)
        box = QRectF(place.left(), place.center().y() - swatch / 2, swatch, swatch)
        self._paint_box(painter, box, part.tone)
        painter.setPen(QColor(self._theme.palette.ink))
        painter.setFont(self._theme.font(13))
        painter.drawText(place.adjusted(swatch + 6, 0, 0, 0), int(_LEFT), part.words)

    def _paint_line(self, painter: QPainter, line: BarLine, top: float, most: int) -> None:
        look, row = self._theme.palette, self._row()
        font = self._theme.font(13)
        names = self._room_for_names(font)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        name = QFontMetrics(font).elidedText(
            line.name, Qt.TextElideMode.ElideRight, round(names) - 12
        )
        painter.drawText(QRectF(_SIDE, top, names - 8, row), int(_LEFT), name)
        number = str(line.whole)
        told = QFontMetrics(font).horizontalAdvance(number) + 10
        room = self.width() - names - told - 2 * _SIDE
        end = self._paint_parts(painter, line, QPointF(names, top), room / max(most, 1))
        painter.setFont(self._theme.font(13, bold=True))
        painter.setPen(QColor(look.ink))
        painter.drawText(QRectF(end + 6, top, told, row), int(_LEFT), number)

    def _room_for_names(self, font: QFont) -> float:
        """As wide as the longest name, and no more than half of it all."""
        metrics = QFontMetrics(font)
        names = [metrics.horizontalAdvance(line.name) for line in self._picture.lines]
        return min(max(names, default=0) + 16, self.width() * _MOST_FOR_NAMES)

    def _paint_parts(self, painter: QPainter, line: BarLine, start: QPointF, each: float) -> float:
        """Paint the parts of a bar, and say where it ends."""
        bar, left = self._theme.pixels(_BAR), start.x()
        top = start.y() + (self._row() - bar) / 2
        bold = self._theme.font(12, bold=True)
        for part, number in zip(self._picture.parts, line.numbers, strict=True):
            if not number:
                continue
            box = QRectF(left, top, max(number * each - _GAP, 3), bar)
            pair = self._paint_box(painter, box, part.tone)
            if QFontMetrics(bold).horizontalAdvance(str(number)) + 4 <= box.width():
                painter.setFont(bold)
                painter.setPen(QColor(pair))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))
            left += box.width() + _GAP
        return left

    def _paint_box(self, painter: QPainter, box: QRectF, tone: Tone) -> str:
        """Paint a part in its colour, and give the colour to write on it with."""
        pair = self._theme.palette.tones[tone]
        painter.setPen(QColor(pair.ink))
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(box, 2, 2)
        return pair.ink

    def _legend(self) -> list[tuple[Part, QRectF]]:
        """Where the word of each part stands: as many beside each other as there is room for."""
        metrics = QFontMetrics(self._theme.font(13))
        row, swatch = self._theme.pixels(_LEGEND_ROW), self._theme.pixels(_SWATCH)
        placed: list[tuple[Part, QRectF]] = []
        left, top = float(_SIDE), 2.0
        for part in self._picture.parts:
            wide = swatch + 6 + metrics.horizontalAdvance(part.words) + 14
            if left > _SIDE and left + wide > self.width():
                left, top = float(_SIDE), top + row
            placed.append((part, QRectF(left, top, wide, row)))
            left += wide
        return placed

    def _legend_height(self) -> int:
        placed = self._legend()
        return round(placed[-1][1].bottom()) + 8 if placed else 0

    def _row(self) -> int:
        return self._theme.pixels(_ROW)

    @Slot()
    def _turn(self) -> None:
        self.setFixedHeight(max(self.sizeHint().height(), 1))
        self.update()
