"""The order of the mockup as a sheet, for the look of parts that take one."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from frontdesk.person_name import PersonName
from frontdesk.terms import (
    Answer,
    ConcernOutcome,
    ConcernSource,
    JobProgress,
    JobSource,
    OldPartDisposition,
    PayType,
    Salutation,
    TaxMode,
    VisitStatus,
    WaitMode,
    WorkOrderStatus,
)
from frontdesk.work_orders.presenter import Presenter
from frontdesk.work_orders.sheet import (
    ConcernRow,
    JobRow,
    Missing,
    PromiseRow,
    Totals,
    VisitHead,
    WorkOrderSheet,
)

TEN = datetime(2026, 3, 18, 2, 0, tzinfo=UTC)


def at(hour: int, minute: int) -> datetime:
    """A moment of the sample day in Shanghai."""
    return TEN + timedelta(hours=hour - 10, minutes=minute)


def a_job(number: int, zh: str, en: str, **values: object) -> JobRow:
    """A line; everything not given is empty."""
    usual: dict[str, object] = {
        "job_id": number,
        "version": 1,
        "number": number,
        "code": "",
        "title_zh": zh,
        "title_en": en,
        "reason_zh": "",
        "reason_en": "",
        "explain_zh": "",
        "explain_en": "",
        "source": JobSource.REQUEST,
        "minutes": 30,
        "labor": Decimal(0),
        "parts": Decimal(0),
        "other": Decimal(0),
        "discount": Decimal(0),
        "amount": Decimal(0),
        "pay_type": PayType.CUSTOMER,
        "answer": Answer.OPEN,
        "answer_words": "",
        "told_content": True,
        "told_price": True,
        "told_time": True,
        "progress": JobProgress.NOT_STARTED,
        "concern_letters": (),
        "safety_relevant": False,
        "signed": False,
        "changed_since_signed": False,
        "handover_if_added": None,
        "lines": (),
    }
    return JobRow(**{**usual, **values})  # type: ignore[arg-type]


JOBS = (
    a_job(
        1, "40,000 km 保养", "40,000 km service", reason_zh="三电检查、齿轮油、底盘紧固",
        reason_en="HV check, gear oil, chassis torque", minutes=35, labor=Decimal(320), parts=Decimal(360),
        amount=Decimal(680), answer=Answer.AGREED, concern_letters=("A",), source=JobSource.CONCERN,
    ),
    a_job(
        2, "空调滤芯更换 + 蒸发箱清洗", "Cabin filter + evaporator clean", reason_zh="霉味来自蒸发箱潮湿积尘",
        reason_en="Smell comes from a damp evaporator", minutes=25, labor=Decimal(180), parts=Decimal(258),
        amount=Decimal(438), answer=Answer.AGREED, concern_letters=("B",), source=JobSource.CONCERN,
    ),
    a_job(
        3, "召回 R26-04 高压线束检查", "Recall R26-04 HV harness check", minutes=20, answer=Answer.AGREED,
        source=JobSource.CAMPAIGN, pay_type=PayType.CAMPAIGN,
    ),
    a_job(
        4, "左前轮胎 1 条 235/45 R18", "Front-left tyre 235/45 R18", reason_zh="花纹 3.2 mm，雨天制动变长",
        reason_en="3.2 mm tread, longer wet braking", minutes=15, labor=Decimal(60), parts=Decimal(890),
        amount=Decimal(950), answer=Answer.NOT_NOW, source=JobSource.FINDING, safety_relevant=True,
        handover_if_added=at(12, 25),
    ),
    a_job(
        5, "制动液更换", "Brake fluid change", reason_zh="超期 2 个月", reason_en="2 months overdue", minutes=30,
        labor=Decimal(160), parts=Decimal(260), amount=Decimal(420), source=JobSource.SCHEDULE, told_time=False,
        handover_if_added=at(12, 40),
        explain_zh="制动液会吸水。上次更换是 2023-12-20，已超期 2 个月。含水多了，连续刹车时踏板会变软。",
        explain_en="Brake fluid draws water. It was last changed on 20 Dec 2023 and is 2 months overdue. "
        "With much water in it the pedal turns soft when braking hard.",
    ),
)  # fmt: skip

CONCERNS = (
    ConcernRow(1, "A", "做 4 万公里保养，顺便把刹车听一下。", (), ConcernSource.BOOKING, at(-32, 0), (1,), None,
               "", True),
    ConcernRow(2, "B", "开空调有股霉味，早上最明显。", (), ConcernSource.BOOKING, at(-32, 0), (2,), None,
               "", False),
    ConcernRow(3, "C", "12 点 15 前要走，接孩子。", (), ConcernSource.ARRIVAL, at(10, 24), (),
               ConcernOutcome.PROMISE_TIME, "", False),
    ConcernRow(4, "D", "右后那个坑不用修。", (), ConcernSource.WALKAROUND, at(10, 28), (),
               ConcernOutcome.NO_ACTION_WISHED, "", False),
)  # fmt: skip


def a_sheet(**values: object) -> WorkOrderSheet:
    """The order of mockup d; anything can be given otherwise."""
    usual: dict[str, object] = {
        "work_order_id": 1,
        "version": 1,
        "number": "WO20260318-0007",
        "uuid": "00000000-0000-4000-8000-000000000007",
        "status": WorkOrderStatus.DRAFT,
        "visit": VisitHead(
            1, "V260318-07", "沪AD12345", True, PersonName("张伟国", "Zhang Weiguo", Salutation.MR),
            "+8613800176217", "锐行 E5 纯电",
            VisitStatus.INTERVIEWED,
            (("check_in", at(10, 25)), ("walkaround", at(10, 27)), ("order", at(10, 28)), ("agreed", None),
             ("work", None), ("quality", None), ("delivery", None)),
            "A4", WaitMode.WAIT_IN_LOUNGE,
            Presenter(PersonName("张伟国", "Zhang Weiguo", Salutation.MR), "owner"),
        ),
        "concerns": CONCERNS,
        "jobs": JOBS,
        "totals": Totals(
            Decimal(500), Decimal(618), Decimal(0), Decimal("55.90"), Decimal("1062.10"), Decimal(0),
            Decimal("1062.10"), Decimal("2432.10"), 3, 5, (),
        ),
        "promise": PromiseRow(at(12, 10), at(12, 10), at(12, 15), False, 80, None),
        "tax_mode": TaxMode.INCLUSIVE,
        "tax_percent": Decimal(13),
        "old_parts": OldPartDisposition.TAKEN_BY_CUSTOMER,
        "show_old_parts": True,
        "wash_wished": False,
        "call_before_extra_work": True,
        "wishes": (),
        "printed_notes": "",
        "internal_notes": "",
        "discount_percent": Decimal(5),
        "discount_name_zh": "会员优惠",
        "discount_name_en": "Member discount",
        "missing": (Missing("concern_open", 1, "A"), Missing("answer_open", 1, "5")),
        "signed_revision": None,
        "signed_at": None,
        "signer": "",
        "changed_since_signed": False,
        "approval_needed": True,
        "signature_owed": False,
        "proposals": (),
        "bay": "3",
        "technician": "王建国",
        "advisor": "陈思远",
        "approver_name": "",
        "added_total": Decimal("1062.10"),
    }  # fmt: skip
    return WorkOrderSheet(**{**usual, **values})  # type: ignore[arg-type]
