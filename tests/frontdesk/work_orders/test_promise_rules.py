"""A hand-over time is proposed that the shop can keep."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.work_orders.promise_rules import BayLoad, WorkingTime, propose_promise, queue_up

ZONE = ZoneInfo("Asia/Shanghai")
WEEK = WorkingTime({day: (time(8), time(18)) for day in range(6)}, frozenset({date(2026, 3, 20)}), ZONE)


def at(hour: int, minute: int = 0, day: int = 18) -> datetime:
    """A moment of March 2026 in Shanghai; the 18th is a Wednesday, the 20th a holiday, the 22nd a Sunday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def test_work_then_wash_and_check_in_full_five_minutes() -> None:
    proposed = propose_promise(at(10, 2), 35, 20, [BayLoad("1")], WEEK)

    assert proposed is not None
    assert proposed.at == at(11)
    assert (proposed.why.start_at, proposed.why.wait_minutes, proposed.why.bay_code) == (at(10, 2), 0, "1")


def test_the_bay_that_is_done_first_is_taken() -> None:
    bays = [BayLoad("1", ((at(9), at(12)),)), BayLoad("2", ((at(9), at(11)),))]

    proposed = propose_promise(at(10), 60, 0, bays, WEEK)

    assert proposed is not None
    assert (proposed.at, proposed.why.bay_code, proposed.why.wait_minutes) == (at(12), "2", 60)


def test_short_work_goes_into_a_gap_and_long_work_behind() -> None:
    taken = [BayLoad("1", ((at(11), at(12)),))]

    short, long = propose_promise(at(10), 60, 0, taken, WEEK), propose_promise(at(10), 61, 0, taken, WEEK)

    assert short is not None
    assert long is not None
    assert short.at == at(11)
    assert long.at == at(13, 5)


def test_work_goes_on_the_next_open_day_past_nights_holidays_and_sundays() -> None:
    friday_is_closed = propose_promise(at(17, day=19), 90, 0, [], WEEK)
    sunday_is_closed = propose_promise(at(17, day=21), 90, 0, [], WEEK)

    assert friday_is_closed is not None
    assert sunday_is_closed is not None
    assert friday_is_closed.at == at(8, 30, day=21)
    assert sunday_is_closed.at == at(8, 30, day=23)


def test_before_opening_work_begins_when_the_doors_open() -> None:
    proposed = propose_promise(at(6), 30, 0, [], WEEK)

    assert proposed is not None
    assert (proposed.at, proposed.why.wait_minutes) == (at(8, 30), 0)


def test_without_work_or_opening_hours_nothing_is_promised() -> None:
    assert propose_promise(at(10), 0, 20, [], WEEK) is None
    assert propose_promise(at(10), 30, 20, [], WorkingTime({}, frozenset(), ZONE)) is None


def test_orders_in_front_keep_their_place() -> None:
    bays = queue_up(at(10), [60, 60, 30], [BayLoad("1"), BayLoad("2")], WEEK)

    proposed = propose_promise(at(10), 30, 0, bays, WEEK)

    assert proposed is not None
    assert proposed.at == at(11, 30)


_SPANS = st.lists(
    st.tuples(st.integers(0, 3000), st.integers(1, 400)).map(
        lambda span: (at(8) + timedelta(minutes=span[0]), at(8) + timedelta(minutes=sum(span)))
    ),
    max_size=5,
)


@given(st.integers(0, 4000), st.integers(1, 900), st.integers(0, 90), st.lists(_SPANS, max_size=3))
def test_a_proposal_can_always_be_kept(
    later: int, work: int, buffer: int, busy: list[list[tuple[datetime, datetime]]]
) -> None:
    now = at(8) + timedelta(minutes=later)
    bays = [BayLoad(str(n), tuple(spans)) for n, spans in enumerate(busy)]

    proposed = propose_promise(now, work, buffer, bays, WEEK)

    assert proposed is not None
    assert WEEK.open_at(proposed.at)
    assert proposed.why.start_at >= now
    done = WEEK.after(proposed.why.start_at, work)
    assert done is not None
    handover = WEEK.after(done, buffer)
    assert handover is not None
    assert handover <= proposed.at < handover + timedelta(minutes=5)
    for bay in bays:
        if bay.code == proposed.why.bay_code:
            assert all(until <= proposed.why.start_at or start >= done for start, until in bay.busy)
