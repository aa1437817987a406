"""What this one desk prefers: language, theme, printer, folders, who was here last. A file in the data folder."""

from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QSysInfo

Place = QStandardPaths.StandardLocation


class DeskSettings:
    """Each preference is declared once, with its type and default."""

    def __init__(self, data_folder: Path) -> None:
        self._file = QSettings(str(data_folder / "desk.ini"), QSettings.Format.IniFormat)

    def _text(self, name: str, default: str = "") -> str:
        return str(self._file.value(name, default))

    def _set(self, name: str, value: str | int) -> None:
        self._file.setValue(name, value)
        self._file.sync()

    @property
    def language(self) -> str:
        """`zh`, `en`, or empty before somebody chose."""
        return self._text("language")

    @language.setter
    def language(self, value: str) -> None:
        self._set("language", value)

    @property
    def theme(self) -> str:
        """`light` or `dark`."""
        return self._text("theme", "light")

    @theme.setter
    def theme(self, value: str) -> None:
        self._set("theme", value)

    @property
    def printer(self) -> str:
        """The printer beside this desk; empty for the system's own choice."""
        return self._text("printer")

    @printer.setter
    def printer(self, value: str) -> None:
        self._set("printer", value)

    @property
    def document_language(self) -> str:
        """`zh`, `en` or `both`: what documents are printed in."""
        return self._text("document_language", "both")

    @document_language.setter
    def document_language(self, value: str) -> None:
        self._set("document_language", value)

    def folder(self, place: Place) -> str:
        """Where a file dialog begins: where this desk last had files of this kind, else the person's own `place`.

        `place`: PicturesLocation or DocumentsLocation. Without any of them the home folder.
        """
        usual = QStandardPaths.writableLocation(place)
        known = (self._text(f"folder_{place.name}"), usual)
        return next((folder for folder in known if folder and Path(folder).is_dir()), QDir.homePath())

    def keep_folder(self, place: Place, folder: Path) -> None:
        """The next such dialog begins in `folder`."""
        self._set(f"folder_{place.name}", str(folder))

    @property
    def last_person(self) -> int:
        """The staff id of who signed in last; 0 before the first."""
        return int(self._text("last_person", "0"))

    @last_person.setter
    def last_person(self, value: int) -> None:
        self._set("last_person", value)

    @property
    def station(self) -> str:
        """The name of this desk, written with every change it makes."""
        return self._text("station") or QSysInfo.machineHostName() or "desk"
