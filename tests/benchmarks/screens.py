"""Every screen after five years: open it, do on it what is done all day, until the result is painted."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from frontdesk.customers.find import find_anyone
from frontdesk.desk import Desk
from frontdesk.read_ahead import read_ahead
from frontdesk.reception.today import today_board
from frontdesk.terms import Answer, PositionCode
from tests.benchmarks.big_store import big_desk
from tests.benchmarks.figures import Figure, p95
from tests.benchmarks.our_window import give_up
from ui.main_window import MainWindow
from ui.navigation import Navigation
from ui.preparing import Preparing
from ui.program import Program, RunOptions
from ui.sections import SECTIONS
from ui.shared.theme import application

TIMES, MOST_MS = 20, 100
IN_RECEPTION, WITH_ORDER = "沪B3M907", "沪AF06821"
"""Cars of the sample day: one whose walkaround goes on, one whose order is being explained."""


def measure() -> list[Figure]:
    """One window on one store; every action several times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.excepthook = give_up
    app = application()
    with TemporaryDirectory() as folder:
        desk = big_desk(Path(folder))
        with _shop(app, desk, Path(folder)) as shop:
            figures = [Figure(name, p95(spans), "ms", most=MOST_MS) for name, spans in _all(shop)]
        desk.engine.dispose()
    return figures


class Shop:
    """The window and a stop watch: from a call until its result is painted."""

    def __init__(self, app: QApplication, program: Program, desk: Desk) -> None:
        self.app, self.program, self.desk = app, program, desk
        self.window: MainWindow = program.window
        self.navigation = Navigation(program, desk)

    def screen(self, name: str) -> Any:
        """A section, shown."""
        self.window.show_section(name)
        self.paint()
        return self.window.screen_of(name)

    def paint(self) -> None:
        """Lay out and paint what waits for it, as the event loop does."""
        for _ in range(2):
            QApplication.sendPostedEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def spans(self, act: Callable[[], object], times: int = TIMES) -> list[float]:
        """The milliseconds of each time."""
        found = []
        for _ in range(times):
            start = perf_counter()
            act()
            self.paint()
            found.append((perf_counter() - start) * 1000)
        return found


@contextmanager
def _shop(app: QApplication, desk: Desk, folder: Path) -> Iterator[Shop]:
    program = Program(app, RunOptions(data_folder=folder, demo=True, language="zh", theme="light"))
    program.window.painted.disconnect()
    program.desk, desk.publish = desk, program.changes.publish
    program.window.open_shop(desk, program.changes)
    program.window.show()
    shop = Shop(app, program, desk)
    shop.screen("today")
    preparing, waiting = Preparing(program.window, desk), QEventLoop()
    preparing.finished.connect(waiting.quit)
    QTimer.singleShot(60_000, waiting.quit)
    preparing.start()
    waiting.exec()
    read_ahead(desk)
    yield shop
    program.window.close()


def _all(shop: Shop) -> Iterator[tuple[str, list[float]]]:
    for part in (_sections, _today, _search, _bookings, _check_in, _walkaround, _orders, _lounge, _looks):
        for name, spans in part(shop):
            print(f"  {name}: {p95(spans):.0f} ms", file=sys.stderr, flush=True)
            yield name, spans


Spans = Iterator[tuple[str, list[float]]]


def _sections(shop: Shop) -> Spans:
    names = [section.name for section in SECTIONS if section.name != "today"]
    for name in names:
        yield f"{name}: opened for the first time", shop.spans(lambda: shop.window.show_section(name), 1)  # noqa: B023
    turn = cycle([section.name for section in SECTIONS])
    yield "from section to section", shop.spans(lambda: shop.window.show_section(next(turn)), 5 * len(SECTIONS))


def _today(shop: Shop) -> Spans:
    today = shop.screen("today")
    yield "today: everything read again", shop.spans(today.reload)
    yield "today: greet (F4)", shop.spans(today.greet_most_urgent, max(1, len(today.board.arrivals)))

    def tell() -> None:
        today.tell_most_urgent()
        _close_dialogs()

    yield "today: tell the customer, form opened and closed", shop.spans(tell)


def _search(shop: Shop) -> Spans:
    from ui.customers.search_popup import SearchPopup

    shop.screen("today")

    def begin() -> None:
        shop.navigation.search()
        shop.paint()
        _close_dialogs()

    yield "search: opened and closed", shop.spans(begin, 5)
    shop.navigation.search()
    popup = shop.window.findChildren(SearchPopup)[-1]
    typed = cycle(("王", "张伟", "沪A1", "8821", "zhang", "zw", "沪AD12345", "粤B7", "lm", "1234"))

    def type_() -> None:
        popup.edit.setText(next(typed))
        popup.search_now()

    yield "search: typed", shop.spans(type_, 40)
    popup.close()


def _bookings(shop: Shop) -> Spans:
    screen, today = shop.screen("bookings"), shop.desk.today()
    days = cycle([today + timedelta(days=n) for n in (1, 2, 3, 0)])
    yield "bookings: another day", shop.spans(lambda: screen.show_day(next(days)))
    screen.show_day(today)
    bookings = cycle([row.appointment_id for row in screen.list.model().rows()])
    yield "bookings: a booking opened", shop.spans(lambda: screen.show_booking(next(bookings)))
    yield "bookings: a new one begun", shop.spans(screen.start_new)


def _check_in(shop: Shop) -> Spans:
    visits = cycle([row.visit_id for row in today_board(shop.desk).visits][:8])
    screen = shop.screen("check_in")
    yield "check-in: a visit opened", shop.spans(lambda: screen.show_visit(next(visits)))
    yield "check-in: back to who waits (F2)", shop.spans(screen.new_arrival)
    screen.show_visit(_found(shop.desk, IN_RECEPTION).visit_id)
    shop.paint()
    yield "check-in: words kept", shop.spans(lambda: screen.car.words.said.emit("刹车有点响。"), 10)


def _walkaround(shop: Shop) -> Spans:
    visit_id = _found(shop.desk, IN_RECEPTION).visit_id
    screen = shop.screen("walkaround")
    yield "walkaround: a visit opened", shop.spans(lambda: screen.show_visit(visit_id))
    card = screen.parts.diagram_card
    places = cycle([(0.31, 0.42), (0.52, 0.33), (0.61, 0.57)])
    zone = screen.sheet().marks[0].zone if screen.sheet().marks else "hood"
    yield "walkaround: a mark placed", shop.spans(lambda: card.diagram.place_chosen.emit(zone, *next(places)), 8)
    yield "walkaround: the mark taken back", shop.spans(screen.marks.undo, 4)
    screen.marks.choose(None)
    bar, places_left = card.position_bar, iter(PositionCode)
    yield "walkaround: all fine at a place", shop.spans(lambda: bar.fine.emit(next(places_left)), 6)


def _orders(shop: Shop) -> Spans:
    from ui.work_orders.add_line import AddLineForm

    screen = shop.screen("orders")
    order_id = _found(shop.desk, WITH_ORDER).work_order_id
    typed = cycle(("沪", "沪A", "沪AF", "", "张", "WB2023", "zzz", ""))
    yield "orders: the filter typed", shop.spans(lambda: screen.list.filter.setText(next(typed)))
    scopes = cycle(("all", "open"))

    def scope() -> None:
        screen.list.scope.set_value(next(scopes))
        screen.list.reload()

    yield "orders: all or open", shop.spans(scope, 6)
    screen.list.scope.set_value("all")
    yield (
        "orders: the filter typed, all of five years",
        shop.spans(lambda: screen.list.filter.setText(next(typed))),
    )
    screen.list.filter.clear()
    screen.list.scope.set_value("open")
    yield "orders: an order opened", shop.spans(lambda: screen.show_order(order_id))

    def open_form() -> None:
        screen.page.add_button.click()

    yield "orders: the menu of lines opened", shop.spans(open_form, 1)
    form = screen.page.panel.form()
    assert isinstance(form, AddLineForm)
    parts = cycle(("刹车", "机油", "滤", "BR", "轮胎"))
    yield "orders: a line looked for", shop.spans(lambda: form.search.setText(next(parts)))
    codes = cycle(("刹车片", "空调滤", "机油"))

    def add() -> None:
        form.search.setText(next(codes))
        form.search.returnPressed.emit()

    yield "orders: a line added", shop.spans(add, 6)
    screen.page.panel.close_form()
    shop.paint()
    jobs = cycle([row.job().job_id for row in screen.page.table.rows()])
    yield "orders: from line to line", shop.spans(lambda: screen.page.table.select(next(jobs)))
    last = screen.page.table.rows()[-1]
    screen.page.table.select(last.job().job_id)
    shop.paint()
    for tick in screen.page.strip.ticks.values():
        if not tick.isChecked():
            yield f"orders: {tick.objectName()}", shop.spans(tick.click, 1)
    yield "orders: agree", shop.spans(last.consent.button(Answer.AGREED).click, 1)

    def explain() -> None:
        screen.show_explain()
        shop.paint()
        window = screen.explain_window()
        if window is not None:
            window.close()

    yield "orders: explain mode opened and closed", shop.spans(explain, 4)
    screen.show_list()


def _lounge(shop: Shop) -> Spans:
    screen = shop.screen("lounge")
    yield "lounge: everything read again", shop.spans(screen.reload)
    visits = cycle([row.visit.visit_id for row in screen.board.stays])
    yield "lounge: a customer chosen", shop.spans(lambda: screen.choose(next(visits)))

    def tell() -> None:
        screen.tell_most_urgent()
        _close_dialogs()

    yield "lounge: tell the customer, form opened and closed", shop.spans(tell)


def _looks(shop: Shop) -> Spans:
    languages, themes = cycle(("en", "zh")), cycle(("dark", "light"))
    for name in ("today", "orders", "walkaround"):
        shop.screen(name)
        spans = shop.spans(lambda: shop.program.choose_language(next(languages)), 4)
        yield f"{name}: the language switched", spans
        yield f"{name}: the theme switched", shop.spans(lambda: shop.program.choose_theme(next(themes)), 4)


def _found(desk: Desk, plate: str) -> Any:
    return find_anyone(desk, plate).rows[0]


def _close_dialogs() -> None:
    from PySide6.QtWidgets import QDialog

    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
