"""Every fixed word our papers print, in both languages: one table, so that a term is translated once."""

from dataclasses import dataclass
from functools import lru_cache

from frontdesk import terms as t


@dataclass(frozen=True)
class Pair:
    """The same thing in Chinese and in English."""

    zh: str
    en: str


# -- documents and their parts -------------------------------------------------------------------------
WORK_ORDER = Pair("维修工单", "Service work order")
WALKAROUND_SHEET = Pair("环车检查单", "Walkaround sheet")
KEY_TAG = Pair("钥匙牌", "Key tag")
TITLE = {
    t.DocumentKind.WORK_ORDER: WORK_ORDER,
    t.DocumentKind.WALKAROUND: WALKAROUND_SHEET,
    t.DocumentKind.KEY_TAG: KEY_TAG,
    t.DocumentKind.BLANK_WALKAROUND: Pair("空白环车检查单", "Blank walkaround sheet"),
    t.DocumentKind.BLANK_WORK_ORDER: Pair("空白维修工单", "Blank work order"),
}
DRAFT = Pair("草稿 · 客户尚未签字", "Draft · not signed by the customer")
SIGNED_OTHER = Pair("签字属于较早版本，本版未签字", "Signed for another version, this one is not signed")
SUPERSEDED = Pair("按签字时的版本打印，之后有改动", "As it was signed; changed since then")
CANCELLED = Pair("已取消，本单无效", "Cancelled, not valid")
REPRINT = Pair("重印第 {n} 次", "Reprint {n}")
PAGE = Pair("第 {page} 页，共 {pages} 页", "Page {page} of {pages}")
CUSTOMER_COPY = Pair("客户联", "Customer copy")
PRINTED = Pair("打印", "Printed")
REVISION = Pair("第 {n} 版", "Version {n}")
NUMBER = Pair("单号", "No.")
BLANK_FORM = Pair("空白表 · 停电时手写，来电后补录", "Blank form · write by hand, enter when the power is back")
FOLLOW_UP = Pair("3 天内我们会电话回访。投诉与建议：", "We call you within 3 days. Complaints and ideas: ")

# -- the head of an order ------------------------------------------------------------------------------
PLATE = Pair("车牌", "Plate")
MODEL = Pair("车型", "Model")
VIN = Pair("VIN", "VIN")
ODOMETER = Pair("里程", "Odometer")
CUSTOMER = Pair("客户", "Customer")
PHONE = Pair("手机", "Phone")
BROUGHT_BY = Pair("送修人", "Brought by")
CUSTOMER_SELF = Pair("本人", "Customer")
CHARGE = Pair("电量", "Charge")
FUEL = Pair("油量", "Fuel")
FUEL_AND_CHARGE = Pair("油量 / 电量", "Fuel / charge")
ADVISOR = Pair("接待顾问", "Advisor")
BAY_TECH = Pair("工位 / 技师", "Bay / tech")
ARRIVED = Pair("到店", "Arrived")
GREETED = Pair("问候", "greeted")
WAITING = Pair("等候方式", "Waiting")
VISIT = Pair("来店号", "Visit")
PROMISED = Pair("承诺交车", "Promised")
NO_PROMISE = Pair("待定", "Open")
TODAY = Pair("今天", "Today")
CALL_FIRST = Pair("如有变化，会提前致电您。", "We call you first if this changes.")
NEEDED_BY = Pair("您要求", "You need it by")
NOT_SET = Pair("—", "—")

# -- concerns ------------------------------------------------------------------------------------------
CONCERNS = Pair("客户诉求", "In the customer's words")
WORDS = Pair("原话", "Words")
WHEN = Pair("何时", "When")
TRACED_TO = Pair("对应", "Traced to")
LINES = Pair("项目", "Lines")
LINE = Pair("项目", "Line")
ALL_ANSWERED = Pair("{n} 条，全部已答复", "{n}, all answered")
SOME_OPEN = Pair("{n} 条，{open} 条待答复", "{n}, {open} still open")
NOT_ANSWERED = Pair("待答复", "Not answered yet")
FOR_CONCERN = Pair("诉求 {letters}", "Concern {letters}")
NO_CONCERNS = Pair("本次接待未记录客户诉求。", "Nothing the customer said was recorded at this visit.")
ADDED = Pair("补充", "Added")

# -- lines ---------------------------------------------------------------------------------------------
WORK_LINES = Pair("项目与价格", "Work lines")
WORK_AND_REASON = Pair("内容与依据", "Work and reason")
TIME = Pair("时间", "Time")
LABOR = Pair("工时费", "Labour")
PARTS = Pair("配件费", "Parts")
AMOUNT = Pair("小计", "Amount")
ANSWER = Pair("客户答复", "Answer")
PRICES_INCLUSIVE = Pair("价格含税 {percent}%", "prices include {percent}% tax")
PRICES_EXCLUSIVE = Pair("价格未含税", "prices without tax")
CURRENCY = {"CNY": Pair("人民币", "CNY")}
NOTHING_UNAGREED = Pair("未同意不施工", "nothing is done without your consent")
INCLUDED = Pair("含", "incl.")
DISCOUNT_OF = Pair("优惠", "Discount")
SAFETY_DECLINED = Pair("涉及行车安全，已向客户说明", "safety relevant, the customer was told")
TOLD_AND_DECLINED = Pair("已告知、客户暂不处理的安全项目", "Safety work you were told of and do not want now")
PAID_BY = Pair("费用由{payer}承担", "paid by: {payer}")

# -- totals and agreements -----------------------------------------------------------------------------
AGREED = Pair("约定", "Agreed with you")
SHOW_OLD_PARTS = Pair("旧件展示给客户", "Show old parts")
CALL_BEFORE = Pair("增项先致电并得到同意", "Call before any extra work")
WASH = Pair("免费洗车", "Car wash")
OLD_PARTS = Pair("旧件", "Old parts")
NOTES = Pair("备注", "Notes")
TOTAL_LABOR = Pair("工时", "Labour")
TOTAL_PARTS = Pair("配件", "Parts")
TOTAL_OTHER = Pair("其他费用", "Other")
TOTAL_DISCOUNT = Pair("优惠", "Discount")
NET = Pair("税前", "Net")
TAX = Pair("增值税 {percent}%", "Tax {percent}%")
TAX_CONTAINED = Pair("其中增值税 {percent}%", "of which tax {percent}%")
TOTAL = Pair("合计", "Total")
TOTAL_IF_ALL = Pair("若全部同意", "If everything were agreed")
IN_WORDS = Pair("大写：人民币", "In words: ")
OTHER_PAYER = Pair("{payer}承担", "Paid by: {payer}")
TERMS = Pair("条款", "Terms")

# -- signatures ----------------------------------------------------------------------------------------
CUSTOMER_CONFIRMS = Pair("客户确认以上内容、价格与时间", "Customer")
CUSTOMER_CONFIRMS_CAR = Pair("客户确认车辆交接状态", "Customer")
DISPATCHER = Pair("调度", "Dispatcher")
NOT_SIGNED = Pair("未签字", "Not signed")
NOT_SIGNED_BY_CUSTOMER = Pair("客户不签字", "not signed by the customer")
SIGNATURE_DATE = Pair("签字 / 日期", "Signature / date")

# -- quality check and handover ------------------------------------------------------------------------
HANDOVER = Pair("质检与交车", "Quality check and handover")
FILLED_AT_DELIVERY = Pair("交车时填写", "filled in at delivery")
RECHECKED = Pair("诉求逐条复核", "Each concern re-checked")
SELF_CHECK = Pair("自检", "Technician")
FINAL_CHECK = Pair("终检", "Inspector")
ACCEPTED = Pair("客户验收", "Customer")
SATISFIED = Pair("满意", "Fine")
LOOK_AGAIN = Pair("再看", "Look again")
HANDOVER_ADVISOR = Pair("交车顾问", "Handover advisor")
CUSTOMER_COLLECTS = Pair("客户取车", "Customer")
DATE = Pair("日期", "Date")
ALL_WORK = Pair("全部项目", "All lines")

# -- walkaround ----------------------------------------------------------------------------------------
WALKAROUND = Pair("环车检查", "Walkaround")
WITH_CUSTOMER = Pair("客户同行", "with the customer")
WITHOUT_CUSTOMER = Pair("客户未同行", "without the customer")
PHOTOS = Pair("照片 {n} 张随工单存档", "{n} photos kept with the order")
MARKS = Pair("外观记录", "Marks")
MARK_COUNT = Pair("{n} 处", "{n}")
ZONE = Pair("部位", "Zone")
DAMAGE = Pair("类型", "Type")
NOTE = Pair("说明", "Note")
CODE = Pair("代码", "M-22")
PHOTO = Pair("照片", "Photos")
NO_MARKS = Pair("未发现外观损伤。", "No damage found.")
LAST_VISIT = Pair("空心 = 上次来店已有", "hollow = there at the last visit")
FROM_LAST = Pair("上次已有", "from last visit")
TYRES = Pair("轮胎", "Tyres mm / kPa")
WINTER_TYRE = Pair("冬季胎", "winter tyre")
LAMPS = Pair("仪表警示灯", "Warning lights")
NO_LAMPS = Pair("无警示灯亮", "None on")
NOT_LOOKED = Pair("未记录", "Not recorded")
COVERS = Pair("防护用品", "Covers")
BELONGINGS = Pair("车内物品", "Belongings")
NO_BELONGINGS = Pair("未登记留车物品", "No belongings noted")
VALUABLES_TAKEN = Pair("贵重物品客户已带走", "valuables taken along")
VALUABLES_REMINDED = Pair("请随身带走贵重物品", "please take your valuables along")
POSITIONS = Pair("检查位置", "Positions")
SAID_AT_CAR = Pair("客户在车旁所说", "Said at the car")
FRONT = Pair("前", "Front")
REAR = Pair("后", "Rear")
LEFT = Pair("左侧", "Left")
RIGHT = Pair("右侧", "Right")
MARK_TYPES = Pair(
    "S 划痕  D 凹陷  P 掉漆  C 裂纹  R 锈蚀  M 缺件", "S scratch  D dent  P chip  C crack  R rust  M missing"
)

# -- key tag -------------------------------------------------------------------------------------------
KEY_NUMBER = Pair("钥匙号", "Key no.")
PLACE = Pair("停放", "Parked")

# -- enumerations --------------------------------------------------------------------------------------
ENERGY = {
    t.Energy.PETROL: Pair("汽油", "petrol"),
    t.Energy.DIESEL: Pair("柴油", "diesel"),
    t.Energy.HYBRID: Pair("混动", "hybrid"),
    t.Energy.PLUG_IN_HYBRID: Pair("插混", "plug-in hybrid"),
    t.Energy.ELECTRIC: Pair("纯电", "electric"),
}
WAIT_MODE = {
    t.WaitMode.WAIT_IN_LOUNGE: Pair("店内", "Waits here"),
    t.WaitMode.LEAVE_AND_RETURN: Pair("离店，稍后来取", "Leaves, returns"),
    t.WaitMode.SHUTTLE: Pair("接驳车送离", "Shuttle"),
    t.WaitMode.LOANER: Pair("代步车", "Loaner car"),
    t.WaitMode.PICKUP_AND_DELIVERY: Pair("上门取送", "Pick-up and delivery"),
}
CONCERN_SOURCE = {
    t.ConcernSource.BOOKING: Pair("预约", "Booking"),
    t.ConcernSource.ARRIVAL: Pair("到店", "Arrival"),
    t.ConcernSource.INTERVIEW: Pair("问诊", "Interview"),
    t.ConcernSource.WALKAROUND: Pair("环检", "Walkaround"),
    t.ConcernSource.LOUNGE: Pair("休息区", "Lounge"),
    t.ConcernSource.PHONE: Pair("电话", "Phone"),
}
CONCERN_OUTCOME = {
    t.ConcernOutcome.PROMISE_TIME: Pair("承诺交车", "Promised time"),
    t.ConcernOutcome.NO_ACTION_WISHED: Pair("不处理", "No action wished"),
    t.ConcernOutcome.EXPLAINED: Pair("已解释", "Explained"),
    t.ConcernOutcome.NO_FAULT: Pair("未发现故障", "No fault found"),
    t.ConcernOutcome.RECOMMENDED: Pair("建议下次处理", "Recommended for next time"),
}
PAY_TYPE = {
    t.PayType.CUSTOMER: Pair("客户", "customer"),
    t.PayType.WARRANTY: Pair("保修", "warranty"),
    t.PayType.INSURANCE: Pair("保险公司", "insurer"),
    t.PayType.INTERNAL: Pair("本店", "dealership"),
    t.PayType.GOODWILL: Pair("善意索赔", "goodwill"),
    t.PayType.CAMPAIGN: Pair("厂家", "manufacturer"),
    t.PayType.CONTRACT: Pair("套餐", "service contract"),
}
PART_ORIGIN = {
    t.PartOrigin.OEM: Pair("原厂", "OEM"),
    t.PartOrigin.EQUIVALENT: Pair("同质", "equivalent"),
    t.PartOrigin.AFTERMARKET: Pair("副厂", "aftermarket"),
    t.PartOrigin.REPAIRED: Pair("修复", "repaired"),
    t.PartOrigin.USED: Pair("旧件", "used"),
    t.PartOrigin.CUSTOMER_SUPPLIED: Pair("客户自带", "customer's own"),
}
REPAIR_CATEGORY = {
    t.RepairCategory.VEHICLE_OVERHAUL: Pair("整车修理", "Vehicle overhaul"),
    t.RepairCategory.ASSEMBLY_OVERHAUL: Pair("总成修理", "Assembly overhaul"),
    t.RepairCategory.LEVEL2_MAINTENANCE: Pair("二级维护", "Level 2 maintenance"),
    t.RepairCategory.LEVEL1_MAINTENANCE: Pair("一级维护", "Level 1 maintenance"),
    t.RepairCategory.MINOR_REPAIR: Pair("小修", "Minor repair"),
    t.RepairCategory.SPECIAL_REPAIR: Pair("专项修理", "Special repair"),
    t.RepairCategory.PERIODIC_SERVICE: Pair("定期保养", "Periodic service"),
    t.RepairCategory.ACCIDENT_REPAIR: Pair("事故维修", "Accident repair"),
    t.RepairCategory.CAMPAIGN: Pair("服务活动 / 召回", "Campaign / recall"),
    t.RepairCategory.PDI: Pair("新车检查", "PDI"),
    t.RepairCategory.REWORK: Pair("返修", "Rework"),
}
OLD_PART_DISPOSITION = {
    t.OldPartDisposition.TAKEN_BY_CUSTOMER: Pair("客户带走", "taken by the customer"),
    t.OldPartDisposition.LEFT_WITH_DEALER: Pair("留店处理", "left with us"),
    t.OldPartDisposition.RETURNED_TO_MANUFACTURER: Pair("索赔回收", "returned to the manufacturer"),
    t.OldPartDisposition.CORE_EXCHANGE: Pair("旧件交换", "core exchange"),
    t.OldPartDisposition.NONE: Pair("无旧件", "none"),
}
ANSWERS = {
    t.Answer.AGREED: Pair("同意", "Agree"),
    t.Answer.NOT_NOW: Pair("暂缓", "Not now"),
}
APPROVAL_METHOD = {
    t.ApprovalMethod.SIGNATURE_ON_SCREEN: Pair("店内签字屏", "signed on screen"),
    t.ApprovalMethod.SIGNATURE_ON_PAPER: Pair("纸质签字", "signed on paper"),
    t.ApprovalMethod.PHONE: Pair("电话同意", "agreed by phone"),
    t.ApprovalMethod.SMS: Pair("短信同意", "agreed by text message"),
    t.ApprovalMethod.WECHAT: Pair("微信同意", "agreed by WeChat"),
    t.ApprovalMethod.EMAIL: Pair("邮件同意", "agreed by e-mail"),
}
ENGINE_NUMBER = Pair("发动机号", "Engine no.")
PARTY_ROLE = {
    t.PartyRole.OWNER: Pair("车主", "Owner"),
    t.PartyRole.COMMISSIONER: Pair("委托方", "Commissioner"),
    t.PartyRole.PRESENTER: Pair("送修人", "Brought by"),
    t.PartyRole.MAIN_DRIVER: Pair("常用驾驶人", "Main driver"),
    t.PartyRole.AUTHORIZER: Pair("授权人", "Authorised by"),
    t.PartyRole.PAYER: Pair("付款方", "Paid by"),
}
WHEEL = {
    t.Wheel.LEFT_FRONT: Pair("左前", "FL"),
    t.Wheel.RIGHT_FRONT: Pair("右前", "FR"),
    t.Wheel.LEFT_REAR: Pair("左后", "RL"),
    t.Wheel.RIGHT_REAR: Pair("右后", "RR"),
}
TRAFFIC_LIGHT = {
    t.TrafficLight.OK: Pair("良好", "ok"),
    t.TrafficLight.ATTENTION: Pair("注意", "watch"),
    t.TrafficLight.URGENT: Pair("须更换", "replace"),
    t.TrafficLight.NOT_CHECKED: Pair("未检", "not checked"),
}
LAMP = {
    t.WarningLamp.ENGINE: Pair("发动机故障灯", "Engine"),
    t.WarningLamp.OIL_PRESSURE: Pair("机油压力灯", "Oil pressure"),
    t.WarningLamp.COOLANT_TEMP: Pair("水温灯", "Coolant temperature"),
    t.WarningLamp.BATTERY: Pair("蓄电池灯", "Battery"),
    t.WarningLamp.ABS: Pair("ABS 灯", "ABS"),
    t.WarningLamp.AIRBAG: Pair("安全气囊灯", "Airbag"),
    t.WarningLamp.TPMS: Pair("胎压灯", "Tyre pressure"),
    t.WarningLamp.BRAKE: Pair("制动灯", "Brake"),
    t.WarningLamp.EPB: Pair("电子驻车灯", "Parking brake"),
    t.WarningLamp.STABILITY: Pair("车身稳定灯", "Stability control"),
    t.WarningLamp.STEERING: Pair("转向助力灯", "Steering"),
    t.WarningLamp.DPF: Pair("颗粒捕集器灯", "Particle filter"),
    t.WarningLamp.GEARBOX: Pair("变速箱灯", "Gearbox"),
    t.WarningLamp.CHARGING: Pair("充电灯", "Charging"),
    t.WarningLamp.HV_SYSTEM: Pair("高压系统灯", "High-voltage system"),
    t.WarningLamp.INSULATION: Pair("绝缘故障灯", "Insulation"),
    t.WarningLamp.MAINTENANCE_DUE: Pair("保养提示", "Service due"),
    t.WarningLamp.OTHER: Pair("其他警示灯", "Other"),
}
LAMP_STATE = {
    t.LampState.OFF: Pair("灭", "off"),
    t.LampState.ON: Pair("亮", "on"),
    t.LampState.FLASHING: Pair("闪烁", "flashing"),
}
PROTECTION = {
    t.ProtectionItem.SEAT_COVER: Pair("座椅套", "Seat"),
    t.ProtectionItem.STEERING_WHEEL_COVER: Pair("方向盘套", "Wheel"),
    t.ProtectionItem.FLOOR_MAT: Pair("脚垫", "Floor mat"),
    t.ProtectionItem.GEAR_LEVER_COVER: Pair("挡把套", "Gear lever"),
}
POSITION = {
    t.PositionCode.DRIVER_SEAT: Pair("驾驶室", "Driver's seat"),
    t.PositionCode.LEFT_FRONT: Pair("左前", "Left front"),
    t.PositionCode.ENGINE_BAY: Pair("前舱", "Engine bay"),
    t.PositionCode.RIGHT_FRONT: Pair("右前", "Right front"),
    t.PositionCode.RIGHT_REAR: Pair("右后", "Right rear"),
    t.PositionCode.TRUNK: Pair("后备箱", "Boot"),
    t.PositionCode.LEFT_REAR: Pair("左后", "Left rear"),
    t.PositionCode.ROOF: Pair("车顶", "Roof"),
    t.PositionCode.UNDERBODY: Pair("底盘", "Underbody"),
}
POSITION_RESULT = {
    t.PositionResult.NOT_CHECKED: Pair("未检", "not checked"),
    t.PositionResult.ALL_FINE: Pair("正常", "fine"),
    t.PositionResult.FINDINGS: Pair("有发现", "findings"),
}
BODY = {
    t.BodyType.SEDAN: Pair("轿车", "Sedan"),
    t.BodyType.SUV: Pair("SUV", "SUV"),
    t.BodyType.MPV: Pair("MPV", "MPV"),
    t.BodyType.HATCHBACK: Pair("两厢", "Hatchback"),
    t.BodyType.PICKUP: Pair("皮卡", "Pickup"),
}

_FORMATS = (
    "年月日周一二三四五六七八九十时分小今明昨天上下午先生女士元整角零壹贰叁肆伍陆柒捌玖拾佰仟万亿负"
    "¥−×—–…·“”‘’（）、，。；："
)


@lru_cache(maxsize=1)
def every_word() -> str:
    """All characters of this table and of the formats around it, for the face that is ready first."""
    pairs = [value for value in globals().values() if isinstance(value, Pair)]
    for table in [value for value in globals().values() if isinstance(value, dict)]:
        pairs += [pair for pair in table.values() if isinstance(pair, Pair)]
    text = "".join(pair.zh + pair.en for pair in pairs) + _FORMATS + "".join(map(chr, range(0x20, 0x7F)))
    return "".join(sorted(set(text)))


def method_words(method: str) -> Pair:
    """How a signature was given; a way this version does not know prints as it is."""
    known = {str(key): pair for key, pair in APPROVAL_METHOD.items()}
    known["refused"] = NOT_SIGNED_BY_CUSTOMER
    return known.get(method, Pair(method, method))
