"""Who cannot read Chinese calls every customer by name: on each screen of a visit, and on its papers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.customers.records import add_customer_with_vehicle
from frontdesk.customers.values import CustomerValues, VehicleValues
from frontdesk.desk import Desk
from frontdesk.documents.print_out import Subject, document
from frontdesk.lounge.mobility import add_rider, add_shuttle_run
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.terms import BodyType, DocumentKind, Language, Salutation
from tests.factories import a_menu, some_bays
from tests.frontdesk.documents.reading import squeezed, whole_text
from tests.scenarios.visits import a_stranger, received
from ui.lounge.screen import LoungeScreen
from ui.reception.today.screen import TodayScreen
from ui.shared.changes import Changes
from ui.work_orders.screen import WorkOrdersScreen


@pytest.fixture(autouse=True)
def _shop(desk: Desk) -> None:
    a_menu(desk)
    some_bays(desk)


def test_every_screen_of_a_visit_names_the_customer_in_latin_letters(qtbot: QtBot, desk: Desk) -> None:
    order_id = received(desk, visit_id := a_stranger(desk))
    add_rider(desk, add_shuttle_run(desk, desk.now(), "地铁站", 2), visit_id)
    _huang_arrives(desk)
    today, lounge, orders = (kind(desk, Changes()) for kind in (TodayScreen, LoungeScreen, WorkOrdersScreen))
    for screen in (today, lounge, orders):
        _show(qtbot, screen)
    assert "Mr Huang Jianming" in today.page.arrivals.cards()[0].accessibleName()
    assert "Ms Ouyang Ruoxi" in _spoken(today.page.visits)
    assert "Ms Ouyang Ruoxi" in lounge.page.runs.cards()[0].accessibleName()
    assert "Ms Ouyang Ruoxi" in _spoken(orders.list.rows)
    orders.show_list()
    orders.list.filter.setText("ouyang r")
    assert [row.work_order_id for row in orders.list.model.rows()] == [order_id]
    orders.show_order(order_id)
    assert orders.page.customer() == "Ms Ouyang Ruoxi"


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.ZH, "欧阳若曦 女士"),
        (Language.EN, "Ms Ouyang Ruoxi 欧阳若曦"),
        (Language.BOTH, "欧阳若曦 女士 Ouyang Ruoxi"),
    ],
)
@pytest.mark.parametrize("kind", [DocumentKind.WORK_ORDER, DocumentKind.WALKAROUND, DocumentKind.KEY_TAG])
def test_the_papers_give_the_legal_name_and_how_to_read_it(
    desk: Desk, kind: DocumentKind, language: Language, named: str
) -> None:
    received(desk, visit_id := a_stranger(desk))
    paper = document(desk, kind, Subject(visit_id=visit_id), language=language, body=BodyType.SEDAN)
    assert squeezed(named) in whole_text(paper.pdf)


def _show(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(1290, 712)
    screen.show()


def _spoken(shown: QAbstractItemView) -> str:
    return str(shown.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def _huang_arrives(desk: Desk) -> None:
    huang = CustomerValues(name="黄建明", salutation=Salutation.MR)
    add_customer_with_vehicle(desk, huang, VehicleValues(plate="沪AF06821"))
    stamp_arrival(desk, "沪AF06821")
