"""The drawer of one line: what and why, its time, its priced lines, who pays, its discount, and taking it off."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from frontdesk.desk import Actor, Desk
from frontdesk.errors import ChangedMeanwhile
from frontdesk.shop.permissions import Permission
from frontdesk.shop.sign_in import MustWait, WrongPin
from frontdesk.terms import JobProgress, PayType
from frontdesk.work_orders.discount import give_discount
from frontdesk.work_orders.jobs import change_job
from frontdesk.work_orders.lines import add_line, change_line, remove_line, set_payer
from frontdesk.work_orders.refusals import AboveAuthority, TooGenerous
from frontdesk.work_orders.sheet import JobRow
from ui.shared.buttons import KeyHintButton
from ui.shared.card_list import CardList
from ui.shared.draft_keeper import DraftKeeper
from ui.shared.field import Field
from ui.shared.keys import key
from ui.shared.labels import label
from ui.shared.problems import problem_text
from ui.shared.segmented import Segmented
from ui.shared.value_fields import NumberField
from ui.work_orders.approver import ApproverFields
from ui.work_orders.conflict_box import ConflictBox
from ui.work_orders.free_line import DecimalField
from ui.work_orders.new_priced_line import NewPricedLine
from ui.work_orders.priced_line import PricedLine, payer_choices
from ui.work_orders.problems import EXPECTED
from ui.work_orders.reading_order import follow_reading_order
from ui.work_orders.shown import Shown, job_title
from ui.work_orders.side_panel import PanelForm

_TEXTS = ("title_zh", "title_en", "reason_zh", "reason_en")


class JobDetailsForm(PanelForm):
    """Words and time are saved together; priced lines and payers at once. What changed must be told again.

    `reread` brings the line as it stands now when somebody else saved first; None when it is gone.
    """

    removal_wished = Signal(int)
    start_mistaken = Signal(int)
    """The line was marked as begun, but nobody began."""

    def __init__(
        self, desk: Desk, job: JobRow, shown: Shown, reread: Callable[[], JobRow | None], *, may_write: bool
    ) -> None:
        super().__init__("job_details")
        self._desk, self._job, self._shown, self._reread = desk, job, shown, reread
        self.texts = {name: QLineEdit() for name in _TEXTS}
        self.text_fields = {name: Field("", edit, name=f"job_{name}") for name, edit in self.texts.items()}
        self.minutes = NumberField("min")
        self.minutes_field = Field("", self.minutes, name="job_minutes")
        self.discount = DecimalField()
        self.discount_field = Field("", self.discount, name="job_discount")
        self.conflict = ConflictBox()
        self.payer = Segmented(small=True, name="job_payer")
        self._payer_label = label(type_="small", tone="secondary")
        self.lines = CardList(lambda row: row.line_id, self._new_line, name="priced_lines")
        self.new_line = NewPricedLine(shown.sign)
        self.approver = ApproverFields(desk)
        self._waiting: Callable[[Actor | None], object] | None = None
        self.not_begun_button = KeyHintButton(kind="tertiary", icon="undo", name="job_not_begun")
        self.remove_button = KeyHintButton(kind="danger", name="job_remove")
        self.save_button = KeyHintButton(icon="check", key=key("save"), name="job_save")
        self._build()
        for part in (*self.texts.values(), self.minutes, self.discount, self.payer, self.lines, self.new_line,
                     self.remove_button, self.save_button):  # fmt: skip
            part.setEnabled(may_write)
        self._show_values(job)
        self._keeper = DraftKeeper(desk, "job", str(job.job_id), self)
        self._keeper.watch(self.values)
        self._keeper.about()
        draft = self._keeper.offer()
        self._new_keeper = DraftKeeper(desk, "job_line", str(job.job_id), self)
        is_back = self._new_keeper.follow({**self.new_line.texts(), "discount": self.discount})
        self.discount.setModified(is_back)
        for edit in (*self.texts.values(), self.minutes):
            edit.textEdited.connect(lambda _text: self._keeper.touched())
        self.setFocusProxy(self.texts["title_zh"])
        self.retranslate()
        if draft is not None:
            self._fill(draft)
            self._ask(self._keeper.theirs)

    def job_id(self) -> int:
        """The line shown."""
        return self._job.job_id

    def heading(self) -> str:
        return self.tr("Line {number}: {title}").format(number=self._job.number, title=job_title(self._job))

    def set_job(self, job: JobRow) -> None:
        """Show the priced lines as they stand now; what is typed but not saved stays."""
        self._job = job
        typed = self._keeper.caught_up(_values_of(job))
        if typed != self.values():
            self._fill(typed)
        self._ask(self._keeper.theirs, take_focus=False)
        self._show_lines(job)
        self._show_work(job)
        self.renamed.emit()

    def values(self) -> dict[str, Any]:
        """Words and minutes as typed."""
        return {**{name: edit.text() for name, edit in self.texts.items()}, "minutes": self.minutes.value()}

    def save(self) -> None:
        """Keep words and minutes; when somebody else was first, both are shown."""
        if self.minutes.value() is None:
            self.minutes_field.set_message(self.tr("A whole number of minutes, please"))
            return
        self.minutes_field.clear_message()
        if self._waiting is not None and self.approver.pin.text():
            self.approver.pin_field.clear_message()
            self._try(self._waiting)
        discount_stands = self._give_discount()
        before, values = _values_of(self._job), self.values()
        changed = {name: value for name, value in values.items() if value != before[name]}
        if not changed:
            return
        try:
            change_job(self._desk, self._job.job_id, self._job.version, **changed)
        except ChangedMeanwhile:
            self.problem.clear()
            self._show_conflict(before, changed)
        except EXPECTED as error:
            self.problem.show_error(error)
        else:
            if discount_stands:
                self.problem.clear()
            self._keeper.done()

    def retranslate(self) -> None:
        words = {
            "title_zh": self.tr("What is done (Chinese)"),
            "title_en": self.tr("What is done (English)"),
            "reason_zh": self.tr("Why (Chinese)"),
            "reason_en": self.tr("Why (English)"),
        }
        for name, field in self.text_fields.items():
            field.set_label(words[name])
        self.minutes_field.set_label(self.tr("Time needed"))
        self.minutes.set_unit(self.tr("min"))
        self.discount_field.set_label(self.tr("Discount %"))
        self._payer_label.setText(self.tr("Who pays the whole line"))
        self.payer.setAccessibleName(self._payer_label.text())
        self.payer.set_choices(payer_choices(self._job.pay_type))
        self.not_begun_button.setText(self.tr("Not begun after all"))
        self.remove_button.setText(self.tr("Remove line"))
        self.save_button.setText(self.tr("Save"))
        super().retranslate()

    def _build(self) -> None:
        for names in (("title_zh", "title_en"), ("reason_zh", "reason_en")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in names:
                row.addWidget(self.text_fields[name], 1)
            self.body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.minutes_field, 1)
        row.addWidget(self.discount_field, 1)
        self.body.addLayout(row)
        begun = QHBoxLayout()
        begun.addWidget(self.not_begun_button)
        begun.addStretch(1)
        self.body.addLayout(begun)
        for part in (self.approver, self.conflict, self._payer_label, self.payer, self.lines, self.new_line):
            self.body.addWidget(part)
        self.foot.addWidget(self.remove_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)
        self.remove_button.clicked.connect(lambda: self.removal_wished.emit(self._job.job_id))
        self.not_begun_button.clicked.connect(lambda: self.start_mistaken.emit(self._job.job_id))
        self.save_button.clicked.connect(self.save)
        for edit in (*self.texts.values(), self.minutes, self.discount, self.approver.pin):
            edit.returnPressed.connect(self.save_button.click)
        self.payer.chosen.connect(lambda who: self._set_payer(who))
        self.new_line.given.connect(self._on_new_line_given)
        self.conflict.mine_chosen.connect(self.save)
        self.conflict.theirs_chosen.connect(self._on_theirs_chosen)

    def _new_line(self) -> PricedLine:
        line = PricedLine(self._shown)
        line.quantity_given.connect(lambda id_, q: self._change(id_, quantity=q))
        line.price_given.connect(lambda id_, price: self._change(id_, unit_price=price))
        line.payer_given.connect(lambda id_, who: self._set_payer(who, id_))
        line.removal_wished.connect(lambda id_: self._try(lambda _by: remove_line(self._desk, id_)))
        return line

    def _change(self, line_id: int, **values: Any) -> None:
        self._try(lambda by: change_line(self._desk, line_id, approver=by, **values))

    def _set_payer(self, who: PayType, line_id: int | None = None) -> None:
        self._try(lambda by: set_payer(self._desk, self._job.job_id, who, line_id, approver=by))

    def _on_new_line_given(self, given: Any) -> None:
        def add(by: Actor | None) -> None:
            add_line(self._desk, self._job.job_id, given, approver=by)
            self.new_line.clear()
            self._new_keeper.done()

        self._try(add)

    def _try(self, act: Callable[[Actor | None], object]) -> None:
        """Do it; what gives too much away waits for the PIN of somebody who may."""
        self._waiting = None
        try:
            act(self.approver.approver())
        except TooGenerous as error:
            self._waiting = act
            self.problem.show_error(error)
            self.approver.ask_amount(error.asked)
            self.bring_into_view(self.approver)
        except (WrongPin, MustWait) as error:
            self._waiting = act
            self.approver.show_problem(error)
        except EXPECTED as error:
            self.problem.show_error(error)
        else:
            self.approver.hide()
            self.problem.clear()

    def _give_discount(self) -> bool:
        """Whether the discount typed stands; else it says why not."""
        percent = Decimal(0) if self.discount.is_empty() else self.discount.value()
        if percent is None:
            self.discount_field.set_message(self.tr("Not a number"))
            return False
        if not self.discount.isModified():
            return True
        self.discount_field.clear_message()
        self.approver.pin_field.clear_message()
        try:
            give_discount(self._desk, percent, job_id=self._job.job_id, approver=self.approver.approver())
        except AboveAuthority as error:
            self.problem.show_error(error)
            self.approver.ask(error.asked)
            self.bring_into_view(self.approver)
        except (WrongPin, MustWait) as error:
            self.approver.show_problem(error)
        except EXPECTED as error:
            self.discount_field.set_message(problem_text(error))
        else:
            self.discount.setModified(False)
            self.approver.hide()
            self.problem.clear()
            return True
        return False

    def _show_conflict(self, before: dict[str, Any], mine: dict[str, Any]) -> None:
        """Only what both changed is asked; if only other things changed, mine is saved at once."""
        job = self._reread()
        if job is None:
            self.finished.emit()
            return
        self._job = job
        now = _values_of(job)
        clashes = [name for name, value in mine.items() if now[name] not in (before[name], value)]
        self._fill({**now, **mine})
        if not clashes:
            self.save()
            return
        self._ask({name: now[name] for name in clashes})

    def _ask(self, theirs: dict[str, Any], *, take_focus: bool = True) -> None:
        """What somebody else saved in fields that were changed here too, side by side."""
        names = {name: field.editor.accessibleName() for name, field in self.text_fields.items()}
        names["minutes"], mine = self.minutes.accessibleName(), self.values()
        if theirs:
            both = [(names[name], str(mine[name]), str(now)) for name, now in theirs.items()]
            self.conflict.show_conflict(both, take_focus=take_focus)

    def _on_theirs_chosen(self) -> None:
        self._show_values(self._job)
        self._keeper.done()

    def _show_values(self, job: JobRow) -> None:
        self._fill(_values_of(job))
        self._show_lines(job)
        self._show_work(job)

    def _show_work(self, job: JobRow) -> None:
        """Who pays, and whether somebody works on it."""
        begun = job.progress == JobProgress.IN_WORK
        self.not_begun_button.setVisible(begun and self._desk.may(Permission.RECORD_WORK))
        self.payer.set_choices(payer_choices(job.pay_type))
        self.payer.set_value(job.pay_type)
        follow_reading_order(self)

    def _show_lines(self, job: JobRow) -> None:
        """All lines at once; the drawer scrolls, not the list within it."""
        self.lines.set_rows(job.lines)
        heights = [card.sizeHint().height() for card in self.lines.cards()]
        self.lines.setFixedHeight(sum(heights) + 2)

    def _fill(self, values: dict[str, Any]) -> None:
        for name, edit in self.texts.items():
            edit.setText(str(values.get(name, "")))
        self.minutes.set_value(values.get("minutes"))


def _values_of(job: JobRow) -> dict[str, Any]:
    return {**{name: getattr(job, name) for name in _TEXTS}, "minutes": job.minutes}
