"""The fields of a customer, checked as you leave them. A warning never blocks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from frontdesk.customers.values import CustomerValues
from frontdesk.terms import CustomerKind, Salutation
from ui.customers.check_words import credit_code_message, phone_message
from ui.customers.term_words import customer_kind_word, salutation_word
from ui.shared.field import Field
from ui.shared.segmented import Choice, Segmented
from ui.shared.typed_edit import TypedEdit
from ui.shared.value_fields import PhoneField
from ui.shared.words import Retranslating


class CustomerFields(Retranslating, QWidget):
    """`values()` for the use cases, `plain()` and `set_plain()` for a draft; `touched` on every change."""

    touched = Signal()

    def __init__(self, *, demo: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demo = demo
        self.name, self.name_latin = QLineEdit(), QLineEdit()
        self.phone = PhoneField()
        self.second_phone = PhoneField()
        self.invoice_title, self.credit_code = QLineEdit(), TypedEdit(upper=True)
        self.spoken_language, self.contact_wish = QLineEdit(), QLineEdit()
        self.email = QLineEdit()
        self.kind = Segmented(small=True, name="customer_kind")
        self.salutation = Segmented(small=True, name="customer_salutation")
        self.fields = {
            "name": Field("", self.name, required=True, name="customer_name"),
            "salutation": Field("", self.salutation, name="customer_salutation"),
            "kind": Field("", self.kind, name="customer_kind"),
            "phone": Field("", self.phone, name="customer_phone", keeps_room=True),
            "second_phone": Field("", self.second_phone, name="customer_second_phone", keeps_room=True),
            "email": Field("", self.email, name="customer_email"),
            "name_latin": Field("", self.name_latin, name="customer_name_latin"),
            "invoice_title": Field("", self.invoice_title, name="customer_invoice_title"),
            "credit_code": Field("", self.credit_code, name="customer_credit_code", keeps_room=True),
            "spoken_language": Field("", self.spoken_language, name="customer_spoken_language"),
            "contact_wish": Field("", self.contact_wish, name="customer_contact_wish"),
        }
        self.retranslate()  # the choices are there before the places are: Tab goes as one reads
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        places = (
            ("name", "phone"),
            ("salutation", "second_phone"),
            ("contact_wish", "spoken_language"),
            ("invoice_title", "credit_code"),
            ("kind", "email"),
            ("name_latin",),
        )
        for row, names in enumerate(places):
            for column, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(places), 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for edit in self._edits().values():
            edit.textEdited.connect(self.touched)
        for segmented in (self.kind, self.salutation):
            segmented.chosen.connect(self.touched)
        for checked in (self.phone, self.second_phone, self.credit_code):
            checked.editingFinished.connect(self._show_checks)
        self.set_values(CustomerValues(name=""))

    def values(self) -> CustomerValues:
        """What stands in the fields."""
        return CustomerValues(**self.plain())

    def set_values(self, values: CustomerValues) -> None:
        """Show a customer."""
        for name, edit in self._edits().items():
            edit.setText(getattr(values, name))
        self.phone.set_phone(values.phone)
        self.second_phone.set_phone(values.second_phone)
        self.kind.set_value(values.kind)
        self.salutation.set_value(values.salutation)

    def plain(self) -> dict[str, Any]:
        """The same as plain values."""
        texts = {name: edit.text() for name, edit in self._edits().items()}
        kind, salutation = self.kind.value(), self.salutation.value()
        assert isinstance(kind, CustomerKind)
        assert isinstance(salutation, Salutation)
        return {**texts, "kind": kind, "salutation": salutation}

    def set_plain(self, plain: dict[str, Any]) -> None:
        """Show what a draft kept."""
        self.set_values(
            CustomerValues(
                **{
                    **plain,
                    "kind": CustomerKind(plain["kind"]),
                    "salutation": Salutation(plain["salutation"]),
                }
            )
        )
        self._show_checks()

    def retranslate(self) -> None:
        words = {
            "name": self.tr("Name"),
            "salutation": self.tr("Salutation"),
            "kind": self.tr("Kind"),
            "phone": self.tr("Mobile phone"),
            "second_phone": self.tr("Second phone"),
            "email": self.tr("E-mail"),
            "name_latin": self.tr("Name in Latin letters"),
            "invoice_title": self.tr("Invoice to"),
            "credit_code": self.tr("Credit code"),
            "spoken_language": self.tr("Speaks"),
            "contact_wish": self.tr("How and when to call"),
        }
        for name, word in words.items():
            self.fields[name].set_label(word)
        self.contact_wish.setPlaceholderText(self.tr("Call first, not from 12 to 1"))
        self.name_latin.setPlaceholderText(self.tr("Filled in from a Chinese name"))
        self.kind.set_choices([Choice(kind, customer_kind_word(kind)) for kind in CustomerKind])
        self.salutation.set_choices([Choice(one, salutation_word(one)) for one in Salutation])

    def _edits(self) -> dict[str, QLineEdit]:
        return {
            "name": self.name,
            "phone": self.phone,
            "second_phone": self.second_phone,
            "email": self.email,
            "name_latin": self.name_latin,
            "invoice_title": self.invoice_title,
            "credit_code": self.credit_code,
            "spoken_language": self.spoken_language,
            "contact_wish": self.contact_wish,
        }

    def _show_checks(self) -> None:
        for name, edit in (("phone", self.phone), ("second_phone", self.second_phone)):
            self.fields[name].set_message(*phone_message(edit.phone(), demo=self._demo))
        self.fields["credit_code"].set_message(*credit_code_message(self.credit_code.text()))
