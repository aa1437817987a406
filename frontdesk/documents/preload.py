"""Getting ready to print while nobody waits: the first document is then as quick as the next."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.documents import fonts
from frontdesk.documents.blank_forms import blank_walkaround_pdf, blank_work_order_pdf
from frontdesk.documents.outline import outline
from frontdesk.documents.pages import page_sizes
from frontdesk.documents.printing import Printing
from frontdesk.documents.qr import QrKind, qr_drawing, qr_text
from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.terms import BodyType, Language
from frontdesk.work_orders.content import DealershipContent, WorkOrderContent
from frontdesk.work_orders.content_json import learn_fields

_NOWHERE = DealershipContent("", "", "", "", "", "", "", "", "UTC", "CNY")


def preload(time_zone: str = "Asia/Shanghai") -> None:
    """Load faces, outlines and codes and draw two forms nobody sees. For a background thread: half a second."""
    fonts.preload()
    for body in BodyType:
        outline(body)
    qr_drawing(qr_text(QrKind.WORK_ORDER, "0" * 32))
    learn_fields(WorkOrderContent)
    learn_fields(WalkaroundContent)
    with suppress(KeyError):
        ZoneInfo(time_zone)
    printing = Printing("", datetime(2000, 1, 1, tzinfo=UTC))
    page_sizes(blank_work_order_pdf(_NOWHERE, language=Language.BOTH, printing=printing))
    blank_walkaround_pdf(_NOWHERE, body=BodyType.SEDAN, language=Language.BOTH, printing=printing)


def prepare_fonts(folder: Path | None = None, *, pause: float = 0.001) -> None:
    """Convert the whole face into the cache folder, once per user, gently, in a background thread.

    Raises OSError when the folder cannot be written; nothing is lost but a little time per document.
    """
    fonts.prepare_cache(folder, pause=pause)
