"""Settings: the dealership, its people, this desk, and what this program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.shop.unfinished import UnfinishedRow
from ui.shared.changes import Changes
from ui.shared.screen import Screen
from ui.shared.segmented import Choice, Segmented
from ui.shop.about import AboutPage
from ui.shop.dealership_form import DealershipPage
from ui.shop.desk_page import DeskPage
from ui.shop.people_page import PeoplePage
from ui.shop.times_page import TimesPage

_PAGE_OF_FORM = {"dealership": "dealership", "times": "times", "person": "people"}


class SettingsScreen(Screen):
    """One page at a time, chosen at the top; every page saves for itself."""

    form_wanted = Signal(object)
    """A blank form is to be printed: its DocumentKind."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(desk, changes, parent)
        self._makers: dict[str, Callable[[], QWidget]] = {
            "desk": self._desk_page,
            "dealership": lambda: DealershipPage(desk, changes),
            "times": lambda: TimesPage(desk, changes),
            "people": lambda: PeoplePage(desk, changes),
            "about": AboutPage,
        }
        self._pages: dict[str, QWidget] = {}
        self._choice = Segmented([], name="settings_page")
        self._stack = QStackedWidget()
        top = QHBoxLayout()
        top.addWidget(self._choice)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._choice.chosen.connect(self._on_page_chosen)
        self.retranslate()
        self.show_page("desk")

    def show_page(self, name: str) -> None:
        """Show `desk`, `dealership`, `times`, `people` or `about`; a page is made when it is first wanted."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages[name])
        self._choice.set_value(name)

    def go_on_with(self, row: UnfinishedRow) -> None:
        """Show the page with a form that was not finished; it brings back what was typed itself."""
        self.show_page(_PAGE_OF_FORM[row.form])
        page = self._pages[_PAGE_OF_FORM[row.form]]
        if isinstance(page, PeoplePage):
            page.choose(int(row.subject) if row.subject.isdigit() else None)

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        chosen = self._choice.value()
        self._choice.set_choices(
            [
                Choice("desk", self.tr("This desk")),
                Choice("dealership", self.tr("Dealership")),
                Choice("times", self.tr("Times")),
                Choice("people", self.tr("People")),
                Choice("about", self.tr("About")),
            ]
        )
        self._choice.set_value(chosen or "desk")
        self._choice.setAccessibleName(self.tr("Settings"))
        self.headline_changed.emit()

    def _desk_page(self) -> DeskPage:
        page = DeskPage(self.desk)
        page.form_wanted.connect(self.form_wanted)
        return page

    def _on_page_chosen(self, name: object) -> None:
        self.show_page(str(name))
