"""The window: the rail, the header and the screens. It navigates and does nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ui.rail_counts import RailCounts
from ui.sections import BY_NAME, build, nav_items
from ui.shared.empty_state import EmptyState
from ui.shared.header import Header
from ui.shared.keys import key
from ui.shared.nav_rail import NavRail
from ui.shared.words import Retranslating, set_names

if TYPE_CHECKING:
    from frontdesk.desk import Desk
    from ui.shared.changes import Changes
    from ui.shared.screen import Screen

_PAINTED_AT_LAST_MS = 1000
_WAIT_WIDTH = 460


class MainWindow(Retranslating, QMainWindow):
    """Painted before anything is loaded; `open_shop` brings it to life. `painted` fires once, after that."""

    painted = Signal()
    section_made = Signal(str)
    section_shown = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_names(self, "main_window")
        self.setMinimumSize(1100, 640)
        self.resize(1366, 768)
        self.rail = NavRail()
        self.header = Header()
        self._pages = QStackedWidget()
        self._wait = EmptyState("clock")
        self._wait.setFixedWidth(_WAIT_WIDTH)
        self._going_on = QProgressBar()
        set_names(self._going_on, "waiting")
        self._going_on.setRange(0, 0)  # nobody knows how long it takes: it moves as long as it goes on
        self._going_on.setTextVisible(False)
        self._going_on.setFixedSize(_WAIT_WIDTH, 4)
        for part in (self._wait, self._going_on):
            part.hide()
        blank = QWidget()
        centre = QVBoxLayout(blank)
        centre.setSpacing(12)
        centre.addStretch(1)
        centre.addWidget(self._wait, 0, Qt.AlignmentFlag.AlignHCenter)
        centre.addWidget(self._going_on, 0, Qt.AlignmentFlag.AlignHCenter)
        centre.addStretch(1)
        self._pages.addWidget(blank)
        self._screens: dict[str, Screen] = {}
        self._desk: Desk | None = None
        self._changes: Changes | None = None
        self._counts: RailCounts | None = None
        self._current = ""
        self._is_painted = False
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self._pages, 1)
        self._frame = QWidget()
        set_names(self._frame, "page")
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._doors = QStackedWidget()
        self._doors.addWidget(self._frame)
        self.setCentralWidget(self._doors)
        self.rail.set_items(nav_items())
        self.rail.chosen.connect(self.show_section)
        self.rail.setEnabled(False)
        QShortcut(key("full_screen"), self, self._on_full_screen)
        self.retranslate()

    def open_shop(self, desk: Desk, changes: Changes) -> None:
        """The store is open: screens can be shown from now on."""
        if self._counts is not None:
            self._counts.deleteLater()
        self._desk, self._changes, self._counts = desk, changes, RailCounts(desk, changes, self.rail)
        self.rail.setEnabled(True)

    def show_waiting(self, fact: str, why: str) -> None:
        """Say what is being done while nothing else can be shown yet."""
        self._wait.set_words(fact, why)
        self._going_on.setAccessibleName(fact)
        for part in (self._wait, self._going_on):
            part.show()

    def show_door(self, page: QWidget) -> None:
        """Show `page` over everything else (first start, sign-in, trouble with the store)."""
        self._doors.addWidget(page)
        self._doors.setCurrentWidget(page)

    def close_door(self) -> None:
        """Take away what `show_door` put over everything."""
        page = self._doors.currentWidget()
        self._doors.setCurrentWidget(self._frame)
        if page is not None and page is not self._frame:
            self._doors.removeWidget(page)
            page.deleteLater()

    def show_section(self, name: str) -> None:
        """Show a section, loading its screen when it is wanted for the first time."""
        screen = self.screen_of(name)
        self._pages.setCurrentWidget(screen)
        if not self._current and self._counts is not None:
            self._counts.count()
        self._current = name
        self.rail.set_current(BY_NAME[name].rail or name)
        self._show_headline()
        self.section_shown.emit(name)

    def screen_of(self, name: str) -> Screen:
        """The screen of a section, made when it is asked for first."""
        if name not in self._screens:
            assert self._desk is not None
            assert self._changes is not None
            screen = build(name, self._desk, self._changes)
            screen.headline_changed.connect(self._show_headline)
            self._pages.addWidget(screen)
            self._screens[name] = screen
            self.section_made.emit(name)
        return self._screens[name]

    def has_screen(self, name: str) -> bool:
        """Whether the screen of a section was made already."""
        return name in self._screens

    def current_section(self) -> str:
        """The name of the section shown; empty before the first."""
        return self._current

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Frontdesk"))
        self.rail.set_items(nav_items())
        self._show_headline()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_PAINTED_AT_LAST_MS, self._tell_painted)  # a window started hidden is never painted

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            QTimer.singleShot(0, self._tell_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _show_headline(self) -> None:
        screen = self._screens.get(self._current)
        if screen is None:
            self.header.set_title(self.tr("Frontdesk"))
        else:
            self.header.set_title(screen.title(), screen.context())
            self.header.set_primary(screen.primary())

    def _tell_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _on_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
