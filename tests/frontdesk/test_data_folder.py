"""A data folder that cannot be used is refused with the reason, before anything is written into it."""

import logging
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.errors import StorageTrouble, Trouble
from frontdesk.data_folder import FolderInUse, _disk_kind, _is_network, prepare_folder, taken_folder
from frontdesk.log import start_logging
from frontdesk.opening import DATABASE_FILE, open_desk


def trouble_of_opening(folder: Path) -> Trouble:
    with pytest.raises(StorageTrouble) as refused:
        open_desk(folder)
    return refused.value.trouble


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    assert trouble_of_opening(tmp_path / "data") is Trouble.NO_FOLDER
    assert (tmp_path / "data").read_text() == "not a folder"


def test_a_file_that_is_not_a_database(tmp_path: Path) -> None:
    (tmp_path / DATABASE_FILE).write_bytes(b"holiday pictures" * 500)
    assert trouble_of_opening(tmp_path) is Trouble.NOT_A_DATABASE


def test_somebody_elses_database(tmp_path: Path) -> None:
    store = dbapi2.connect(str(tmp_path / DATABASE_FILE))
    store.execute("CREATE TABLE recipes (name TEXT)")
    store.commit()
    store.close()
    assert trouble_of_opening(tmp_path) is Trouble.NOT_A_DATABASE


def test_data_from_a_newer_version(tmp_path: Path) -> None:
    open_desk(tmp_path).engine.dispose()
    store = dbapi2.connect(str(tmp_path / DATABASE_FILE))
    store.execute("UPDATE alembic_version SET version_num = '9999_the_future'")
    store.commit()
    store.close()
    assert trouble_of_opening(tmp_path) is Trouble.NEWER_VERSION


def test_a_folder_another_window_works_on(tmp_path: Path) -> None:
    first = FolderInUse(tmp_path)
    with pytest.raises(StorageTrouble) as refused:
        FolderInUse(tmp_path)
    assert refused.value.trouble is Trouble.IN_USE
    assert taken_folder(tmp_path) is None
    first.let_go()
    again = taken_folder(tmp_path)
    assert again is not None
    again.let_go()


@pytest.mark.parametrize(
    ("place", "network"),
    [
        ("/data/local/shop", False),
        ("/data/share/shop", True),
        ("/data/share-not/shop", False),
        ("/mnt/ssh/x", True),
    ],
)
def test_a_network_share_is_told_from_a_disk(place: str, network: bool) -> None:
    mounts = [("/", "ext4"), ("/data/share", "cifs"), ("/mnt/ssh", "fuse.sshfs"), ("/data/local", "xfs")]
    assert _is_network(_disk_kind(Path(place), mounts)) is network


def test_a_good_folder_is_made_and_left_empty(tmp_path: Path) -> None:
    prepare_folder(tmp_path / "new" / "data")
    assert list((tmp_path / "new" / "data").iterdir()) == []


def test_the_log_holds_places_and_kinds_of_errors_but_no_words(tmp_path: Path) -> None:
    file, words = start_logging(tmp_path), " ".join(("沪AD12345", "张伟国", "13800176217"))
    try:
        raise ValueError(words)
    except ValueError:
        logging.getLogger("frontdesk").exception("saving failed, visit %s", 7)
    text = file.read_text(encoding="utf-8")
    assert "saving failed, visit 7" in text
    assert "ValueError" in text
    assert "test_data_folder.py" in text
    assert "张伟国" not in text
    assert "13800176217" not in text
    for handler in [handler for handler in logging.getLogger().handlers if handler.formatter]:
        if type(handler.formatter).__name__ == "_Discreet":
            logging.getLogger().removeHandler(handler)
            handler.close()
