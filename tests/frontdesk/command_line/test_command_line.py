"""What a person or a program gets from the command line: answers on stdout, reasons on stderr, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from frontdesk.__main__ import main
from frontdesk.opening import DATABASE_FILE
from tests.architecture.house import ROOT
from tests.sample_store import copy_sample


@pytest.fixture
def data(tmp_path: Path) -> Path:
    copy_sample(tmp_path / "data")
    return tmp_path / "data"


def test_a_plate_is_found_and_worded_in_either_language(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "--data", str(data), "find", "D12345"]) == 0
    assert "张伟国 先生" in capsys.readouterr().out
    assert main(["--lang", "en", "--data", str(data), "find", "D12345", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"][0]["plate"] == "沪AD12345"


def test_nothing_found_offers_the_nearest_plate(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "--data", str(data), "find", "沪AD12346"]) == 1
    said = capsys.readouterr()
    assert "Nothing found" in said.err
    assert "沪A·D12345" in said.out


@pytest.mark.parametrize("kind", ["work-order", "walkaround", "key-tag", "blank-walkaround", "blank-work-order"])
def test_every_document_can_be_saved_as_pdf(data: Path, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "out" / f"{kind}.pdf"
    number = copy_sample(data)
    assert main(["--data", str(data), "print", number, "--document", kind, "--out", str(file)]) == 0
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_printer_that_is_gone_loses_nothing(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    number = copy_sample(data)
    assert main(["--lang", "en", "--data", str(data), "print", number, "--printer", "no-such-printer"]) == 1
    kept = capsys.readouterr().err.strip().rstrip(".").rpartition(" ")[2]
    assert Path(kept).read_bytes().startswith(b"%PDF-")


def test_an_unknown_number_gets_a_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "x.pdf")
    assert main(["--lang", "en", "--data", str(data), "print", "WO20200101-0001", "--out", out]) == 1
    assert "no such number: WO20200101-0001" in capsys.readouterr().err


def test_check_finds_signed_content_that_was_tampered_with(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "check"]) == 0
    store = dbapi2.connect(str(data / DATABASE_FILE))
    for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        store.execute(f"DROP TRIGGER {name}")
    store.execute("UPDATE work_order_revisions SET content = replace(content, '1', '2') WHERE id = 1")
    store.commit()
    store.close()
    capsys.readouterr()
    assert main(["--lang", "en", "--data", str(data), "check", "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [problem["kind"] for problem in problems] == ["revision_changed"]


def test_an_empty_folder_is_not_taken_for_a_dealership(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "--data", str(tmp_path / "nothing"), "check"]) == 1
    assert "There is no data yet" in capsys.readouterr().err
    assert not (tmp_path / "nothing").exists()


def test_sample_data_never_overwrites_a_dealership(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "sample-data", str(data)]) == 1
    assert "已经有数据" in capsys.readouterr().err


def test_a_large_store_can_be_made_for_measuring(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    numbers = ["--customers", "60", "--vehicles", "100", "--visits", "20"]
    assert main(["sample-data", str(tmp_path), *numbers, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["signed_work_order"].startswith("WO")
    assert main(["--data", str(tmp_path), "check"]) == 0


@pytest.mark.parametrize("wrong", [["dance"], ["print", "WO1"], ["find"], ["screenshots", "x", "--size", "big"]])
def test_wrong_use_is_exit_code_two(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2


def test_headless_commands_never_load_qt(data: Path) -> None:
    code = (
        "import sys; from frontdesk.__main__ import main; "
        "code = main(sys.argv[1:]); sys.exit(9 if 'PySide6' in sys.modules else code)"
    )
    command = [sys.executable, "-c", code, "--data", str(data), "find", "D12345"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0
