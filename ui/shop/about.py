"""What this program is: its version, what it is built on and under which licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, metadata, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.labels import label
from ui.shared.words import Retranslating, set_names

_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "sqlcipher3",
    "psycopg",
    "reportlab",
    "fonttools",
    "segno",
    "pypdfium2",
    "pikepdf",
    "pypinyin",
    "phonenumberslite",
    "argon2-cffi",
    "platformdirs",
    "pillow",
    "pylopdf-fonts-zh-cn",
)


class AboutPage(Retranslating, QWidget):
    """Versions and licences, ready to be copied for a support call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(name="about_card")
        self._what = label(wrap=True)
        self._list = QPlainTextEdit(parts_list())
        self._list.setReadOnly(True)
        set_names(self._list, "about_parts")
        self._copy = KeyHintButton(name="about_copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        column = self._card.padded(spacing=10)
        column.addWidget(self._what)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._copy)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Frontdesk {version}").format(version=_version("frontdesk")))
        self._what.setText(
            self.tr(
                "Service reception for car dealerships. Free software under the MIT licence; built on these parts:"
            )
        )
        self._list.setAccessibleName(self.tr("Parts and licences"))
        self._copy.setText(self.tr("Copy"))

    def _on_copy_clicked(self) -> None:
        self._list.selectAll()
        self._list.copy()


def parts_list() -> str:
    """One line for each part: name, version, licence."""
    lines = [f"Python {platform.python_version()} · PSF", f"Qt {qVersion()} · LGPL-3.0"]
    return "\n".join(lines + [f"{name} {_version(name)} · {_licence(name)}" for name in _PARTS])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _licence(name: str) -> str:
    try:
        data = metadata(name)
    except PackageNotFoundError:
        return ""
    text = next((data[key] for key in ("License-Expression", "License") if key in data), "")
    return text.strip().splitlines()[0][:60] if text.strip() else ""
