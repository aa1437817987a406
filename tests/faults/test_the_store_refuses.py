"""A store that cannot be used or cannot take more: a sentence with the way out, and nothing typed is lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.errors import StorageTrouble, Trouble
from frontdesk.desk import Desk
from frontdesk.documents.save_pdf import PdfNotSaved, save_pdf
from frontdesk.opening import open_desk
from frontdesk.reception.check_in_sheet import check_in_sheet
from tests.factories import a_signed_order, a_visit
from tests.scenarios.visits import drawn_up
from ui.documents import wording as wording  # words of the papers
from ui.shared.language import load_language
from ui.shared.problems import is_worded, problem_text


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_of_the_store_has_its_own_sentence_in_both_languages(
    qapp: QApplication, trouble: Trouble
) -> None:
    said = {}
    for language in ("en", "zh"):
        load_language(qapp, language)
        said[language] = problem_text(StorageTrouble(trouble))
    assert said["en"] != said["zh"]
    assert said["en"] != problem_text(StorageTrouble("nobody knows"))  # type: ignore[arg-type]
    assert "Error" not in said["en"]


FULL = """
import resource, signal, sys
from pathlib import Path
from db.errors import StorageTrouble, Trouble
from frontdesk.opening import open_desk
from frontdesk.shop.sign_in import people_who_sign_in, sign_in
from frontdesk.reception.concerns import record_concern
from frontdesk.reception.check_in_sheet import check_in_sheet
from frontdesk.terms import ConcernSource
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
desk = open_desk(Path(sys.argv[1]))
sign_in(desk, people_who_sign_in(desk)[0].staff_id, "2468")
record_concern(desk, 1, "before", ConcernSource.INTERVIEW)
largest = max(file.stat().st_size for file in Path(sys.argv[1]).iterdir())
resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 20_000, resource.RLIM_INFINITY))
said = ""
for n in range(400):
    try:
        record_concern(desk, 1, f"{n} " + "W" * 9000, ConcernSource.INTERVIEW)
    except StorageTrouble as trouble:
        said = trouble.trouble
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
kept = len(check_in_sheet(desk, 1).concerns)
record_concern(desk, 1, "after", ConcernSource.INTERVIEW)
print(said, kept == n + 1, check_in_sheet(desk, 1).concerns[-1].words)
"""


def test_a_full_disk_keeps_what_was_saved_says_so_and_takes_more_when_there_is_room_again(desk: Desk) -> None:
    visit_id = a_visit(desk)
    assert visit_id == 1

    done = subprocess.run([sys.executable, "-c", FULL, str(desk.data_folder)], capture_output=True, text=True)

    assert done.stdout.split("\n")[0] == "disk_full True after", done.stderr
    assert check_in_sheet(desk, visit_id).concerns[-1].words == "after"


@pytest.mark.needs("sh")
def test_a_first_start_on_a_full_disk_says_so_and_works_when_there_is_room(tmp_path: Path) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(StorageTrouble) as refused:
            open_desk(tmp_path / "data")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.trouble is Trouble.DISK_FULL
    open_desk(tmp_path / "data").engine.dispose()


def test_a_place_that_takes_no_file_is_told_and_the_old_file_stays(desk: Desk, tmp_path: Path) -> None:
    paper, file = drawn_up(desk, a_signed_order(desk, "MN0101")), tmp_path / "order.pdf"
    file.write_bytes(b"the old one")
    for place in (file / "order.pdf", tmp_path):
        with pytest.raises(PdfNotSaved) as refused:
            save_pdf(paper, place)
        assert is_worded(refused.value)
    assert file.read_bytes() == b"the old one"
