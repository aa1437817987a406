"""An error belongs to what caused it and to the order it was about."""

from collections.abc import Callable

from tests.ui.work_orders.conftest import sheet
from ui.shared.toast import Toast, show_toast
from ui.work_orders.screen import WorkOrdersScreen

Opened = Callable[..., int]


def errors(screen: WorkOrdersScreen) -> list[str]:
    return [toast.text() for toast in screen.findChildren(Toast) if toast.isVisible()]


def test_an_error_goes_with_the_next_order_and_with_the_list(screen: WorkOrdersScreen, opened: Opened) -> None:
    first = opened("BR0201")
    show_toast(screen, "refused", error=True)
    screen.show_order(first)
    assert errors(screen) == ["refused"], "the same order is shown anew"
    opened("MN0101")
    assert errors(screen) == []
    show_toast(screen, "refused", error=True)
    screen.show_list()
    assert errors(screen) == []


def test_an_error_goes_with_the_next_thing_that_works(screen: WorkOrdersScreen, opened: Opened) -> None:
    opened("BR0201")
    show_toast(screen, "refused", error=True)
    screen.drawers.remove(sheet(screen).jobs[0].job_id)
    assert "refused" not in errors(screen)
