"""Every shared component on one page, laid out like the component sheet of the design."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from frontdesk.terms import Answer
from ui.shared.action_bar import ActionBar
from ui.shared.buttons import IconButton, KeyHintButton
from ui.shared.card import Card
from ui.shared.chips import Chip, CountBadge, status_text
from ui.shared.consent import ConsentControl
from ui.shared.empty_state import EmptyState
from ui.shared.field import Field
from ui.shared.greeting_ring import GreetingRing
from ui.shared.header import Header
from ui.shared.nav_rail import NavItem, NavRail
from ui.shared.plate import PlateLabel
from ui.shared.segmented import Choice, Segmented
from ui.shared.theme import theme
from ui.shared.visit_bar import VisitBar


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made


class Gallery(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.resize(1366, 768)
        page = QWidget()
        page.setObjectName("page")
        self.setCentralWidget(page)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.rail = NavRail()
        self.rail.set_items(
            [
                NavItem(*item)
                for item in (
                    ("today", "today", "今日"),
                    ("schedule", "calendar", "预约"),
                    ("arrivals", "door", "到店"),
                    ("orders", "order", "工单"),
                    ("dispatch", "board", "派工"),
                    ("quality", "shield", "质检"),
                    ("lounge", "sofa", "休息区"),
                    ("care", "heart", "关怀"),
                    ("settings", "settings", "设置", True),
                )
            ]
        )
        self.rail.set_current("today")
        self.rail.set_badge("arrivals", 3, alert=True)
        self.rail.set_badge("lounge", 2)
        self.rail.set_badge("care", 4)
        outer.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        outer.addLayout(right, 1)
        self.header = Header()
        self.header.set_title("组件", "颜色、状态、控件与反馈")
        self.header.set_saved("已保存 10:24")
        self.header.set_person("陈思远")
        self.header.set_news(2)
        self.header.set_primary(KeyHintButton("新到店", icon="plus", key="F2", name="new_arrival"))
        right.addWidget(self.header)
        main = QVBoxLayout()
        main.setContentsMargins(20, 16, 20, 16)
        main.setSpacing(12)
        right.addLayout(main, 1)
        self.visit_bar = VisitBar()
        self.visit_bar.set_visit("沪AD12345", True, "张伟国 先生", "锐行 E5 纯电 · V260318-07")
        self.visit_bar.set_steps(2, ["10:25", "10:27", "6 分"])
        self.visit_bar.set_promise("12:10", "客户要求 12:15 前")
        main.addWidget(self.visit_bar)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        main.addLayout(columns, 1)
        for cards in (
            (self.buttons(), self.forms()),
            (self.states(), self.times(), self.plates(), self.empty()),
            (self.more(), self.answers()),
        ):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.bar = ActionBar()
        self.bar.set_missing(["1 条原话未落实", "1 个答复"])
        self.bar.add_secondary(KeyHintButton("打印", icon="printer", key="Ctrl+P", size="large", name="print"))
        self.bar.set_primary(
            KeyHintButton(
                "确认并派工", icon="check", key="Ctrl+Return", kind="primary", size="large", name="finish"
            )
        )
        right.addWidget(self.bar)

    def buttons(self) -> Card:
        card = Card("按钮")
        card.set_note("高 40，大 48")
        body = card.padded()
        self.start = KeyHintButton("开始接待", kind="primary", name="start")
        self.start.set_key_hint("Enter")
        disabled = KeyHintButton("不可用", kind="primary", name="disabled")
        disabled.setEnabled(False)
        body.addLayout(
            row(
                self.start,
                KeyHintButton("打印", name="print_2"),
                KeyHintButton("全部", kind="tertiary", name="all"),
            )
        )
        body.addLayout(
            row(
                KeyHintButton("作废工单", kind="danger", name="void"),
                KeyHintButton("确认作废", kind="danger_filled", name="void_now"),
                disabled,
                IconButton("phone", "致电", name="call", outlined=True),
            )
        )
        return card

    def forms(self) -> Card:
        card = Card("表单")
        card.set_note("标签在上，就地提示")
        body = card.padded()
        phone = QLineEdit("138 0017 6217")
        body.addWidget(Field("手机", phone, required=True, name="phone"))
        vin = QLineEdit("LRX8E5C27R011836")
        self.vin = Field("车架号 VIN", vin, name="vin")
        self.vin.set_message("还差 1 位，应为 17 位")
        body.addWidget(self.vin)
        locked = QLineEdit("V260318-07")
        locked.setReadOnly(True)
        body.addWidget(Field("工单号", locked, name="number"))
        self.wait = Segmented(
            [Choice("stay", "店内等", "sofa"), Choice("leave", "离店", "car"), Choice("shuttle", "接驳", "bus")],
            name="wait",
        )
        self.wait.set_value("stay")
        body.addLayout(row(self.wait))
        return card

    def states(self) -> Card:
        card = Card("状态")
        card.set_note("图标 + 文字 + 颜色")
        body = card.padded()
        names = [
            "waiting",
            "greeted",
            "walkaround",
            "approval",
            "in-work",
            "parts",
            "quality",
            "ready",
            "delivered",
        ]
        for part in (names[:5], names[5:]):
            body.addLayout(row(*[Chip(status_text(name), icon=theme().status_icon(name)) for name in part]))
        return card

    def times(self) -> Card:
        card = Card("计时")
        card.set_note("满 3 分钟为超时")
        body = card.padded()
        rings = []
        for seconds in (156, 65, -48):
            ring = GreetingRing()
            ring.set_remaining(seconds, 180)
            rings.append(ring)
        line = row(*rings, spacing=18)
        body.addLayout(line)
        return card

    def plates(self) -> Card:
        card = Card("车牌")
        body = card.padded()
        body.addLayout(row(PlateLabel("沪B7K326"), PlateLabel("沪AD12345", True), PlateLabel("TEST 99")))
        body.addLayout(row(PlateLabel("沪AD12345", True, big=True)))
        return card

    def empty(self) -> Card:
        card = Card("空状态")
        body = card.padded()
        button = KeyHintButton("新到店", name="empty_new")
        button.set_key_hint("F2")
        body.addWidget(EmptyState("today", "没有等候的客户", "下一个预约 13:00 范立新", button))
        return card

    def more(self) -> Card:
        card = Card("需要处理")
        badge = CountBadge()
        badge.set_count(4)
        card.add_after_title(badge)
        return card

    def answers(self) -> Card:
        card = Card("客户答复")
        body = card.padded()
        controls = []
        for index, answer in enumerate((Answer.OPEN, Answer.AGREED, Answer.NOT_NOW)):
            control = ConsentControl(name=f"answer_{index}", subject="40,000 km 保养")
            control.set_answer(answer)
            controls.append(control)
        body.addLayout(row(*controls, spacing=12))
        body.addLayout(
            row(
                Chip("默认"),
                Chip("强调", tone="accent"),
                Chip("完成", icon="check", tone="ok"),
                Chip("注意", icon="clock", tone="warn"),
                Chip("超期", icon="alert", tone="danger"),
                Chip("项目 1", icon="link", tone="outline"),
            )
        )
        return card
