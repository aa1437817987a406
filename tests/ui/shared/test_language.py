"""Qt's own words follow the language too: nobody reads half English in a file dialog."""

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
)
from pytestqt.qtbot import QtBot

from ui.shared.language import load_language

_LATIN = re.compile(r"[A-Za-z]{2,}")


def words_of(dialog: QFileDialog) -> list[str]:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = [button.text() or button.toolTip() for button in dialog.findChildren(QAbstractButton)]
    return [words for words in labels + buttons if words]


@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_a_file_dialog_is_wholly_chinese_and_english_again(
    qtbot: QtBot, qapp: QApplication, mode: QFileDialog.AcceptMode
) -> None:
    load_language(qapp, "zh")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    assert [words for words in words_of(dialog) if _LATIN.search(words)] == []
    assert qapp.translate("QAbstractFileIconProvider", "Folder", "All other platforms") == "文件夹"
    load_language(qapp, "en")
    english = QFileDialog()
    qtbot.addWidget(english)
    english.setOption(QFileDialog.Option.DontUseNativeDialog)
    english.setAcceptMode(mode)
    assert "Files of &type:" in words_of(english)
    assert all(words.isascii() for words in words_of(english))


def test_standard_buttons_and_the_menu_of_a_field_are_chinese(qtbot: QtBot, qapp: QApplication) -> None:
    load_language(qapp, "zh")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    edit = QLineEdit()
    for widget in (buttons, edit):
        qtbot.addWidget(widget)
    assert {button.text() for button in buttons.buttons()} == {"保存", "取消"}
    menu = edit.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    qtbot.addWidget(menu)
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words
    assert [word for word in words if _LATIN.search(word)] == []


def test_switching_leaves_no_translator_behind(qapp: QApplication) -> None:
    load_language(qapp, "en")
    before = len(qapp.findChildren(QTranslator))
    load_language(qapp, "zh")
    load_language(qapp, "en")
    assert len(qapp.findChildren(QTranslator)) == before
