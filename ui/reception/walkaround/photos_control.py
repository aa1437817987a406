"""Photos of the sheet: chosen, dropped, pasted, looked at and taken off again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from frontdesk.reception.walkaround_photos import remove_photo
from frontdesk.reception.walkaround_sheet import PhotoRow
from ui.reception.walkaround.layout import WalkaroundLayout
from ui.reception.walkaround.photo_dialog import PhotoDialog
from ui.reception.walkaround.photo_intake import PHOTO_FILES, PhotoIntake, Source, photos_in
from ui.reception.walkaround.sheet_state import SheetState
from ui.shared.desk_settings import DeskSettings, Place
from ui.shared.problems import problem_text
from ui.shared.toast import show_toast


class PhotosControl(QObject):
    """A photo belongs to the mark that is being worked on, else to the whole car."""

    def __init__(self, state: SheetState, parts: WalkaroundLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._settings = state, DeskSettings(state.desk.data_folder)
        self.intake = PhotoIntake(state.desk, self)
        parts.photos.add_wanted.connect(self.choose)
        parts.photos.photo_opened.connect(self._on_photo_opened)
        parts.diagram_card.mark_bar.photo_wanted.connect(self.choose)
        self.intake.busy_changed.connect(parts.photos.set_busy)
        self.intake.refused.connect(self._on_refused)

    def take(self, sources: Sequence[Source]) -> None:
        """Take photos in from files or pictures."""
        sheet = self._state.sheet
        if sheet is not None and sources and not self._state.locked():
            self.intake.take(sources, sheet.id, self._state.chosen)

    def take_from(self, data: QMimeData) -> None:
        """Take in what was dropped or lies on the clipboard."""
        self.take(photos_in(data))

    def choose(self) -> None:
        """Let a person choose files."""
        if self._state.sheet is None or self._state.locked():
            return
        dialog = QFileDialog(self._state.window, self.tr("Photos"), self._settings.folder(Place.PicturesLocation))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photos ({patterns})").format(patterns=PHOTO_FILES))
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        files = [Path(name) for name in names]
        self._settings.keep_folder(Place.PicturesLocation, files[0].parent)
        self.take(files)

    def _on_photo_opened(self, photo: PhotoRow) -> None:
        sheet = self._state.sheet
        if sheet is not None:
            dialog = PhotoDialog(sheet.photos, photo, locked=self._state.locked(), parent=self._state.window)
            dialog.removal_wanted.connect(
                lambda photo_id: self._state.run(lambda desk: remove_photo(desk, photo_id))
            )
            dialog.open()

    def _on_refused(self, error: Exception) -> None:
        show_toast(self._state.window, problem_text(error), error=True)
