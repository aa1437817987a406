"""Lines come from the menu, from packages, from suggestions, or are written freely; all can be taken back."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from frontdesk.terms import Answer, PayType, RepairCategory, Role
from frontdesk.work_orders.jobs import change_job
from frontdesk.work_orders.wishes import set_wishes
from tests.desks import PIN, add_staff
from tests.factories import a_visit, tell_and_decide
from tests.ui.work_orders.conftest import press, settle, sheet
from ui.shared.segmented import Segmented
from ui.shared.toast import Toast
from ui.work_orders.add_line import AddLineForm
from ui.work_orders.discount_form import DiscountForm
from ui.work_orders.job_details import JobDetailsForm
from ui.work_orders.priced_line import PricedLine, payer_choices
from ui.work_orders.screen import WorkOrdersScreen
from ui.work_orders.wishes_form import WishesForm

Opened = Callable[..., int]


def details_of_the_first_line(screen: WorkOrdersScreen) -> JobDetailsForm:
    """Its drawer, opened."""
    screen.drawers.open_details(screen.page.sheet.jobs[0].job_id)
    form = screen.page.panel.form()
    assert isinstance(form, JobDetailsForm)
    return form


def adding(screen: WorkOrdersScreen) -> AddLineForm:
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = screen.page.panel.form()
    assert isinstance(form, AddLineForm)
    return form


def test_a_line_of_the_menu_is_added_by_keyboard_and_answers_a_concern(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened(visit_id=a_visit(screen.desk, "it squeaks"))
    form = adding(screen)
    press(next(iter(form._concerns.values())))
    QTest.keyClicks(form.search, "front brake pads")
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    job = sheet(screen).jobs[0]
    assert (job.code, job.concern_letters) == ("BR0201", ("A",))
    assert screen.page.table.selected() == job.job_id
    assert "Front brake pads" in form.notice.text()
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet(screen).jobs == ()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.page.panel.form() is None


def test_a_suggestion_is_taken_with_one_press(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened()
    count = len(screen.page.sheet.proposals)
    press(screen.page.suggestions_button)
    form = screen.page.panel.form()
    assert isinstance(form, AddLineForm)
    press(form.suggestions.cards()[0].take_button)  # type: ignore[attr-defined]
    assert len(sheet(screen).jobs) == 1
    assert len(form.suggestions.cards()) == count - 1


def test_a_free_line_with_hours_and_a_part(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened()
    form = adding(screen)
    form.show_tab("free")
    free = form.free
    for field, text in ((free.hours, "x"), (free.part, "Clip"), (free.quantity, "2"), (free.price, "12.50")):
        QTest.keyClicks(field, text)
    press(form.take_button)
    assert free.hours_field.message(), "what cannot be read is said at its field"
    free.hours.clear()
    QTest.keyClicks(free.hours, "0.5")
    press(form.take_button)
    assert free.title_field.message()
    QTest.keyClicks(free.title, "Fasten the <i>undertray</i>")
    press(form.take_button)
    job = sheet(screen).jobs[0]
    assert (job.title_zh, job.parts, job.minutes) == ("Fasten the <i>undertray</i>", Decimal("25.00"), 30)
    assert free.is_empty()


def test_a_line_just_added_is_in_view_and_the_next_one_can_be_typed(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened(*["BR0201", "AC0501", "MN0106", "MN0101"] * 3)
    settle(screen)
    press(screen.page.add_button)
    form = screen.page.panel.form()
    assert isinstance(form, AddLineForm)
    form.show_tab("free")
    QTest.keyClicks(form.free.title, "Wash the engine")
    QTest.keyClicks(form.free.hours, "0.5")
    QTest.keyClick(form.free.hours, Qt.Key.Key_Return)
    settle(screen)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)  # the new row shows itself
    settle(screen)
    assert not screen.page.table.rows()[-1].visibleRegion().isEmpty()
    assert screen.window().focusWidget() is form.free.title
    rows = screen.page.table.rows()
    rows[-1].setFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Home)
    settle(screen)
    assert screen.window().focusWidget() is rows[0]
    assert not rows[0].visibleRegion().isEmpty()
    QTest.keyClick(rows[0], Qt.Key.Key_End)
    settle(screen)
    assert rows[-1].visibleRegion().boundingRect().height() == rows[-1].height()


def test_enter_in_any_field_adds_a_free_line(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened()
    form = adding(screen)
    form.show_tab("free")
    QTest.keyClicks(form.free.title, "Wash the engine")
    QTest.keyClicks(form.free.minutes, "20")
    QTest.keyClick(form.free.minutes, Qt.Key.Key_Return)
    assert [(job.title_zh, job.minutes) for job in sheet(screen).jobs] == [("Wash the engine", 20)]


def test_work_the_customer_declined_may_be_added_again_but_that_is_said(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201", "AC0501")
    tell_and_decide(screen.desk, sheet(screen).jobs[0].job_id, Answer.NOT_NOW)
    form = adding(screen)
    form.menu_chosen.emit("BR0201", ())
    assert "declined the same work: line 1" in form.notice.text()
    form.menu_chosen.emit("AC0501", ())
    assert "Line 2 is the same work" in form.notice.text()
    assert len(sheet(screen).jobs) == 4


def test_closing_the_drawer_leads_back_to_the_lines(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", "AC0501")
    press(screen.page.add_button)
    form = screen.page.panel.form()
    assert isinstance(form, AddLineForm)
    form.menu_chosen.emit("MN0106", ())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)  # the new row is shown
    QTest.keyClick(form.search, Qt.Key.Key_Escape)
    assert screen.page.panel.form() is None
    assert screen.window().focusWidget() is screen.page.table.rows()[2], "the line added last"


def test_tab_walks_the_details_of_a_line_as_they_are_read(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    form = details_of_the_first_line(screen)
    first: Any = form.lines.cards()[0]
    wanted = [form.discount, *_segments(form.payer), first.quantity, first.price, first.remove_button]
    walked = [wanted[0]]
    for _ in wanted[1:]:
        following = walked[-1].nextInFocusChain()
        while following.isHidden() or following not in wanted:
            assert following not in (form.save_button, form.remove_button, form.new_line.name)
            following = following.nextInFocusChain()
        walked.append(following)
    assert walked == wanted


def _segments(box: Segmented) -> list[QAbstractButton]:
    return [box.segment(choice.value) for choice in payer_choices(PayType.CUSTOMER)]


def test_a_line_removed_by_key_comes_back_by_undo(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", "AC0501")
    row = screen.page.table.rows()[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert [job.code for job in sheet(screen).jobs] == ["AC0501"]
    toast = screen.findChild(Toast)
    assert toast is not None
    undo = toast.action_button()
    assert undo is not None
    press(undo)
    assert [job.code for job in sheet(screen).jobs] == ["BR0201", "AC0501"]


def test_quantity_price_and_payer_of_a_priced_line_are_kept_as_they_are_changed(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    form = details_of_the_first_line(screen)
    line = form.lines.cards()[1]
    line.price.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line.price, "799.90")  # type: ignore[attr-defined]
    QTest.keyClick(line.price, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    press(line.payer.segment(PayType.WARRANTY))  # type: ignore[attr-defined]
    kept = sheet(screen).jobs[0].lines[1]
    assert (kept.unit_price, kept.pay_type) == (Decimal("799.90"), PayType.WARRANTY)


def test_a_discount_above_the_own_limit_asks_another_person_in_place(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    add_staff(screen.desk, "孙强", Role.SERVICE_ADVISOR, discount_limit=500)
    add_staff(screen.desk, "李敏", Role.SERVICE_MANAGER, discount_limit=2000)
    opened("BR0201")
    press(screen.page.money.discount_button)
    form = screen.page.panel.form()
    assert isinstance(form, DiscountForm)
    form.percent.setText("12")
    press(form.give_button)
    assert sheet(screen).discount_percent == 0
    assert "5%" in form.problem.text()
    person = form.approver.person
    assert [person.itemText(index) for index in range(person.count())] == ["李敏"], "only who may is offered"
    assert screen.window().focusWidget() is form.approver.pin, "what comes next holds the focus"
    assert not form.approver.visibleRegion().isEmpty(), "and is in view"
    QTest.keyClicks(form.approver.pin, "0000")
    press(form.give_button)
    assert form.approver.pin_field.message() == "Wrong PIN. 2 more tries before a pause."
    form.approver.pin.setText(PIN)
    press(form.give_button)
    assert sheet(screen).discount_percent == 12
    assert sheet(screen).approver_name == "李敏"


def test_why_a_discount_was_not_given_stays_when_the_words_beside_it_are_kept(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    add_staff(screen.desk, "李敏", Role.SERVICE_MANAGER, discount_limit=2000)
    opened("BR0201")
    form = details_of_the_first_line(screen)
    form.discount.selectAll()
    QTest.keyClicks(form.discount, "12")
    form.texts["reason_en"].setText("worn")
    press(form.save_button)
    assert (sheet(screen).jobs[0].reason_en, sheet(screen).jobs[0].discount) == ("worn", 0)
    assert "5%" in form.problem.text()
    assert form.problem.isVisibleTo(form)


def test_what_is_given_away_above_the_own_limit_asks_another_person_in_place(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    add_staff(screen.desk, "李敏", Role.SERVICE_MANAGER)
    opened("BR0201")
    form = details_of_the_first_line(screen)
    press(form.payer.segment(PayType.GOODWILL))
    assert sheet(screen).jobs[0].pay_type is PayType.CUSTOMER
    assert "1,270.00" in form.problem.text()
    assert [form.approver.person.itemText(index) for index in range(form.approver.person.count())] == ["李敏"]
    assert not form.approver.visibleRegion().isEmpty(), "in view"
    QTest.keyClicks(form.approver.pin, "0000")
    press(form.save_button)
    assert form.approver.pin_field.message() == "Wrong PIN. 2 more tries before a pause."
    form.approver.pin.setText(PIN)
    press(form.save_button)
    assert sheet(screen).jobs[0].amount == 0
    assert form.approver.isHidden()
    assert not form.problem.isVisibleTo(form)


def test_two_desks_change_one_note_and_nothing_is_overwritten_silently(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    order_id = opened("BR0201")
    press(screen.page.money.wishes_button)
    form = screen.page.panel.form()
    assert isinstance(form, WishesForm)
    form.notes["printed_notes"].insertPlainText("mine")
    set_wishes(screen.desk, order_id, sheet(screen).version, printed_notes="theirs", wash=True)
    press(form.save_button)
    assert sheet(screen).printed_notes == "theirs"
    assert "mine" in form.conflict.text()
    assert "theirs" in form.conflict.text()
    press(form.conflict.mine_button)
    assert sheet(screen).printed_notes == "mine"


def test_the_repair_category_is_chosen_by_hand_or_follows_the_work(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("MN0101")
    press(screen.page.money.wishes_button)
    form = screen.page.panel.form()
    assert isinstance(form, WishesForm)
    assert form.category.currentText() == "By the work: Periodic service"
    form.category.choose("rework")
    press(form.save_button)
    assert sheet(screen).category is RepairCategory.REWORK
    press(screen.page.money.wishes_button)
    again = screen.page.panel.form()
    assert isinstance(again, WishesForm)
    assert again.category.currentText() == "Rework"
    again.category.choose("")
    press(again.save_button)
    assert sheet(screen).category is None


def test_words_of_a_line_changed_at_another_desk_are_shown_beside_mine(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    job, form = screen.page.sheet.jobs[0], details_of_the_first_line(screen)
    form.texts["reason_en"].setText("mine")
    screen.desk.publish = lambda _names: None  # the other desk's notice has not arrived yet
    change_job(screen.desk, job.job_id, job.version, reason_en="theirs", minutes=45)
    press(form.save_button)
    assert "mine" in form.conflict.text()
    assert "theirs" in form.conflict.text()
    press(form.conflict.mine_button)
    kept = sheet(screen).jobs[0]
    assert (kept.reason_en, kept.minutes) == ("mine", 45)


def test_an_old_draft_of_a_line_asks_before_it_overwrites(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    job, form = screen.page.sheet.jobs[0], details_of_the_first_line(screen)
    form.texts["reason_en"].setText("mine")
    form._keeper.keep_now()
    screen.page.panel.close_form()
    change_job(screen.desk, job.job_id, job.version, reason_en="theirs", minutes=45)
    again = details_of_the_first_line(screen)
    assert (again.texts["reason_en"].text(), again.minutes.value()) == ("mine", 45)
    assert "theirs" in again.conflict.text()
    assert sheet(screen).jobs[0].reason_en == "theirs"


def test_minutes_set_at_another_desk_are_not_taken_back_by_words_typed_here(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    job, form = screen.page.sheet.jobs[0], details_of_the_first_line(screen)
    form.texts["reason_en"].setText("mine")
    change_job(screen.desk, job.job_id, job.version, minutes=45)
    form.set_job(sheet(screen).jobs[0])
    press(form.save_button)
    kept = sheet(screen).jobs[0]
    assert (kept.reason_en, kept.minutes) == ("mine", 45)


def test_an_old_draft_of_wishes_asks_before_it_overwrites(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    press(screen.page.money.wishes_button)
    form = screen.page.panel.form()
    assert isinstance(form, WishesForm)
    form.notes["printed_notes"].insertPlainText("mine")
    form._keeper.keep_now()
    screen.page.panel.close_form()
    set_wishes(screen.desk, order_id, sheet(screen).version, printed_notes="theirs", wash=True)
    press(screen.page.money.wishes_button)
    again = screen.page.panel.form()
    assert isinstance(again, WishesForm)
    assert "theirs" in again.conflict.text()
    press(again.conflict.mine_button)
    assert (sheet(screen).printed_notes, sheet(screen).wash_wished) == ("mine", True)


def test_a_quantity_nobody_can_read_stays_and_says_what_still_counts(
    screen: WorkOrdersScreen, opened: Opened
) -> None:
    opened("BR0201")
    form = details_of_the_first_line(screen)
    line = form.lines.cards()[0]
    assert isinstance(line, PricedLine)
    kept = line.row().quantity
    line.quantity.selectAll()
    line.quantity.insert("2 o")
    line.quantity.setModified(True)
    line.quantity.editingFinished.emit()
    line.retranslate()
    assert line.quantity.text() == "2 o"
    assert f"{kept.normalize():f} still counts" in line._problem.text()
    line.quantity.setText("2")
    line.quantity.setModified(True)
    line.quantity.editingFinished.emit()
    assert line._problem.isHidden()
    assert screen.page.sheet.jobs[0].lines[0].quantity == 2
