"""The times a dealership keeps: a manager sets them, within reason, and every one of them acts."""

from datetime import timedelta

import pytest

from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, ValueRefused
from frontdesk.lounge.board import lounge_board
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.reception.needs import NeedKind
from frontdesk.reception.today import today_board
from frontdesk.shop.settings import (
    DECLARED,
    GREETING_SECONDS,
    NO_SHOW_GRACE_MINUTES,
    PROMISE_BUFFER_MINUTES,
    PROMISE_WARNING_MINUTES,
    UPDATE_EVERY_MINUTES,
    WALKAROUND_ALERT_MINUTES,
    WRITE_UP_ALERT_MINUTES,
    Declared,
    change_settings,
    settings,
)
from frontdesk.terms import Role, VisitStatus
from frontdesk.work_orders.open_order import work_order_sheet
from tests.desks import Clock, act_as
from tests.factories import a_visit, agree_to_all, an_order
from tests.frontdesk.reception.test_today import a_visit_in_work
from tests.frontdesk.schedule.bookings import an_appointment
from tests.frontdesk.work_orders.test_repair_category import OIL_SERVICE


@pytest.fixture
def manager(desk: Desk) -> Desk:
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    return desk


def change(desk: Desk, declared: Declared, value: int) -> None:
    change_settings(desk, settings(desk), {declared: value})


def kinds(desk: Desk) -> set[NeedKind]:
    return {need.kind for need in today_board(desk).needs}


def test_every_default_lies_within_its_bounds() -> None:
    assert all(declared.lowest <= declared.default <= declared.highest for declared in DECLARED)
    assert len({declared.name for declared in DECLARED}) == len(DECLARED)


def test_what_is_out_of_bounds_changes_nothing_at_all(manager: Desk) -> None:
    before = settings(manager)
    with pytest.raises(ValueRefused, match="out_of_range"):
        change_settings(manager, before, {UPDATE_EVERY_MINUTES: 20, GREETING_SECONDS: 0})
    assert settings(manager) == before


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(manager: Desk) -> None:
    seen = settings(manager)
    change(manager, UPDATE_EVERY_MINUTES, 20)
    change_settings(manager, seen, {**seen, GREETING_SECONDS: 120})
    with pytest.raises(ChangedMeanwhile):
        change_settings(manager, seen, {UPDATE_EVERY_MINUTES: 25})
    now = settings(manager)
    assert (now[UPDATE_EVERY_MINUTES], now[GREETING_SECONDS]) == (20, 120)


def test_the_greeting_and_the_words_owed_follow_their_settings(manager: Desk) -> None:
    visit_id = a_visit(manager, status=VisitStatus.ARRIVED)
    change(manager, GREETING_SECONDS, 60)
    change(manager, UPDATE_EVERY_MINUTES, 10)
    assert today_board(manager).greeting == timedelta(seconds=60)
    sheet = check_in_sheet(manager, visit_id)
    assert sheet.greet_by == sheet.arrived_at + timedelta(seconds=60)
    assert lounge_board(manager).every == timedelta(minutes=10)


@pytest.mark.parametrize(
    ("status", "declared", "kind"),
    [
        (VisitStatus.INSPECTING, WALKAROUND_ALERT_MINUTES, NeedKind.WALKAROUND_LONG),
        (VisitStatus.ORDER_OPEN, WRITE_UP_ALERT_MINUTES, NeedKind.WAITS_FOR_APPROVAL),
    ],
)
def test_a_step_that_takes_longer_than_set_stands_on_today(
    manager: Desk, clock: Clock, status: VisitStatus, declared: Declared, kind: NeedKind
) -> None:
    a_visit(manager, status=status)
    clock.go_on(minutes=declared.default - 1)
    assert kind not in kinds(manager)
    change(manager, declared, declared.default - 2)
    assert kind in kinds(manager)


def test_who_has_not_come_is_called_after_the_time_set(desk: Desk, clock: Clock) -> None:
    an_appointment(desk, hours_ahead=0.1)
    act_as(desk, "吴敏", Role.SERVICE_MANAGER)
    clock.go_on(minutes=26)
    assert NeedKind.NOT_COME not in kinds(desk)
    change(desk, NO_SHOW_GRACE_MINUTES, 15)
    assert NeedKind.NOT_COME in kinds(desk)


def test_a_promise_is_at_risk_as_early_as_set(manager: Desk) -> None:
    a_visit_in_work(manager, promised_in=50)
    assert kinds(manager) == set()
    change(manager, PROMISE_WARNING_MINUTES, 60)
    assert kinds(manager) == {NeedKind.PROMISE_AT_RISK}


def test_the_proposed_hand_over_keeps_the_reserve_set(manager: Desk) -> None:
    order_id = an_order(manager, OIL_SERVICE)
    agree_to_all(manager, order_id)
    change(manager, PROMISE_BUFFER_MINUTES, 0)
    soon = work_order_sheet(manager, order_id).promise.proposed_at
    change(manager, PROMISE_BUFFER_MINUTES, 60)
    later = work_order_sheet(manager, order_id).promise.proposed_at
    assert soon is not None
    assert later == soon + timedelta(minutes=60)
