"""The language of the screens: Chinese or English, switched while working."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

import resources

Language = Literal["zh", "en"]

_LOCALES: dict[Language, str] = {"zh": "zh_CN", "en": "en"}
_PROPERTY = "frontdesk_language"
_TRANSLATOR = "frontdesk_translator"
LACKING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QCoreApplication.translate("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
)
"""Words of Qt's own dialogs that its Chinese translation lacks; ours has them."""


def load_language(app: QCoreApplication, language: Language) -> None:
    """Show every screen in `language` from now on.

    Installs one translator per room and Qt's own words; every open widget has received LanguageChange when
    this returns. Dates and numbers of new widgets follow the language too.
    """
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    locale = _LOCALES[language]
    folder = Path(resources.__file__).parent / "translations" / locale
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    QLocale.setDefault(QLocale(locale))
    app.setProperty(_PROPERTY, language)
    for file in [qt_folder / f"qtbase_{locale}.qm", *sorted(folder.glob("*.qm"))]:
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(str(file)):
            app.installTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def in_language(chinese: str, latin: str) -> str:
    """A name in the writing of the language: the Latin one in English where there is one."""
    return chinese if current_language() == "zh" else latin or chinese


def current_language() -> Language:
    """The language last loaded; English (the language of the source) before that."""
    app = QCoreApplication.instance()
    return "zh" if app is not None and app.property(_PROPERTY) == "zh" else "en"
