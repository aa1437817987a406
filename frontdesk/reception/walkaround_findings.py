"""Findings of a walkaround, and how one becomes a proposed line of the work order."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select

from db.models.menu import MenuItem
from db.models.walkaround import Proposal
from frontdesk.desk import Desk
from frontdesk.documents import words
from frontdesk.errors import NotFound
from frontdesk.reception import m22
from frontdesk.reception.walkaround_loading import find_walkaround, load_sheet
from frontdesk.reception.walkaround_sheet import MarkRow, TyreRow, WalkaroundSheet
from frontdesk.shop.permissions import Permission
from frontdesk.terms import LampState, PositionCode, TrafficLight, WarningLamp, Wheel

_PAINT, _TYRE, _BATTERY, _DIAGNOSIS = "BD0801", "CH0302", "EL0401", "DX0601"
"""Items of the price menu (domain §8.3) that usually answer a finding; a free line when the shop has none."""


@dataclass(frozen=True)
class Finding:
    """Something found on the car. `key` names it within its visit: `mark:12`, `tyre:left_front`, `lamp:abs`."""

    key: str
    title_zh: str
    title_en: str
    reason_zh: str
    reason_en: str
    menu_code: str


@dataclass(frozen=True)
class ProposalRow:
    id: int
    finding_key: str
    title_zh: str
    title_en: str
    on_the_order: bool


def findings(sheet: WalkaroundSheet) -> tuple[Finding, ...]:
    """What was found on the car, in the order of the sheet: marks, tyres, lamps."""
    found = [_of_mark(mark) for mark in sheet.marks]
    found += [_of_tyre(tyre) for tyre in sheet.tyres if tyre.verdict in _TO_TELL]
    found += [_of_lamp(lamp, state) for lamp, state in sheet.lamps if state is not LampState.OFF]
    return tuple(found)


def not_proposed(sheet: WalkaroundSheet, proposed: tuple[ProposalRow, ...], kind: str) -> tuple[str, ...]:
    """The keys of the findings of a kind (`mark`, `tyre`, `lamp`) that nobody proposed yet."""
    there = {row.finding_key for row in proposed}
    keys = (finding.key for finding in findings(sheet))
    return tuple(key for key in keys if key.startswith(f"{kind}:") and key not in there)


def proposals(desk: Desk, visit_id: int) -> tuple[ProposalRow, ...]:
    """What was proposed from findings of this visit."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        rows = session.scalars(select(Proposal).filter_by(visit_id=visit_id).order_by(Proposal.id))
        return tuple(_row(proposal) for proposal in rows)


def propose_line(desk: Desk, walkaround_id: int, finding_key: str) -> ProposalRow:
    """A finding becomes a proposed line; the work order picks it up. Proposing it again changes nothing.

    Raises NotFound when the finding is not on the sheet.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = find_walkaround(session, walkaround_id)
        sheet = load_sheet(desk, session, walkaround)
        finding = next((each for each in findings(sheet) if each.key == finding_key), None)
        if finding is None:
            raise NotFound("findings", finding_key)
        there = session.scalar(select(Proposal).filter_by(visit_id=walkaround.visit_id, finding_key=finding_key))
        if there is not None:
            return _row(there)
        item = session.scalar(select(MenuItem).filter_by(code=finding.menu_code, active=True))
        proposal = Proposal(
            visit_id=walkaround.visit_id,
            finding_key=finding_key,
            menu_item_id=item.id if item else None,
            title_zh=item.name_zh if item else finding.title_zh,
            title_en=item.name_en if item else finding.title_en,
            reason_zh=finding.reason_zh,
            reason_en=finding.reason_en,
            proposed_at=desk.now(),
            proposed_by_id=desk.staff_id,
        )
        session.add(proposal)
        session.flush()
        return _row(proposal)


def withdraw_proposal(desk: Desk, proposal_id: int) -> None:
    """Take a proposal back that is not on the work order yet. Raises NotFound."""
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        proposal = session.get(Proposal, proposal_id)
        if proposal is None or proposal.job_id is not None:
            raise NotFound("proposals", proposal_id)
        session.delete(proposal)


_CORNER_WORDS = {
    wheel: (pair.zh, pair.en)
    for wheel, pair in (
        (Wheel.LEFT_FRONT, words.POSITION[PositionCode.LEFT_FRONT]),
        (Wheel.RIGHT_FRONT, words.POSITION[PositionCode.RIGHT_FRONT]),
        (Wheel.LEFT_REAR, words.POSITION[PositionCode.LEFT_REAR]),
        (Wheel.RIGHT_REAR, words.POSITION[PositionCode.RIGHT_REAR]),
    )
}
_TO_TELL = frozenset({TrafficLight.ATTENTION, TrafficLight.URGENT})


def _row(proposal: Proposal) -> ProposalRow:
    return ProposalRow(
        proposal.id,
        proposal.finding_key,
        proposal.title_zh,
        proposal.title_en,
        proposal.job_id is not None,
    )


def _of_mark(mark: MarkRow) -> Finding:
    paint = m22.Material.BODY in m22.AREAS[mark.area_code].materials
    tyre = m22.Material.TYRE in m22.AREAS[mark.area_code].materials
    zh, en = f"{mark.zone_zh}：{mark.type_zh}", f"{mark.zone_en}: {mark.type_en.lower()}"
    note = mark.note.strip()
    return Finding(
        key=f"mark:{mark.id}",
        title_zh=f"处理 {zh}",
        title_en=f"Repair {en[0].lower()}{en[1:]}",
        reason_zh=f"环检标记 {mark.number}，{zh}" + (f"，{note}" if note else ""),
        reason_en=f"Walkaround mark {mark.number}, {en}" + (f", {note}" if note else ""),
        menu_code=_PAINT if paint else _TYRE if tyre else "",
    )


def _of_tyre(tyre: TyreRow) -> Finding:
    zh, en = _CORNER_WORDS[tyre.wheel]
    tread = None if tyre.tread_mm is None else _plain(tyre.tread_mm)
    facts_zh = [f"花纹 {tread} mm"] if tread else []
    facts_en = [f"tread {tread} mm"] if tread else []
    facts_zh += [f"DOT {tyre.dot}"] if tyre.dot else []
    facts_en += [f"DOT {tyre.dot}"] if tyre.dot else []
    facts_zh += [tyre.damage.strip()] if tyre.damage.strip() else []
    facts_en += [tyre.damage.strip()] if tyre.damage.strip() else []
    return Finding(
        key=f"tyre:{tyre.wheel.value}",
        title_zh=f"更换{zh}轮胎",
        title_en=f"Replace {en.lower()} tyre",
        reason_zh=f"{zh}轮胎：" + "，".join(facts_zh),
        reason_en=f"{en} tyre: " + ", ".join(facts_en),
        menu_code=_TYRE,
    )


def _of_lamp(lamp: WarningLamp, state: LampState) -> Finding:
    name, how = words.LAMP[lamp], words.LAMP_STATE[state]
    return Finding(
        key=f"lamp:{lamp.value}",
        title_zh=f"检查{name.zh}",
        title_en=f"Check warning lamp: {name.en}",
        reason_zh=f"{name.zh}{how.zh}",
        reason_en=f"Warning lamp {how.en}: {name.en}",
        menu_code=_BATTERY if lamp is WarningLamp.BATTERY else _DIAGNOSIS,
    )


def _plain(value: Decimal) -> str:
    return f"{value:.1f}"
