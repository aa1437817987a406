"""Founding a dealership and looking after its people."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, NotAllowed, ValueRefused
from frontdesk.shop.dealership import (
    DealershipData,
    change_dealership,
    dealership,
    found_dealership,
    is_founded,
)
from frontdesk.shop.permissions import Permission
from frontdesk.shop.sign_in import WrongPin, people_who_sign_in, sign_in
from frontdesk.shop.staff import add_staff, change_own_pin, change_staff, staff
from frontdesk.terms import Role
from tests.desks import PIN, Clock, empty_desk, reopened

DATA = DealershipData(name_zh="云汇汽车", name_en="Yunhui Auto", time_zone="Asia/Urumqi")


@pytest.fixture
def founded(tmp_path: Path, clock: Clock) -> Desk:
    desk = empty_desk(tmp_path / "new", clock)
    found_dealership(desk, DATA, manager_name="吴敏", pin="1357")
    return desk


def test_the_first_person_may_do_everything_and_is_signed_in(founded: Desk) -> None:
    assert founded.actor is not None
    assert founded.actor.name == "吴敏"
    assert founded.may(Permission.MANAGE_STAFF)
    assert founded.zone.key == "Asia/Urumqi"


def test_what_was_founded_is_there_after_a_restart(founded: Desk) -> None:
    again = reopened(founded)
    assert is_founded(again)
    (person,) = people_who_sign_in(again)
    assert person.name == "吴敏"
    sign_in(again, person.staff_id, "1357")
    assert dealership(again).data == DATA


def test_two_desks_founding_at_the_same_moment_make_one_dealership(tmp_path: Path, clock: Clock) -> None:
    empty = empty_desk(tmp_path / "new", clock)

    def found(name: str) -> bool:
        try:
            found_dealership(replace(empty), DATA, manager_name=name, pin="1357")
        except (ValueRefused, ChangedMeanwhile):
            return False
        return True

    with ThreadPoolExecutor(2) as desks:
        made = list(desks.map(found, ("吴敏", "周婧")))
    assert sorted(made) == [False, True]
    assert len(people_who_sign_in(empty)) == 1


def test_a_dealership_is_founded_once(founded: Desk) -> None:
    with pytest.raises(ValueRefused) as refused:
        found_dealership(founded, DATA, manager_name="别人", pin="1111")
    assert refused.value.why == "already_founded"


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123"])
def test_a_pin_is_four_to_twelve_digits(tmp_path: Path, clock: Clock, pin: str) -> None:
    desk = empty_desk(tmp_path / "new", clock)
    with pytest.raises(ValueRefused):
        found_dealership(desk, DATA, manager_name="吴敏", pin=pin)
    assert not is_founded(desk)


def test_the_last_manager_cannot_be_taken_away(founded: Desk) -> None:
    me = staff(founded)[0]
    with pytest.raises(ValueRefused) as refused:
        change_staff(
            founded,
            me.staff_id,
            me.version,
            name=me.name,
            name_latin="",
            roles=(Role.SERVICE_ADVISOR,),
            active=True,
            discount_limit=500,
        )
    assert refused.value.why == "last_manager"
    assert staff(founded)[0].roles == me.roles


def test_an_advisor_manages_neither_people_nor_the_dealership(founded: Desk) -> None:
    advisor = add_staff(founded, name="周婧", name_latin="Zhou Jing", roles=(Role.SERVICE_ADVISOR,), pin=PIN)
    sign_in(founded, advisor, PIN)
    with pytest.raises(NotAllowed):
        add_staff(founded, name="x", name_latin="", roles=(Role.CASHIER,), pin="")
    sheet = dealership(founded)
    with pytest.raises(NotAllowed):
        change_dealership(founded, sheet.version, sheet.data, sheet.hours)


def test_two_managers_changing_the_dealership_do_not_overwrite_each_other(founded: Desk) -> None:
    sheet = dealership(founded)
    change_dealership(founded, sheet.version, sheet.data, sheet.hours[:5])
    changed = DealershipData(name_zh="别名", name_en="Other")
    change_dealership(founded, dealership(founded).version, changed, sheet.hours)
    with pytest.raises(ChangedMeanwhile):
        change_dealership(founded, sheet.version, sheet.data, sheet.hours)
    assert dealership(founded).data == changed


def test_a_pin_is_changed_only_by_whoever_knows_the_old_one(founded: Desk) -> None:
    with pytest.raises(WrongPin):
        change_own_pin(founded, "9999", "8642")
    change_own_pin(founded, "1357", "8642")
    assert founded.staff_id is not None
    assert sign_in(founded, founded.staff_id, "8642").name == "吴敏"
