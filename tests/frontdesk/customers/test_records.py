"""Customers and cars: nothing typed is refused for being odd, nothing is overwritten silently."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from db.models.customers import Customer, SearchKey, Vehicle
from frontdesk.customers.card import customer_card
from frontdesk.customers.parties import end_preference, record_preference, set_party
from frontdesk.customers.records import (
    add_customer,
    add_customer_with_vehicle,
    add_vehicle,
    change_customer,
)
from frontdesk.customers.values import CustomerValues, FieldDifference, FieldsChangedMeanwhile, VehicleValues
from frontdesk.desk import Desk
from frontdesk.errors import ConfirmationNeeded, NotAllowed, ValueRefused
from frontdesk.terms import CustomerKind, PartyRole, PlateKind, PreferenceKind, Role
from tests.desks import act_as
from tests.factories import a_customer

ZHANG = CustomerValues(name="张伟国", phone="138 0017 6217")


def test_the_loser_of_a_race_sees_both_values_and_nothing_is_overwritten(desk: Desk) -> None:
    customer_id = add_customer(desk, ZHANG)
    change_customer(desk, customer_id, 1, replace(ZHANG, phone="139 0017 6217"))
    with pytest.raises(FieldsChangedMeanwhile) as race:
        change_customer(desk, customer_id, 1, replace(ZHANG, spoken_language="上海话"))
    assert race.value.differences == (
        FieldDifference("phone", "+8613900176217", "+8613800176217"),
        FieldDifference("spoken_language", "", "上海话"),
    )
    change_customer(desk, customer_id, race.value.version, replace(ZHANG, spoken_language="上海话"))


def test_a_race_of_equal_changes_has_no_loser(desk: Desk) -> None:
    customer_id = add_customer(desk, ZHANG)
    wish = replace(ZHANG, contact_wish="12:00–13:00 勿扰")
    change_customer(desk, customer_id, 1, wish)
    change_customer(desk, customer_id, 1, wish)


@pytest.mark.parametrize("phone", ["12345", "转 8001 分机", "+999 1", "<b>&"])
def test_a_phone_nobody_can_read_is_kept_as_typed(desk: Desk, phone: str) -> None:
    customer_id = add_customer(desk, CustomerValues(name="李", phone=phone))
    with desk.reading() as session:
        assert session.get_one(Customer, customer_id).phone == phone


@pytest.mark.parametrize("name", ["x" * 10_000, "<b>&\"'", "‮مرحبا", "😀", "张\0伟"])
def test_odd_names_are_kept(desk: Desk, name: str) -> None:
    customer_id = add_customer(desk, CustomerValues(name=name))
    with desk.reading() as session:
        assert session.get_one(Customer, customer_id).name == name.replace("\0", "")


@pytest.mark.parametrize(
    ("name", "latin"),
    [("欧阳娜娜", "Ouyang Nana"), ("单雄信", "Shan Xiongxin"), ("John Smith", ""), ("立新有限公司", "")],
)
def test_a_name_is_kept_in_latin_letters_too(desk: Desk, name: str, latin: str) -> None:
    assert _latin(desk, add_customer(desk, CustomerValues(name=name))) == latin


def test_the_name_of_an_organisation_is_not_read_as_a_persons(desk: Desk) -> None:
    hongyuan = CustomerValues(name="宏远", kind=CustomerKind.ORGANISATION)
    assert _latin(desk, add_customer(desk, hongyuan)) == ""


def test_the_latin_name_follows_the_name_until_somebody_writes_it_by_hand(desk: Desk) -> None:
    customer_id = add_customer(desk, ZHANG)
    change_customer(desk, customer_id, 1, replace(ZHANG, name="张建国", name_latin="Zhang Weiguo"))
    assert _latin(desk, customer_id) == "Zhang Jianguo"
    change_customer(desk, customer_id, 2, replace(ZHANG, name="张建国", name_latin="Cheung Kin-kwok"))
    change_customer(desk, customer_id, 3, replace(ZHANG, name="章建国", name_latin="Cheung Kin-kwok"))
    assert _latin(desk, customer_id) == "Cheung Kin-kwok"
    change_customer(desk, customer_id, 4, replace(ZHANG, name="章建国", name_latin=" "))
    assert _latin(desk, customer_id) == "Zhang Jianguo"


def test_a_customer_without_a_name_is_refused_beside_the_field(desk: Desk) -> None:
    with pytest.raises(ValueRefused) as refused:
        add_customer(desk, CustomerValues(name="  "))
    assert (refused.value.field, refused.value.why) == ("name", "empty")


def test_an_odd_plate_is_taken_and_called_odd(desk: Desk) -> None:
    vehicle_id = add_vehicle(desk, VehicleValues(plate="港A12345", plate_reason="临时入境"))
    vehicle = customer_card(desk, vehicle_id=vehicle_id).vehicle
    assert vehicle is not None
    assert vehicle.values.plate == "港A12345"
    with desk.reading() as session:
        assert session.get_one(Vehicle, vehicle_id).plate_kind is PlateKind.OTHER


def test_a_second_car_with_the_same_plate_needs_a_second_thought(desk: Desk) -> None:
    first = add_vehicle(desk, VehicleValues(plate="沪A12345"))
    with pytest.raises(ConfirmationNeeded) as asked:
        add_vehicle(desk, VehicleValues(plate="沪a·12345"))
    assert asked.value.data == {"vehicle_id": first}
    add_vehicle(desk.confirming("plate_or_vin_known"), VehicleValues(plate="沪A12345"))


def test_cars_without_plate_and_vin_do_not_meet(desk: Desk) -> None:
    assert add_vehicle(desk, VehicleValues(model="新车")) != add_vehicle(desk, VehicleValues(model="新车"))


def test_the_index_forgets_what_a_customer_was_called_before(desk: Desk) -> None:
    customer_id = add_customer(desk, ZHANG)
    change_customer(desk, customer_id, 1, CustomerValues(name="王"))
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(SearchKey)) == 3


def test_the_parties_of_a_car_are_kept_apart(desk: Desk) -> None:
    owner, wife, firm = (a_customer(desk, name) for name in ("张伟国", "李女士", "上海泓澜设计有限公司"))
    vehicle_id = add_vehicle(desk, VehicleValues(plate="沪AD12345"), owner_id=owner)
    set_party(desk, vehicle_id, PartyRole.PRESENTER, wife, note="妻子")
    set_party(desk, vehicle_id, PartyRole.PAYER, firm)
    set_party(desk, vehicle_id, PartyRole.AUTHORIZER, wife)
    set_party(desk, vehicle_id, PartyRole.AUTHORIZER, owner)
    parties = {party.role: party.customer.name for party in customer_card(desk, vehicle_id=vehicle_id).parties}
    assert parties == {
        PartyRole.OWNER: "张伟国",
        PartyRole.PRESENTER: "李女士",
        PartyRole.PAYER: "上海泓澜设计有限公司",
        PartyRole.AUTHORIZER: "张伟国",
    }


def test_what_a_customer_likes_is_kept_in_their_words_until_it_ends(desk: Desk) -> None:
    customer_id = a_customer(desk)
    preference_id = record_preference(
        desk, customer_id, PreferenceKind.OLD_PARTS, "旧件我要看一眼。", verbatim=True
    )
    (row,) = customer_card(desk, customer_id=customer_id).preferences
    assert (row.words, row.verbatim) == ("旧件我要看一眼。", True)
    end_preference(desk, preference_id)
    assert not customer_card(desk, customer_id=customer_id).preferences


def test_a_technician_cannot_change_customers(desk: Desk) -> None:
    act_as(desk, "王建国", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        add_customer(desk, ZHANG)


def test_customer_and_car_are_made_together_or_not_at_all(desk: Desk) -> None:
    add_vehicle(desk, VehicleValues(plate="沪A12345"))
    with pytest.raises(ConfirmationNeeded):
        add_customer_with_vehicle(desk, ZHANG, VehicleValues(plate="沪A12345"))
    with desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Customer)) == 0


def _latin(desk: Desk, customer_id: int) -> str:
    with desk.reading() as session:
        return session.get_one(Customer, customer_id).name_latin
