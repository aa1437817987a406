"""Every shared component at 1366 × 768: named, not clipped, in both languages and themes."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.named_controls import clipped_texts, unnamed_controls
from tests.ui.shared.form_gallery import FormGallery
from tests.ui.shared.gallery import Gallery
from ui.shared.language import Language, load_language
from ui.shared.theme import ThemeName, apply_theme


@pytest.mark.parametrize("page", [Gallery, FormGallery])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_component_has_room_and_a_name(
    qtbot: QtBot, qapp: QApplication, page: type[QWidget], language: Language, look: ThemeName
) -> None:
    load_language(qapp, language)
    apply_theme(qapp, look)
    shown = page()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    assert clipped_texts(shown) == []
    assert unnamed_controls(shown) == []
    assert not shown.grab().isNull()


def test_the_theme_and_the_language_change_while_it_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    page = Gallery()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    light = page.grab().toImage()
    apply_theme(qapp, "dark")
    dark = page.grab().toImage()
    assert dark != light
    load_language(qapp, "zh")
    assert page.bar.missing_text().startswith("还差")
    load_language(qapp, "en")
    assert page.bar.missing_text().startswith("Still open")
    apply_theme(qapp, "light")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert page.grab().toImage() == light


def test_the_checks_find_what_they_look_for(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(QPushButton())
    narrow = QLabel("刹车异响，早上冷车最明显")
    narrow.setMaximumWidth(40)
    narrow.setObjectName("narrow")
    squeezed = QLabel("刹车异响，早上冷车最明显", page)
    squeezed.setGeometry(0, 0, 40, 20)
    page.show()
    assert len(unnamed_controls(page)) == 2
    assert any("40 of" in line for line in clipped_texts(page))
