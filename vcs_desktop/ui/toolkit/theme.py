"""How the window looks: colours, text size, style sheet and icons, and when they change.

Follows the system's light, dark and contrast settings unless the officer chooses otherwise.
Knows no screen: widgets listen to `changed` and ask again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory

from vcs_desktop.ui.toolkit.covered_fields import CoveredFields
from vcs_desktop.ui.toolkit.languages import Languages
from vcs_desktop.ui.toolkit.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette
from vcs_desktop.ui.toolkit.preferences import Preferences, ThemeChoice
from vcs_desktop.ui.toolkit.veil import Veil

BODY_PIXELS = 14
"""Height of ordinary text at 100 per cent."""

LARGE_TEXT = 1.5
"""From this scale on, screens put things under each other instead of beside each other."""


class Theme(QObject):
    """The look of the whole window.

    Attributes:
        veil: Whether names can be read.
        covered_fields: Covers what is typed.
        languages: What language it is all in.

    Signals:
        changed: Colours or text size are different now; draw again.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, resources: Path, preferences: Preferences
    ) -> None:
        super().__init__(application)
        self.veil = Veil(self)
        self.covered_fields = CoveredFields(self.veil)
        self.languages = Languages(application, resources / "languages", self)
        self._application = application
        self._resources = resources
        self._preferences = preferences
        self._template = Template((resources / "style" / "window.qss").read_text("utf-8"))
        self._family = _load_fonts(resources / "fonts")
        self.choice = preferences.theme()
        self.text_size = preferences.text_size()
        self.palette = LIGHT
        application.setStyle(QStyleFactory.create("Fusion"))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._apply()

    @property
    def scale(self) -> float:
        """Size of text against the ordinary one, from 1.0 to 2.0."""
        return self.text_size / 100

    @property
    def has_large_text(self) -> bool:
        """Whether things should stand under each other rather than beside each other."""
        return self.scale >= LARGE_TEXT

    def choose(self, choice: ThemeChoice) -> None:
        """Take a look and remember it."""
        self.choice = choice
        self._preferences.keep_theme(choice)
        self._apply()

    def choose_text_size(self, per_cent: int) -> None:
        """Take a size of text and remember it."""
        self.text_size = per_cent
        self._preferences.keep_text_size(per_cent)
        self._apply()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let the style sheet rest while hundreds of widgets are made, and then style them once.

        Qt styles all of a part again each time the part is put into a larger one.  Nothing is
        drawn before the block ends.
        """
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(self._style_sheet())

    def pixels(self, at_ordinary_size: float) -> int:
        """A length that grows with the text."""
        return round(at_ordinary_size * self.scale)

    def font(self, size: float = BODY_PIXELS, *, bold: bool = False) -> QFont:
        """A font for painting; `size` in pixels at ordinary size."""
        font = QFont(self._family)
        font.setPixelSize(self.pixels(size))
        font.setBold(bold)
        return font

    def pixmap(self, name: str, colour: str, size: float = 20) -> QPixmap:
        """The icon of this name in this colour, sharp on fine screens."""
        ratio = self._application.devicePixelRatio()
        edge = self.pixels(size)
        picture = QPixmap(QSize(round(edge * ratio), round(edge * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        drawing = (self._resources / "icons" / f"{name}.svg").read_text("utf-8")
        painter = QPainter(picture)
        tinted = drawing.replace("currentColor", colour).encode()
        QSvgRenderer(QByteArray(tinted)).render(painter)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def icon(self, name: str, colour: str) -> QIcon:
        """The icon of this name, also for a disabled button."""
        icon = QIcon(self.pixmap(name, colour))
        icon.addPixmap(self.pixmap(name, self.palette.edge), QIcon.Mode.Disabled)
        return icon

    @Slot()
    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.palette = self._wanted()
        self._application.setFont(self.font())
        self._application.setPalette(_qt_palette(self.palette))
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _wanted(self) -> Palette:
        fixed = {
            ThemeChoice.LIGHT: LIGHT,
            ThemeChoice.DARK: DARK,
            ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST,
        }
        if self.choice in fixed:
            return fixed[self.choice]
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _style_sheet(self) -> str:
        look = self.palette
        words = {
            name: getattr(look, name)
            for name in ("canvas", "card", "sunken", "ink", "muted", "line", "edge")
        }
        words |= {"accent_over": look.accent_over, "focus_edge": look.focus_edge}
        words["side_muted"] = look.side_muted
        for name in ("accent", "chosen", "side", "side_chosen", "focus"):
            pair = getattr(look, name)
            words |= {f"{name}_ink": pair.ink, f"{name}_ground": pair.ground}
        for tone, pair in look.tones.items():
            words |= {f"{tone}_ink": pair.ink, f"{tone}_ground": pair.ground}
            words[f"{tone}_figure"] = look.figure(tone)
        words["marks"] = (self._resources / "style").as_posix()
        words["shade"] = "dark" if look.is_dark else "light"
        # The main action is pale in a dark window and dark in a light one.
        words["accent_shade"] = "light" if look.is_dark else "dark"
        sizes = {f"px{size}": f"{self.pixels(size)}px" for size in range(1, 41)}
        return self._template.substitute(words | sizes)


def _load_fonts(folder: Path) -> str:
    """Load the bundled fonts; without them the computer's own sans serif does."""
    families = [
        family
        for file in sorted(folder.glob("*.ttf"))
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
    ]
    return next((family for family in families if family == "Noto Sans"), "sans-serif")


def _qt_palette(look: Palette) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: look.canvas,
        QPalette.ColorRole.WindowText: look.ink,
        QPalette.ColorRole.Base: look.card,
        QPalette.ColorRole.AlternateBase: look.sunken,
        QPalette.ColorRole.Text: look.ink,
        QPalette.ColorRole.Button: look.card,
        QPalette.ColorRole.ButtonText: look.ink,
        QPalette.ColorRole.PlaceholderText: look.muted,
        QPalette.ColorRole.ToolTipBase: look.card,
        QPalette.ColorRole.ToolTipText: look.ink,
        QPalette.ColorRole.Highlight: look.accent.ground,
        QPalette.ColorRole.HighlightedText: look.accent.ink,
        QPalette.ColorRole.Link: look.accent.ground,
        QPalette.ColorRole.Mid: look.line,
        QPalette.ColorRole.Dark: look.edge,
        QPalette.ColorRole.Light: look.card,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(disabled, role, QColor(look.edge))
    return palette
