"""What the workshop may record here: begin and finish lines, final check, ready. Only what is agreed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.desk import Desk
from frontdesk.moves import can_move
from frontdesk.shop.permissions import Permission
from frontdesk.terms import Answer, JobProgress, WorkOrderStatus
from frontdesk.work_orders.order_moves import MOVES
from frontdesk.work_orders.sheet import JobRow, WorkOrderSheet
from frontdesk.work_orders.work import finish_work, mark_ready, send_to_quality, start_work
from ui.shared.words import Retranslating, set_names
from ui.work_orders.shown import job_title


class WorkMenu(Retranslating, QMenu):
    """Made for one order at one moment; `act` runs a use case and shows what it refuses.

    What needs a reason is only wished here: `check_failed`, `cancel_wished`, `start_mistaken(job_id)`.
    """

    check_failed = Signal()
    cancel_wished = Signal()
    start_mistaken = Signal(int)

    def __init__(
        self, parent: QWidget, desk: Desk, sheet: WorkOrderSheet, act: Callable[[Callable[[], object]], object]
    ) -> None:
        super().__init__(parent)
        set_names(self, "work_menu", self.tr("Work"))
        self._desk, self._sheet, self._act = desk, sheet, act
        self.setToolTipsVisible(True)
        for job in sheet.jobs:
            if job.answer == Answer.AGREED:
                self._add_job(job)
        self.addSeparator()
        self._add_order_steps()

    def retranslate(self) -> None:
        """The menu is made anew each time it opens."""

    def _add_job(self, job: JobRow) -> None:
        title = f"{job.number} {job_title(job)}".replace("&", "&&")
        done, begun = job.progress == JobProgress.DONE, job.progress == JobProgress.IN_WORK
        word = self.tr("Finish {line}") if begun else self.tr("Done: {line}") if done else self.tr("Begin {line}")
        action = self.addAction(word.format(line=title))
        action.setObjectName(f"work_job_{job.job_id}")
        action.setEnabled(self._desk.may(Permission.RECORD_WORK) and not done and job.signed)
        if not job.signed:
            action.setToolTip(self.tr("Not agreed as it stands now"))
        step = finish_work if begun else start_work
        action.triggered.connect(lambda: self._act(lambda: step(self._desk, job.job_id)))
        if begun:
            mistaken = self.addAction(self.tr("Not begun after all: {line}…").format(line=title))
            mistaken.setObjectName(f"work_not_begun_{job.job_id}")
            mistaken.setEnabled(self._desk.may(Permission.RECORD_WORK))
            mistaken.triggered.connect(lambda: self.start_mistaken.emit(job.job_id))

    def _add_order_steps(self) -> None:
        sheet, desk = self._sheet, self._desk
        agreed = [job for job in sheet.jobs if job.answer == Answer.AGREED]
        all_done = bool(agreed) and all(job.progress == JobProgress.DONE for job in agreed)
        quality = self.addAction(self.tr("To the final check"))
        quality.setObjectName("work_to_quality")
        quality.setEnabled(
            sheet.status == WorkOrderStatus.IN_PROGRESS and all_done and desk.may(Permission.RECORD_WORK)
        )
        quality.triggered.connect(lambda: self._act(lambda: send_to_quality(desk, sheet.work_order_id)))
        ready = self.addAction(self.tr("Final check passed, car is ready"))
        ready.setObjectName("work_ready")
        ready.setEnabled(sheet.status == WorkOrderStatus.QUALITY_CHECK and desk.may(Permission.CHECK_QUALITY))
        ready.triggered.connect(lambda: self._act(lambda: mark_ready(desk, sheet.work_order_id)))
        failed = self.addAction(self.tr("Final check failed…"))
        failed.setObjectName("work_check_failed")
        failed.setEnabled(sheet.status == WorkOrderStatus.QUALITY_CHECK and desk.may(Permission.CHECK_QUALITY))
        failed.triggered.connect(self.check_failed)
        self.addSeparator()
        cancel = self.addAction(self.tr("Cancel the order…"))
        cancel.setObjectName("order_cancel")
        before = can_move(MOVES, sheet.status, WorkOrderStatus.CANCELLED)
        cancel.setEnabled(before and desk.may(Permission.CANCEL_ORDERS))
        cancel.triggered.connect(self.cancel_wished)
