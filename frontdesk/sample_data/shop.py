"""The fictional dealership: its data, people with roles and PINs, bays, open campaigns."""

from dataclasses import dataclass
from datetime import time

from sqlalchemy.orm import Session

from db.models.shop import Dealership, OpeningHours, Staff, StaffRole
from db.models.work_orders import Campaign
from db.models.workshop import Bay, TechnicianSkill
from frontdesk.shop.sign_in import hash_pin
from frontdesk.terms import BayKind, Role, SkillKind

DEMO_PIN = "1234"
"""The PIN of everybody in the sample data; the sign-in screen shows it in a demo only."""

MECHANICAL, VOLTAGE = SkillKind.MECHANICAL, SkillKind.HIGH_VOLTAGE

_BAYS = (
    (BayKind.RECEPTION, 2, "{} 号口", "Lane {}"),
    (BayKind.QUICK, 3, "快修 {}", "Quick {}"),
    (BayKind.LIFT, 4, "举升 {}", "Lift {}"),
    (BayKind.ALIGNMENT, 1, "定位", "Alignment"),
    (BayKind.TYRE, 1, "轮胎", "Tyres"),
    (BayKind.DIAGNOSIS, 1, "诊断", "Diagnosis"),
    (BayKind.HV, 1, "高压", "High voltage"),
    (BayKind.BODY, 2, "钣金 {}", "Body {}"),
    (BayKind.PAINT, 1, "喷漆", "Paint"),
    (BayKind.WASH, 1, "洗车", "Wash"),
    (BayKind.FINAL_CHECK, 1, "终检", "Final check"),
)
_CODES = {BayKind.RECEPTION: "R", BayKind.QUICK: "Q", BayKind.LIFT: "L", BayKind.BODY: "B"}


@dataclass(frozen=True)
class Person:
    """A member of the fictional staff."""

    name: str
    latin: str
    roles: tuple[Role, ...]
    discount_limit: int = 0
    skills: tuple[tuple[SkillKind, int], ...] = ()


_ADVISOR, _TECHNICIAN = (Role.SERVICE_ADVISOR,), (Role.TECHNICIAN,)

STAFF = (
    Person("陈思远", "Chen Siyuan", _ADVISOR, 500),
    Person("周婧", "Zhou Jing", _ADVISOR, 500),
    Person("李明轩", "Li Mingxuan", _ADVISOR, 500),
    Person("赵晨", "Zhao Chen", (*_ADVISOR, Role.CRM_MANAGER), 500),
    Person("江楠", "Jiang Nan", (Role.GREETER,)),
    Person("沈敏", "Shen Min", (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_ADVISOR), 1000),
    Person("许静", "Xu Jing", (Role.BOOKING_CLERK,)),
    Person("郑伟", "Zheng Wei", (Role.WORKSHOP_CONTROLLER,)),
    Person("王建国", "Wang Jianguo", _TECHNICIAN, 0, ((MECHANICAL, 3), (VOLTAGE, 2))),
    Person("马超", "Ma Chao", _TECHNICIAN, 0, ((MECHANICAL, 2),)),
    Person("孙立", "Sun Li", _TECHNICIAN, 0, ((MECHANICAL, 1),)),
    Person("刘洋", "Liu Yang", _TECHNICIAN, 0, ((MECHANICAL, 3),)),
    Person("何东", "He Dong", _TECHNICIAN, 0, ((MECHANICAL, 2), (VOLTAGE, 3))),
    Person("徐亮", "Xu Liang", _TECHNICIAN, 0, ((SkillKind.BODY, 2), (SkillKind.PAINT, 2))),
    Person("丁一凡", "Ding Yifan", (Role.QUALITY_INSPECTOR,)),
    Person("曹磊", "Cao Lei", (Role.PARTS_CLERK,)),
    Person("韩雪", "Han Xue", (Role.CASHIER,)),
    Person("吴芳", "Wu Fang", (Role.LOUNGE_HOST,)),
    Person("顾海峰", "Gu Haifeng", (Role.SERVICE_MANAGER,), 3000),
)

CAMPAIGNS = (
    ("R26-04", "高压线束检查", "High-voltage cable check", True, 20),
    ("S26-02", "车机升级", "Infotainment update", False, 30),
)


def add_shop(session: Session) -> None:
    """Add the dealership with everything that stands still: people, bays, campaigns, opening hours."""
    session.add(
        Dealership(
            name_zh="云汇汽车服务中心 · 浦东店",
            name_en="Yunhui Auto Service, Pudong",
            address_zh="上海市浦东新区示范路 88 号",
            address_en="88 Shifan Road, Pudong, Shanghai",
            phone="021-5550 0188",
            complaint_phone="021-5550 0199",
            credit_code="91310115MA27T3QX9B",
            home_province="沪",
            warranty_terms_zh="维修项目质保 12 个月或 20,000 km，以先到者为准；客户自带件除外。",
            warranty_terms_en="Repairs are under warranty for 12 months or 20,000 km, whichever comes first; "
            "parts brought by the customer are not.",
            is_demo=True,
        )
    )
    session.add_all(OpeningHours(weekday=day, opens=time(8), closes=time(18)) for day in range(7))
    _add_people(session)
    _add_bays(session)
    session.add_all(
        Campaign(code=code, title_zh=zh, title_en=en, is_recall=is_recall, minutes=minutes)
        for code, zh, en, is_recall, minutes in CAMPAIGNS
    )


def _add_people(session: Session) -> None:
    pin_hash = hash_pin(DEMO_PIN)
    for number, person in enumerate(STAFF, 1):
        row = Staff(
            name=person.name,
            name_latin=person.latin,
            badge=f"{number:03d}",
            pin_hash=pin_hash,
            discount_limit_basis_points=person.discount_limit,
            roles=[StaffRole(role=role) for role in person.roles],
        )
        session.add(row)
        session.flush()
        session.add_all(
            TechnicianSkill(staff_id=row.id, skill=skill, level=level) for skill, level in person.skills
        )


def _add_bays(session: Session) -> None:
    position = 0
    for kind, count, zh, en in _BAYS:
        for number in range(1, count + 1):
            position += 1
            code = f"{_CODES[kind]}{number}" if kind in _CODES else kind.value[:2].upper()
            names = {"name_zh": zh.format(number), "name_en": en.format(number)}
            session.add(Bay(code=code, kind=kind, position=position, **names))
