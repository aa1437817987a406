"""Tab follows the eye: from top to bottom and left to right, also through rows that came later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_reading_order(form: QWidget) -> None:
    """Order the tab stops within `form` as its layouts show them."""
    for before, after in pairwise(list(_stops(form))):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    inner = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = inner.layout() if inner is not None else None
    if layout is not None:
        yield from _stops_in(layout)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = item.widget() if item else None, item.layout() if item else None
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
