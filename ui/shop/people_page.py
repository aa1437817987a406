"""The people of the dealership: a list, and a form for the one chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, FrontDeskError, StorageTrouble, ValueRefused
from frontdesk.shop.permissions import Permission
from frontdesk.shop.staff import StaffSheet, add_staff, change_staff, staff
from frontdesk.terms import Role
from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.changes import Changes
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.header import paint_avatar
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.language import in_language
from ui.shared.problems import problem_text
from ui.shared.row_list import RowDelegate, RowList, two_lines
from ui.shared.rows import RowModel
from ui.shared.tick_box import TickBox
from ui.shared.toast import show_toast
from ui.shared.words import Retranslating
from ui.shop import refusals as refusals
from ui.shop.opening_day import set_untouched
from ui.shop.role_words import role_word


class PeoplePage(Retranslating, QWidget):
    """Choose a person or add one; saved with Ctrl+S."""

    def __init__(self, desk: Desk, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: StaffSheet | None = None
        self._may = False
        self._people: tuple[StaffSheet, ...] = ()
        self._list_card, self._form_card = Card(name="people_card"), Card(name="person_card")
        self._model = RowModel(lambda person: person.staff_id, _spoken, self)
        self._list = RowList(self._model, _PersonDelegate(), name="people_list")
        self._add = KeyHintButton(icon="plus", key=key("new_line"), name="people_add")
        self._name, self._latin, self._pin, self._limit = (
            Field("", QLineEdit(), required=name == "name", name=f"person_{name}")
            for name in ("name", "name_latin", "pin", "discount_limit")
        )
        _line(self._pin).setEchoMode(QLineEdit.EchoMode.Password)
        self._roles = {role: TickBox(name=f"role_{role}") for role in Role}
        self._active = TickBox(name="person_active")
        self._roles_title, self._problem = label(type_="strong"), label(tone="danger", wrap=True)
        self._only_managers = label(type_="small", tone="muted", wrap=True)
        self._save = KeyHintButton(kind="primary", size="large", key=key("save"), name="person_save")
        self._lay_out()
        self._drafts: DraftKeeper | None = None
        self._list.selected_row.connect(self._on_row_selected)
        self._add.clicked.connect(self._on_add_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        for field in (self._name, self._latin, self._limit):
            _line(field).textEdited.connect(self._on_typed)
        for box in (*self._roles.values(), self._active):
            box.clicked.connect(self._on_typed)
        changes.changed.connect(self._on_changed)
        self.retranslate()
        self.load()

    def load(self) -> None:
        """Show everybody; the one chosen stays chosen."""
        self._read()
        self._show_person(self._chosen() or (self._people[0] if self._people else None))

    def choose(self, staff_id: int | None) -> None:
        """Show one person; None for a new one."""
        if staff_id is not None:
            self._list.select_key(staff_id)
        elif self._add.isEnabled():
            self._on_add_clicked()

    def values(self) -> dict[str, Any]:
        """What stands in the form, without the PIN."""
        return {
            "name": _line(self._name).text(),
            "name_latin": _line(self._latin).text(),
            "limit": _line(self._limit).text(),
            "active": self._active.isChecked(),
            **{role.value: box.isChecked() for role, box in self._roles.items()},
        }

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill the form with what `values` gave."""
        for name, field in self._texts().items():
            set_untouched(_line(field), str(values[name]))
        self._active.setChecked(bool(values["active"]))
        for role, box in self._roles.items():
            box.setChecked(bool(values[role.value]))

    def retranslate(self) -> None:
        self._list_card.set_title(self.tr("People"))
        self._list.setAccessibleName(self.tr("People"))
        self._add.setText(self.tr("New person"))
        self._name.set_label(self.tr("Name"))
        self._latin.set_label(self.tr("Name in Latin letters"))
        self._pin.set_label(self.tr("New PIN (leave empty to keep)"))
        self._limit.set_label(self.tr("May give discounts up to, in percent"))
        self._roles_title.setText(self.tr("Roles"))
        self._active.setText(self.tr("Works here"))
        self._save.setText(self.tr("Save"))
        self._only_managers.setText(self.tr("Only a manager can change people."))
        for role, box in self._roles.items():
            box.setText(role_word(role))
        self._form_card.set_title(_name(self._person) if self._person else self.tr("New person"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _texts(self) -> dict[str, Field]:
        return {"name": self._name, "name_latin": self._latin, "limit": self._limit}

    def _read(self) -> None:
        self._people = staff(self._desk)
        self._model.set_rows(self._people)
        self._list_card.set_count(len(self._people))

    def _chosen(self) -> StaffSheet | None:
        """The person of the form, as stored now."""
        staff_id = self._person.staff_id if self._person else None
        return next((person for person in self._people if person.staff_id == staff_id), None)

    def _show_person(self, person: StaffSheet | None) -> None:
        """Another person, or a new one; what was typed about them before and never saved is brought back."""
        if self._drafts is not None:
            self._drafts.let_go()
        self._person = person
        self._problem.setText("")
        for field in (*self._texts().values(), self._pin):
            field.clear_message()
        _line(self._pin).clear()
        self.set_values(_values_of(person))
        self._drafts = DraftKeeper(self._desk, "person", str(person.staff_id) if person else "new", self)
        self._drafts.watch(self.values)
        if person is not None:
            self._drafts.about()
        self._may = self._desk.may(Permission.MANAGE_STAFF)
        kept = self._drafts.offer() if self._may else None
        if kept is not None:
            self.set_values({**self.values(), **kept})
            self._mark(self._drafts.theirs)
        self._show_rights()

    def _show_rights(self) -> None:
        may = self._may
        for field in (*self._texts().values(), self._pin):
            _line(field).setReadOnly(not may)
        for part in (*self._roles.values(), self._active, self._save, self._add):
            part.setEnabled(may)
        self._only_managers.setVisible(not may)
        self.retranslate()

    def _lay_out(self) -> None:
        self._list_card.setFixedWidth(360)
        self._list_card.add_row(self._list, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self._add)
        holder = QWidget()
        holder.setLayout(foot)
        self._list_card.add_row(holder)
        form = self._form_card.padded(spacing=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, field in enumerate((self._name, self._latin, self._pin, self._limit)):
            grid.addWidget(field, place // 2, place % 2)
        form.addLayout(grid)
        form.addWidget(self._roles_title)
        roles = QGridLayout()
        for place, box in enumerate(self._roles.values()):
            roles.addWidget(box, place // 3, place % 3)
        form.addLayout(roles)
        form.addWidget(self._active)
        form.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._problem, 1)
        buttons.addWidget(self._only_managers, 1)
        buttons.addWidget(self._save)
        form.addLayout(buttons)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._form_card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._list_card)
        row.addWidget(scroll, 1)

    def _follow(self) -> None:
        """What was typed stays, beside what somebody else saved meanwhile; the rest shows what is stored now."""
        if self._desk.actor is None:
            return
        self._read()
        person = self._chosen()
        if self._may != self._desk.may(Permission.MANAGE_STAFF):
            self._show_person(person)  # another person acts now: without the draft, or with it again
        elif person is not None and self._drafts is not None:
            self._person = person
            self.set_values(self._drafts.caught_up(_values_of(person)))
            self._mark(self._drafts.theirs)
        self._show_rights()

    def _mark(self, theirs: dict[str, Any]) -> None:
        words = self.tr("Saved by somebody else meanwhile: {value}")
        for name, field in self._texts().items():
            if name in theirs:
                field.set_message(words.format(value=theirs[name]), "warn")

    def _on_row_selected(self, person: StaffSheet | None) -> None:
        if person is not None and (self._person is None or person.staff_id != self._person.staff_id):
            self._show_person(person)

    def _on_typed(self, _value: object) -> None:
        if self._drafts is not None:
            self._drafts.touched()

    def _on_add_clicked(self) -> None:
        self._list.clearSelection()
        self._show_person(None)
        self._name.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_clicked(self) -> None:
        roles = tuple(role for role, box in self._roles.items() if box.isChecked())
        name, latin, pin = (_line(field).text() for field in (self._name, self._latin, self._pin))
        try:
            limit = round(float(_line(self._limit).text() or "0") * 100)
        except (ValueError, OverflowError):
            self._limit.set_message(self.tr("A number is needed here"), "error")
            return
        try:
            if self._person is None:
                add_staff(self._desk, name=name, name_latin=latin, roles=roles, pin=pin, discount_limit=limit)
            else:
                change_staff(
                    self._desk,
                    self._person.staff_id,
                    self._person.version,
                    name=name,
                    name_latin=latin,
                    roles=roles,
                    active=self._active.isChecked(),
                    discount_limit=limit,
                    new_pin=pin,
                )
        except ValueRefused as problem:
            field = {"name": self._name, "pin": self._pin, "discount_limit": self._limit}.get(problem.field)
            if field:
                field.set_message(problem_text(problem), "error")
            else:
                self._problem.setText(problem_text(problem))
        except ChangedMeanwhile:
            self._follow()
            self._problem.setText(self.tr("Somebody else saved first. Look at the marked fields and save again."))
        except (FrontDeskError, StorageTrouble) as problem:
            self._problem.setText(problem_text(problem))
        else:
            if self._drafts is not None:
                self._drafts.done()
            self.load()
            show_toast(self, self.tr("Saved"))

    def _on_changed(self, names: frozenset[str]) -> None:
        if "shop" in names:
            self._follow()


class _PersonDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(height=56)

    def paint_row(self, painter: QPainter, area: QRect, row: StaffSheet, *, selected: bool) -> None:
        avatar = QRect(area.left(), area.top() + 10, 36, 36)
        paint_avatar(painter, avatar, row.name)
        ink = "ink.primary" if row.active else "ink.disabled"
        two_lines(painter, area.adjusted(48, 0, 0, 0), _name(row), _roles(row), ink=ink)


def _values_of(person: StaffSheet | None) -> dict[str, Any]:
    """What the form shows of a person; a new one is usually an advisor."""
    roles = person.roles if person else (Role.SERVICE_ADVISOR,)
    return {
        "name": person.name if person else "",
        "name_latin": person.name_latin if person else "",
        "limit": f"{(person.discount_limit_basis_points if person else 500) / 100:g}",
        "active": person.active if person else True,
        **{role.value: role in roles for role in Role},
    }


def _roles(person: StaffSheet) -> str:
    return " · ".join(role_word(role) for role in person.roles)


def _spoken(person: StaffSheet) -> str:
    return f"{_name(person)}, {_roles(person)}"


def _name(person: StaffSheet) -> str:
    return in_language(person.name, person.name_latin)


def _line(field: Field) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor
