"""What check-in knows of a visit, side by side: the person, the car with what was said, the history."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.desk import Desk
from ui.reception.check_in.car_panel import CarPanel
from ui.reception.check_in.history_panel import HistoryPanel
from ui.reception.check_in.who_panel import WhoPanel


class VisitPage(QWidget):
    """The screen fills `who`, `car` and `history`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.who, self.car, self.history = WhoPanel(desk), CarPanel(desk), HistoryPanel(desk)
        self.who.setFixedWidth(330)
        self.history.setFixedWidth(318)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.who)
        row.addWidget(self.car, 1)
        row.addWidget(self.history)
