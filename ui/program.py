"""The running program: one window on one store, from the first paint to the last save."""

from __future__ import annotations

import gc
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from frontdesk.data_folder import taken_folder
from ui.main_window import MainWindow
from ui.opening import Opening, RunOptions, warm_up
from ui.shared.changes import Changes
from ui.shared.desk_settings import DeskSettings
from ui.shared.language import load_language
from ui.shared.theme import application, apply_theme, load_fonts, theme
from ui.shared.unexpected import install_excepthook

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from frontdesk.data_folder import FolderInUse
    from frontdesk.desk import Desk
    from ui.shop.first_start import FirstStartPage

_RAISE_WAIT_MS = 2000
_WARM_UP_AFTER_MS = 1500
_SETTLE_AFTER_MS = 500
_PREPARE_AFTER_MS = 200


def run(options: RunOptions) -> int:
    """Open the window and stay until it is closed. A second start on the same data raises the first window."""
    app = application()
    app.setApplicationName("Frontdesk")
    app.setDesktopFileName("frontdesk")
    install_excepthook()
    in_use = taken_folder(options.data_folder)
    if in_use is None and raise_first_window(instance_name(options.data_folder)):
        return 0
    program = Program(app, options, in_use)
    program.start()
    code = app.exec()
    _finish()
    return code


def _finish() -> None:
    """What still runs beside the window comes to its end first: a photo is kept, a page is sent to the printer.

    (Qt itself would wait for it while no Python code may run any more: the process would never end.)
    """
    from ui.shared.background import finish_background

    finish_background()


def instance_name(data_folder: Path) -> str:
    """The name under which the program of a data folder can be called."""
    import hashlib

    return "frontdesk-" + hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()[:16]


def raise_first_window(name: str) -> bool:
    """Whether a program with this name runs already; it was asked to show itself."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_RAISE_WAIT_MS):
        return False
    socket.write(b"raise")
    socket.waitForBytesWritten(_RAISE_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Program(QObject):
    """Puts window, store and people together."""

    def __init__(self, app: QApplication, options: RunOptions, in_use: FolderInUse | None = None) -> None:
        super().__init__(app)
        self._app, self._options, self._in_use = app, options, in_use
        with suppress(OSError):  # a folder that cannot be used is told when the store is opened
            options.data_folder.mkdir(parents=True, exist_ok=True)
        self.settings = DeskSettings(options.data_folder)
        load_fonts()
        apply_theme(app, cast(Literal["light", "dark"], options.theme or self.settings.theme))
        load_language(app, self._first_language())
        self.window = MainWindow()
        self.changes = Changes(self)
        self.desk: Desk | None = None
        self.window.header.language_chosen.connect(self.choose_language)
        self.window.header.theme_toggled.connect(self._on_theme_toggled)
        self.window.header.person_clicked.connect(self.ask_who)
        self.window.painted.connect(self._on_window_painted)

    def listen(self, name: str) -> None:
        """Let a second start raise this window instead of opening the store twice."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(name)
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_second_start)
        self._server.listen(name)

    def start(self) -> None:
        """Show the window at once; whatever the first picture does not need is loaded after it."""
        self.window.showMaximized()

    def choose_language(self, language: str) -> None:
        """Switch every screen to `zh` or `en` and remember it for this desk."""
        load_language(self._app, "zh" if language == "zh" else "en")
        self.settings.language = language

    def choose_theme(self, name: str) -> None:
        """Switch to `light` or `dark` and remember it for this desk."""
        apply_theme(self._app, "dark" if name == "dark" else "light")
        self.settings.theme = name

    def ask_who(self) -> None:
        """Let a person sign in; what stands on the screens stays."""
        from ui.shop.sign_in import SignInPage

        assert self.desk is not None
        page = SignInPage(self.desk, last_person=self.settings.last_person, demo_pin=self._demo_pin())
        page.signed_in.connect(self._on_signed_in)
        page.given_up.connect(self._on_sign_in_given_up)
        self.window.show_door(page)

    def _first_language(self) -> Literal["zh", "en"]:
        chosen = self._options.language or self.settings.language
        if not chosen:
            chosen = "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"
        return "zh" if chosen == "zh" else "en"

    def _on_window_painted(self) -> None:
        from ui.shared.focus_frame import install_focus_frame

        self._open_store()
        install_focus_frame(self._app)
        self.listen(instance_name(self._options.data_folder))

    def _open_store(self) -> None:
        in_use, self._in_use = self._in_use, None  # the opening has it from here on
        self._opening = Opening(self._options, self.settings.station, self, in_use)
        self._opening.opened.connect(self._on_store_opened)
        self._opening.failed.connect(self._on_store_failed)
        self._opening.preparing_sample.connect(self._on_preparing_sample)
        self._opening.start()

    def _on_store_opened(self, desk: Desk, founded: bool) -> None:
        self.desk = desk
        desk.publish = self.changes.publish
        QTimer.singleShot(_SETTLE_AFTER_MS, _collect_again)
        QTimer.singleShot(_WARM_UP_AFTER_MS, lambda: warm_up(desk.zone.key))
        if founded:
            self._begin()
        else:
            self._first_start()

    def _on_preparing_sample(self) -> None:
        self.window.show_waiting(
            self.tr("Preparing the sample dealership"),
            self.tr("Staff, cars and a day in progress. A moment."),
        )

    def _on_store_failed(self, error: Exception) -> None:
        from frontdesk.errors import StorageTrouble, Trouble
        from ui.shop.store_trouble import StoreTroublePage

        _collect_again()
        in_use = isinstance(error, StorageTrouble) and error.trouble is Trouble.IN_USE
        if in_use and raise_first_window(instance_name(self._options.data_folder)):
            self.window.close()  # a double-clicked icon: the first window had not taken the folder yet
            return
        page = StoreTroublePage(error, self._options.data_folder)
        page.try_again.connect(self._on_try_again)
        page.leave.connect(self.window.close)
        self.window.show_door(page)

    def _on_try_again(self) -> None:
        self.window.close_door()
        self._open_store()

    def _first_start(self) -> None:
        from ui.shop.first_start import FirstStartPage

        assert self.desk is not None
        page: FirstStartPage = FirstStartPage(self.desk)
        page.language_chosen.connect(self.choose_language)
        page.founded.connect(self._on_founded)
        page.sample_wanted.connect(self._on_sample_wanted)
        self.window.show_door(page)

    def _on_founded(self, beginning: str) -> None:
        from frontdesk.shop.beginning import begin_with_menu

        assert self.desk is not None
        if beginning == "menu":
            begin_with_menu(self.desk)
        self._on_signed_in()

    def _on_sample_wanted(self) -> None:
        self.window.close_door()
        assert self.desk is not None
        self.desk.engine.dispose()
        self._opening.let_go()
        self._options = self._options._replace(demo=True)
        self._open_store()

    def _begin(self) -> None:
        """The shop is there: in the sample dealership its advisor is signed in at once, else somebody is asked."""
        assert self.desk is not None
        if self.desk.is_demo and self._sign_in_with_demo_pin(self.desk):
            self._on_signed_in()
        else:
            self.ask_who()

    def _sign_in_with_demo_pin(self, desk: Desk) -> bool:
        from frontdesk.errors import FrontDeskError
        from frontdesk.shop.sign_in import people_who_sign_in, sign_in

        try:
            sign_in(desk, people_who_sign_in(desk)[0].staff_id, self._demo_pin())
        except FrontDeskError:  # somebody tried out another PIN
            return False
        return True

    def _demo_pin(self) -> str:
        """What everybody types in the sample dealership, empty in a real one."""
        assert self.desk is not None
        if not self.desk.is_demo:
            return ""
        from frontdesk.sample_data.shop import DEMO_PIN

        return DEMO_PIN

    def _on_signed_in(self) -> None:
        from ui.navigation import Navigation

        assert self.desk is not None
        assert self.desk.actor is not None
        self.settings.last_person = self.desk.actor.staff_id
        self.window.close_door()
        if not self.window.current_section():
            self.window.open_shop(self.desk, self.changes)
            self._navigation = Navigation(self, self.desk)
            self.window.show_section(self._options.screen or "today")
            self._prepare()
            self._navigation.offer_unfinished()
        self._navigation.show_person()

    def _prepare(self) -> None:
        from ui.preparing import Preparing

        assert self.desk is not None
        self._preparing = Preparing(self.window, self.desk)
        QTimer.singleShot(_PREPARE_AFTER_MS, self._preparing.start)

    def _on_sign_in_given_up(self) -> None:
        assert self.desk is not None
        if self.desk.actor is not None:
            self.window.close_door()

    def _on_theme_toggled(self) -> None:
        self.choose_theme("light" if theme().name == "dark" else "dark")

    def _on_second_start(self) -> None:
        self._server.nextPendingConnection()
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()


def _collect_again() -> None:
    """The start ran without the garbage collector; what it loaded stays for good and is not looked at again."""
    gc.freeze()
    gc.enable()
