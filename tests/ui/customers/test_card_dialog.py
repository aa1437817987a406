"""The customer card: a complaint is read in full, a preference ends, and nobody mixes up owner and payer."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.models.care import Complaint
from frontdesk.customers.card import customer_card
from frontdesk.customers.parties import cars_and_parties, record_preference, set_party
from frontdesk.customers.records import add_customer
from frontdesk.customers.values import CustomerValues
from frontdesk.desk import Desk
from frontdesk.terms import PartyRole, PreferenceKind, Role, Severity
from tests.desks import act_as
from tests.factories import a_customer, a_vehicle
from tests.ui.named_controls import unnamed_controls
from ui.customers.card_dialog import CustomerCardDialog
from ui.customers.card_parts import PreferencePart
from ui.customers.party_form import PartyForm
from ui.customers.search_popup import SearchPopup
from ui.reception.check_in.forms import PreferenceForm
from ui.shared.buttons import KeyHintButton
from ui.shared.language import load_language

WORDS = "说好十点，又说十一点，我还有会。<b>每次都这样</b>"


@pytest.fixture
def customer(desk: Desk) -> int:
    """A company car: a company owns and pays, its driver brings it; the owner complained."""
    owner, driver = a_customer(desk, "云汇物流"), a_customer(desk, "钱师傅")
    vehicle = a_vehicle(desk, owner, plate="沪A12345")
    set_party(desk, vehicle, PartyRole.PRESENTER, driver)
    set_party(desk, vehicle, PartyRole.PAYER, owner, note="月结")
    with desk.unit_of_work() as session:
        session.add(
            Complaint(
                number="CP20260318-0001",
                customer_id=owner,
                severity=Severity.SERIOUS,
                words=WORDS,
                lesson_zh="承诺改了先告知",
                lesson_en="Say first when a promise changes",
                received_at=desk.now() - timedelta(minutes=20),
                answer_due_at=desk.now() + timedelta(hours=1),
                owner_id=desk.staff_id,
            )
        )
    return owner


def shown(qtbot: QtBot, desk: Desk, customer_id: int) -> CustomerCardDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    dialog = CustomerCardDialog(desk, customer_id, window)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def test_a_complaint_is_read_in_full_with_who_has_it_and_until_when(
    qtbot: QtBot, desk: Desk, customer: int
) -> None:
    said = " | ".join(texts(shown(qtbot, desk, customer)))
    assert WORDS in said, "the customer's words, as plain text"
    assert "CP20260318-0001 · serious" in said
    assert "received 2026-03-18 09:40" in said
    assert "answer by" in said
    assert "in the hands of" in said
    assert "Say first when a promise changes" in said


def test_a_preference_is_noted_ended_and_taken_back(qtbot: QtBot, desk: Desk, customer: int) -> None:
    dialog = shown(qtbot, desk, customer)
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = dialog.findChild(PreferenceForm)
    assert form is not None
    form.words.set_text("少糖")
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)
    (part,) = dialog.findChildren(PreferencePart)
    qtbot.mouseClick(part.end_button, Qt.MouseButton.LeftButton)
    assert customer_card(desk, customer_id=customer).preferences == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row.words for row in customer_card(desk, customer_id=customer).preferences] == ["少糖"]


def test_every_part_around_a_car_is_apart(qtbot: QtBot, desk: Desk, customer: int) -> None:
    (car,) = cars_and_parties(desk, customer)
    assert {party.role: party.customer.name for party in car.parties} == {
        PartyRole.OWNER: "云汇物流", PartyRole.PRESENTER: "钱师傅", PartyRole.PAYER: "云汇物流",
    }  # fmt: skip
    said = texts(shown(qtbot, desk, customer))
    assert said[said.index("Authorizer") + 1] == "not noted"
    assert "月结" in said[said.index("Payer") + 1]


def test_whoever_may_not_change_customers_only_reads(qtbot: QtBot, desk: Desk, customer: int) -> None:
    record_preference(desk, customer, PreferenceKind.DRINK, "温水")
    act_as(desk, "王建国", Role.TECHNICIAN)
    dialog = shown(qtbot, desk, customer)
    (part,) = dialog.findChildren(PreferencePart)
    assert not part.end_button.isEnabled()
    assert not dialog.change_button.isEnabled()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_control_of_the_card_has_a_name(
    qtbot: QtBot, qapp: QApplication, desk: Desk, customer: int, language: str
) -> None:
    record_preference(desk, customer, PreferenceKind.DRINK, "温水")
    dialog = shown(qtbot, desk, customer)
    load_language(qapp, language)  # type: ignore[arg-type]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert unnamed_controls(dialog) == []


def test_who_pays_for_a_car_is_changed_on_the_card(qtbot: QtBot, desk: Desk, customer: int) -> None:
    uncle = add_customer(desk, CustomerValues(name="欧阳建国", phone="+8614000001111"))
    dialog = shown(qtbot, desk, customer)
    (car,) = cars_and_parties(desk, customer)
    button = dialog.findChild(KeyHintButton, f"change_payer_{car.vehicle_id}")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    form = dialog.findChild(PartyForm)
    assert form is not None
    form.search()
    popup = form.findChild(SearchPopup)
    assert popup is not None
    popup.edit.setText("欧阳建")
    qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    assert form.note.text() == "", "a note is about a person"
    qtbot.keyClicks(form.note, "up to 2000")
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)
    (car,) = cars_and_parties(desk, customer)
    parts = {party.role: (party.customer_id, party.note) for party in car.parties}
    assert parts[PartyRole.PAYER] == (uncle, "up to 2000")
    assert parts[PartyRole.OWNER] == (customer, ""), "the owner stays the owner"
    assert any("up to 2000" in said.text() for said in dialog.findChildren(QLabel))


def test_a_part_is_taken_from_everybody(qtbot: QtBot, desk: Desk, customer: int) -> None:
    (car,) = cars_and_parties(desk, customer)
    parent = QWidget()
    qtbot.addWidget(parent)
    form = PartyForm(desk, car, PartyRole.PRESENTER, parent)
    form.open()
    assert unnamed_controls(form) == []
    qtbot.mouseClick(form.nobody_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)
    (car,) = cars_and_parties(desk, customer)
    assert PartyRole.PRESENTER not in {party.role for party in car.parties}
