"""Another desk of the same dealership: changes the store behind the back of whoever looks at it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random

from frontdesk.desk import Publish
from frontdesk.errors import FrontDeskError
from frontdesk.opening import open_desk
from frontdesk.reception.arrival import greet, stamp_arrival, waiting_arrivals
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.today import today_board
from frontdesk.reception.walkaround import open_walkaround
from frontdesk.reception.walkaround_marks import place_mark
from frontdesk.sample_data.shop import DEMO_PIN
from frontdesk.shop.sign_in import people_who_sign_in, sign_in
from frontdesk.terms import Answer, ConcernSource
from frontdesk.work_orders.decide import decide
from frontdesk.work_orders.jobs import add_free_job, remove_job
from frontdesk.work_orders.open_order import open_work_order, work_order_sheet


class OtherDesk:
    """`act()` does one thing a colleague could do and says what; what is refused there is no trouble here."""

    def __init__(self, random: Random, folder: Path, clock: Callable[[], datetime], publish: Publish) -> None:
        self._random = random
        self._desk = open_desk(folder, station="desk-2", clock=clock)
        sign_in(self._desk, people_who_sign_in(self._desk)[1].staff_id, DEMO_PIN)
        self._desk.publish = publish

    def act(self) -> str:
        act = self._random.choice((self._arrive, self._greet, self._words, self._line, self._answer, self._remove,
                                   self._mark))  # fmt: skip
        with suppress(FrontDeskError):
            act()
        return f"the other desk: {act.__name__.strip('_')}"

    def _visit(self) -> int:
        return self._random.choice(today_board(self._desk).visits).visit_id

    def _order(self) -> int:
        return open_work_order(self._desk, self._visit())

    def _arrive(self) -> None:
        stamp_arrival(self._desk, f"沪A{self._random.randint(10000, 99999)}")

    def _greet(self) -> None:
        for row in waiting_arrivals(self._desk)[:1]:
            greet(self._desk, row.visit_id)

    def _words(self) -> None:
        record_concern(self._desk, self._visit(), "Said at the other desk <b>", ConcernSource.INTERVIEW)

    def _line(self) -> None:
        add_free_job(self._desk, self._order(), "Wipers", amount=Decimal(80), reason="worn")

    def _answer(self) -> None:
        jobs = work_order_sheet(self._desk, self._order()).jobs
        decide(self._desk, self._random.choice(jobs).job_id, Answer.NOT_NOW, "too dear") if jobs else None

    def _remove(self) -> None:
        order = self._order()
        jobs = work_order_sheet(self._desk, order).jobs
        if jobs:
            remove_job(self._desk, self._random.choice(jobs).job_id)

    def _mark(self) -> None:
        sheet = open_walkaround(self._desk, self._visit())
        place_mark(self._desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
