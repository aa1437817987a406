"""Every field and list on one page."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.buttons import KeyHintButton
from ui.shared.card import Card
from ui.shared.card_list import CardList, RowCard
from ui.shared.chips import Chip, paint_chip
from ui.shared.field import Field
from ui.shared.greeting_ring import GreetingRing
from ui.shared.labels import ElidedLabel
from ui.shared.plate import PlateLabel, paint_plate
from ui.shared.plate_field import PlateField
from ui.shared.row_list import RowDelegate, RowList, right_text, two_lines
from ui.shared.rows import RowModel
from ui.shared.signature_pad import SignaturePad
from ui.shared.time_fields import MomentField
from ui.shared.value_fields import MoneyField, NumberField, PhoneField
from ui.shared.words_edit import WordsEdit

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 18, 2, 24, tzinfo=UTC)


@dataclass(frozen=True)
class CarRow:
    car_id: int
    plate: str
    is_new_energy: bool
    name: str
    words: str
    status: str = "waiting"
    left: int = 0


CARS = (
    CarRow(1, "沪C82K19", False, "许文静 女士", "刹车异响 · 3 号口 · 10:20 到", "waiting", -48),
    CarRow(2, "沪AD12345", True, "张伟国 先生", "4 万公里保养 · 1 号口", "walkaround", 65),
    CarRow(3, "苏E9F3A6", False, "沈雨桐 女士", "空调不冷 · 2 号口 · 早到 21 分", "approval", 156),
)


class CarDelegate(RowDelegate):
    def paint_row(self, painter: QPainter, area: QRect, row: Any, *, selected: bool) -> None:
        paint_plate(
            painter, QRect(area.left(), area.top(), 108, area.height()), row.plate, row.is_new_energy, stretch=True
        )
        two_lines(painter, area.adjusted(120, 0, -150, 0), row.name, row.words)
        paint_chip(painter, area.right() - 140, area.center().y(), "待确认", icon="pen", status="approval")
        right_text(painter, area, "12 分")


class Arrival(RowCard):
    def __init__(self) -> None:
        super().__init__()
        self.ring, self.plate, self.name = GreetingRing(), PlateLabel(), ElidedLabel(type_="strong")
        self.words = ElidedLabel(type_="small", tone="secondary")
        self.greet = KeyHintButton("问候")
        lines = QVBoxLayout()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.plate)
        first.addWidget(self.name, 1)
        second.addWidget(Chip("预约 10:30", tone="accent"))
        second.addWidget(self.words, 1)
        lines.addLayout(first)
        lines.addLayout(second)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.setSpacing(12)
        whole.addWidget(self.ring)
        whole.addLayout(lines, 1)
        whole.addWidget(self.greet)
        self.setFixedHeight(92)

    def set_row(self, row: Any) -> None:
        self.ring.set_remaining(row.left, 180)
        self.plate.set_plate(row.plate, row.is_new_energy)
        self.name.setText(row.name)
        self.words.setText(row.words)
        self.greet.setObjectName(f"greet_{row.car_id}")
        self.greet.set_kind("primary" if row.left < 0 else "secondary")
        self.set_bar("late" if row.left < 0 else "")


class FormGallery(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 680)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(20, 16, 20, 16)
        columns.setSpacing(12)
        form = Card("表单")
        body = form.padded()
        self.plate = PlateField("沪")
        self.phone = PhoneField()
        self.km = NumberField("km")
        self.money = MoneyField()
        self.wish = MomentField(ZONE, NOW.astimezone(ZONE).date(), name="wish")
        self.words = WordsEdit()
        for field in (
            Field("车牌", self.plate, required=True, name="plate"),
            Field("手机", self.phone, name="phone"),
            Field("里程", self.km, name="odometer"),
            Field("优惠", self.money, name="discount"),
            Field("客户要求", self.wish, name="wish"),
            Field("客户原话", self.words, name="words"),
        ):
            body.addWidget(field)
        body.addStretch(1)
        self.plate.set_plate("沪AD12345")
        self.phone.set_phone("+8613800176217")
        self.km.set_value(42186)
        self.money.set_amount(Decimal("55.9"))
        self.wish.set_moment(NOW)
        self.words.set_text("开空调有股霉味，早上最明显。")
        columns.addWidget(form, 1)
        queue = Card("到店等候")
        queue.set_count(3)
        queue.set_note("3 分钟内问候")
        self.queue = CardList(lambda row: row.car_id, Arrival, name="queue")
        self.queue.set_rows(CARS)
        queue.body.addWidget(self.queue, 1)
        columns.addWidget(queue, 1)
        cars = Card("接待中")
        self.model = RowModel(lambda row: row.car_id, lambda row: f"{row.plate}, {row.name}, {row.words}")
        self.model.set_rows(CARS)
        self.list = RowList(self.model, CarDelegate(54), name="cars", spoken="接待中")
        self.list.select_key(2)
        cars.body.addWidget(self.list, 1)
        self.pad = SignaturePad()
        cars.padded().addWidget(self.pad, 1)
        columns.addWidget(cars, 1)
