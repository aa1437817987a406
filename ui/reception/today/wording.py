"""The words of Today for what its board reports as plain values."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.needs import Need, NeedKind, Remedy
from frontdesk.reception.visit_rows import VisitRow
from frontdesk.schedule.booking_rows import BookingRow
from ui.lounge.wording import visitor, wait_mode_text
from ui.shared.chips import status_text
from ui.shared.language import current_language, in_language
from ui.shared.names import named
from ui.shared.readiness import readiness_text

translate = QCoreApplication.translate


def minutes_since(moment: datetime, now: datetime) -> int:
    """Whole minutes that have passed; never negative."""
    return max((now - moment) // timedelta(minutes=1), 0)


def span_since(moment: datetime, now: datetime) -> str:
    """`12 min`, `1 h 06 min`."""
    return formats.span(minutes_since(moment, now), current_language())


def booked_work(row: BookingRow) -> str:
    """What is to be done: the work by name, else the customer's words."""
    return (row.work_zh if current_language() == "zh" else row.work_en) or row.words


def arrival_reason(row: VisitRow) -> str:
    """What brings them: `Brakes squeal`."""
    return row.booked_title or row.words


def arrival_facts(row: VisitRow, desk: Desk) -> str:
    """`lane 3 · came 10:20`."""
    zone, parts = desk.zone, []
    if row.lane:
        parts.append(translate("Today", "lane {lane}").format(lane=row.lane))
    if row.early is not None:
        span = formats.span(row.early // timedelta(minutes=1), current_language())
        parts.append(translate("Today", "{span} early").format(span=span))
    else:
        came = formats.time_of(row.arrived_at, zone)
        parts.append(translate("Today", "came {time}").format(time=came))
    return " · ".join(parts)


def arrival_tag(row: VisitRow, desk: Desk) -> str:
    """`Booked 10:30`, or that nobody expected them."""
    if row.booked_for is None:
        return translate("Today", "Not booked")
    return translate("Today", "Booked {time}").format(time=formats.time_of(row.booked_for, desk.zone))


def stay_facts(row: VisitRow, now: datetime) -> str:
    """How long the ready car has stood and where its customer is."""
    where = (
        translate("Today", "lounge {seat}").format(seat=row.seat) if row.seat else wait_mode_text(row.wait_mode)
    )
    ready = span_since(row.ready_at or row.since, now)
    return " · ".join((translate("Today", "ready {span}").format(span=ready), where))


def remedy_text(need: Need) -> str:
    """The word on the button."""
    return {
        Remedy.TELL: translate("Today", "Tell"),
        Remedy.OPEN_VISIT: translate("Today", "Go on"),
        Remedy.OPEN_ORDER: translate("Today", "Ask"),
        Remedy.RESCHEDULE: translate("Today", "Move"),
        Remedy.CALL: translate("Today", "Call"),
        Remedy.OPEN_CUSTOMER: translate("Today", "Answer"),
    }[need.remedy]


def need_title(need: Need, desk: Desk, now: datetime) -> str:
    """What is the matter: `沪B·5N168 promised 11:00`."""
    at = formats.time_of(need.at, desk.zone)
    plate = need.visit.plate if need.visit else need.booking.plate if need.booking else ""
    plate = formats.plate_spaced(plate)
    if need.kind == NeedKind.PROMISE_AT_RISK:
        words = (
            translate("Today", "{plate} promised {time}, late")
            if now > need.at
            else translate("Today", "{plate} promised {time}, at risk")
        )
        return words.format(plate=plate, time=at)
    if need.kind == NeedKind.WALKAROUND_LONG:
        span = span_since(need.since or need.at, now)
        return translate("Today", "{plate} walkaround {span}").format(plate=plate, span=span)
    if need.kind == NeedKind.WAITS_FOR_APPROVAL:
        span = span_since(need.since or need.at, now)
        return translate("Today", "{plate} approval open {span}").format(plate=plate, span=span)
    if need.kind == NeedKind.WORD_OWED:
        return translate("Today", "{plate} update due since {time}").format(plate=plate, time=at)
    if need.kind == NeedKind.READY_NOT_TOLD:
        return translate("Today", "{plate} ready, not told").format(plate=plate)
    if need.kind == NeedKind.PARTS_MISSING:
        return translate("Today", "{plate} parts not here").format(plate=plate)
    if need.kind == NeedKind.NOT_COME:
        return translate("Today", "{plate} no-show, booked {time}").format(plate=plate, time=at)
    return translate("Today", "Complaint, answer by {time}").format(time=at)


def need_facts(need: Need, desk: Desk, now: datetime) -> str:
    """What helps to act: who it is, where they are, what is missing; times before what may be long."""
    if need.visit is not None:
        return _visit_facts(need, need.visit, desk, now)
    if need.booking is not None:
        return _booking_facts(need, need.booking, desk)
    assert need.complaint is not None
    complaint, language = need.complaint, current_language()
    left = formats.span((need.at - now) // timedelta(minutes=1), language)
    parts = [translate("Today", "{span} left").format(span=left), named(complaint.customer)]
    if complaint.owner:
        parts.append(in_language(complaint.owner, complaint.owner_latin))
    return " · ".join((*parts, complaint.number))


def _visit_facts(need: Need, visit: VisitRow, desk: Desk, now: datetime) -> str:
    parts = [visitor(visit)]
    if need.kind == NeedKind.PROMISE_AT_RISK:
        parts.append(
            translate("Today", "waiting for parts") if visit.waits_for_parts else status_text(visit.state)
        )
    elif need.kind in (NeedKind.WAITS_FOR_APPROVAL, NeedKind.WALKAROUND_LONG):
        parts.append(in_language(visit.advisor, visit.advisor_latin))
    elif visit.told_at:
        told = formats.time_of(visit.told_at, desk.zone)
        parts.append(translate("Today", "told {time}").format(time=told))
    if visit.seat:
        parts.append(translate("Today", "lounge {seat}").format(seat=visit.seat))
    return " · ".join(part for part in parts if part)


def _booking_facts(need: Need, booking: BookingRow, desk: Desk) -> str:
    language = current_language()
    name = named(booking.customer)
    if need.kind == NeedKind.NOT_COME:
        called = booking.last_call_at
        if called is not None and called >= booking.start_at:
            time = formats.time_of(called, desk.zone)
            return " · ".join((name, translate("Today", "nobody answered at {time}").format(time=time)))
        return " · ".join(part for part in (name, booked_work(booking)) if part)
    start = formats.day_and_time(booking.start_at, desk.zone, language, today=desk.today())
    parts = [translate("Today", "booked for {time}").format(time=start)]
    if booking.parts_expected_at:
        at = formats.day_and_time(booking.parts_expected_at, desk.zone, language, today=desk.today())
        parts.append(translate("Today", "expected {time}").format(time=at))
    return " · ".join((*parts, booking.parts_note or name))


def booking_state_text(row: BookingRow, state: str | None, now: datetime) -> str:
    """Where a booking stands, in words: for the row and for assistive tools."""
    if state is not None:
        return status_text(state)
    if row.is_missing(now):
        return translate("Today", "No-show")
    return readiness_text(row.ready)
