"""A work order on paper: the time it takes in a running program, the first one after the preload, and its size."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents import fonts
from frontdesk.documents.pages import page_sizes
from frontdesk.documents.preload import preload
from frontdesk.documents.work_order import work_order_pdf
from frontdesk.terms import Language
from frontdesk.work_orders.content_json import canonical_json
from tests.benchmarks.figures import Figure, p50, timed
from tests.frontdesk.documents.sample_content import PRINTING, long_order, signature

TIMES = 60
FIRSTS = 5
LINES_ON_PAPER = 130
ORDER = long_order(25)
SIGNATURE, STORED = signature(ORDER), canonical_json(ORDER)
ROOT = Path(__file__).parents[2]
FLOOR = "the same lines in Helvetica"


def measure() -> list[Figure]:
    """The bilingual order of 25 lines on two pages, both weights embedded; as many plain lines by reportlab."""
    with TemporaryDirectory() as folder:
        ready_faces(Path(folder))
        preload()
        pdf = order_pdf()
        assert len(page_sizes(pdf)) == 2
        ours, plain = timed(order_pdf, TIMES), timed(plain_pdf, TIMES)
        firsts = [_first(folder) for _ in range(FIRSTS)]
    return [
        Figure("work order of 25 lines, two languages, p50", p50(ours), "ms", FLOOR, p50(plain), most=15),
        Figure("the first one after the preload", p50(firsts), "ms", FLOOR, p50(plain), most=40),
        Figure("its size", len(pdf) / 1000, "kB", FLOOR, len(plain_pdf()) / 1000, most=60),
    ]


def order_pdf() -> bytes:
    """The order as it is printed: from its content and the bytes that were signed."""
    return work_order_pdf(
        ORDER, language=Language.BOTH, printing=PRINTING, signature=SIGNATURE, stored_json=STORED
    )


def plain_pdf() -> bytes:
    """As many lines of Latin text on two pages, nothing embedded."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=1)
    for _ in range(2):
        canvas.setFont("Helvetica", 9)
        for line in range(LINES_ON_PAPER // 2):
            canvas.drawString(
                40, 800 - 11 * line, f"{line} Service work order, work and reason, parts, labour, amount"
            )
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def ready_faces(folder: Path) -> None:
    """The faces as the program prepares them once per user, of the characters the order needs."""
    fonts.cache_folder = lambda: folder
    characters = frozenset(STORED.decode() + fonts.every_word())
    fonts.prepare_cache(folder, characters=characters)


def _first(folder: str) -> float:
    """Milliseconds of the first order of a new process that has preloaded."""
    code = (
        "from pathlib import Path; from time import perf_counter; from tests.benchmarks import paper; "
        f"paper.fonts.cache_folder = lambda: Path({folder!r}); paper.preload(); "
        "start = perf_counter(); paper.order_pdf(); print((perf_counter() - start) * 1000)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)
