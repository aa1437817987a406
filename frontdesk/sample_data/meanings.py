"""Which work the words of the sample customers mean, and why work stands on an order that nobody asked for."""

_MEANT = (
    ("霉味", "MN0102"),
    ("有味道", "MN0102"),
    ("滤芯", "MN0102"),
    ("动力电池冷却液", "HV0702"),
    ("冷却液", "MN0107"),
    ("刹车片", "BR0201"),
    ("刹车听", "MN0110"),
    ("轮胎换位", "MN0109"),
    ("换挡", "MN0108"),
    ("嗒嗒", "DX0601"),
    ("怠速有点抖", "DX0601"),
    ("保养", "MN0101"),
)
"""Part of what was said, and the work that answers it; the first that is on the order counts."""

REASONS = {
    "MN0101": ("保养到期", "Service due"),
    "MN0102": ("每两万公里更换", "Due every 20,000 km"),
    "MN0103": ("每四万公里更换", "Due every 40,000 km"),
    "MN0106": ("上次更换已满两年", "Last changed two years ago"),
    "MN0107": ("上次更换已满四年", "Last changed four years ago"),
    "MN0108": ("每六万公里更换", "Due every 60,000 km"),
    "MN0109": ("前后胎磨损不一", "Front and rear wear differ"),
    "MN0110": ("随保养检查", "Checked with the service"),
    "BR0201": ("制动片剩余 3 mm", "3 mm of pad left"),
    "CH0302": ("胎纹接近磨损标记", "Tread near the wear mark"),
    "DX0601": ("先找原因再报价", "Find the cause before pricing"),
    "EL0401": ("启动电压偏低", "Low cranking voltage"),
    "EL0402": ("雨刮胶条老化", "Wiper rubber has aged"),
    "HV0701": ("年度检查到期", "Yearly check due"),
    "HV0702": ("冷却液到期", "Coolant due"),
}
"""Why the work is on the order, Chinese and English, by its code."""


def meant(words: str, codes: tuple[str, ...]) -> str:
    """Which of the works `codes` answers these words; the first when nothing says so."""
    return next((code for part, code in _MEANT if part in words and code in codes), codes[0])
