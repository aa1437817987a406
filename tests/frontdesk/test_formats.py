"""What people read looks the same everywhere (visual language §9)."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from frontdesk import formats
from frontdesk.person_name import NOBODY, PersonName
from frontdesk.terms import Salutation

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 3, 18)
MOMENT = datetime(2026, 3, 18, 2, 24, tzinfo=UTC)


def test_days_and_times_read_as_people_write_them() -> None:
    assert formats.day(DAY, "zh") == "2026年3月18日 周三"
    assert formats.day(DAY, "en") == "Wed 18 Mar 2026"
    assert formats.short_day(DAY, "zh") == "3月18日"
    assert formats.short_day(DAY, "en") == "18 Mar"
    assert formats.time_of(MOMENT, SHANGHAI) == "10:24"


def test_a_moment_says_only_what_is_not_obvious_today() -> None:
    assert formats.day_and_time(MOMENT, SHANGHAI, "zh", today=DAY) == "10:24"
    assert formats.day_and_time(MOMENT, SHANGHAI, "zh", today=date(2026, 3, 19)) == "3月18日 10:24"
    assert formats.day_and_time(MOMENT, SHANGHAI, "en", today=date(2027, 1, 2)) == "2026-03-18 10:24"


@pytest.mark.parametrize(
    ("minutes", "zh", "en"),
    [(12, "12 分", "12 min"), (66, "1 小时 06 分", "1 h 06 min"), (120, "2 小时", "2 h"), (0, "0 分", "0 min"),
     (-5, "−5 分", "−5 min")],
)  # fmt: skip
def test_spans(minutes: int, zh: str, en: str) -> None:
    assert formats.span(minutes, "zh") == zh
    assert formats.span(minutes, "en") == en


def test_the_greeting_clock_counts_on_after_zero() -> None:
    assert [formats.clock_span(seconds) for seconds in (156, 65, 0, -48, -600)] == [
        "2:36", "1:05", "0:00", "+0:48", "+10:00",
    ]  # fmt: skip


def test_money_never_loses_a_cent_and_says_free_only_where_asked() -> None:
    assert formats.money(Decimal("1062.1"), "CNY", "zh") == "¥1,062.10"
    assert formats.money(Decimal("-55.90"), "CNY", "en") == "\u2212¥55.90"
    assert formats.money(Decimal("1062.10"), "CNY", "en", in_print=True) == "CNY 1,062.10"
    assert formats.money(Decimal("0"), "CNY", "zh") == "¥0.00"
    assert formats.money(Decimal("0.00"), "CNY", "zh", free=True) == "免费"
    assert formats.money(Decimal("0"), "CNY", "en", free=True) == "Free"
    assert formats.money(Decimal("0.01"), "CNY", "en", free=True) == "¥0.01"
    assert formats.money(Decimal("1000000"), "XAF", "en") == "XAF 1,000,000.00"


def test_distances_phones_names() -> None:
    assert formats.km(42186) == "42,186 km"
    assert formats.phone("+8613800176217") == "138 0017 6217"
    assert formats.phone("+442079460000") == "+442079460000"
    assert formats.phone_masked("+8613800176217") == "138 **** 6217"
    assert formats.phone_masked("+442079460000") == "**** 0000"
    zhang = PersonName("张伟国", "Zhang Weiguo", Salutation.MR)
    assert formats.person_name(zhang, "zh") == "张伟国 先生"
    assert formats.person_name(zhang, "en") == "Mr Zhang Weiguo"
    assert formats.person_name(PersonName("Ann Lee", salutation=Salutation.MS), "en") == "Ms Ann Lee"
    assert formats.person_name(PersonName("宏远物流"), "en") == "宏远物流"
    assert formats.person_name(NOBODY, "en") == ""


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("沪AD12345", "沪A·D12345"),
        ("粤B1234D", "粤B·1234D"),
        ("使014578", "使014578"),
        ("AB 123", "AB 123"),
        ("", ""),
    ],
)
def test_plates(stored: str, shown: str) -> None:
    assert formats.plate_spaced(stored) == shown
