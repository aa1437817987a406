"""Signing in: by name and PIN, throttled, and nothing without permission."""

from datetime import timedelta

import pytest

from db.models.shop import Staff
from frontdesk.desk import Desk
from frontdesk.errors import NotAllowed, NotFound
from frontdesk.shop.permissions import PERMISSIONS, Permission, permissions_of
from frontdesk.shop.settings import GREETING_SECONDS, change_settings, settings
from frontdesk.shop.sign_in import MustWait, WrongPin, people_who_sign_in, sign_in
from frontdesk.terms import Role
from tests.desks import PIN, Clock, act_as, add_staff


def test_after_three_wrong_pins_even_the_right_one_must_wait(desk: Desk, clock: Clock) -> None:
    staff_id = add_staff(desk, "周婧", Role.SERVICE_ADVISOR)
    for left in (2, 1, 0):
        with pytest.raises(WrongPin) as wrong:
            sign_in(desk, staff_id, "0000")
        assert wrong.value.tries_left == left
    with pytest.raises(MustWait) as wait:
        sign_in(desk, staff_id, PIN)
    assert wait.value.until - clock() == timedelta(seconds=30)
    clock.go_on(seconds=31)
    assert sign_in(desk, staff_id, PIN).name == "周婧"
    with pytest.raises(WrongPin) as wrong:
        sign_in(desk, staff_id, "0000")
    assert wrong.value.tries_left == 2


def test_only_people_with_a_pin_are_offered(desk: Desk) -> None:
    assert [person.name for person in people_who_sign_in(desk)] == ["陈思远"]


def test_whoever_left_the_dealership_cannot_sign_in(desk: Desk) -> None:
    staff_id = add_staff(desk, "周婧", Role.SERVICE_ADVISOR)
    with desk.unit_of_work() as session:
        session.get_one(Staff, staff_id).active = False
    with pytest.raises(NotFound):
        sign_in(desk, staff_id, PIN)


def test_an_advisor_cannot_change_the_dealership(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        change_settings(desk, settings(desk), {GREETING_SECONDS: 60})
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    change_settings(desk, settings(desk), {GREETING_SECONDS: 60})


def test_whoever_has_no_role_may_nothing() -> None:
    assert permissions_of(frozenset()) == frozenset()
    assert set(PERMISSIONS) == set(Role)
    assert Permission.MANAGE_STAFF not in permissions_of(frozenset({Role.SERVICE_ADVISOR, Role.CASHIER}))
