"""The visit bar of an order: the car, the person, the seven steps with their times, the promise."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk import formats
from frontdesk.terms import WorkOrderStatus
from frontdesk.work_orders.sheet import WorkOrderSheet
from ui.shared.language import current_language
from ui.shared.visit_bar import PromiseState, VisitBar
from ui.work_orders.shown import Shown

translate = QCoreApplication.translate
_OVER = (WorkOrderStatus.READY, WorkOrderStatus.DELIVERED, WorkOrderStatus.CANCELLED)


def show_visit(bar: VisitBar, sheet: WorkOrderSheet, shown: Shown, now: datetime) -> None:
    """Fill the bar; the current step shows how long it has lasted, the others when they began."""
    visit, lang = sheet.visit, current_language()
    name = formats.person_name(visit.customer, lang)
    bar.set_visit(visit.plate, visit.is_new_energy, name, " · ".join(p for p in (visit.car, visit.number) if p))
    begun = [at for _name, at in visit.steps]
    current = max((index for index, at in enumerate(begun) if at is not None), default=0)
    times = [shown.time(at) if at is not None else "" for at in begun[: current + 1]]
    since = begun[current] if begun else None
    if since is not None and times:
        times[-1] = formats.span(max(int((now - since).total_seconds() // 60), 0), lang)
    bar.set_steps(current, times)
    _show_promise(bar, sheet, shown, now)


def _show_promise(bar: VisitBar, sheet: WorkOrderSheet, shown: Shown, now: datetime) -> None:
    promise, today = sheet.promise, now.astimezone(shown.zone).date()
    note = ""
    if promise.needed_by is not None:
        needed = shown.when(promise.needed_by, today)
        note = translate("WorkOrders", "needed by {time}").format(time=needed)
    elif promise.promise_at is None and promise.proposed_at is not None:
        note = translate("WorkOrders", "possible: {time}").format(time=shown.when(promise.proposed_at, today))
    if promise.promise_at is None:
        bar.set_promise("", note)
        return
    state: PromiseState = "normal"
    if sheet.status not in _OVER:
        if promise.is_at_risk(now):
            state = "risk"
        elif promise.is_tight(now):
            state = "tight"
        if promise.is_forecast_later() and promise.proposed_at is not None:
            forecast = shown.when(promise.proposed_at, today)
            note = translate("WorkOrders", "forecast {time}").format(time=forecast)
    bar.set_promise(shown.when(promise.promise_at, today), note, state)
