"""A short walk at random through the real window; the long one is `python -m tests.faults.random_walk`."""

from pathlib import Path

from tests.faults.random_walk import walk_alone


def test_a_hurried_hand_never_meets_a_traceback(tmp_path: Path) -> None:
    assert walk_alone(seed=1, steps=80, folder=tmp_path) == 0
