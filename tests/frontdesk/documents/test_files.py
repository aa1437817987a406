import os

import pytest

from frontdesk.documents.files import write_file_safely


def test_a_file_is_there_whole_and_nothing_else(tmp_path):
    path = tmp_path / "new" / "工单.pdf"
    write_file_safely(path, b"first")
    write_file_safely(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch):
    path = tmp_path / "order.pdf"
    write_file_safely(path, b"old")

    def disk_full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space"):
        write_file_safely(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
