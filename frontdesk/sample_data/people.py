"""The customers and cars of the fictional dealership. Nobody real: prefixes 140 to 144 are not in use."""

from dataclasses import dataclass

from frontdesk.terms import BodyType, Energy, PreferenceKind, Salutation

MR, MS = Salutation.MR, Salutation.MS
DRINK, CAR, CONTACT = PreferenceKind.DRINK, PreferenceKind.CAR, PreferenceKind.CONTACT
OLD_PARTS, OTHER = PreferenceKind.OLD_PARTS, PreferenceKind.OTHER


@dataclass(frozen=True)
class Model:
    """A car of the fictional makers. `maker` is how its VINs begin."""

    brand: str
    name: str
    body: BodyType
    energy: Energy
    maker: str


@dataclass(frozen=True)
class Owner:
    """A customer with one car. `age` is months since first registration, `km` the last reading."""

    name: str
    salutation: Salutation
    plate: str
    model: str
    age: int
    km: int
    colour: str
    likes: tuple[tuple[PreferenceKind, str], ...] = ()
    contact_wish: str = ""
    invoice_title: str = ""


MODELS = {
    "E5": Model("锐行", "E5", BodyType.SEDAN, Energy.ELECTRIC, "LRX8E5C2"),
    "E7": Model("锐行", "E7", BodyType.SUV, Energy.ELECTRIC, "LRX8E7C2"),
    "S4": Model("锐行", "S4", BodyType.SEDAN, Energy.PETROL, "LRXS41A5"),
    "E3": Model("凌越", "E3", BodyType.HATCHBACK, Energy.ELECTRIC, "LYU3E3B1"),
    "X6": Model("凌越", "X6", BodyType.SUV, Energy.PLUG_IN_HYBRID, "LYU6X6D2"),
    "M8": Model("凯途", "M8", BodyType.MPV, Energy.PETROL, "LKT8M8F4"),
    "C2": Model("凯途", "C2", BodyType.HATCHBACK, Energy.PETROL, "LKT2C2A3"),
    "V5": Model("凯途", "V5", BodyType.SUV, Energy.PETROL, "LKT5V5D6"),
    "T9": Model("远岭", "T9", BodyType.PICKUP, Energy.DIESEL, "LYN9T9G7"),
}

OWNERS = (
    Owner("张伟国", MR, "沪AD12345", "E5", 33, 37_905, "珠光白",
          ((DRINK, "温水，不喝咖啡"), (CAR, "座椅位置不要动，已存记忆 1"), (OLD_PARTS, "旧件我要看一眼。")),
          "电话优先，12:00–13:00 勿扰", "上海泓澜设计有限公司"),
    Owner("许文静", MS, "沪C82K19", "S4", 58, 71_240, "深空灰", ((DRINK, "热茶"),)),
    Owner("沈雨桐", MS, "苏E9F3A6", "C2", 29, 24_310, "樱花粉", ((DRINK, "美式，不加糖"),)),
    Owner("林嘉怡", MS, "沪B3M907", "V5", 31, 29_120, "雪山白", ((CAR, "后排有儿童座椅，请不要拆"),)),
    Owner("黄建明", MR, "沪AF06821", "X6", 26, 40_880, "曜石黑", ((DRINK, "绿茶"),)),
    Owner("郭子昂", MR, "沪DK5512", "S4", 17, 15_430, "烈焰红"),
    Owner("唐慧", MS, "沪B7T0C4", "V5", 64, 83_150, "银灰", ((DRINK, "美式，不加糖"),)),
    Owner("宋明", MR, "沪B5N168", "M8", 71, 96_420, "商务黑", ((OTHER, "赶会议，要准话"),), "先发短信再打电话"),
    Owner("苏婉", MS, "沪AF31556", "E7", 24, 31_770, "冰川蓝", ((DRINK, "温水"),)),
    Owner("陆远航", MR, "沪C2H64L", "V5", 42, 51_900, "雪山白"),
    Owner("邱敏", MS, "沪D3L72X", "S4", 52, 66_010, "银灰"),
    Owner("蔡佳", MS, "沪B0R48J", "M8", 38, 44_780, "香槟金", ((DRINK, "热牛奶"), (OTHER, "带孩子来，坐儿童区"))),
    Owner("何静", MS, "沪A0E52B", "C2", 45, 39_660, "奶油白"),
    Owner("马晓东", MR, "沪CD90417", "X6", 19, 27_350, "曜石黑"),
    Owner("叶琳", MS, "沪B4Y7S8", "S4", 36, 33_020, "深空灰", ((DRINK, "拿铁"),)),
    Owner("吴小敏", MS, "沪A1Q8R5", "C2", 13, 10_240, "奶油白"),
    Owner("罗一鸣", MR, "沪C60H77", "V5", 27, 22_480, "雪山白"),
    Owner("宋佳宁", MS, "沪AF77310", "E5", 37, 48_330, "冰川蓝"),
    Owner("高翔", MR, "沪D2W619", "V5", 48, 58_760, "深空灰"),
    Owner("范立新", MR, "沪B8L4Z3", "M8", 55, 88_190, "商务黑", (), "", "上海立新物流有限公司"),
    Owner("秦悦", MS, "浙F5C208", "S4", 40, 42_050, "烈焰红"),
    Owner("杜明", MR, "沪A9X36P", "V5", 69, 79_930, "银灰"),
    Owner("顾岚", MS, "沪A3T881", "S4", 33, 28_870, "珠光白"),
    Owner("宁涛", MR, "沪C0V27D", "V5", 60, 72_600, "曜石黑"),
    Owner("钟岩", MR, "沪A66K20", "C2", 50, 47_110, "银灰"),
    Owner("林建", MR, "沪B91P35", "S4", 47, 55_280, "深空灰"),
    Owner("单立文", MR, "沪AD60783", "E3", 14, 16_900, "薄荷绿"),
    Owner("曾慕雪", MS, "沪DF80216", "E7", 10, 9_870, "雪山白"),
    Owner("仇若溪", MS, "沪C7B50N", "C2", 22, 18_440, "樱花粉"),
    Owner("解宏伟", MR, "苏B2Z83F", "T9", 34, 61_300, "沙漠黄", ((CAR, "货斗里的工具不要动"),)),
    Owner("欧阳静", MS, "沪AF55192", "E5", 20, 25_610, "珠光白"),
    Owner("石磊", MR, "沪B6F119", "T9", 44, 90_540, "墨绿"),
    Owner("方晓晨", MS, "沪DW3308", "V5", 25, 26_720, "冰川蓝"),
    Owner("尹志强", MR, "沪C4R86E", "M8", 62, 104_900, "商务黑", (), "", "上海强运客运有限公司"),
    Owner("白雪梅", MS, "沪AD99017", "E3", 8, 7_260, "奶油白"),
    Owner("彭浩然", MR, "沪B2J7K1", "S4", 54, 69_480, "深空灰"),
    Owner("陶然", MR, "浙A7M4X2", "X6", 30, 38_150, "曜石黑"),
    Owner("邵敏", MS, "沪A5D6W9", "C2", 39, 35_900, "银灰"),
    Owner("潘凤英", MS, "沪C1N27H", "V5", 75, 98_660, "香槟金", ((OTHER, "说话慢一点，听力不好"),)),
    Owner("卢子豪", MR, "沪DD41286", "E7", 16, 21_050, "曜石黑"),
    Owner("金晓婷", MS, "沪B3V95Q", "C2", 32, 27_990, "樱花粉"),
    Owner("David Miller", MR, "沪AF20388", "E5", 21, 23_400, "冰川蓝", ((DRINK, "Black coffee"),)),
)

LOANERS = (
    ("沪AD88105", "E3", "电量 91%"),
    ("沪A6J204", "C2", "油 3/4"),
    ("沪AD88127", "E3", "电量 80%"),
    ("沪A2Z910", "C2", "油 1/2"),
    ("沪AD88159", "E3", "补电中"),
)
