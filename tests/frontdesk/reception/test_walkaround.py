"""A walkaround keeps what was seen and said: marks, readings, positions, words (domain §5)."""

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models.reception import Concern, Visit
from db.models.shop import StatusChange
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, ConfirmationNeeded, NotAllowed, NotFound, ValueRefused
from frontdesk.reception import walkaround_marks as marks
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround import open_walkaround, record_words, walkaround_sheet
from frontdesk.reception.walkaround_rules import Required
from frontdesk.reception.walkaround_sheet import what_is_missing
from frontdesk.terms import (
    ConcernSource,
    Energy,
    LampState,
    PositionCode,
    PositionResult,
    ProtectionItem,
    Role,
    TrafficLight,
    VisitStatus,
    WarningLamp,
    Wheel,
)
from tests.desks import Clock, act_as, staffed_desk
from tests.frontdesk.reception.cars import arrive, complete, walked


@pytest.fixture
def time() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, time: Clock) -> Desk:
    return staffed_desk(tmp_path, time)


def scratch(desk: Desk, sheet_id: int, zone: str = "left-front-door", note: str = "") -> marks.PlacedMark:
    return marks.place_mark(desk, sheet_id, zone=zone, type_code="12", x=0.44, y=0.83, note=note)


# -- opening -------------------------------------------------------------------------------------------
def test_opening_twice_gives_the_same_sheet_and_the_visit_goes_on(desk: Desk) -> None:
    visit_id = arrive(desk)
    first, second = open_walkaround(desk, visit_id), open_walkaround(desk, visit_id)
    assert (first.id, first.number) == (second.id, "WA20260318-0001")
    with desk.reading() as session:
        assert session.get_one(Visit, visit_id).status is VisitStatus.INSPECTING


def test_who_walks_round_with_a_customer_has_greeted_them(desk: Desk) -> None:
    visit_id = arrive(desk, status=VisitStatus.ARRIVED)
    open_walkaround(desk, visit_id)
    with desk.reading() as session:
        assert session.get_one(Visit, visit_id).greeted_at == desk.now()
        moves = session.scalars(select(StatusChange.to_status).filter_by(entity="visits")).all()
    assert moves == ["greeted", "inspecting"]


def test_only_reception_writes_on_the_sheet(desk: Desk) -> None:
    sheet = walked(desk)
    act_as(desk, "周师傅", Role.TECHNICIAN)
    with pytest.raises(NotAllowed):
        scratch(desk, sheet.id)
    assert walkaround_sheet(desk, sheet.id).marks == ()


# -- marks ---------------------------------------------------------------------------------------------
def test_a_mark_gets_the_next_number_and_its_code(desk: Desk) -> None:
    sheet = walked(desk)
    scratch(desk, sheet.id, note="约 12 cm，露底漆")
    marks.place_mark(desk, sheet.id, zone="windscreen", type_code="20", x=0.41, y=0.42)
    first, second = walkaround_sheet(desk, sheet.id).marks
    assert (first.number, first.m22, first.zone_zh, first.type_zh) == (1, "10123", "左前门", "划痕")
    assert (second.number, second.m22, second.changes_shape) == (2, "20201", True)


def test_a_glass_type_on_a_door_is_refused_and_says_what_to_ask(desk: Desk) -> None:
    sheet = walked(desk)
    with pytest.raises(ValueRefused) as refused:
        marks.place_mark(desk, sheet.id, zone="right-front-door", type_code="20", x=0.5, y=0.2)
    assert refused.value.data["ask"] == ("area", "type")
    assert walkaround_sheet(desk, sheet.id).marks == ()


def test_taking_a_mark_off_closes_the_numbers_and_keeps_the_rest(desk: Desk) -> None:
    sheet = walked(desk)
    placed = [scratch(desk, sheet.id, note=f"第 {n} 处") for n in (1, 2, 3)]
    marks.remove_mark(desk, sheet.id, placed[1].id)
    left = walkaround_sheet(desk, sheet.id).marks
    assert [(mark.number, mark.note) for mark in left] == [(1, "第 1 处"), (2, "第 3 处")]
    with pytest.raises(NotFound):
        marks.remove_mark(desk, sheet.id, placed[1].id)


def test_undo_takes_off_the_mark_placed_last(desk: Desk) -> None:
    sheet = walked(desk)
    scratch(desk, sheet.id, note="先")
    scratch(desk, sheet.id, note="后")
    assert marks.undo_last_mark(desk, sheet.id) == 2
    assert marks.undo_last_mark(desk, sheet.id) == 1
    assert marks.undo_last_mark(desk, sheet.id) is None


def test_a_length_in_the_note_sets_the_severity_and_a_choice_beats_it(desk: Desk) -> None:
    sheet = walked(desk)
    mark = scratch(desk, sheet.id)
    marks.change_mark(desk, sheet.id, mark.id, note="约 20 厘米")
    assert walkaround_sheet(desk, sheet.id).marks[0].severity == 4
    marks.change_mark(desk, sheet.id, mark.id, severity=2)
    assert walkaround_sheet(desk, sheet.id).marks[0].severity == 2
    marks.change_mark(desk, sheet.id, mark.id, type_code="08")
    assert walkaround_sheet(desk, sheet.id).marks[0].m22 == "10086"


def test_marks_of_the_last_visit_are_offered_and_taken_over_or_left(desk: Desk, time: Clock) -> None:
    last = walked(desk, days_ago=40)
    scratch(desk, last.id, note="旧划痕")
    scratch(desk, last.id, zone="rear-bumper", note="旧擦伤")
    now = walked(desk)
    assert [offer.mark.note for offer in now.offered] == ["旧划痕", "旧擦伤"]
    marks.take_over_last_marks(desk, now.id, [now.offered[0].mark.id])
    marks.leave_last_mark(desk, now.id, now.offered[1].mark.id)
    sheet = walkaround_sheet(desk, now.id)
    assert sheet.offered == ()
    assert [(m.number, m.note, m.from_last_visit) for m in sheet.marks] == [(1, "旧划痕", True)]
    with pytest.raises(NotFound):
        marks.leave_last_mark(desk, now.id, now.offered[1].mark.id)


# -- readings ------------------------------------------------------------------------------------------
def test_an_odometer_that_goes_back_asks_and_is_taken_when_confirmed(desk: Desk) -> None:
    sheet = walked(desk)
    with pytest.raises(ConfirmationNeeded) as asked:
        readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=30_000)
    assert (asked.value.what, asked.value.data["last"]) == ("odometer_went_back", 37_905)
    confirming = desk.confirming("odometer_went_back")
    readings.set_readings(
        confirming, sheet.id, version=sheet.version, odometer_km=30_000, odometer_reason="换过仪表"
    )
    with desk.reading() as session:
        visit = session.get_one(Visit, sheet.visit_id)
        assert (visit.odometer_in_km, visit.odometer_reason) == (30_000, "换过仪表")


def test_readings_typed_at_another_desk_meanwhile_are_not_overwritten(desk: Desk) -> None:
    sheet = walked(desk)
    readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=42_186)
    with pytest.raises(ChangedMeanwhile):
        readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=42_168)
    assert walkaround_sheet(desk, sheet.id).odometer_km == 42_186


@pytest.mark.parametrize(
    "values", [{"odometer_km": -1}, {"odometer_km": 2_000_001}, {"soc_percent": 101}, {"fuel_eighths": 9}]
)
def test_impossible_readings_are_refused_with_their_limits(desk: Desk, values: dict[str, int]) -> None:
    sheet = walked(desk)
    with pytest.raises(ValueRefused) as refused:
        readings.set_readings(desk, sheet.id, version=sheet.version, **{"odometer_km": None, **values})
    assert (refused.value.field, refused.value.why) == (next(iter(values)), "out_of_range")


def test_a_worn_tyre_and_a_lamp_become_findings_of_their_positions(desk: Desk) -> None:
    sheet = walked(desk)
    readings.position_all_fine(desk, sheet.id, PositionCode.LEFT_FRONT)
    readings.set_tyre(desk, sheet.id, Wheel.LEFT_FRONT, tread_mm=Decimal("2.4"), pressure_kpa=210)
    readings.set_lamp(desk, sheet.id, WarningLamp.TPMS, LampState.ON)
    sheet = walkaround_sheet(desk, sheet.id)
    assert sheet.tyres[0].verdict is TrafficLight.ATTENTION
    results = {row.code: row.result for row in sheet.positions}
    assert results[PositionCode.LEFT_FRONT] is PositionResult.FINDINGS
    assert results[PositionCode.DRIVER_SEAT] is PositionResult.FINDINGS
    assert results[PositionCode.RIGHT_REAR] is PositionResult.NOT_CHECKED


def test_all_fine_is_one_action_kept_with_who_and_when(desk: Desk, time: Clock) -> None:
    sheet = walked(desk)
    readings.position_all_fine(desk, sheet.id, PositionCode.RIGHT_REAR)
    said_at = desk.now()
    time.go_on(minutes=3)
    readings.position_all_fine(desk, sheet.id, PositionCode.RIGHT_REAR)
    row = next(r for r in walkaround_sheet(desk, sheet.id).positions if r.code is PositionCode.RIGHT_REAR)
    assert (row.result, row.checked_at, row.checked_by) == (PositionResult.ALL_FINE, said_at, "陈思远")


def test_what_is_missing_is_named_until_nothing_is(desk: Desk) -> None:
    sheet = walked(desk)
    assert {item.what for item in what_is_missing(sheet).missing} == set(Required)
    complete(desk, sheet.id)
    readings.set_covers(desk, sheet.id, set(ProtectionItem) - {ProtectionItem.GEAR_LEVER_COVER})
    progress = what_is_missing(walkaround_sheet(desk, sheet.id))
    assert (progress.done, progress.total) == (9, 10)
    assert progress.missing[0].parts == (ProtectionItem.GEAR_LEVER_COVER,)


def test_a_petrol_car_needs_its_fuel_and_no_charge(desk: Desk) -> None:
    sheet = walked(desk, energy=Energy.PETROL)
    readings.set_readings(desk, sheet.id, version=sheet.version, odometer_km=42_186, fuel_eighths=5)
    assert Required.ENERGY not in {item.what for item in what_is_missing(walkaround_sheet(desk, sheet.id)).missing}


# -- words and findings --------------------------------------------------------------------------------
def test_words_said_while_walking_become_a_concern_word_for_word(desk: Desk) -> None:
    sheet = walked(desk)
    record_words(desk, sheet.id, "  右后那个坑不用修。<b>&")
    with desk.reading() as session:
        concern = session.scalars(select(Concern)).one()
        assert (concern.words, concern.source) == ("  右后那个坑不用修。<b>&", ConcernSource.WALKAROUND)
    assert [row.words for row in walkaround_sheet(desk, sheet.id).words] == ["  右后那个坑不用修。<b>&"]
    with pytest.raises(ValueRefused):
        record_words(desk, sheet.id, "   ")
