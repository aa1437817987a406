"""Nothing typed is lost or changed behind the person's back, whatever it is."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.shared.form_gallery import NOW, ZONE
from ui.shared.field import Field
from ui.shared.plate_field import PlateField
from ui.shared.time_fields import DateField, MomentField, TimeField, read_date, read_time
from ui.shared.value_fields import MoneyField, NumberField, PhoneField
from ui.shared.words_edit import WordsEdit

TODAY = date(2026, 3, 18)


def test_a_local_plate_needs_only_its_letters(qtbot: QtBot) -> None:
    field = PlateField("沪")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.edit, "ad12345")
    assert field.plate() == "沪AD12345"
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text() == "沪A·D12345"


def test_a_plate_from_elsewhere_takes_its_province_from_the_keyboard(qtbot: QtBot) -> None:
    field = PlateField("沪")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.edit, "e9f3a6")
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.popup()
    assert popup is not None
    assert popup.keys[0].text() == "沪"
    while popup.focusWidget().text() != "苏":  # type: ignore[attr-defined]
        qtbot.keyClick(popup, Qt.Key.Key_Right)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.plate() == "苏E9F3A6"
    assert not popup.isVisible()


@pytest.mark.parametrize("odd", ["ＡＡ１２３", "B-PX 1234", "无牌", "<b>沪A</b>", "😀" * 50, "沪A" + "1" * 10_000])
def test_an_odd_plate_stays_as_typed(qtbot: QtBot, odd: str) -> None:
    field = PlateField("沪")
    qtbot.addWidget(field)
    field.edit.insert(odd)
    field.edit.editingFinished.emit()
    assert len(field.text()) == min(len(odd), field.edit.maxLength())


def test_a_phone_is_grouped_and_read_back_bare(qtbot: QtBot) -> None:
    field = PhoneField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "13800176217")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "138 0017 6217"
    assert field.phone() == "13800176217"
    field.setText("021-5888 ext 3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "021-5888 ext 3"


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("42186", 42186, "42,186"),
        ("４２１８６", 42186, "42,186"),
        ("42,186 km", 42186, "42,186"),
        ("", None, ""),
        ("about 40000", None, "about 40000"),
        ("-5", None, "-5"),
    ],
)
def test_an_odometer_is_read_strictly_and_never_cleared(
    qtbot: QtBot, typed: str, value: int | None, shown: str
) -> None:
    field = NumberField("km")
    qtbot.addWidget(field)
    field.insert(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == value
    assert field.text() == shown
    assert field.is_number() == (value is not None or typed == "")


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1062.1", "1062.10"),
        ("¥1,062.10", "1062.10"),
        ("0", "0.00"),
        ("1062.105", None),
        ("1e3", None),
        ("-3", None),
        ("abc", None),
        ("", None),
        ("NaN", None),
        ("Infinity", None),
    ],
)
def test_an_amount_is_exact_or_none(qtbot: QtBot, typed: str, amount: str | None) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    field.insert(typed)
    assert field.amount() == (Decimal(amount) if amount is not None else None)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12:15", time(12, 15)),
        ("1215", time(12, 15)),
        ("915", time(9, 15)),
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("9点半", time(9, 30)),
        ("9点05分", time(9, 5)),
        ("25:00", None),
        ("12:75", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_as_people_type_them(typed: str, read: time | None) -> None:
    assert read_time(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026-03-20", date(2026, 3, 20)),
        ("3-20", date(2026, 3, 20)),
        ("3月20日", date(2026, 3, 20)),
        ("20", date(2026, 3, 20)),
        ("5", date(2026, 4, 5)),
        ("20 Mar", date(2026, 3, 20)),
        ("1-5", date(2027, 1, 5)),
        ("Fri 20 Mar 2026", date(2026, 3, 20)),
        ("2026年3月20日 周五", date(2026, 3, 20)),
        ("明天", TODAY + timedelta(days=1)),
        (" Tomorrow", TODAY + timedelta(days=1)),
        ("2-30", None),
        ("13800176217-1-1", None),
        ("26-3-20", None),
        ("?", None),
    ],
)
def test_dates_as_people_type_them(typed: str, read: date | None) -> None:
    assert read_date(typed, TODAY) == read


def test_arrows_step_dates_and_times(qtbot: QtBot) -> None:
    day, clock = DateField(TODAY), TimeField()
    qtbot.addWidget(day)
    qtbot.addWidget(clock)
    qtbot.keyClick(day, Qt.Key.Key_Up)
    assert day.date() == date(2026, 3, 19)
    clock.set_time(time(23, 50))
    qtbot.keyClick(clock, Qt.Key.Key_Up)
    assert clock.time() == time(0, 5)


def test_a_moment_comes_back_in_the_zone_of_the_dealership(qtbot: QtBot) -> None:
    field = MomentField(ZONE, TODAY)
    qtbot.addWidget(field)
    field.set_moment(NOW)
    assert field.moment() == NOW
    field.time_field.setText("later")
    assert field.moment() is None
    assert field.time_field.text() == "later"


def test_pasted_words_come_in_as_plain_text_and_the_field_grows(qtbot: QtBot) -> None:
    field = WordsEdit(rows=2, max_rows=6)
    qtbot.addWidget(field)
    field.resize(240, 200)
    low = field.sizeHint().height()
    pasted = QMimeData()
    pasted.setHtml("<b>刹车</b>异响")
    pasted.setText("刹车异响\n<script>\n早上\n冷车\n五\n六\n七\n八")
    field.insertFromMimeData(pasted)
    assert field.text() == pasted.text()
    assert field.sizeHint().height() > low


def test_ctrl_enter_submits_and_enter_does_not(qtbot: QtBot) -> None:
    field = WordsEdit()
    qtbot.addWidget(field)
    submitted: list[str] = []
    field.submitted.connect(lambda: submitted.append(field.text()))
    field.insertPlainText("异响")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert submitted == []
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted == ["异响\n"]


def test_a_refused_value_stays_with_its_reason_below(qtbot: QtBot) -> None:
    edit = QLineEdit("LRX8E5C27R011836")
    field = Field("VIN", edit, required=True, name="vin")
    qtbot.addWidget(field)
    field.set_message("1 character short, needs 17")
    assert edit.text() == "LRX8E5C27R011836"
    assert edit.property("state") == "error"
    assert edit.accessibleDescription() == field.message() == "1 character short, needs 17"
    field.clear_message()
    assert edit.property("state") == ""
    assert field.message() == ""
