"""Pages as pictures."""

import subprocess
import sys
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

_QUITTING_WHILE_DRAWING = """
import sys, threading
from frontdesk.documents.pages import page_images
pdf = open(sys.argv[1], "rb").read()
drawn = threading.Event()
def draw():
    while True:
        page_images(pdf, 400)
        drawn.set()
threading.Thread(target=draw, daemon=True).start()
drawn.wait()
"""


def test_closing_the_program_while_a_page_is_drawn_ends_well(tmp_path: Path) -> None:
    """The window may be closed a second after the start, while the first pages are made ready."""
    file = tmp_path / "page.pdf"
    page = Canvas(str(file))
    page.drawString(100, 100, "Work order")
    page.save()
    for _ in range(3):
        program = [sys.executable, "-c", _QUITTING_WHILE_DRAWING, file]
        done = subprocess.run(program, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
