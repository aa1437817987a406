"""How a finding of the walkaround becomes a proposed line of the work order, and stops being one."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models.menu import MenuItem
from db.models.walkaround import Proposal, Walkaround
from frontdesk.desk import Desk
from frontdesk.errors import NotFound
from frontdesk.reception.walkaround_findings import Finding, findings
from frontdesk.reception.walkaround_loading import load_sheet, locked_walkaround
from frontdesk.reception.walkaround_sheet import WalkaroundSheet
from frontdesk.shop.permissions import Permission


@dataclass(frozen=True)
class ProposalRow:
    id: int
    finding_key: str
    title_zh: str
    title_en: str
    on_the_order: bool


def proposals(desk: Desk, visit_id: int) -> tuple[ProposalRow, ...]:
    """What is proposed from findings of this visit, also what the order took up."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        return tuple(_row(proposal) for proposal in _proposed(session, visit_id))


def not_proposed(sheet: WalkaroundSheet, proposed: tuple[ProposalRow, ...], kind: str) -> tuple[str, ...]:
    """The keys of the findings of a kind (`mark`, `tyre`, `lamp`) that nobody proposed yet."""
    there = {row.finding_key for row in proposed}
    keys = (finding.key for finding in findings(sheet))
    return tuple(key for key in keys if key.startswith(f"{kind}:") and key not in there)


def waiting(proposed: tuple[ProposalRow, ...], kind: str) -> tuple[int, ...]:
    """The proposals from findings of a kind that are not on the order: they can be taken back."""
    return tuple(row.id for row in proposed if row.finding_key.startswith(f"{kind}:") and not row.on_the_order)


def propose_line(desk: Desk, walkaround_id: int, finding_key: str) -> ProposalRow:
    """A finding becomes a proposed line; the work order picks it up. Proposing it again changes nothing.

    Raises NotFound when the finding is not on the sheet.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        walkaround = locked_walkaround(session, walkaround_id)
        found = findings(load_sheet(desk, session, walkaround))
        finding = next((each for each in found if each.key == finding_key), None)
        if finding is None:
            raise NotFound("findings", finding_key)
        visit_id = walkaround.visit_id
        proposal = session.scalar(select(Proposal).filter_by(visit_id=visit_id, finding_key=finding_key))
        if proposal is None:
            proposal = Proposal(visit_id=visit_id, finding_key=finding_key)
        elif proposal.withdrawn_at is None:
            return _row(proposal)
        proposal.withdrawn_at = None
        proposal.proposed_at, proposal.proposed_by_id = desk.now(), desk.staff_id
        _say(session, proposal, finding)
        session.add(proposal)
        session.flush()
        return _row(proposal)


def withdraw_proposal(desk: Desk, proposal_id: int) -> None:
    """Take a proposal back that is not on the work order yet. Raises NotFound."""
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.unit_of_work() as session:
        proposal = session.get(Proposal, proposal_id, with_for_update=True)
        if proposal is None or proposal.job_id is not None:
            raise NotFound("proposals", proposal_id)
        proposal.withdrawn_at = proposal.withdrawn_at or desk.now()


def follow_findings(desk: Desk, session: Session, walkaround: Walkaround) -> None:
    """After a change of the sheet: a proposal goes with its finding, and says what is found now.

    What is on the order stays as it was put there; taken off again, it is not proposed without its finding.
    """
    proposed = _proposed(session, walkaround.visit_id)
    if not proposed:
        return
    session.flush()
    session.expire(walkaround)
    found = {finding.key: finding for finding in findings(load_sheet(desk, session, walkaround))}
    for proposal in proposed:
        if proposal.finding_key not in found:
            proposal.withdrawn_at = desk.now()
        elif proposal.job_id is None:
            _say(session, proposal, found[proposal.finding_key])


def _proposed(session: Session, visit_id: int) -> list[Proposal]:
    there = select(Proposal).filter_by(visit_id=visit_id, withdrawn_at=None).order_by(Proposal.id)
    return list(session.scalars(there))


def _say(session: Session, proposal: Proposal, finding: Finding) -> None:
    item = session.scalar(select(MenuItem).filter_by(code=finding.menu_code, active=True))
    proposal.menu_item_id = item.id if item else None
    proposal.title_zh = item.name_zh if item else finding.title_zh
    proposal.title_en = item.name_en if item else finding.title_en
    proposal.reason_zh, proposal.reason_en = finding.reason_zh, finding.reason_en


def _row(proposal: Proposal) -> ProposalRow:
    return ProposalRow(
        proposal.id,
        proposal.finding_key,
        proposal.title_zh,
        proposal.title_en,
        proposal.job_id is not None,
    )
