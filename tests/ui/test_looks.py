"""Colours that can be read, sizes that fit, and settings that hold nothing personal."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from vcs_desktop.ui.toolkit.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette, Tone, contrast
from vcs_desktop.ui.toolkit.preferences import Preference, Preferences, ThemeChoice
from vcs_desktop.ui.toolkit.theme import Theme

WORDS = 4.5
"""WCAG 2.2, 1.4.3: words against their ground."""
EDGES = 3.0
"""WCAG 2.2, 1.4.11: the edge of a control against what is around it."""

every_palette = pytest.mark.parametrize(
    "look", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high-contrast"]
)


@every_palette
def test_words_can_be_read_on_every_ground(look: Palette) -> None:
    pairs = [(ink, ground) for ink in (look.ink, look.muted) for ground in _grounds(look)]
    pairs += [(pair.ink, pair.ground) for pair in look.tones.values()]
    pairs += [
        (pair.ink, pair.ground)
        for pair in (look.accent, look.chosen, look.side, look.side_chosen, look.focus)
    ]
    pairs += [(look.accent.ink, look.accent_over), (look.side_muted, look.side.ground)]
    pairs += [(look.figure(tone), look.card) for tone in Tone]
    too_faint = [pair for pair in pairs if contrast(*pair) < WORDS]
    assert too_faint == []


@every_palette
def test_the_edges_of_controls_and_the_focus_can_be_seen(look: Palette) -> None:
    for ground in _grounds(look):
        assert contrast(look.edge, ground) >= EDGES
        assert contrast(look.focus_edge, ground) >= EDGES
    assert contrast(look.accent.ground, look.card) >= EDGES


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_a_chosen_look_stays_chosen(theme: Theme, preferences: Preferences) -> None:
    theme.choose(ThemeChoice.DARK)
    theme.choose_text_size(150)
    assert theme.palette is DARK
    assert theme.has_large_text
    assert (preferences.theme(), preferences.text_size()) == (ThemeChoice.DARK, 150)


def test_text_at_200_per_cent_is_twice_as_large(theme: Theme) -> None:
    ordinary = theme.font().pixelSize()
    theme.choose_text_size(200)
    assert theme.font().pixelSize() == 2 * ordinary


def test_a_setting_nobody_knows_falls_back(tmp_path: Path) -> None:
    file = tmp_path / "looks.ini"
    raw = QSettings(str(file), QSettings.Format.IniFormat)
    raw.setValue(Preference.THEME, "sepia")
    raw.setValue(Preference.TEXT_SIZE, "9000")
    raw.sync()
    preferences = Preferences(file)
    assert (preferences.theme(), preferences.text_size()) == (ThemeChoice.SYSTEM, 100)


def _grounds(look: Palette) -> tuple[str, ...]:
    return look.canvas, look.card, look.sunken
