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
from tests.frontdesk.documents import reading
from tests.frontdesk.documents.spooler_program import install_queue, no_queue
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


@pytest.mark.needs("sh")
def test_paper_comes_out_of_the_printer_and_the_second_one_is_a_reprint(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = install_queue(tmp_path, monkeypatch)
    command = ["--lang", "en", "--data", str(data), "print", copy_sample(data), "--printer", "counter", "--json"]
    assert main(command) == 0
    assert main(command) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["reprint"] for answer in answers] == [0, 1]
    assert ["Reprint1" in reading.whole_text(paper) for paper in queue.papers()] == [False, True]


@pytest.mark.needs("sh")
@pytest.mark.parametrize(("printer", "why"), [("nowhere", "does not exist"), ("jammed", "not accepting jobs")])
def test_a_printer_that_fails_loses_nothing_and_the_next_one_is_the_original(
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    printer: str,
    why: str,
) -> None:
    queue = install_queue(tmp_path, monkeypatch)
    command = ["--lang", "en", "--data", str(data), "print", copy_sample(data), "--printer"]
    assert main([*command, printer]) == 1
    said = capsys.readouterr().err
    assert why in said
    kept = said.strip().rstrip(".").rpartition(" ")[2]
    assert Path(kept).read_bytes().startswith(b"%PDF-")
    assert main([*command, "counter"]) == 0
    assert "Reprint" not in reading.whole_text(queue.papers()[0])


def test_without_a_queue_the_way_out_is_a_file(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    no_queue(tmp_path, monkeypatch)
    command = ["--lang", "en", "--data", str(data), "print", copy_sample(data), "--printer", "counter"]
    assert main(command) == 1
    assert "use --out" in capsys.readouterr().err


def test_a_paper_of_a_car_needs_its_number(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ["--out", str(tmp_path / "x.pdf")]
    assert main(["--lang", "zh", "--data", str(data), "print", *out]) == 1
    assert "请写明单号" in capsys.readouterr().err
    assert main(["--data", str(data), "print", "--document", "blank-work-order", *out]) == 0


def test_a_place_that_cannot_be_written_is_said(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = str(data / DATABASE_FILE / "order.pdf")
    assert main(["--lang", "en", "--data", str(data), "print", copy_sample(data), "--out", place]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_an_unknown_number_gets_a_sentence(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
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


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["sample-data", "x", "--customers", "-5"], "whole number from 0 on, not “-5”"),
        (["screenshots", "x", "--size", "20x20"], "from 320x240 to 10000x10000, not “20x20”"),
    ],
)
def test_a_value_that_cannot_be_is_told_with_what_can(
    wrong: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "en", *wrong])
    assert told in capsys.readouterr().err


def test_a_file_is_no_data_folder_for_any_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "passwd"
    file.write_text("no data")
    for command in (["check"], ["sample-data", str(file)]):
        assert main(["--lang", "en", "--data", str(file), *command]) == 1
        assert "This folder cannot be used" in capsys.readouterr().err


def test_who_looks_for_nothing_is_asked_for_what(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "--data", str(data), "find", " "]) == 1
    assert "Say what to look for" in capsys.readouterr().err


def test_headless_commands_never_load_qt(data: Path) -> None:
    code = (
        "import sys; from frontdesk.__main__ import main; "
        "code = main(sys.argv[1:]); sys.exit(9 if 'PySide6' in sys.modules else code)"
    )
    command = [sys.executable, "-c", code, "--data", str(data), "find", "D12345"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0
