"""Fixtures of every test: a clock that stands still, a fresh store, a desk with an advisor signed in."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.desk import Desk
from tests.desks import Clock, staffed_desk


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """The desk of an open dealership where the advisor 陈思远 is signed in."""
    desk = staffed_desk(tmp_path / "data", clock)
    yield desk
    desk.engine.dispose()
