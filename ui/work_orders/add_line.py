"""The drawer that adds lines: from the menu, as a package, free, or from what is suggested for this car."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.work_orders.menu import MenuRow, PackageRow
from frontdesk.work_orders.sheet import ConcernRow, ProposalRow, WorkOrderSheet
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import CardList
from ui.shared.empty_state import EmptyState
from ui.shared.field import Field
from ui.shared.labels import label
from ui.shared.row_list import RowList
from ui.shared.rows import RowModel
from ui.shared.segmented import Choice, Segmented
from ui.shared.words import plain_tooltip, set_names
from ui.work_orders.free_line import FreeLine
from ui.work_orders.line_lists import OfferDelegate, spoken_offer
from ui.work_orders.shown import Shown
from ui.work_orders.side_panel import PanelForm
from ui.work_orders.suggestion_card import SuggestionCard

Tab = Literal["menu", "free", "packages", "suggestions"]
_TABS: tuple[Tab, ...] = ("menu", "free", "packages", "suggestions")


class AddLineForm(PanelForm):
    """Stays open after a line was added, so that several can follow. Signals carry what was chosen."""

    menu_chosen = Signal(str, object)
    package_chosen = Signal(str, object)
    proposal_chosen = Signal(str)
    free_given = Signal(object)
    search_changed = Signal(str)
    touched = Signal()

    def __init__(self, sheet: WorkOrderSheet, shown: Shown) -> None:
        super().__init__("add_line_form", fills=True)
        self._shown = shown
        self._concerns: dict[int, KeyHintButton] = {}
        self.tabs = Segmented(name="add_line_tabs")
        self.tabs.chosen.connect(lambda tab: self.show_tab(tab))
        self.search = QLineEdit()
        self.search_field = Field("", self.search, name="menu_search")
        self.search.textChanged.connect(self.search_changed)
        self.search.returnPressed.connect(self._on_search_return_pressed)
        self.menu = RowModel(lambda row: row.code, lambda row: spoken_offer(row, shown), self)
        self.menu_list = RowList(self.menu, OfferDelegate(shown), name="menu_list")
        self._no_match = EmptyState("search")
        self.packages = RowModel(lambda row: row.code, lambda row: spoken_offer(row, shown), self)
        self.package_list = RowList(self.packages, OfferDelegate(shown), name="package_list")
        self.free = FreeLine(shown.sign)
        self.free.touched.connect(self.touched)
        self.free.submitted.connect(self.take)
        self.suggestions = CardList(lambda row: row.key, self._new_suggestion, name="suggestion_list")
        self._no_suggestion = EmptyState("star")
        self._pages = _Pages()
        for widgets in ((self.search_field, self._no_match, self.menu_list), (self.free,), (self.package_list,),
                        (self._no_suggestion, self.suggestions)):  # fmt: skip
            self._pages.addWidget(_column(*widgets))
        self._answers = label(type_="small", tone="secondary")
        self._concern_row = QWidget()
        letters = QHBoxLayout(self._concern_row)
        letters.setContentsMargins(0, 0, 0, 0)
        letters.addWidget(self._answers)
        self._letters = QHBoxLayout()
        letters.addLayout(self._letters)
        letters.addStretch(1)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._concern_row)
        self.body.addWidget(self._pages, 1)
        self.done_button = KeyHintButton(kind="tertiary", name="add_line_done")
        self.done_button.clicked.connect(self.finished)
        self.take_button = KeyHintButton(kind="secondary", icon="plus", name="add_line_take")
        self.take_button.clicked.connect(self.take)
        self.foot.addWidget(self.done_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.take_button)
        self.menu_list.activated_row.connect(lambda _row: self.take())
        self.package_list.activated_row.connect(lambda _row: self.take())
        self.retranslate()
        self.set_sheet(sheet)
        self.show_tab("menu")

    def heading(self) -> str:
        return self.tr("Add line")

    def tab(self) -> Tab:
        """The page shown."""
        return _TABS[self._pages.currentIndex()]

    def show_tab(self, tab: Any) -> None:
        """Show one page and put the focus where typing begins."""
        self._pages.setCurrentIndex(_TABS.index(tab))
        self._pages.updateGeometry()
        self.tabs.set_value(tab)
        self._concern_row.setVisible(bool(self._concerns) and tab != "suggestions")
        self.take_button.setVisible(tab != "suggestions")
        targets: tuple[QWidget, ...] = (self.search, self.free, self.package_list, self.suggestions)
        self.setFocusProxy(targets[_TABS.index(tab)])
        self.problem.clear()
        if self.isVisible():
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def set_offers(self, menu: Sequence[MenuRow], packages: Sequence[PackageRow] | None = None) -> None:
        """Show these rows of the menu (and packages); the first of the menu is selected."""
        self.menu.set_rows(menu)
        self._no_match.setVisible(not menu)
        if menu and self.menu_list.current_row() is None:
            self.menu_list.setCurrentIndex(self.menu.index(0, 0))
        if packages is not None:
            self.packages.set_rows(packages)

    def set_sheet(self, sheet: WorkOrderSheet) -> None:
        """Show what is suggested and which concerns are still open."""
        self._show_suggestions(sheet.proposals)
        self._show_concerns([concern for concern in sheet.concerns if concern.is_open])

    def chosen_concerns(self) -> tuple[int, ...]:
        """The open concerns this line is to answer."""
        return tuple(concern_id for concern_id, button in self._concerns.items() if button.isChecked())

    def take(self) -> None:
        """Add what is selected on the page shown."""
        if self.tab() == "free":
            field = self.free.unreadable()
            if field is not None:
                field.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.free_given.emit({**self.free.given(), "concern_ids": self.chosen_concerns()})
            return
        chosen = self.menu_list if self.tab() == "menu" else self.package_list
        signal = self.menu_chosen if self.tab() == "menu" else self.package_chosen
        row = chosen.current_row()
        if row is not None:
            signal.emit(row.code, self.chosen_concerns())

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Where the line comes from"))
        self.tabs.set_choices(
            [
                Choice("menu", self.tr("Menu")),
                Choice("free", self.tr("Free line")),
                Choice("packages", self.tr("Packages")),
                Choice("suggestions", self.tr("Suggestions")),
            ]
        )
        self.search_field.set_label(self.tr("Part of a name or code"))
        self.menu_list.setAccessibleName(self.tr("Price menu"))
        self.package_list.setAccessibleName(self.tr("Packages"))
        self._no_suggestion.set_words(
            self.tr("Nothing is waiting for this car."),
            self.tr("Findings of the walkaround, due and put-off work and recalls appear here."),
        )
        self._no_match.set_words(
            self.tr("Nothing on the menu is called that."), self.tr("Write it as a free line instead.")
        )
        self._answers.setText(self.tr("Answers"))
        self.done_button.setText(self.tr("Done"))
        self.take_button.setText(self.tr("Add"))
        self.take_button.set_key_hint("Return")
        super().retranslate()

    def _new_suggestion(self) -> SuggestionCard:
        card = SuggestionCard(self._shown)
        card.taken.connect(self.proposal_chosen)
        return card

    def _show_suggestions(self, proposals: Sequence[ProposalRow]) -> None:
        self.suggestions.set_rows(proposals)
        self._no_suggestion.setVisible(not proposals)

    def _show_concerns(self, concerns: Sequence[ConcernRow]) -> None:
        for concern_id in [known for known in self._concerns if known not in {c.concern_id for c in concerns}]:
            button = self._concerns.pop(concern_id)
            self._letters.removeWidget(button)
            button.hide()
            button.deleteLater()
        for concern in concerns:
            if concern.concern_id not in self._concerns:
                button = KeyHintButton(concern.letter, name=f"answers_{concern.letter}")
                button.setCheckable(True)
                button.setToolTip(plain_tooltip(concern.words))
                button.setAccessibleName(f"{concern.letter}: {concern.words}")
                self._concerns[concern.concern_id] = button
                self._letters.addWidget(button)
        self._concern_row.setVisible(bool(concerns) and self.tab() != "suggestions")

    def _on_search_return_pressed(self) -> None:
        self.take()


class _Pages(QStackedWidget):
    """As high as the page shown, so that a long form does not make a short list scroll."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, RowList | CardList) else 0)
    if not any(isinstance(widget, RowList | CardList) for widget in widgets):
        column.addStretch(1)
    set_names(page, f"page_{widgets[0].objectName()}")
    return page
