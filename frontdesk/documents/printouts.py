"""What was printed, saved or refused by a printer, when and by whom (issue 2, point 10: separate facts)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.shop import Printout, Staff
from frontdesk.desk import Desk
from frontdesk.shop.permissions import Permission
from frontdesk.terms import DocumentKind, Language

if TYPE_CHECKING:
    from frontdesk.documents.print_out import Document


class Outcome(StrEnum):
    PRINTED = "printed"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True)
class PrintoutRow:
    """One print-out. `reprint_number` 0 is the original; `problem` a stable key, only when the printer refused."""

    outcome: Outcome
    at: datetime
    staff_name: str
    staff_name_latin: str
    printer: str
    language: Language
    revision: int
    reprint_number: int
    pages: int
    problem: str


def record_printout(desk: Desk, document: Document, printer: str, problem: str = "") -> None:
    """Write down that `printer` took the document, or with `problem` that it did not. Raises NotAllowed."""
    _record(desk, document, printer, problem, printed=not problem)


def record_saved(desk: Desk, document: Document) -> None:
    """Write down that the document was saved as a file; that is no print. Raises NotAllowed."""
    _record(desk, document, "", "", printed=False)


def printouts_of(desk: Desk, kind: DocumentKind, subject_uuid: str) -> tuple[PrintoutRow, ...]:
    """Every print-out of this document, the latest first."""
    desk.require(Permission.LOOK)
    with desk.reading() as session:
        rows = session.execute(
            select(Printout, Staff)
            .outerjoin(Staff, Staff.id == Printout.staff_id)
            .where(Printout.kind == kind, Printout.subject_uuid == subject_uuid)
            .order_by(Printout.id.desc())
        )
        return tuple(_row(printout, staff) for printout, staff in rows)


def reprint_number(session: Session, kind: DocumentKind, subject_uuid: str, content_hash: str) -> int:
    """How often exactly this content came out of a printer already: 0 makes the next one the original."""
    same = select(func.count(Printout.id)).filter_by(kind=kind, subject_uuid=subject_uuid, sha256=content_hash)
    return session.scalar(same.where(Printout.printed_at.is_not(None))) or 0


def _record(desk: Desk, document: Document, printer: str, problem: str, *, printed: bool) -> None:
    desk.require(Permission.PRINT)
    with desk.unit_of_work() as session:
        session.add(
            Printout(
                kind=document.kind,
                subject_uuid=document.subject_uuid,
                revision=document.revision,
                language=document.language,
                reprint_number=document.reprint_number,
                printer=printer,
                pages=document.pages,
                sha256=document.content_hash,
                requested_at=desk.now(),
                printed_at=desk.now() if printed else None,
                problem=problem,
                staff_id=desk.staff_id or None,
            )
        )


def _row(printout: Printout, staff: Staff | None) -> PrintoutRow:
    outcome = Outcome.FAILED if printout.problem else Outcome.SAVED
    return PrintoutRow(
        outcome=Outcome.PRINTED if printout.printed_at else outcome,
        at=printout.printed_at or printout.requested_at,
        staff_name=staff.name if staff else "",
        staff_name_latin=staff.name_latin if staff else "",
        printer=printout.printer,
        language=printout.language,
        revision=printout.revision,
        reprint_number=printout.reprint_number,
        pages=printout.pages,
        problem=printout.problem,
    )
