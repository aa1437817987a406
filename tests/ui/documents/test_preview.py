"""Printing from the screen: what is seen is what is printed; a printer that fails loses nothing."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from frontdesk.desk import Desk
from frontdesk.documents.pages import page_images
from frontdesk.documents.print_out import NO_SUBJECT, Standing, Subject, document
from frontdesk.documents.printouts import Outcome, printouts_of, record_printout
from frontdesk.documents.spooler import PrinterTrouble
from frontdesk.terms import DocumentKind, Language
from frontdesk.work_orders.jobs import add_menu_job
from tests.factories import a_signed_order
from tests.frontdesk.documents import reading
from tests.frontdesk.documents.conftest import _own_font_cache  # noqa: F401
from tests.frontdesk.documents.spooler_program import Queue, install_queue, no_queue
from tests.ui.named_controls import clipped_texts, unnamed_controls
from ui.documents.preview_dialog import PreviewDialog
from ui.documents.spool import paint_pages, picture, print_pdf
from ui.shared.desk_settings import DeskSettings, Place
from ui.shared.language import load_language

ORDER = DocumentKind.WORK_ORDER


@pytest.fixture
def order_id(desk: Desk, qapp: QApplication) -> int:
    load_language(qapp, "en")
    return a_signed_order(desk, "MN0101")


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Queue:
    return install_queue(tmp_path, monkeypatch)


def opened(qtbot: QtBot, desk: Desk, order_id: int | None, kind: DocumentKind = ORDER) -> PreviewDialog:
    """The preview with its paper and printers there."""
    subject = NO_SUBJECT if order_id is None else Subject(work_order_id=order_id)
    dialog = PreviewDialog(desk, kind, subject)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitSignals([dialog.parts.printer.looked_up, dialog.parts.pages.rendered], timeout=20_000):
        dialog.show()
    return dialog


def words(dialog: PreviewDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisibleTo(dialog) else ""


def choose(dialog: PreviewDialog, printer: str) -> None:
    box = dialog.parts.printer.combo
    step = box.findData(printer) - box.currentIndex()
    for _ in range(abs(step)):
        QTest.keyClick(box, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)
    assert dialog.parts.printer.printer() == printer


@pytest.mark.needs("sh")
def test_enter_prints_exactly_the_bytes_that_are_seen(
    desk: Desk, order_id: int, queue: Queue, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, desk, order_id)
    made = dialog.document
    assert made is not None
    shown = dialog.parts.pages.pages()
    dpi = shown[0].width() / (210 / 25.4)
    again = page_images(made.pdf, dpi * shown[0].width() / page_images(made.pdf, dpi)[0].width)
    assert [picture(image).size() for image in again] == [image.size() for image in shown]
    dialog.parts.printer.copies.setValue(2)
    with qtbot.waitSignal(dialog.printed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert queue.papers() == [made.pdf]
    assert '"-n": "2"' in queue.options(1)
    assert '"-d": "counter"' in queue.options(1)
    assert [fact.outcome for fact in printouts_of(desk, ORDER, made.subject_uuid)] == [Outcome.PRINTED]


@pytest.mark.needs("sh")
def test_the_second_print_is_a_reprint_and_tells_when_the_first_one_was(
    desk: Desk, order_id: int, queue: Queue, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, desk, order_id)
    with qtbot.waitSignal(dialog.printed):
        dialog.parts.print_button.click()
    dialog = opened(qtbot, desk, order_id)
    assert "Printed 10:00 by 陈思远" in words(dialog, "preview_facts")
    with qtbot.waitSignal(dialog.printed):
        dialog.parts.print_button.click()
    assert ["重印第1次" in reading.whole_text(paper) for paper in queue.papers()] == [False, True]


@pytest.mark.needs("sh")
def test_a_printer_that_refuses_is_told_and_another_one_prints_the_original(
    desk: Desk, order_id: int, queue: Queue, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, desk, order_id)
    choose(dialog, "jammed")
    with qtbot.waitSignals([dialog.failed, dialog.ready, dialog.parts.printer.looked_up]):
        dialog.parts.print_button.click()
    assert dialog.isVisible()
    assert "choose another one" in words(dialog, "preview_message")
    assert "Not printed 10:00" in words(dialog, "preview_facts")
    choose(dialog, "counter")
    with qtbot.waitSignal(dialog.printed):
        dialog.parts.print_button.click()
    assert "重印" not in reading.whole_text(queue.papers()[0])


@pytest.mark.needs("sh")
def test_a_printer_that_is_gone_since_yesterday_is_named(
    desk: Desk, order_id: int, queue: Queue, qtbot: QtBot
) -> None:
    DeskSettings(desk.data_folder).printer = "old one"
    dialog = opened(qtbot, desk, order_id)
    assert "old one" in words(dialog, "print_printer_remark")
    assert dialog.parts.printer.printer() == "counter"


def test_without_a_printer_it_is_saved_by_enter(
    desk: Desk, order_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_queue(tmp_path, monkeypatch)
    dialog = opened(qtbot, desk, order_id)
    assert "knows no printer" in words(dialog, "print_printer_remark")
    assert not dialog.parts.print_button.isVisible()
    made = dialog.document
    assert made is not None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    chooser = dialog.findChild(QFileDialog, "save_pdf_dialog")
    assert chooser is not None
    file = tmp_path / "order.pdf"
    name = chooser.findChild(QLineEdit)
    assert name is not None
    assert Path(name.text()).name == made.file_name
    name.setText(str(file))
    with qtbot.waitSignals([dialog.saved, dialog.ready]):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert file.read_bytes() == made.pdf
    assert dialog.settings.folder(Place.DocumentsLocation) == str(tmp_path)
    assert "order.pdf" in words(dialog, "preview_message")
    assert "Saved as PDF 10:00" in words(dialog, "preview_facts")
    assert dialog.document is not None
    assert dialog.document.reprint_number == 0


def test_a_place_that_takes_no_file_is_told(
    desk: Desk, order_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_queue(tmp_path, monkeypatch)
    dialog = opened(qtbot, desk, order_id)
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(dialog.failed):
        dialog.save_to(str(tmp_path / "file" / "order.pdf"))
    assert "Choose another place" in words(dialog, "preview_message")
    assert dialog.parts.save_button.isEnabled()


def test_the_language_of_the_paper_is_remembered_for_this_desk(
    desk: Desk, order_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_queue(tmp_path, monkeypatch)
    dialog = opened(qtbot, desk, order_id)
    with qtbot.waitSignal(dialog.ready):
        dialog.parts.language.segment("en").click()
    assert dialog.document is not None
    assert "维修工单" not in reading.whole_text(dialog.document.pdf)
    again = opened(qtbot, desk, order_id)
    assert again.document is not None
    assert again.document.language is Language.EN


def test_what_was_signed_can_still_be_printed_after_a_change(
    desk: Desk, order_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_queue(tmp_path, monkeypatch)
    add_menu_job(desk, order_id, "MN0106")
    dialog = opened(qtbot, desk, order_id)
    assert "not signed" in words(dialog, "preview_standing")
    with qtbot.waitSignal(dialog.ready):
        dialog.parts.version.segment(Standing.SUPERSEDED).click()
    assert dialog.document is not None
    assert dialog.document.standing is Standing.SUPERSEDED
    assert "As it was signed" in words(dialog, "preview_standing")


def test_a_blank_sheet_has_the_outline_asked_for(
    desk: Desk, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    no_queue(tmp_path, monkeypatch)
    load_language(qapp, "en")
    dialog = opened(qtbot, desk, None, DocumentKind.BLANK_WALKAROUND)
    before = dialog.document
    with qtbot.waitSignal(dialog.ready):
        QTest.keyClick(dialog.parts.body, Qt.Key.Key_Down)
    assert before is not None
    assert dialog.document is not None
    assert dialog.document.pdf != before.pdf


def test_a_printer_without_a_queue_of_files_gets_the_same_picture(
    desk: Desk, order_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where Qt paints the pages (Windows), they look like the PDF."""
    no_queue(tmp_path, monkeypatch)
    pdf = document(desk, ORDER, Subject(work_order_id=order_id), language=Language.BOTH).pdf
    target = QPrinter(QPrinter.PrinterMode.HighResolution)
    target.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target.setOutputFileName(str(tmp_path / "painted.pdf"))
    paint_pages(pdf, target)
    painted = page_images((tmp_path / "painted.pdf").read_bytes(), 150)
    meant = page_images(pdf, 150)
    assert len(painted) == len(meant)
    for one, other in zip(painted, meant, strict=True):
        small = [page.resize((100, 140), Image.Resampling.BOX) for page in (one, other)]
        assert max(ImageChops.difference(*small).getextrema()) < 40
    with pytest.raises(PrinterTrouble):
        print_pdf(pdf, "nowhere", title="x")


@pytest.mark.needs("sh")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_has_a_name_and_room(
    desk: Desk, order_id: int, queue: Queue, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    add_menu_job(desk, order_id, "MN0106")
    paper = document(desk, ORDER, Subject(work_order_id=order_id), language=Language.ZH)
    record_printout(desk, paper, "jammed", "refused")
    dialog = opened(qtbot, desk, order_id)
    load_language(qapp, "zh" if language == "zh" else "en")
    dialog.resize(1180, 700)
    for _ in range(3):  # a layout may ask its parent to lay out again
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    dialog.grab()
    assert unnamed_controls(dialog) == []
    assert clipped_texts(dialog) == []


def test_the_other_papers_of_the_visit_are_one_key_away(desk: Desk, order_id: int, qtbot: QtBot) -> None:
    dialog = opened(qtbot, desk, order_id)
    for kind in (DocumentKind.WALKAROUND, DocumentKind.KEY_TAG):
        with qtbot.waitSignal(dialog.ready, timeout=20_000):
            dialog.parts.paper.segment(kind).click()
        assert dialog.document is not None
        assert dialog.document.kind is kind
