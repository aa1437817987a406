"""Pictures of every screen, both languages and themes, from sample data that always stand at the same moment."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window import MainWindow
from ui.sections import SECTIONS
from ui.shared.changes import Changes
from ui.shared.language import current_language, load_language
from ui.shared.theme import application, apply_theme, load_fonts

if TYPE_CHECKING:
    from frontdesk.desk import Desk

MOMENT = datetime(2026, 3, 18, 2, 24, 30, tzinfo=UTC)
"""Wednesday 2026-03-18, 10:24:30 in Shanghai: the moment of every picture."""

_LANGUAGES: tuple[Literal["zh", "en"], ...] = ("zh", "en")
_THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_SHOWN = {"check_in": "沪B3M907", "walkaround": "沪B3M907", "orders": "沪AF06821"}


def take_screenshots(folder: Path, *, size: tuple[int, int] = (1366, 768)) -> list[Path]:
    """Write `<screen>-<language>-<theme>.png` for every section and what opens over it; the files written.

    Works on sample data of its own in a temporary folder. Without an application it makes one.
    """
    app = application()
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="frontdesk-pictures-", ignore_cleanup_errors=True) as data:
        desk = _sample_desk(Path(data))
        try:
            return _pictures(app, desk, folder, size)
        finally:
            desk.engine.dispose()


def _sample_desk(folder: Path) -> Desk:
    from frontdesk.opening import open_desk
    from frontdesk.sample_data import make_sample_data
    from frontdesk.sample_data.shop import DEMO_PIN
    from frontdesk.shop.sign_in import people_who_sign_in, sign_in

    desk = open_desk(folder, clock=lambda: MOMENT)
    make_sample_data(desk)
    sign_in(desk, people_who_sign_in(desk)[0].staff_id, DEMO_PIN)
    return desk


def _pictures(app: QApplication, desk: Desk, folder: Path, size: tuple[int, int]) -> list[Path]:
    window = MainWindow()
    window.resize(*size)
    window.open_shop(desk, Changes(window))
    window.show()
    files = []
    for section in SECTIONS:
        for language in _LANGUAGES:
            for theme in _THEMES:
                load_language(app, language)
                apply_theme(app, theme)
                _show_person(desk, window)
                window.show_section(section.name)
                _open_subject(desk, window, section.name)
                file = folder / f"{section.name}-{language}-{theme}.png"
                _settle()
                window.grab().save(str(file))
                files.append(file)
    files += _pictures_of_windows(app, desk, window, folder, size)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return files


def _pictures_of_windows(
    app: QApplication, desk: Desk, window: MainWindow, folder: Path, size: tuple[int, int]
) -> list[Path]:
    """What stands over or beside the sections: the doors, the search, the customer's view, the preview."""
    files = []
    for name, make in _WINDOWS.items():
        for language in _LANGUAGES:
            for theme in _THEMES:
                load_language(app, language)
                apply_theme(app, theme)
                widget, fixed = make(desk, window)
                if not fixed:
                    widget.resize(*size)
                widget.show()
                _settle()
                _settle()  # what was shown first may have asked for more
                file = folder / f"{name}-{language}-{theme}.png"
                widget.grab().save(str(file))
                files.append(file)
                widget.close()
                widget.deleteLater()
    return files


def _sign_in(desk: Desk, _window: MainWindow) -> tuple[QWidget, bool]:
    from ui.shop.sign_in import SignInPage

    return SignInPage(desk), False


def _first_start(desk: Desk, _window: MainWindow) -> tuple[QWidget, bool]:
    from ui.shop.first_start import FirstStartPage

    return FirstStartPage(desk), False


def _search(desk: Desk, window: MainWindow) -> tuple[QWidget, bool]:
    from ui.customers.search_popup import SearchPopup

    popup = SearchPopup(desk, window)
    popup.edit.setText("D1")
    popup.search_now()
    return popup, True


def _explain(_desk: Desk, window: MainWindow) -> tuple[QWidget, bool]:
    screen = window.screen_of("orders")
    screen.show_explain()  # type: ignore[attr-defined]
    explain: QWidget = screen.explain_window()  # type: ignore[attr-defined]
    explain.setWindowState(Qt.WindowState.WindowNoState)
    return explain, False


def _preview(desk: Desk, window: MainWindow) -> tuple[QWidget, bool]:
    from frontdesk.customers.find import find_anyone
    from frontdesk.documents.print_out import Subject
    from frontdesk.terms import DocumentKind
    from ui.documents.preview_dialog import PreviewDialog

    rows = find_anyone(desk, "沪B5N168").rows
    order = next(row.work_order_id for row in rows if row.work_order_id is not None)
    preview = PreviewDialog(desk, DocumentKind.WORK_ORDER, Subject(work_order_id=order), window)
    drawn = QEventLoop()
    preview.parts.pages.rendered.connect(drawn.quit)
    preview.resize(1180, 760)
    preview.show()
    drawn.exec()
    return preview, True


_WINDOWS: dict[str, Callable[[Desk, MainWindow], tuple[QWidget, bool]]] = {
    "sign_in": _sign_in,
    "first_start": _first_start,
    "search": _search,
    "explain": _explain,
    "preview": _preview,
}


def _show_person(desk: Desk, window: MainWindow) -> None:
    from ui.shop.role_words import role_word

    assert desk.actor is not None
    name = desk.actor.name if current_language() == "zh" else desk.actor.name_latin
    window.header.set_person(name, role_word(min(desk.actor.roles)))


def _open_subject(desk: Desk, window: MainWindow, name: str) -> None:
    """Give a screen that shows one visit or one order something to show."""
    if name not in _SHOWN:
        return
    from frontdesk.customers.find import find_anyone

    row = next(row for row in find_anyone(desk, _SHOWN[name]).rows if row.visit_id is not None)
    screen: QWidget = window.screen_of(name)
    show: Callable[[int | None], None] = screen.show_order if name == "orders" else screen.show_visit  # type: ignore[attr-defined]
    show(row.work_order_id if name == "orders" else row.visit_id)


def _settle() -> None:
    """Let background work end and what it posted be shown: a picture is taken of a window at rest."""
    QThreadPool.globalInstance().waitForDone()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
