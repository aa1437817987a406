"""The terms printed on every work order and signed with it (domain §3.1, §3.3)."""

from db.models.shop import Dealership

_ZH = (
    "本工单是双方对服务内容、价格和时间的约定。增加项目或费用，须先经客户同意并记录时间与方式。",
    "预计总价与结算价相差时，以客户同意的项目为准；未同意的项目不施工、不收费。",
    "贵重物品请随身携带。车辆交接状态以环车检查记录为准。",
)
_EN = (
    "This work order is what we agreed on: work, price and time. Further work or cost needs your consent first, "
    "recorded with time and manner.",
    "Should estimate and invoice differ, the items you agreed to count; items you did not agree to are neither "
    "done nor charged.",
    "Please keep valuables with you. The condition of the car at hand-over is as recorded in the walkaround.",
)


def order_terms(dealership: Dealership) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The terms in Chinese and English; the dealership's own warranty promise stands third."""
    return (
        _with_warranty(_ZH, dealership.warranty_terms_zh),
        _with_warranty(_EN, dealership.warranty_terms_en),
    )


def _with_warranty(terms: tuple[str, ...], warranty: str) -> tuple[str, ...]:
    return (*terms[:2], warranty.strip(), *terms[2:]) if warranty.strip() else terms
