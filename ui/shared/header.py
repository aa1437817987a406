"""The header of every screen: where we are, search, saved state, main action, language, theme, news, person."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.shared.action_bar import NoteLine
from ui.shared.buttons import IconButton, paint_key
from ui.shared.icons import paint_icon
from ui.shared.keys import KEYS, key
from ui.shared.labels import label
from ui.shared.language import current_language
from ui.shared.painting import key_text, line, rounded, text_width
from ui.shared.segmented import Choice, Segmented
from ui.shared.theme import theme
from ui.shared.words import Retranslating, plain_tooltip, set_names


class Header(Retranslating, QFrame):
    """56 px. Signals say what a person asked for; the window does it."""

    search_requested = Signal()
    language_chosen = Signal(str)
    theme_toggled = Signal()
    bell_clicked = Signal()
    person_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setFixedHeight(theme().size("header"))
        self._title = label(type_="h1")
        self._context = label(type_="small", tone="muted")
        self._search = _SearchButton()
        self._saved = NoteLine()
        self._saved.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._language = Segmented([Choice("zh", "中"), Choice("en", "EN")], small=True, name="header_language")
        self._theme = IconButton("moon", name="header_theme", key=key("switch_theme"))
        self._bell = IconButton("bell", name="header_bell")
        self._person = _Avatar()
        self._primary: QWidget | None = None
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch(1)
        titles.addWidget(self._title)
        titles.addWidget(self._context)
        titles.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 1)
        self._row.setSpacing(16)
        self._row.addLayout(titles)
        self._row.addStretch(1)
        for widget in (self._search, self._saved, self._language, self._theme, self._bell, self._person):
            self._row.addWidget(widget)
        self._search.clicked.connect(self.search_requested)
        self._language.chosen.connect(self._on_language_chosen)
        self._theme.clicked.connect(self.theme_toggled)
        self._bell.clicked.connect(self.bell_clicked)
        self._person.clicked.connect(self.person_clicked)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.retranslate()

    def set_title(self, title: str, context: str = "") -> None:
        """Where we are, and one line about it."""
        self._title.setText(title)
        self._context.setText(context)
        self._context.setVisible(bool(context))

    def set_saved(self, words: str, *, ok: bool = True) -> None:
        """`Saved 10:24`; with `ok` False the disk refused and the words are red."""
        tone = "muted" if ok else "danger"
        self._saved.set_line(words, icon="save" if ok else "alert", tone=tone, icon_tone="ok" if ok else "danger")

    def set_person(self, name: str, role: str = "") -> None:
        """Who acts at this desk; shown by the first character, spoken whole."""
        self._person.set_person(name, role)

    def set_news(self, count: int) -> None:
        """A dot on the bell while something waits to be read."""
        self._bell.set_dot(count > 0)

    def set_primary(self, button: QWidget | None) -> None:
        """The action of this screen, before what is on every screen and keeps its place; None removes it."""
        if button is self._primary:
            return
        if self._primary is not None:
            self._primary.hide()  # before it loses its parent: a queued show would make it a window of its own
            self._row.removeWidget(self._primary)
            self._primary.setParent(None)
        self._primary = button
        if button is not None:
            self._row.insertWidget(self._row.indexOf(self._language), button)
            button.show()

    def retranslate(self) -> None:
        self._search.set_words(self.tr("Plate, phone, name, order number"), self.tr("Search"))
        self._language.setAccessibleName(self.tr("Language"))
        self._language.set_choices([Choice("zh", "中", spoken="中文"), Choice("en", "EN", spoken="English")])
        self._language.set_value(current_language())
        self._bell.set_spoken(self.tr("News"))
        self._person.reword(self.tr("Switch person"))
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        dark = theme().name == "dark"
        self._theme.set_icon("sun" if dark else "moon")
        self._theme.set_spoken(self.tr("Light screen") if dark else self.tr("Dark screen"))

    def _on_language_chosen(self, value: object) -> None:
        self.language_chosen.emit(str(value))


class _SearchButton(QPushButton):
    """Looks like a field, opens the search."""

    def __init__(self) -> None:
        super().__init__()
        set_names(self, "header_search")
        self.focus_by_mouse = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(180)
        self.setMaximumWidth(360)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        QShortcut(key("search"), self, self.click)

    def set_words(self, example: str, spoken: str) -> None:
        self.setText(example)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(f"{spoken} ({key_text(KEYS['search'])})"))

    def sizeHint(self) -> QSize:
        return QSize(360, theme().size("controlTouch"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme()
        border = colors.color("line.strong" if self.underMouse() else "line.default")
        rounded(painter, self.rect(), colors.radius("control"), colors.color("surface.base"), border)
        paint_icon(painter, 13, (self.height() - 18) / 2, "search", "ink.tertiary", 18)
        hint = key_text(KEYS["search"])
        width = text_width(colors.font("caption"), hint) + 12
        area = QRect(self.width() - width - 8, (self.height() - 20) // 2, width, 20)
        paint_key(painter, area, hint)
        room = QRect(39, 0, area.left() - 39 - 8, self.height())
        line(painter, room, self.text(), colors.font("body"), "ink.tertiary")


class _Avatar(QToolButton):
    def __init__(self) -> None:
        super().__init__()
        set_names(self, "header_person")
        self.focus_by_mouse = False
        self._name, self._role, self._action = "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(40, 40)
        QShortcut(key("switch_person"), self, self.click)

    def set_person(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.reword(self._action)

    def reword(self, action: str) -> None:
        self._action = action
        who = f"{self._name} · {self._role}" if self._role else self._name
        self.setAccessibleName(f"{action}: {who}" if who else action)
        self.setToolTip(plain_tooltip(f"{who}\n{action} ({key_text(KEYS['switch_person'])})".strip()))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRect(4, 4, 32, 32), self._name)


def paint_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    """A circle with the first character of a name; a person sign without a name."""
    colors = theme()
    rounded(painter, rect, rect.width() / 2, colors.color("accent.tint"))
    if name:
        font = colors.font("small", weight=600)
        if rect.width() > 36:
            font = colors.font("title")
        line(painter, rect, name[0].upper(), font, "accent.ink", Qt.AlignmentFlag.AlignHCenter)
    else:
        paint_icon(painter, rect.center().x() - 9, rect.center().y() - 9, "user", "accent.ink", 18)
