"""The floor of the start: a bare PySide6 window, until its first paint. Prints seconds since STARTED."""

import os
import sys
from time import time

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class FirstPaint(QObject):
    """Ends the program when the window was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            print("painted", time() - float(os.environ["STARTED"]), flush=True)
            print("memory", psutil.Process().memory_info().rss, flush=True)
            QApplication.exit()
        return False


app = QApplication(sys.argv)
window = QMainWindow()
label = QLabel("Frontdesk")
window.setCentralWidget(label)
watcher = FirstPaint()
label.installEventFilter(watcher)
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
