"""The list, what the page shows in both languages, and that everything can be reached and read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.factories import a_customer, a_signed_order, a_vehicle, a_visit, an_order
from tests.ui.named_controls import clipped_texts, unnamed_controls
from tests.ui.work_orders.conftest import press, settle
from tests.ui.work_orders.sample_sheets import a_sheet
from ui.shared.language import load_language
from ui.work_orders.screen import WorkOrdersScreen

Opened = Callable[..., int]


def test_an_order_is_found_by_part_of_the_plate_and_opened_with_enter(
    screen: WorkOrdersScreen, qtbot: QtBot
) -> None:
    desk = screen.desk
    an_order(desk, "BR0201")
    owner = a_customer(desk, "李娜", phone="+8614000170001")
    car = a_vehicle(desk, owner, plate="粤B7788X")
    other = an_order(desk, visit_id=a_visit(desk, customer_id=owner, vehicle_id=car))
    assert len(screen.list.model.rows()) == 2
    QTest.keyClicks(screen.list.filter, "7788")
    QTest.keyClick(screen.list.filter, Qt.Key.Key_Return)
    assert screen.work_order_id() == other
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.is_order_open()


def test_the_list_says_what_is_missing(screen: WorkOrdersScreen) -> None:
    an_order(screen.desk, "BR0201")
    (row,) = screen.list.model.rows()
    assert "open" in screen.list._spoken(row)
    signed = a_signed_order(screen.desk, "BR0201", visit_id=a_visit(screen.desk))
    row = next(row for row in screen.list.model.rows() if row.work_order_id == signed)
    assert "Signed" in screen.list._spoken(row)


def test_an_order_that_is_gone_leads_back_to_the_list(screen: WorkOrdersScreen) -> None:
    screen.show_order(4711)
    assert not screen.is_order_open()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_has_a_name_and_room_in_both_languages(
    screen: WorkOrdersScreen, qapp: QApplication, language: str
) -> None:
    load_language(qapp, language)  # type: ignore[arg-type]
    an_order(screen.desk, "BR0201", visit_id=a_visit(screen.desk, "it squeaks"))
    screen.show_order(screen.list.model.rows()[0].work_order_id)
    page = screen.page
    openers: list[Callable[[], object]] = [
        lambda: None,
        lambda: press(page.add_button),
        lambda: page.panel.form().show_tab("free"),  # type: ignore[union-attr]
        lambda: press(page.promise_button),
        lambda: press(page.money.discount_button),
        lambda: press(page.money.wishes_button),
        lambda: screen.drawers.open_details(page.sheet.jobs[0].job_id),
        lambda: press(page.words.record_button),
        lambda: press(page.words.cards()[0].words_button),
        lambda: press(page.words.cards()[0].link_button),
    ]
    found = []
    for opener in openers:
        opener()
        settle(screen)
        found += unnamed_controls(screen) + clipped_texts(screen)
    assert found == []


def test_the_page_of_the_mockup_has_room_for_everything(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened()
    screen.page.set_sheet(a_sheet())
    settle(screen)
    assert clipped_texts(screen) == []
    assert "after the 12:15" in _effect_of(screen, 5)


def _effect_of(screen: WorkOrdersScreen, job_id: int) -> str:
    screen.page.table.select(job_id)
    return screen.page.strip.effect_text()


def test_what_people_type_is_never_markup(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201", visit_id=a_visit(screen.desk, "<b>bold</b> & <img src=x>"))
    rich = [part for part in screen.findChildren(QLabel) if part.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    assert "<b>bold</b>" in screen.page.words.cards()[0].accessibleName()


def test_switching_the_language_rewords_the_open_order(
    screen: WorkOrdersScreen, opened: Opened, qapp: QApplication
) -> None:
    opened("BR0201", visit_id=a_visit(screen.desk, "it squeaks"))
    load_language(qapp, "zh")
    assert screen.title() == "工单"
    assert screen.page.sign_button.text() == "签字"
    assert "前制动片更换" in screen.page.table.rows()[0].accessibleName()
    assert "1 条原话未落实" in screen.page.money.missing_text()
