"""The promise, the signature, what changes after it, and work that may begin only then."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.models.reception import Visit
from frontdesk.terms import Answer, ApprovalMethod, JobProgress, Role, WorkOrderStatus
from frontdesk.work_orders.jobs import add_menu_job
from frontdesk.work_orders.revisions import revisions
from frontdesk.work_orders.work import start_work
from tests.desks import act_as
from tests.factories import agree_to_all, sign
from tests.ui.work_orders.conftest import draw, press, sheet
from ui.shared.dialogs import ReasonDialog
from ui.shared.signature_picture import SignaturePicture
from ui.work_orders.history_form import HistoryForm
from ui.work_orders.job_details import JobDetailsForm
from ui.work_orders.phone_form import PhoneForm
from ui.work_orders.promise_form import PromiseForm
from ui.work_orders.screen import WorkOrdersScreen
from ui.work_orders.work_menu import WorkMenu

Opened = Callable[..., int]


def test_signing_unlocks_when_nothing_is_open_and_says_what_is(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    assert not screen.page.sign_button.isEnabled()
    assert "1 answer open" in screen.page.money.missing_text()
    agree_to_all(screen.desk, order_id)
    assert screen.page.money.missing_text() == ""
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = screen.signing.dialog()
    assert dialog is not None
    assert dialog.focusWidget() is dialog.name, "the focus is where it can be seen"
    assert not dialog.sign_button.isEnabled(), "an empty pad is no signature"
    draw(dialog.pad)
    press(dialog.sign_button)
    signed = sheet(screen)
    assert (signed.signed_revision, signed.signer) == (1, "张伟国")
    assert not screen.page.sign_button.isVisible()
    box = screen.page.money.sign_box
    assert box.signature() == signed.signature
    assert box.accessibleName() == "Signed by Zhang Weiguo, 10:00, version 1"
    press(screen.page.money.history_button)
    history = screen.page.panel.form()
    assert isinstance(history, HistoryForm)
    assert history.findChild(SignaturePicture, "signature_1") is not None


def test_a_signature_on_paper_is_recorded_by_name(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    press(screen.page.money.sign_box)
    dialog = screen.signing.dialog()
    assert dialog is not None
    press(dialog.on_paper, QPoint(9, dialog.on_paper.height() // 2))
    dialog.name.clear()
    press(dialog.sign_button)
    assert dialog.problem.text(), "who signs is asked for"
    dialog.name.insert("李娜")
    press(dialog.sign_button)
    (row,) = revisions(screen.desk, order_id)
    assert (row.method, row.person_name) == (ApprovalMethod.SIGNATURE_ON_PAPER, "李娜")
    assert "on paper by 李娜" in screen.page.money.sign_box.accessibleName()


def test_nobody_signs_an_order_that_changed_while_the_pad_was_open(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    screen.signing.open_dialog()
    dialog = screen.signing.dialog()
    assert dialog is not None
    draw(dialog.pad)
    add_menu_job(screen.desk, order_id, "AC0501")
    press(dialog.sign_button)
    assert sheet(screen).signed_revision is None
    assert dialog.problem.text()


def test_later_than_the_customer_asked_is_asked_before_it_is_promised(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    with screen.desk.unit_of_work() as session:
        session.get_one(Visit, screen.page.sheet.visit.visit_id).needed_by = screen.desk.now() + timedelta(hours=1)
    agree_to_all(screen.desk, order_id)
    press(screen.page.promise_button)
    form = screen.page.panel.form()
    assert isinstance(form, PromiseForm)
    before = sheet(screen).promise.promise_at
    form.moment.time_field.setText("1600")
    form.moment.changed.emit(form.moment.moment())
    QTest.keyClick(form.moment.time_field, Qt.Key.Key_Return)
    assert sheet(screen).promise.promise_at == before
    assert "11:00" in form.problem.text()
    press(form.problem.confirm_button)
    promised = sheet(screen).promise.promise_at
    assert promised is not None
    assert screen.desk.local(promised).strftime("%H:%M") == "16:00"


def test_an_addition_is_agreed_by_phone_with_the_difference_in_view(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    sign(screen.desk, order_id)
    before = sheet(screen).totals.total
    add_menu_job(screen.desk, order_id, "AC0501")
    assert screen.page.sign_button.isVisible()
    agree_to_all(screen.desk, order_id)
    press(screen.page.money.phone_button)
    form = screen.page.panel.form()
    assert isinstance(form, PhoneForm)
    form.amount.set_amount(Decimal("1.00"))
    press(form.record_button)
    assert form.fields["amount_told"].message(), "the amount told is what the changes add"
    form.amount.set_amount(sheet(screen).totals.total - before)
    press(form.record_button)
    rows = revisions(screen.desk, order_id)
    assert [row.method for row in rows] == [ApprovalMethod.SIGNATURE_ON_SCREEN, ApprovalMethod.PHONE]
    assert sheet(screen).signature_owed
    press(screen.page.money.history_button)
    assert isinstance(screen.page.panel.form(), HistoryForm)


def test_only_what_was_signed_can_be_begun(screen: WorkOrdersScreen, opened: Opened, qtbot: QtBot) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    sign(screen.desk, order_id)
    added = add_menu_job(screen.desk, order_id, "AC0501")
    first = sheet(screen).jobs[0].job_id
    act_as(screen.desk, "王建国", Role.TECHNICIAN)
    menu = WorkMenu(screen.page, screen.desk, sheet(screen), lambda act: act())
    actions = {action.objectName(): action for action in menu.actions()}
    assert f"work_job_{added}" not in actions, "not agreed, not offered"
    actions[f"work_job_{first}"].trigger()
    assert sheet(screen).jobs[0].progress is JobProgress.IN_WORK
    assert sheet(screen).jobs[1].answer is Answer.OPEN


def test_a_line_begun_by_mistake_is_taken_back_with_a_reason(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    agree_to_all(screen.desk, order_id)
    sign(screen.desk, order_id)
    act_as(screen.desk, "王建国", Role.TECHNICIAN)
    (job,) = sheet(screen).jobs
    screen.drawers.open_details(job.job_id)
    form = screen.page.panel.form()
    assert isinstance(form, JobDetailsForm)
    assert not form.not_begun_button.isVisible()
    start_work(screen.desk, job.job_id)
    press(form.not_begun_button)
    dialog = screen.page.findChild(ReasonDialog, "not_begun")
    assert dialog is not None
    press(dialog.act_button)
    assert sheet(screen).jobs[0].progress is JobProgress.IN_WORK, "without a reason nothing is taken back"
    QTest.keyClicks(dialog.reason, "wrong car")
    press(dialog.act_button)
    assert sheet(screen).jobs[0].progress is JobProgress.NOT_STARTED
    assert sheet(screen).status is WorkOrderStatus.APPROVED
    assert not form.not_begun_button.isVisible()


def test_print_names_the_order(screen: WorkOrdersScreen, opened: Opened, qtbot: QtBot) -> None:
    order_id = opened("BR0201")
    with qtbot.waitSignal(screen.print_requested) as asked:
        QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert list(asked.args or []) == ["work-order", order_id]
