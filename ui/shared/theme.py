"""The one place that knows colours, fonts and measures: `theme().color("accent.base")`.

Values come from `resources/tokens.json`; the stylesheet is `resources/theme.qss.tmpl` filled with them.
Painted widgets read this object in `paintEvent`; a theme switch repaints them (Qt sends StyleChange).
"""

from __future__ import annotations

import json
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import resources

ThemeName = Literal["light", "dark"]

RESOURCES = Path(resources.__file__).parent

BUNDLED_FAMILY = "Noto Sans SC"
MARKS_FAMILY = "Frontdesk Marks"
"""A few narrow marks (·) which the Chinese font only has full width; see `resources/fonts`."""
STRONG_FAMILY = "Frontdesk Strong"
"""The semibold cut of the bundled family; see `resources/fonts`."""


class Theme(QObject):
    """Colours, fonts and measures of the active theme. One per process, see `theme()`."""

    changed = Signal()
    """The theme was switched; scenes and anything not repainted by a StyleChange reload here."""

    def __init__(self) -> None:
        super().__init__()
        self._tokens: dict[str, Any] = json.loads((RESOURCES / "tokens.json").read_text("utf-8"))
        self.name: ThemeName = "light"
        self._colors: dict[str, int] = {}
        self._fonts: dict[str, QFont] = {}

    def color(self, token: str) -> QColor:
        """The colour of `accent.base`, `status.waiting.tint`, `tvBoard.ink` … KeyError for an unknown token."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = _qcolor(self._value(token)).rgba()
        return QColor.fromRgba(found)  # the copy constructor costs 16 ms when first called

    def light_color(self, token: str) -> QColor:
        """The colour the token has in the light theme, for what stays on light paper in both (outlines, pages)."""
        node: Any = self._tokens["color"]["light"]
        for part in token.split("."):
            node = node[part]
        return _qcolor(str(node))

    def font(self, name: str, *, weight: int | None = None) -> QFont:
        """The font of `body`, `small`, `caption`, `title`, `timer` … of the tokens, optionally reweighted."""
        key = f"{name}/{weight}"
        found = self._fonts.get(key)
        if found is None:
            scale = self._tokens["font"]["scale"][name]
            found = self._fonts[key] = make_font(scale["px"], weight or scale["weight"])
        return QFont(found)

    def size(self, name: str) -> int:
        """A measure in pixels at 100 %: `row`, `header`, `controlTouch` …"""
        return int(self._tokens["size"][name])

    def radius(self, name: str) -> int:
        """A corner radius in pixels: `chip` 4, `control` 6, `card` 8, `dialog` 10."""
        return int(self._tokens["radius"][name])

    def status_icon(self, status: str) -> str:
        """The icon that goes with a stage, e.g. `waiting` -> `clock`."""
        return str(self._tokens["statusMeta"][status]["icon"])

    def stylesheet(self) -> str:
        """The application's stylesheet for the active theme."""
        template = (RESOURCES / "theme.qss.tmpl").read_text("utf-8")
        return re.sub(r"\$\{([\w.-]+)\}", lambda match: _css(self._value(match.group(1))), template)

    def select(self, name: ThemeName) -> None:
        """Make `name` the active set of colours, without touching the application; see `apply_theme`."""
        self.name = name
        self._colors.clear()

    def forget_fonts(self) -> None:
        """Fonts made before the bundled font was loaded are made anew."""
        self._fonts.clear()

    def _value(self, token: str) -> str:
        colors = self._tokens["color"]
        node: Any = colors if token.startswith("tvBoard.") else colors[self.name]
        for part in token.split("."):
            node = node[part]
        return str(node)


@lru_cache(maxsize=1)
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


def make_font(px: int, weight: int = 400) -> QFont:
    """A font of the bundled family; 600 and more is its semibold cut.

    That cut calls itself bold, so Qt also thickens what it lacks (a rare surname, taken from the regular one)."""
    strong = weight >= 600
    font = QFont()
    font.setFamilies([MARKS_FAMILY, *([STRONG_FAMILY] if strong else []), BUNDLED_FAMILY])
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
    return font


def application() -> QApplication:
    """The application of this process, made in the Fusion style when there is none yet."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])  # QStyle itself costs 19 ms
    assert isinstance(app, QApplication)
    return app


def load_fonts() -> bool:
    """Register the bundled fonts and make them the application's font. False if a file is missing.

    Costs about 2 ms (the file is mapped, not read). Needs a QApplication.
    """
    from pylopdf_fonts_zh_cn import sans_path

    own = RESOURCES / "fonts"
    files = (sans_path(), own / "FrontdeskMarks.otf", own / "FrontdeskStrong.otf")
    missing = [file for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    theme().forget_fonts()
    QApplication.setFont(theme().font("body"))
    return not missing


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Dress the whole application: palette, stylesheet; painted widgets repaint themselves."""
    active = theme()
    active.select(name)
    app.setStyleSheet("")  # replacing a sheet polishes every widget once per ancestor: 560 ms, not 100
    app.setPalette(_palette(active))
    app.setStyleSheet(active.stylesheet())
    active.changed.emit()


def _palette(active: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, token in (
        (role.Window, "surface.base"),
        (role.WindowText, "ink.primary"),
        (role.Base, "surface.card"),
        (role.AlternateBase, "surface.card"),
        (role.Text, "ink.primary"),
        (role.Button, "surface.card"),
        (role.ButtonText, "ink.primary"),
        (role.Highlight, "accent.base"),
        (role.HighlightedText, "ink.onAccent"),
        (role.ToolTipBase, "ink.primary"),
        (role.ToolTipText, "surface.card"),
        (role.PlaceholderText, "ink.tertiary"),
        (role.Link, "accent.ink"),
        (role.Mid, "line.default"),
        (role.Light, "surface.raised"),
        (role.Dark, "line.strong"),
        (role.Midlight, "line.subtle"),
        (role.Shadow, "line.strong"),
        (role.Accent, "accent.base"),
    ):
        palette.setColor(target, active.color(token))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, active.color("ink.disabled"))
    return palette


def _qcolor(value: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA` (CSS order; Qt alone would read ARGB)."""
    color = QColor(value[:7])
    if len(value) == 9:
        color.setAlpha(int(value[7:], 16))
    return color


def _css(value: str) -> str:
    if len(value) != 9:
        return value
    color = _qcolor(value)
    return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"
