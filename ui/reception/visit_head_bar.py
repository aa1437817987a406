"""Filling the bar on top of every screen of a visit."""

from __future__ import annotations

from frontdesk import formats
from frontdesk.desk import Desk
from frontdesk.reception.visit_head import VisitHead
from ui.shared.language import current_language
from ui.shared.visit_bar import VisitBar


def fill_visit_bar(bar: VisitBar, head: VisitHead, desk: Desk, *, current: int) -> None:
    """Show the car, the person, how far the visit is (`current` 0..6) and the promise."""
    lang = current_language()
    name = formats.person_name(head.customer, lang)
    car = " · ".join(part for part in (head.car, head.number) if part)
    bar.set_visit(head.plate, head.is_new_energy, name, car)
    times = []
    for step, moment in enumerate(head.step_times[: current + 1]):
        if moment is not None:
            times.append(formats.time_of(moment, desk.zone))
        elif step == 1 and head.walkaround_started_at is not None:
            minutes = int((desk.now() - head.walkaround_started_at).total_seconds()) // 60
            times.append(formats.span(max(minutes, 0), lang))
        else:
            times.append("")
    bar.set_steps(current, times)
    promise = formats.time_of(head.promise_at, desk.zone) if head.promise_at else ""
    bar.set_promise(promise)
