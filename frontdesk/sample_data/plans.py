"""Today at the fictional dealership: who is booked, who is here and how far. Minutes count back from now."""

from dataclasses import dataclass
from enum import IntEnum

from frontdesk.terms import PartsState, WaitMode

LOUNGE, AWAY = WaitMode.WAIT_IN_LOUNGE, WaitMode.LEAVE_AND_RETURN
SHUTTLE, LOANER = WaitMode.SHUTTLE, WaitMode.LOANER


class Until(IntEnum):
    """How far a visit has come by now."""

    STAMPED = 1
    GREETED = 2
    WALKING = 3
    EXPLAINED = 4
    IN_WORK = 5
    SUPPLEMENT = 6
    NO_PARTS = 7
    QUALITY = 8
    READY = 9
    DELIVERED = 10


@dataclass(frozen=True)
class Booking:
    """`at`: minutes after the quarter of an hour that is nearest to now."""

    plate: str
    at: int
    title: str
    words: str
    codes: tuple[str, ...] = ()
    parts: PartsState = PartsState.READY
    parts_note: str = ""
    bay: str = ""
    technician: str = "马超"
    advisor: int = 0
    wait: WaitMode = LOUNGE
    no_show: bool = False
    needed_in: int | None = None


@dataclass(frozen=True)
class Stay:
    """One car that is here, or was here this morning. `seconds`: how long ago it arrived."""

    plate: str
    seconds: int
    until: Until
    words: tuple[str, ...]
    codes: tuple[str, ...] = ()
    declined: tuple[tuple[str, str], ...] = ()
    advisor: int = 0
    wait: WaitMode = LOUNGE
    seat: str = ""
    promise: int = 60
    """The promise, in minutes from now; for a finished visit it lies in the past."""
    told: int | None = None
    """Minutes since the customer was told something."""
    lane: str = ""


BOOKINGS = (
    Booking("沪A1Q8R5", -120, "小保养", "做个小保养。", ("MN0101", "MN0110"), bay="Q1"),
    Booking(
        "沪AF31556",
        -90,
        "电池冷却液",
        "动力电池冷却液到期，顺便把刹车听一下。",
        ("HV0702",),
        bay="HV",
        technician="何东",
        needed_in=180,
    ),
    Booking("沪C60H77", -60, "雨刮", "雨刮刮不干净。", ("EL0402",), bay="Q2", no_show=True),
    Booking("沪B3M907", -30, "3 万公里保养", "3 万公里保养。", ("MN0101", "MN0110", "MN0102"), bay="Q3"),
    Booking(
        "沪AD12345",
        0,
        "4 万公里保养",
        "做 4 万公里保养，顺便把刹车听一下。",
        ("HV0701", "MN0110"),
        bay="HV",
        technician="王建国",
        needed_in=105,
    ),
    Booking("苏E9F3A6", 15, "空调不冷", "空调不冷，开半天才有一点凉。", ("AC0501",), bay="L1", advisor=1),
    Booking(
        "沪AF77310", 30, "动力电池检测", "充电到 85% 就跳枪。", ("HV0701",), bay="HV", technician="何东", advisor=2
    ),
    Booking(
        "沪D2W619",
        60,
        "右前门更换",
        "右前门被撞了，门锁也不好用。",
        ("BD0801",),
        PartsState.MISSING,
        "门锁总成未到",
        bay="B1",
        technician="徐亮",
        advisor=3,
        wait=LOANER,
    ),
    Booking("沪B8L4Z3", 150, "服务活动 · 车机", "收到通知来升级车机。", bay="Q1", advisor=1, wait=SHUTTLE),
    Booking("浙F5C208", 180, "轮胎 ×2", "前面两条胎要换。", ("CH0302",), bay="TY", technician="", advisor=2),
    Booking("沪A9X36P", 210, "年检前检查", "下个月年检，先看一遍。", ("MN0110",), bay="L2", advisor=3),
    Booking(
        "沪AD60783", 240, "首次保养", "第一次保养，都看看。", ("HV0701", "MN0110"), bay="HV", technician="何东"
    ),
    Booking("沪C7B50N", 270, "空调滤芯", "空调出风有霉味。", ("MN0102",), bay="Q2", advisor=1),
    Booking("沪AF20388", 360, "Annual check", "Please check the tyres, long trip ahead.", ("HV0701",), bay="HV"),
)

_HOUR = 3600
STAYS = (
    # waiting for a greeting: one over time, two still within three minutes
    Stay("沪C82K19", 228, Until.STAMPED, ("刹车异响。",), lane="3"),
    Stay("沪AD12345", 115, Until.STAMPED, (), lane="1"),
    Stay("苏E9F3A6", 24, Until.STAMPED, (), lane="2"),
    # being received
    Stay("沪DK5512", 250, Until.GREETED, ("右后轮高速有轻微抖动。",), advisor=2, wait=SHUTTLE),
    Stay("沪B3M907", 960, Until.WALKING, ("顺便看一下后排安全带。",), ("MN0101", "MN0110", "MN0102")),
    Stay(
        "沪AF06821",
        1200,
        Until.EXPLAINED,
        ("冷车启动有嗒嗒声，热了就没了。", "保养灯亮了，空调出风有霉味。", "下午四点前要走，接老人。"),
        ("DX0601", "MN0101", "MN0102", "MN0106"),
        advisor=1,
        wait=LOANER,
        promise=300,
    ),
    # in the workshop
    Stay(
        "沪B7T0C4",
        2 * _HOUR,
        Until.SUPPLEMENT,
        ("保养，刹车最近有点尖叫。",),
        ("MN0101", "MN0110"),
        advisor=3,
        seat="B4",
        promise=66,
        told=32,
    ),
    Stay(
        "沪B5N168",
        2 * _HOUR + 600,
        Until.IN_WORK,
        ("冷却液报警，加过一次又亮了。", "十二点有会，十一点前要走。"),
        ("MN0107", "DX0601"),
        advisor=3,
        seat="A3",
        promise=36,
        told=62,
    ),
    Stay(
        "沪AF31556",
        5400,
        Until.IN_WORK,
        ("开空调有股霉味，早上最明显。", "十二点前要走，接孩子。"),
        ("HV0702", "HV0701", "MN0102"),
        (("CH0302", "下次保养时再看"), ("MN0106", "今天来不及")),
        seat="A2",
        promise=75,
        told=12,
    ),
    Stay(
        "沪C2H64L",
        4800,
        Until.IN_WORK,
        ("5 万公里保养，轮胎换位。",),
        ("MN0101", "MN0109"),
        advisor=2,
        seat="A6",
        promise=40,
        told=6,
    ),
    Stay(
        "沪D3L72X",
        5000,
        Until.IN_WORK,
        ("怠速有点抖，开空调更明显。",),
        ("DX0601",),
        advisor=1,
        seat="B3",
        promise=95,
        told=28,
    ),
    Stay(
        "沪B0R48J",
        4300,
        Until.IN_WORK,
        ("保养，孩子在车上睡觉时空调有味道。",),
        ("MN0101", "MN0102"),
        advisor=1,
        seat="C2",
        promise=50,
        told=20,
    ),
    Stay(
        "沪B6F119",
        6600,
        Until.NO_PARTS,
        ("刹车踩下去方向盘抖，上周开始。",),
        ("BR0203",),
        (("MN0108", "这次先不换"),),
        advisor=2,
        wait=AWAY,
        promise=330,
        told=25,
    ),
    Stay(
        "沪C4R86E",
        6900,
        Until.IN_WORK,
        ("保养，顺便换前刹车片。", "9 座车，跑机场的，尽快。"),
        ("MN0101", "BR0201"),
        advisor=3,
        wait=AWAY,
        promise=85,
        told=40,
    ),
    Stay(
        "沪C1N27H",
        5100,
        Until.IN_WORK,
        ("变速箱换挡一顿一顿。",),
        ("MN0108",),
        (("EL0401", "冬天再说吧"),),
        wait=AWAY,
        promise=210,
        told=30,
    ),
    Stay(
        "沪DD41286",
        4500,
        Until.IN_WORK,
        ("高压检查，快到期了。",),
        ("HV0701", "MN0110"),
        advisor=1,
        wait=AWAY,
        promise=45,
        told=35,
    ),
    # final check, ready, gone
    Stay(
        "沪B2J7K1",
        7200,
        Until.QUALITY,
        ("大保养。",),
        ("MN0101", "MN0103", "MN0106"),
        advisor=2,
        wait=AWAY,
        promise=25,
        told=5,
    ),
    Stay(
        "沪DW3308",
        6000,
        Until.QUALITY,
        ("换雨刮和滤芯。",),
        ("EL0402", "MN0102"),
        advisor=0,
        wait=AWAY,
        promise=30,
        told=5,
    ),
    Stay("沪A0E52B", 7300, Until.READY, ("小保养。",), ("MN0101",), advisor=3, seat="B1", promise=12, told=5),
    Stay(
        "沪CD90417",
        7700,
        Until.READY,
        ("做检查，去外地。",),
        ("MN0110", "MN0109"),
        advisor=2,
        wait=SHUTTLE,
        promise=36,
        told=10,
    ),
    Stay(
        "沪B4Y7S8",
        6400,
        Until.READY,
        ("常规保养。",),
        ("MN0101", "MN0110"),
        advisor=1,
        seat="A5",
        promise=6,
        told=1,
    ),
    Stay("沪A1Q8R5", 7080, Until.DELIVERED, (), ("MN0101", "MN0110"), promise=-20),
    Stay("沪B3V95Q", 8300, Until.DELIVERED, ("雨刮有水痕。",), ("EL0402",), advisor=1, promise=-70),
    Stay("沪AD99017", 8400, Until.DELIVERED, ("首保。",), ("HV0701",), advisor=2, promise=-40),
    Stay("沪A5D6W9", 8200, Until.DELIVERED, ("小保养。",), ("MN0101",), advisor=3, promise=-45),
    Stay("沪DF80216", 8100, Until.DELIVERED, ("充电口盖关不严。",), ("MN0110",), advisor=0, promise=-55),
    Stay("沪AF55192", 8350, Until.DELIVERED, ("年度高压检查。",), ("HV0701", "MN0110"), advisor=1, promise=-30),
)

REQUESTS = (
    # seat, words, minutes since asked, minutes since served (None: still waiting)
    ("A2", "温水", 3, 1),
    ("C2", "热牛奶、饼干", 5, 2),
    ("B4", "美式，不加糖", 8, None),
    ("A6", "充电线", 4, None),
    ("B3", "一杯茶", 2, None),
)
