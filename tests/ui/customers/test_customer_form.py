"""Customer and car are made on the spot; a warning never blocks, nothing typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.customers.card import customer_card
from frontdesk.customers.find import find_anyone
from frontdesk.customers.records import change_customer
from frontdesk.customers.values import CustomerValues
from frontdesk.desk import Desk
from frontdesk.person_name import PersonName
from frontdesk.shop.unfinished import unfinished
from frontdesk.terms import Energy
from tests.factories import a_customer, a_vehicle
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.customers.customer_form import CustomerForm
from ui.customers.search_popup import SearchPopup


def shown(desk: Desk, qtbot: QtBot, **known: object) -> CustomerForm:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    form = CustomerForm(desk, window, **known)  # type: ignore[arg-type]
    with qtbot.waitActive(form):
        form.open()
    return form


def save(form: CustomerForm, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)


def test_a_new_customer_and_car_are_found_at_once(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot, typed="沪AD12345")
    form.customer.name.setText("王芳")
    qtbot.keyClicks(form.customer.phone, "13800176217")
    qtbot.keyClicks(form.vehicle.vin, "lrw3e7ek7pc120045")
    with qtbot.waitSignal(form.kept) as kept:
        save(form, qtbot)
    customer_id, vehicle_id = kept.args
    (row,) = find_anyone(desk, "6217").rows
    assert (row.customer_id, row.vehicle_id, row.plate) == (customer_id, vehicle_id, "沪AD12345")


def test_the_name_in_latin_letters_is_there_after_saving_and_may_be_written_otherwise(
    desk: Desk, qtbot: QtBot
) -> None:
    form = shown(desk, qtbot)
    form.customer.name.setText("黄建明")
    with qtbot.waitSignal(form.kept) as kept:
        save(form, qtbot)
    customer_id = kept.args[0]
    again = shown(desk, qtbot, customer_id=customer_id)
    assert again.customer.name_latin.text() == "Huang Jianming"
    again.customer.name_latin.setText("Wong Kin-ming")
    save(again, qtbot)
    assert find_anyone(desk, "wong k").rows[0].customer == PersonName("黄建明", "Wong Kin-ming")


def test_leaving_a_field_says_what_is_odd_and_saving_still_works(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    form.customer.name.setText("王芳")
    form.customer.phone.setFocus()
    qtbot.keyClicks(form.customer.phone, "1380017621")
    qtbot.keyClick(form.customer.phone, Qt.Key.Key_Tab)
    assert "11" in form.customer.fields["phone"].message()
    form.vehicle.plate.setFocus()
    form.vehicle.plate.edit.setText("港A1234")
    qtbot.keyClick(form.vehicle.plate.edit, Qt.Key.Key_5)
    qtbot.keyClick(form.vehicle.plate.edit, Qt.Key.Key_Tab)
    assert form.vehicle.fields["plate"].message()
    assert form.vehicle.plate_reason.isVisible()
    with qtbot.waitSignal(form.kept):
        save(form, qtbot)
    assert find_anyone(desk, "港A12345").rows[0].customer.name == "王芳"


def test_a_misread_vin_is_mended_with_one_press_and_names_the_maker(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    form.vehicle.vin.setFocus()
    qtbot.keyClicks(form.vehicle.vin, "LBV8W3I09KMR12345")
    qtbot.keyClick(form.vehicle.vin, Qt.Key.Key_Tab)
    qtbot.mouseClick(form.vehicle.take_offer, Qt.MouseButton.LeftButton)
    assert form.vehicle.vin.text() == "LBV8W3109KMR12345"
    assert form.vehicle.brand.text() == "BMW"
    assert not form.vehicle.take_offer.isVisible()


def test_a_new_energy_plate_proposes_an_electric_car(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    form.vehicle.plate.setFocus()
    qtbot.keyClicks(form.vehicle.plate.edit, "ad12345")
    qtbot.keyClick(form.vehicle.plate.edit, Qt.Key.Key_Tab)
    assert form.vehicle.values().energy is Energy.ELECTRIC


def test_without_a_name_the_field_says_so_and_nothing_is_made(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot, typed="沪A12345")
    save(form, qtbot)
    assert form.isVisible()
    assert form.customer.fields["name"].message()
    assert not find_anyone(desk, "12345").rows


def test_a_plate_that_is_known_asks_first_and_is_then_taken(desk: Desk, qtbot: QtBot) -> None:
    a_vehicle(desk, plate="沪A12345")
    form = shown(desk, qtbot, typed="沪A12345")
    form.customer.name.setText("王芳")
    save(form, qtbot)
    assert form.isVisible()
    assert form.problem()
    with qtbot.waitSignal(form.kept):
        save(form, qtbot)


def test_who_saves_second_sees_what_the_first_saved_and_chooses(desk: Desk, qtbot: QtBot) -> None:
    customer_id = a_customer(desk)
    form = shown(desk, qtbot, customer_id=customer_id)
    change_customer(desk, customer_id, 1, CustomerValues(name="张伟国", phone="+8613900009999"))
    form.customer.contact_wish.setText("下午打")
    save(form, qtbot)
    assert form.isVisible()
    assert "+8613900009999" in form.customer.fields["phone"].message()
    with qtbot.waitSignal(form.kept):
        save(form, qtbot)
    customer = customer_card(desk, customer_id=customer_id).customer
    assert customer is not None
    assert (customer.values.contact_wish, customer.values.phone) == ("下午打", "+8614000176217")


def test_what_was_typed_is_there_again_after_a_crash(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    form.customer.name.setText("王芳")
    form.vehicle.plate.edit.setText("沪A1")
    form._keeper.keep_now()  # type: ignore[union-attr]
    again = shown(desk, qtbot)
    assert (again.customer.name.text(), again.vehicle.plate.text()) == ("王芳", "沪A1")


@pytest.mark.parametrize("known", [False, True])
def test_every_control_has_a_name_and_room(desk: Desk, qtbot: QtBot, known: bool) -> None:
    customer_id = a_customer(desk)
    form = shown(desk, qtbot, vehicle_id=a_vehicle(desk, customer_id)) if known else shown(desk, qtbot)
    assert unnamed_controls(form) == []
    assert clipped_texts(form) == []
    assert form.height() <= 690


def test_tab_goes_through_the_customer_as_one_reads(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    names = []
    for _ in range(11):
        focused = form.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "customer_name", "customer_phone", "customer_salutation_mr", "customer_second_phone",
        "customer_contact_wish", "customer_spoken_language", "customer_invoice_title", "customer_credit_code",
        "customer_kind_person", "customer_email", "customer_name_latin",
    ]  # fmt: skip


def test_leaving_the_form_loses_nothing_and_beginning_afresh_is_one_press(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    qtbot.keyClicks(form.customer.name, "Wang")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    again = shown(desk, qtbot)
    assert again.customer.name.text() == "Wang"
    qtbot.mouseClick(again.fresh_button, Qt.MouseButton.LeftButton)
    assert again.customer.name.text() == ""
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert unfinished(desk) == ()


def test_a_draft_days_old_overwrites_nothing_saved_since(desk: Desk, qtbot: QtBot) -> None:
    customer_id = a_customer(desk, "张伟国", phone="+8613800176217")
    form = shown(desk, qtbot, customer_id=customer_id)
    qtbot.keyClicks(form.customer.contact_wish, "before 9")
    form.reject()
    card = customer_card(desk, customer_id=customer_id).customer
    assert card is not None
    newer = replace(card.values, phone="+8613911112222", contact_wish="not on Mondays")
    change_customer(desk, customer_id, card.version, newer)
    again = shown(desk, qtbot, customer_id=customer_id)
    assert again.customer.contact_wish.text() == "before 9"
    assert again.customer.fields["contact_wish"].message() == "Somebody saved: not on Mondays"
    save(again, qtbot)
    kept = customer_card(desk, customer_id=customer_id).customer
    assert kept is not None
    assert (kept.values.phone, kept.values.contact_wish) == ("+8613911112222", "before 9")


def test_half_a_date_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    qtbot.keyClicks(form.vehicle.registered_on, "2019-3-")
    form.reject()
    assert shown(desk, qtbot).vehicle.registered_on.text() == "2019-3-"


@pytest.mark.parametrize("kind", [CustomerForm, SearchPopup])
def test_what_was_closed_is_gone(desk: Desk, qtbot: QtBot, kind: type[CustomerForm | SearchPopup]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = kind(desk, window)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert window.findChildren(QDialog) == []


def test_what_is_odd_is_said_in_a_form_taken_up_again_and_moves_nothing(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot)
    below = {name: form.fields[name].pos() for name in ("salutation", "brand", "kind")}
    qtbot.keyClicks(form.customer.name, "Wang")
    form.customer.phone.setFocus()
    qtbot.keyClicks(form.customer.phone, "1380017621")
    form.vehicle.vin.setFocus()
    qtbot.keyClicks(form.vehicle.vin, "LBV8W3109KMR1234")
    form.customer.name.setFocus()
    assert {name: form.fields[name].pos() for name in below} == below
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    again = shown(desk, qtbot)
    for name in ("phone", "vin"):
        assert again.fields[name].message() != ""


def test_a_year_or_date_nobody_can_read_is_told_beside_its_field_and_stays(desk: Desk, qtbot: QtBot) -> None:
    form = shown(desk, qtbot, typed="沪AD12345")
    form.customer.name.setText("王芳")
    year, day = form.vehicle.model_year, form.vehicle.registered_on
    for edit, typed in ((year, "20x6"), (day, "yesterday")):
        edit.setFocus()
        qtbot.keyClicks(edit, typed)
    form.act_button.click()
    assert form.isVisible()
    assert (year.text(), day.text()) == ("20x6", "yesterday")
    assert form.fields["model_year"].message()
    assert form.fields["registered_on"].message()
    assert year.hasFocus()
    for edit, typed in ((year, "2016"), (day, "2016-05-03")):
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClicks(edit, typed)
    form.customer.name.setFocus()
    assert not form.fields["model_year"].message()
    assert not form.fields["registered_on"].message()
    with qtbot.waitSignal(form.kept) as kept:
        form.act_button.click()
    vehicle = customer_card(desk, vehicle_id=kept.args[1]).vehicle
    assert vehicle is not None
    assert (vehicle.values.model_year, str(vehicle.values.registered_on)) == (2016, "2016-05-03")
