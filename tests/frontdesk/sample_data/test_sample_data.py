"""The demo shows a day in full swing, made of nothing but what the program itself can do."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.customers import Customer
from db.models.reception import Concern
from db.models.schedule import Appointment
from db.models.work_orders import Job
from frontdesk.checkup import check_store
from frontdesk.customers.find import find_anyone
from frontdesk.desk import Desk
from frontdesk.opening import open_desk
from frontdesk.reception.stages import Stage
from frontdesk.reception.today import today_board
from frontdesk.sample_data.demo_clock import BEGINS, start_demo_clock
from frontdesk.sample_data.shop import add_shop
from tests.sample_store import sample_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return sample_desk(tmp_path / "data")


def test_cars_stand_at_every_stage(desk: Desk) -> None:
    board = today_board(desk)
    stages = Counter(visit.stage for visit in board.visits)
    assert stages[Stage.WAITING] == 3
    assert stages[Stage.IN_WORK] == 9
    assert all(stages[stage] for stage in Stage if stage is not Stage.DELIVERED)
    overdue = [row for row in board.arrivals if desk.now() - row.arrived_at > board.greeting]
    assert len(overdue) == 1


def test_nothing_in_the_sample_is_damaged_or_unsigned(desk: Desk) -> None:
    assert check_store(desk) == ()


def test_fourteen_appointments_are_of_today_and_inside_the_opening_hours(desk: Desk) -> None:
    with desk.reading() as session:
        starts = [desk.local(start) for start in session.scalars(select(Appointment.start_at))]
    assert len(starts) == 14
    assert {start.date() for start in starts} == {desk.today()}
    assert all(8 <= start.hour < 18 for start in starts)


def test_nobody_real_can_be_called(desk: Desk) -> None:
    with desk.reading() as session:
        phones = list(session.scalars(select(Customer.phone)))
    assert all(phone[:6] in {f"+86{prefix}" for prefix in range(140, 145)} for phone in phones)
    assert len(set(phones)) == len(phones)


@pytest.mark.parametrize("typed", ["D12345", "张伟国", "zwg", "zhangweiguo", "善", "shanliwen", "WO20260318-0016"])
def test_everybody_is_found(desk: Desk, typed: str) -> None:
    found = find_anyone(desk, typed)
    assert bool(found.rows) is (typed != "善")


def test_in_the_evening_the_demo_begins_in_the_morning_and_goes_on_from_there(tmp_path: Path) -> None:
    evening = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
    desk = open_desk(tmp_path, clock=lambda: evening)
    with Session(desk.engine) as session, session.begin():
        start_demo_clock(desk, session)
        add_shop(session)
    assert desk.local(desk.now()).time() == BEGINS
    assert open_desk(tmp_path, clock=lambda: evening).now() == desk.now()
    desk.engine.dispose()


def test_what_a_customer_said_is_answered_by_the_work_that_fits(desk: Desk) -> None:
    with desk.reading() as session:
        said = {
            (concern.words, job.code)
            for job in session.scalars(select(Job))
            for link in job.concern_links
            for concern in session.scalars(select(Concern).filter_by(id=link.concern_id))
        }
    works = {code for words, code in said if "霉味" in words or "有味道" in words}
    assert works == {"MN0102"}
