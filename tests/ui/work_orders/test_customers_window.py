"""Explain mode and the pad belong to one customer: whose order it is, and who signs it."""

import pytest

from tests.factories import a_visit, agree_to_all, an_order
from tests.ui.work_orders.test_explain import Opened, explaining, words_of
from ui.work_orders.screen import WorkOrdersScreen


@pytest.mark.parametrize("to_the_list", [False, True])
def test_the_window_of_one_customer_never_shows_the_order_of_another(
    screen: WorkOrdersScreen, opened: Opened, to_the_list: bool
) -> None:
    opened("BR0201")
    window = explaining(screen)
    shown = words_of(window)
    other = an_order(screen.desk, "AC0501", visit_id=a_visit(screen.desk))
    if to_the_list:
        screen.show_list()
    screen.show_order(other)
    agree_to_all(screen.desk, other)
    assert screen.explain_window() is None
    assert not window.isVisible()
    assert words_of(window) == shown


def test_the_window_stays_when_its_own_order_is_opened_again(screen: WorkOrdersScreen, opened: Opened) -> None:
    order_id = opened("BR0201")
    window = explaining(screen)
    screen.show_order(order_id)
    assert screen.explain_window() is window
