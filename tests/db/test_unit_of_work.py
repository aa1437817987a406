"""One unit of work: commits once, keeps what was said as it was, tells what changed."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.models.reception import Concern, Visit, VisitParty
from db.models.shop import AuditEntry
from db.models.work_orders import WorkOrder
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.numbers import take_number
from frontdesk.terms import ConcernSource, PartyRole, TaxMode


def a_visit(desk: Desk) -> int:
    with desk.unit_of_work() as session:
        visit = Visit(number=take_number(desk, session, "VS"), arrived_at=desk.now(), status_since=desk.now())
        visit.concerns.append(Concern(words="空调出风有霉味", source=ConcernSource.ARRIVAL, said_at=desk.now()))
        session.add(visit)
        session.flush()
        return visit.id


def test_a_change_leaves_who_when_and_what(desk: Desk) -> None:
    visit_id = a_visit(desk)
    with desk.unit_of_work() as session:
        session.get_one(Visit, visit_id).lane = "3"
    with desk.reading() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
        assert entry is not None
        assert (entry.entity, entry.action, entry.changes) == ("visits", "changed", {"lane": ["", "3"]})
        assert entry.staff_id == desk.staff_id


def test_what_was_deleted_can_still_be_read(desk: Desk) -> None:
    visit_id = a_visit(desk)
    party = {"role": PartyRole.PAYER, "name": "李四", "phone": "+8614000176217"}
    with desk.unit_of_work() as session:
        session.add(VisitParty(visit_id=visit_id, **party))
    with desk.unit_of_work() as session:
        session.delete(session.scalars(select(VisitParty)).one())
    with desk.reading() as session:
        entry = session.scalars(select(AuditEntry).filter_by(entity="visit_parties", action="deleted")).one()
        assert {name: entry.changes[name] for name in party} == {name: [said] for name, said in party.items()}


def test_screens_hear_of_a_change_only_after_it_was_committed(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.publish = heard.append
    visit_id = a_visit(desk)
    assert heard == [frozenset({"reception"})]

    class Interrupted(Exception):
        pass

    def interrupted() -> None:
        with desk.unit_of_work() as session:
            session.get_one(Visit, visit_id).lane = "9"
            session.flush()
            raise Interrupted

    with pytest.raises(Interrupted):
        interrupted()
    assert len(heard) == 1
    with desk.reading() as session:
        assert session.get_one(Visit, visit_id).lane == ""


@pytest.mark.parametrize("field", ["words", "source"])
def test_what_the_customer_said_cannot_be_changed_by_anybody(desk: Desk, field: str) -> None:
    a_visit(desk)

    def change() -> None:
        with desk.unit_of_work() as session:
            setattr(session.scalars(select(Concern)).one(), field, ConcernSource.LOUNGE)

    with pytest.raises(IntegrityError, match="kept as it was"):
        change()


def test_the_loser_of_a_race_is_told_and_overwrites_nothing(desk: Desk) -> None:
    visit_id = a_visit(desk)
    with desk.reading() as session:
        stale = session.get_one(Visit, visit_id)
    with desk.unit_of_work() as session:
        session.get_one(Visit, visit_id).lane = "1"

    def late() -> None:
        with desk.unit_of_work() as session:
            session.add(stale)
            stale.lane = "2"

    with pytest.raises(ChangedMeanwhile):
        late()
    with desk.reading() as session:
        assert session.get_one(Visit, visit_id).lane == "1"


def test_of_two_desks_that_make_the_one_order_of_a_visit_the_later_is_told(desk: Desk) -> None:
    visit_id = a_visit(desk)

    def open_blindly(number: str) -> None:
        with desk.unit_of_work() as session:
            session.add(
                WorkOrder(
                    number=number,
                    visit_id=visit_id,
                    created_at=desk.now(),
                    tax_mode=TaxMode.INCLUSIVE,
                    tax_basis_points=1300,
                )
            )

    open_blindly("WO20260318-0001")
    with pytest.raises(ChangedMeanwhile):
        open_blindly("WO20260318-0002")


def test_the_first_numbers_of_the_day_differ_at_all_desks(desk: Desk) -> None:
    together = Barrier(4)

    def first() -> str:
        together.wait()
        with desk.unit_of_work() as session:
            return take_number(desk, session, "WO")

    with ThreadPoolExecutor(4) as desks:
        numbers = [future.result() for future in [desks.submit(first) for _ in range(4)]]
    assert sorted(numbers) == [f"WO20260318-{n:04d}" for n in range(1, 5)]


def test_numbers_count_per_day_and_are_never_given_twice(desk: Desk, clock) -> None:
    def two() -> list[str]:
        with desk.unit_of_work() as session:
            return [take_number(desk, session, "WO"), take_number(desk, session, "WO")]

    assert two() == ["WO20260318-0001", "WO20260318-0002"]
    clock.go_on(hours=14)
    assert two() == ["WO20260319-0001", "WO20260319-0002"]


def test_a_reader_sees_one_picture_while_another_desk_saves(desk: Desk) -> None:
    visit_id = a_visit(desk)
    with desk.reading() as picture:
        before = picture.scalars(select(Visit.lane)).all()
        with desk.unit_of_work() as session:
            session.get_one(Visit, visit_id).lane = "7"
        assert picture.scalars(select(Visit.lane)).all() == before
    with desk.reading() as session:
        assert session.get_one(Visit, visit_id).lane == "7"
