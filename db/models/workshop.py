"""Bays and technicians, as far as reception names them."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base
from db.models.shop import Staff
from db.terms import BayKind, SkillKind


class Bay(Base):
    __tablename__ = "bays"

    code: Mapped[str] = mapped_column(String(10), unique=True)
    name_zh: Mapped[str]
    name_en: Mapped[str]
    kind: Mapped[BayKind]
    position: Mapped[int]


class TechnicianSkill(Base):
    """A skill with its level, e.g. M2 or HV2 (domain §8.3)."""

    __tablename__ = "technician_skills"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    skill: Mapped[SkillKind]
    level: Mapped[int]
    staff: Mapped[Staff] = relationship()
