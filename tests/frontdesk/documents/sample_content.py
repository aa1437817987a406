# ruff: noqa: E501
"""Fictional contents to print: the order of the mockups, one of 25 lines, and any other size."""

import dataclasses
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from frontdesk.documents.printing import Printing
from frontdesk.reception.walkaround_content import MarkContent, PositionContent, TyreContent, WalkaroundContent
from frontdesk.terms import (
    Answer,
    BodyType,
    ConcernOutcome,
    ConcernSource,
    Energy,
    LampState,
    LineKind,
    OldPartDisposition,
    PartOrigin,
    PartyRole,
    PayType,
    PositionCode,
    PositionResult,
    ProtectionItem,
    RepairCategory,
    TaxMode,
    TrafficLight,
    WaitMode,
    WarningLamp,
    Wheel,
)
from frontdesk.work_orders.content import (
    ConcernContent,
    DealershipContent,
    JobContent,
    LineContent,
    PartyContent,
    SignatureContent,
    TotalsContent,
    VehicleContent,
    WorkOrderContent,
)
from frontdesk.work_orders.content_json import canonical_json, content_hash


def at(hour: int, minute: int, day: int = 18) -> datetime:
    """A moment of the sample day, given in Shanghai time."""
    return datetime(2026, 3, day, hour - 8, minute, tzinfo=UTC)


PRINTING = Printing("客户联 · Customer copy", at(10, 38), 0, "陈思远")

DEALERSHIP = DealershipContent(
    name_zh="云汇汽车服务中心 · 浦东店",
    name_en="Yunhui Auto Service, Pudong",
    address_zh="上海市浦东新区示范路 88 号",
    address_en="88 Shifan Road, Pudong, Shanghai",
    phone="021-5550 0188",
    complaint_phone="021-5550 0199",
    opening_hours="08:00–18:00",
    credit_code="91310115MA1K000000",
    time_zone="Asia/Shanghai",
    currency="CNY",
)

VEHICLE = VehicleContent(
    "沪AD12345", True, "LRX8E5C27R0118362", "锐行", "E5", 2023, Energy.ELECTRIC, 42186, None, 62, 287
)


def part(code: str, zh: str, en: str, quantity: str, unit: str, price: str) -> LineContent:
    amount = Decimal(quantity) * Decimal(price)
    return LineContent(
        LineKind.PART, code, zh, en, Decimal(quantity), unit, Decimal(price), Decimal("0.00"),
        amount.quantize(Decimal("0.01")), PayType.CUSTOMER, PartOrigin.OEM,
    )  # fmt: skip


def labor(code: str, zh: str, en: str, hours: str, amount: str) -> LineContent:
    price = (Decimal(amount) / Decimal(hours)).quantize(Decimal("0.01"))
    return LineContent(
        LineKind.LABOR, code, zh, en, Decimal(hours), "h", price, Decimal("0.00"), Decimal(amount),
        PayType.CUSTOMER, None,
    )  # fmt: skip


def job(number: int, code: str, titles: tuple[str, str], reasons: tuple[str, str], minutes: int, *lines: LineContent,
        pay: PayType = PayType.CUSTOMER, answer: Answer = Answer.AGREED, answer_words: str = "",
        discount: str = "0.00") -> JobContent:  # fmt: skip
    labors = sum((line.amount for line in lines if line.kind == LineKind.LABOR), Decimal("0.00"))
    parts = sum((line.amount for line in lines if line.kind == LineKind.PART), Decimal("0.00"))
    amount = labors + parts - Decimal(discount)
    return JobContent(
        number, code, *titles, *reasons, minutes, labors, parts, Decimal("0.00"), Decimal(discount), amount, pay,
        answer, answer_words, lines,
    )  # fmt: skip


JOBS = (
    job(1, "MN0400", ("40,000 km 保养", "40,000 km service"), ("三电检查、齿轮油、底盘紧固", "HV check, gear oil, chassis"), 35,
        labor("MN0400", "保养工时", "Service labour", "0.6", "320.00"),
        part("GO-75", "减速器齿轮油", "Gear oil", "2", "L", "180.00"), discount="32.00"),
    job(2, "AC0210", ("空调滤芯更换 + 蒸发箱清洗", "Cabin filter, evaporator clean"), ("蒸发箱潮湿积尘", "damp, dusty evaporator"), 25,
        labor("AC0210", "更换与清洗", "Replace, clean", "0.4", "180.00"),
        part("CF-E5", "空调滤芯", "Cabin filter", "1", "个", "168.00"),
        part("EC-01", "蒸发箱清洗剂", "Evaporator cleaner", "1", "瓶", "90.00"), discount="23.90"),
    job(3, "HV2604", ("召回 R26-04 高压线束检查", "Recall R26-04"), ("召回", "recall"), 20, pay=PayType.CAMPAIGN),
    job(4, "CH0310", ("左前轮胎 1 条", "Front-left tyre"), ("环检 · 花纹 3.2 mm", "walkaround, tread 3.2 mm"), 15,
        labor("CH0310", "换胎动平衡", "Fit and balance", "0.3", "60.00"),
        part("TY-225", "轮胎 225/45 R18", "Tyre", "1", "条", "890.00"),
        answer=Answer.NOT_NOW, answer_words="下次再做"),
    job(5, "BR0120", ("制动液更换", "Brake fluid"), ("到期", "due"), 30,
        labor("BR0120", "更换制动液", "Change brake fluid", "0.5", "160.00"),
        part("BF-4", "制动液 DOT 4", "Brake fluid DOT 4", "1", "L", "260.00"),
        answer=Answer.NOT_NOW, answer_words="12 点 15 前要走，下次做"),
    job(6, "DX0010", ("刹车听诊试车", "Brake listening drive"), ("并入底盘检查，不另收费", "part of the chassis check"), 0),
)  # fmt: skip

CONCERNS = (
    ConcernContent("A", "做 4 万公里保养，顺便把刹车听一下。", (), ConcernSource.BOOKING, at(9, 12, 16), (1, 6), None, ""),
    ConcernContent("B", "开空调有股霉味，早上最明显。", (), ConcernSource.BOOKING, at(9, 12, 16), (2,), None, ""),
    ConcernContent("C", "12 点 15 前要走，接孩子。", (), ConcernSource.ARRIVAL, at(10, 24), (), ConcernOutcome.PROMISE_TIME, ""),
    ConcernContent("D", "右后那个坑不用修。", (), ConcernSource.WALKAROUND, at(10, 28), (), ConcernOutcome.NO_ACTION_WISHED, "见标记 3"),
)  # fmt: skip


def totals(jobs: tuple[JobContent, ...]) -> TotalsContent:
    agreed = [each for each in jobs if each.answer == Answer.AGREED]

    def add(*amounts: Decimal) -> Decimal:
        return sum(amounts, Decimal("0.00"))

    total = add(*(each.amount for each in agreed))
    net = (total / Decimal("1.13")).quantize(Decimal("0.01"))
    return TotalsContent(
        add(*(each.labor for each in agreed)), add(*(each.parts for each in agreed)), Decimal("0.00"),
        add(*(each.discount for each in agreed)), net, total - net, total, add(*(each.amount for each in jobs)), (),
    )  # fmt: skip


def work_order(jobs: tuple[JobContent, ...] = JOBS, **changes: object) -> WorkOrderContent:
    """The order of the mockup (two concerns, six lines, ¥1,062.10), or another with `changes`."""
    content = WorkOrderContent(
        schema="work-order-1",
        uuid=str(UUID(int=0x7D3C_5A10_9B2E_4F6A_8C11_0018_2603_0007)),
        number="WO20260318-0007",
        visit_number="VS20260318-0007",
        revision=1,
        repair_category=RepairCategory.PERIODIC_SERVICE,
        dealership=DEALERSHIP,
        customer_name="张伟国",
        customer_latin="Zhang Weiguo",
        customer_title_zh="先生",
        customer_title_en="Mr",
        customer_phone="14000176217",
        parties=(PartyContent(PartyRole.PRESENTER, "张伟国", "14000176217"),),
        vehicle=VEHICLE,
        advisor_name="陈思远",
        bay_name_zh="3 号",
        bay_name_en="Bay 3",
        technician_name="王建国",
        advisor_latin="Chen Siyuan",
        technician_latin="Wang Jianguo",
        arrived_at=at(10, 22),
        greeted_at=at(10, 24),
        wait_mode=WaitMode.WAIT_IN_LOUNGE,
        seat="A4",
        promise_at=at(12, 10),
        needed_by=None,
        concerns=CONCERNS,
        jobs=jobs,
        totals=totals(jobs),
        tax_mode=TaxMode.INCLUSIVE,
        tax_percent=Decimal("13"),
        old_parts=OldPartDisposition.NONE,
        show_old_parts=True,
        wash_wished=False,
        call_before_extra_work=True,
        wishes=("12:00–13:00 仅紧急来电", "座椅位置保持不动"),
        printed_notes="",
        terms_zh=(
            "本工单是双方对服务内容、价格和时间的约定。增加项目或费用，须先经客户同意并记录时间与方式。",
            "预计总价与结算价相差时，以客户签字同意的项目为准；未同意的项目不施工、不收费。",
            "维修项目质保 12 个月或 20,000 km，以先到者为准；客户自带件除外。",
            "贵重物品请随身携带。车辆交接状态以环车检查为准。",
        ),
        terms_en=(
            "This order records the agreed work, price and time. Additions need your consent first, noted with time and "
            "way.",
            "If estimate and invoice differ, the items you signed for count; what you did not agree to is neither done "
            "nor charged.",
            "Repairs are warranted for 12 months or 20,000 km, whichever comes first; parts you brought are excepted.",
            "Please take valuables with you. The walkaround records the state in which the car was handed over.",
        ),
    )
    return dataclasses.replace(content, **changes)  # type: ignore[arg-type]


def long_order(lines: int = 25) -> WorkOrderContent:
    """An order of eight jobs with `lines` labour and part lines in all."""
    names = (
        ("机油", "Engine oil"), ("机油滤清器", "Oil filter"), ("空气滤清器", "Air filter"), ("前刹车片", "Front pads"),
        ("刹车盘", "Brake disc"), ("雨刮片", "Wiper blade"), ("冷却液", "Coolant"), ("火花塞", "Spark plug"),
    )  # fmt: skip
    titles = (
        ("60,000 km 保养", "60,000 km service"), ("前制动维修", "Front brakes"), ("冷却系统", "Cooling system"),
        ("点火系统", "Ignition"), ("雨刮更换", "Wipers"), ("四轮定位", "Wheel alignment"),
        ("空调清洗", "Climate clean"), ("变速箱保养", "Gearbox service"),
    )  # fmt: skip
    jobs, left = [], lines
    for number, title in enumerate(titles, 1):
        count = max(1, left // (len(titles) - number + 1))
        left -= count
        parts = [
            part(f"P{number}{index}", *names[(number + index) % 8], "2", "个", "86.50")
            for index in range(count - 1)
        ]
        work = labor(f"MN0{number}00", f"{title[0]}工时", "Labour", "0.8", "240.00")
        jobs.append(job(number, f"MN0{number}00", title, ("客户要求", "as requested"), 40, work, *parts))
    return work_order(tuple(jobs))


def many_jobs(count: int) -> WorkOrderContent:
    """An order of `count` jobs."""
    return work_order(tuple(dataclasses.replace(JOBS[index % 6], number=index + 1) for index in range(count)))


MARKS = (
    MarkContent(1, "10", "12", 3, "left-front-door", "左前门", "Left front door", "划痕", "Scratched", 0.463, 0.823, "约 12 cm，露底漆", 2, False),
    MarkContent(2, "03", "05", 2, "front-bumper", "前保险杠", "Front bumper", "掉漆", "Chipped", 0.0583, 0.526, "约 3 cm", 1, False),
    MarkContent(3, "17", "14", 2, "right-rear-quarter", "右后翼子板", "Right quarter panel", "凹陷", "Dented", 0.3, 0.147, "硬币大小，未掉漆", 2, True),
    MarkContent(4, "73", "09", 2, "left-front-wheel", "左前轮毂", "Left front wheel", "擦伤", "Scuffed", 0.33, 0.88, "外缘三处", 1, False),
    MarkContent(5, "20", "20", 1, "windscreen", "前挡风", "Windscreen", "裂纹", "Glass cracked", 0.4167, 0.427, "石击点 4 mm", 1, False),
)  # fmt: skip


def walkaround(**changes: object) -> WalkaroundContent:
    """The walkaround of the mockup."""
    content = WalkaroundContent(
        schema="walkaround-1",
        uuid=str(UUID(int=0x1F0A_44C2_7E51_4B0D_9A22_0018_2603_0007)),
        number="WA20260318-0007",
        visit_number="VS20260318-0007",
        revision=1,
        dealership=DEALERSHIP,
        customer_name="张伟国",
        customer_latin="Zhang Weiguo",
        customer_title_zh="先生",
        customer_title_en="Mr",
        customer_phone="14000176217",
        presenter_name="张伟国",
        vehicle=VEHICLE,
        body_type=BodyType.SEDAN,
        advisor_name="陈思远",
        advisor_latin="Chen Siyuan",
        started_at=at(10, 27),
        finished_at=at(10, 31),
        with_customer=True,
        marks=MARKS,
        positions=tuple(
            PositionContent(
                code, PositionResult.FINDINGS if index in (1, 4) else PositionResult.ALL_FINE, at(10, 28)
            )
            for index, code in enumerate(PositionCode)
        ),
        lamps_checked=True,
        lamps=((WarningLamp.TPMS, LampState.ON), (WarningLamp.ENGINE, LampState.OFF)),
        tyres=(
            TyreContent(Wheel.LEFT_FRONT, Decimal("2.8"), 210, "3521", TrafficLight.ATTENTION),
            TyreContent(Wheel.RIGHT_FRONT, Decimal("4.6"), 245, "3521", TrafficLight.OK),
            TyreContent(Wheel.LEFT_REAR, Decimal("5.1"), 250, "", TrafficLight.OK),
            TyreContent(Wheel.RIGHT_REAR, Decimal("5.0"), 248, "", TrafficLight.OK),
        ),
        covers=tuple(ProtectionItem),
        belongings=("墨镜", "ETC 卡", "儿童座椅"),
        valuables_taken=True,
        words=(),
        photo_count=7,
    )
    return dataclasses.replace(content, **changes)  # type: ignore[arg-type]


def signature(content: WorkOrderContent | WalkaroundContent, *, minute: int = 36) -> SignatureContent:
    """A signature valid for exactly this content."""
    wave = tuple(
        (0.05 + 0.02 * step, 0.5 + (0.35 if step % 4 < 2 else -0.3) * (1 - step / 60)) for step in range(40)
    )
    strokes = (wave, ((0.9, 0.2), (0.95, 0.25)))
    return SignatureContent(
        content.customer_name,
        at(10, minute),
        "signature_on_screen",
        strokes,
        3.4,
        content_hash(canonical_json(content)),
    )
