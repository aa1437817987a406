"""No network, no power, a killed program: what was said is still there."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.desk import Desk
from frontdesk.documents.print_out import NO_SUBJECT, Standing, document
from frontdesk.reception.arrival import waiting_arrivals
from frontdesk.shop.drafts import drafts
from frontdesk.terms import BodyType, DocumentKind, Language
from tests.frontdesk.documents.reading import page_texts, problems

TYPED = "It squeaks on the left when it is cold; <b>not</b> yesterday & not when warm"

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from frontdesk.opening import open_desk
from frontdesk.shop.sign_in import people_who_sign_in, sign_in
from ui.reception.check_in.screen import CheckInScreen
from ui.shared.changes import Changes
from frontdesk.reception.arrival import stamp_arrival
from frontdesk.shop.drafts import find_draft
app = QApplication([])
desk = open_desk(Path(sys.argv[1]))
sign_in(desk, people_who_sign_in(desk)[0].staff_id, "2468")
visit_id = stamp_arrival(desk, "沪A12345").visit_id
screen = CheckInScreen(desk, Changes())
screen.show()
screen.show_visit(visit_id)
screen.car.words.open_editor()
typed, sent = sys.argv[2], 0

def type_on():
    global sent
    if sent < len(typed):
        QTest.keyClicks(screen.car.words.editor.edit, typed[sent])
        sent += 1
        return
    draft = find_draft(desk, "concern", str(visit_id))
    if draft is not None and draft.values["words"] == typed:  # a quarter of a second later
        QTest.keyClicks(screen.car.words.editor.edit, "XXXX")
        print("typed", flush=True)
        timer.stop()

timer = QTimer()
timer.timeout.connect(type_on)
timer.start(5)
app.exec()
"""


def test_a_program_killed_in_the_middle_of_a_form_loses_a_quarter_of_a_second_and_offers_the_rest(
    desk: Desk,
) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(desk.data_folder), TYPED], stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    said = program.stdout.readline()
    program.send_signal(signal.SIGKILL)
    program.wait(30)
    program.stdout.close()

    assert said == "typed\n"
    (arrival,) = waiting_arrivals(desk)
    (draft,) = drafts(desk)
    assert (draft.form, draft.subject) == ("concern", str(arrival.visit_id))
    assert str(draft.values["words"]).startswith(TYPED)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [DocumentKind.BLANK_WORK_ORDER, DocumentKind.BLANK_WALKAROUND])
def test_blank_forms_for_a_power_cut_print_without_any_visit(
    desk: Desk, kind: DocumentKind, language: Language, tmp_path: Path
) -> None:
    for body in BodyType if kind is DocumentKind.BLANK_WALKAROUND else [BodyType.SEDAN]:
        paper = document(desk, kind, NO_SUBJECT, language=language, as_signed=False, body=body)
        assert (paper.standing, problems(paper.pdf)) == (Standing.FORM, [])
        name = "Yunhui" if language is Language.EN else "云汇汽车服务中心"
        assert name in page_texts(paper.pdf)[0]
