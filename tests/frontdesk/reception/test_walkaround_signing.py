"""What the customer signed stays as they saw it (domain §5.6)."""

from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.models.walkaround import WalkaroundRevision
from frontdesk.desk import Desk
from frontdesk.errors import ChangedMeanwhile, ConfirmationNeeded, MoveRefused, ReasonNeeded, ValueRefused
from frontdesk.reception import vehicle_zones
from frontdesk.reception import walkaround_marks as marks
from frontdesk.reception import walkaround_readings as readings
from frontdesk.reception.walkaround import record_words, walkaround_sheet
from frontdesk.reception.walkaround_rules import MOVES, WalkaroundStatus
from frontdesk.reception.walkaround_signing import (
    GivenSignature,
    refuse_signature,
    sign_walkaround,
    signed_walkaround,
    walkaround_content,
)
from frontdesk.terms import ApprovalMethod, PositionCode, ProtectionItem, Wheel
from frontdesk.work_orders.content_json import canonical_json, content_hash
from tests.desks import Clock, staffed_desk
from tests.frontdesk.reception.cars import complete, walked

SIGNED = GivenSignature("张伟国", strokes=(((0.1, 0.5), (0.9, 0.4)),))


@pytest.fixture
def time() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, time: Clock) -> Desk:
    return staffed_desk(tmp_path, time)


def test_the_signed_sheet_is_what_the_customer_saw(desk: Desk) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    marks.place_mark(desk, sheet.id, zone="left-front-door", type_code="12", x=0.44, y=0.83, note="约 12 cm")
    record_words(desk, sheet.id, "右后那个坑不用修。")
    signed = sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    content, signature = signed_walkaround(desk, sheet.id)
    assert content_hash(canonical_json(content)) == signed.content_hash == signature.content_hash
    assert (content.marks[0].m22, content.words) == ("10123", ("右后那个坑不用修。",))
    assert (content.customer_title_zh, content.vehicle.odometer_km) == ("先生", 42_186)
    assert signature.strokes == SIGNED.strokes
    assert walkaround_sheet(desk, sheet.id).is_signed


def test_the_bulge_in_a_tyre_is_on_what_the_customer_signs(desk: Desk) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    readings.set_tyre(
        desk, sheet.id, Wheel.LEFT_FRONT, tread_mm=Decimal("6.0"), pressure_kpa=240, winter=True, damage="胎侧鼓包"
    )
    sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    tyre = signed_walkaround(desk, sheet.id)[0].tyres[0]
    assert (tyre.damage, tyre.winter) == ("胎侧鼓包", True)


def test_missing_entries_are_named_before_the_customer_signs(desk: Desk) -> None:
    sheet = walked(desk)
    with pytest.raises(ConfirmationNeeded) as asked:
        sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    assert asked.value.what == "walkaround_incomplete"
    assert walkaround_sheet(desk, sheet.id).status is WalkaroundStatus.OPEN
    sign_walkaround(desk.confirming("walkaround_incomplete"), walkaround_sheet(desk, sheet.id), SIGNED)
    assert walkaround_sheet(desk, sheet.id).is_signed


@pytest.mark.parametrize("signature", [GivenSignature(" ", strokes=SIGNED.strokes), GivenSignature("张伟国")])
def test_a_signature_needs_a_name_and_a_hand(desk: Desk, signature: GivenSignature) -> None:
    sheet = walked(desk)
    with pytest.raises(ValueRefused):
        sign_walkaround(desk.confirming("walkaround_incomplete"), sheet, signature)


def test_signed_on_paper_needs_no_strokes(desk: Desk) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    on_paper = GivenSignature("张伟国", ApprovalMethod.SIGNATURE_ON_PAPER)
    sign_walkaround(desk, walkaround_sheet(desk, sheet.id), on_paper)
    assert walkaround_sheet(desk, sheet.id).revisions[0].method == "signature_on_paper"


def test_something_added_later_makes_a_new_revision_that_needs_a_new_signature(desk: Desk, time: Clock) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    first = sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    with pytest.raises(MoveRefused):
        sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    time.go_on(minutes=10)
    marks.place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.25, y=0.4)
    assert walkaround_sheet(desk, sheet.id).status is WalkaroundStatus.AMENDED
    unsigned = walkaround_content(desk, sheet.id)
    assert (unsigned.revision, len(unsigned.marks)) == (2, 1)
    second = sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    assert (first.revision, second.revision) == (1, 2)
    old, old_signature = signed_walkaround(desk, sheet.id, 1)
    assert (old.marks, old_signature.content_hash) == ((), first.content_hash)
    assert len(signed_walkaround(desk, sheet.id)[0].marks) == 1


def test_what_was_added_while_the_customer_signed_is_never_frozen_unseen(desk: Desk) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    shown = walkaround_sheet(desk, sheet.id)
    marks.place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.25, y=0.4)
    with pytest.raises(ChangedMeanwhile):
        sign_walkaround(desk, shown, SIGNED)
    with pytest.raises(ChangedMeanwhile):
        refuse_signature(desk, shown, reason="赶时间", witness="赵敏")
    after = walkaround_sheet(desk, sheet.id)
    assert (after.status, after.revisions) == (WalkaroundStatus.OPEN, ())
    sign_walkaround(desk, after, SIGNED)
    assert len(signed_walkaround(desk, sheet.id)[0].marks) == 1


def test_who_walked_along_is_said_while_signing_and_needs_no_second_signature(desk: Desk) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    shown = walkaround_sheet(desk, sheet.id)
    readings.set_with_customer(desk, sheet.id, False)
    sign_walkaround(desk, shown, SIGNED)
    assert not signed_walkaround(desk, sheet.id)[0].with_customer


def test_a_mark_the_customer_signed_is_not_taken_off_by_a_slip(desk: Desk, time: Clock) -> None:
    sheet = walked(desk)
    complete(desk, sheet.id)
    mark = marks.place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.25, y=0.4)
    sign_walkaround(desk, walkaround_sheet(desk, sheet.id), SIGNED)
    time.go_on(minutes=1)
    assert marks.undo_last_mark(desk, sheet.id) is None
    with pytest.raises(ConfirmationNeeded):
        marks.remove_mark(desk, sheet.id, mark.id)
    marks.remove_mark(desk.confirming("remove_signed_mark"), sheet.id, mark.id)
    assert walkaround_sheet(desk, sheet.id).marks == ()
    assert len(signed_walkaround(desk, sheet.id)[0].marks) == 1


def test_a_refused_signature_keeps_reason_and_witness(desk: Desk) -> None:
    sheet = walked(desk)
    with pytest.raises(ReasonNeeded):
        refuse_signature(desk, sheet, reason=" ", witness="赵敏")
    with pytest.raises(ValueRefused):
        refuse_signature(desk, sheet, reason="赶时间", witness="")
    refuse_signature(desk, sheet, reason="赶时间", witness="赵敏")
    sheet = walkaround_sheet(desk, sheet.id)
    assert (sheet.status, sheet.revisions[0].method) == (WalkaroundStatus.REFUSED, "refused")


@pytest.mark.parametrize("target", list(WalkaroundStatus))
@pytest.mark.parametrize("status", list(WalkaroundStatus))
def test_only_the_moves_of_the_table_are_possible(
    desk: Desk, status: WalkaroundStatus, target: WalkaroundStatus
) -> None:
    assert (target in MOVES[status]) == (
        (status, target)
        in {
            (WalkaroundStatus.OPEN, WalkaroundStatus.SIGNED),
            (WalkaroundStatus.OPEN, WalkaroundStatus.REFUSED),
            (WalkaroundStatus.SIGNED, WalkaroundStatus.AMENDED),
            (WalkaroundStatus.REFUSED, WalkaroundStatus.SIGNED),
            (WalkaroundStatus.REFUSED, WalkaroundStatus.AMENDED),
            (WalkaroundStatus.AMENDED, WalkaroundStatus.SIGNED),
            (WalkaroundStatus.AMENDED, WalkaroundStatus.REFUSED),
        }
    )


actions = st.lists(
    st.one_of(
        st.tuples(st.just("place"), st.sampled_from(sorted(vehicle_zones.ZONES)), st.integers(0, 20)),
        st.tuples(st.just("remove"), st.integers(0, 9), st.just(0)),
        st.tuples(st.just("undo"), st.just(0), st.just(0)),
        st.tuples(st.just("covers"), st.integers(0, 4), st.just(0)),
        st.tuples(st.just("fine"), st.sampled_from(list(PositionCode)), st.just(0)),
        st.tuples(st.just("words"), st.text(min_size=1).filter(str.strip), st.just(0)),
        st.tuples(st.just("sign"), st.just(0), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=20)
@given(actions)
def test_numbers_have_no_gaps_and_no_signed_hash_ever_changes(steps: list[tuple[str, object, int]]) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        time = Clock()
        desk = staffed_desk(Path(folder), time)
        sheet_id = walked(desk).id
        desk = desk.confirming("walkaround_incomplete", "remove_signed_mark")
        hashes: list[str] = []
        for action, what, number in steps:
            time.go_on(seconds=20)
            _do(desk, sheet_id, action, what, number, hashes)
            assert [mark.number for mark in walkaround_sheet(desk, sheet_id).marks] == list(
                range(1, len(walkaround_sheet(desk, sheet_id).marks) + 1)
            )
        with desk.reading() as session:
            kept = session.query(WalkaroundRevision).order_by(WalkaroundRevision.revision).all()
        assert [row.content_hash for row in kept] == hashes
        assert all(content_hash(row.content) == row.content_hash for row in kept)
        for row in kept:
            content, _signature = signed_walkaround(desk, sheet_id, row.revision)
            assert [mark.number for mark in content.marks] == list(range(1, len(content.marks) + 1))
        desk.engine.dispose()


def _do(desk: Desk, sheet_id: int, action: str, what: object, number: int, hashes: list[str]) -> None:
    sheet = walkaround_sheet(desk, sheet_id)
    if action == "place":
        offered = vehicle_zones.types_at(str(what))
        kind = offered[number % len(offered)].code
        marks.place_mark(desk, sheet_id, zone=str(what), type_code=kind, x=number / 20, y=0.5)
    elif action == "remove" and sheet.marks:
        marks.remove_mark(desk, sheet_id, sheet.marks[int(str(what)) % len(sheet.marks)].id)
    elif action == "undo":
        marks.undo_last_mark(desk, sheet_id)
    elif action == "covers":
        readings.set_covers(desk, sheet_id, list(ProtectionItem)[: int(str(what))])
    elif action == "fine":
        readings.position_all_fine(desk, sheet_id, PositionCode(str(what)))
    elif action == "words":
        record_words(desk, sheet_id, str(what))
    elif action == "sign" and not sheet.is_signed:
        now = content_hash(canonical_json(walkaround_content(desk, sheet_id)))
        signed = sign_walkaround(desk, sheet, SIGNED)
        hashes.append(signed.content_hash)
        if sheet.finished_at is not None:
            assert signed.content_hash == now
