"""A finding becomes one proposed line, which goes with it; what is on the order stays there."""

from decimal import Decimal

import pytest

from db.models.walkaround import Proposal
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.reception import walkaround_marks as marks
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround import walkaround_sheet
from frontdesk.reception.walkaround_proposals import proposals, propose_line, withdraw_proposal
from frontdesk.terms import LampState, TrafficLight, WarningLamp, Wheel
from frontdesk.work_orders.jobs import add_proposal, remove_job
from frontdesk.work_orders.open_order import open_work_order, work_order_sheet
from tests.frontdesk.reception.cars import walked


def scratch(desk: Desk, sheet_id: int, zone: str = "left-front-door", note: str = "") -> marks.PlacedMark:
    return marks.place_mark(desk, sheet_id, zone=zone, type_code="12", x=0.44, y=0.83, note=note)


def test_a_finding_becomes_one_proposed_line_however_often_it_is_asked(desk: Desk) -> None:
    sheet = walked(desk)
    mark = scratch(desk, sheet.id, note="约 12 cm")
    first = propose_line(desk, sheet.id, f"mark:{mark.id}")
    again = propose_line(desk, sheet.id, f"mark:{mark.id}")
    assert first == again
    assert proposals(desk, sheet.visit_id) == (first,)
    withdraw_proposal(desk, first.id)
    assert proposals(desk, sheet.visit_id) == ()
    assert propose_line(desk, sheet.id, f"mark:{mark.id}").id == first.id
    with pytest.raises(NotFound):
        propose_line(desk, sheet.id, "tyre:left_front")


def test_a_proposal_goes_with_its_finding_and_says_what_is_found_now(desk: Desk) -> None:
    sheet = walked(desk)
    first, second = scratch(desk, sheet.id), scratch(desk, sheet.id, zone="rear-bumper")
    readings.set_lamp(desk, sheet.id, WarningLamp.ABS, LampState.ON)
    readings.set_tyre(desk, sheet.id, Wheel.LEFT_FRONT, tread_mm=Decimal("1.4"), pressure_kpa=240)
    for key in (f"mark:{first.id}", f"mark:{second.id}", "lamp:abs", "tyre:left_front"):
        propose_line(desk, sheet.id, key)
    marks.remove_mark(desk, sheet.id, first.id)
    readings.set_lamp(desk, sheet.id, WarningLamp.ABS, LampState.OFF)
    readings.set_tyre(desk, sheet.id, Wheel.LEFT_FRONT, tread_mm=Decimal("2.0"), pressure_kpa=240)
    waiting = proposals(desk, sheet.visit_id)
    assert [row.finding_key for row in waiting] == [f"mark:{second.id}", "tyre:left_front"]
    with desk.reading() as session:
        reasons = [session.get_one(Proposal, row.id).reason_zh for row in waiting]
    assert reasons[0].startswith("环检标记 1，")
    assert "2.0 mm" in reasons[1]


def test_an_almost_flat_tyre_with_good_tread_is_told_and_asks_for_air_not_for_a_new_tyre(desk: Desk) -> None:
    sheet = walked(desk)
    readings.set_tyre(desk, sheet.id, Wheel.LEFT_FRONT, tread_mm=Decimal("6.0"), pressure_kpa=80)
    tyre = walkaround_sheet(desk, sheet.id).tyres[0]
    assert (tyre.verdict, tyre.worn) == (TrafficLight.URGENT, TrafficLight.OK)
    proposed = propose_line(desk, sheet.id, "tyre:left_front")
    with desk.reading() as session:
        line = session.get_one(Proposal, proposed.id)
    assert ("更换" in line.title_zh, "胎压 80 kPa" in line.reason_zh) == (False, True)


def test_a_line_on_the_order_outlives_its_finding(desk: Desk) -> None:
    sheet = walked(desk)
    mark = scratch(desk, sheet.id)
    proposed = propose_line(desk, sheet.id, f"mark:{mark.id}")
    order_id = open_work_order(desk, sheet.visit_id)
    job_id = add_proposal(desk, order_id, f"finding:{proposed.id}")
    with pytest.raises(NotFound):
        withdraw_proposal(desk, proposed.id)
    marks.remove_mark(desk, sheet.id, mark.id)
    order = work_order_sheet(desk, order_id)
    assert [job.job_id for job in order.jobs] == [job_id]
    assert "环检标记 1" in order.jobs[0].reason_zh
    remove_job(desk, job_id)
    assert f"finding:{proposed.id}" not in [row.key for row in work_order_sheet(desk, order_id).proposals]
