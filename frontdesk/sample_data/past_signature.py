"""The signed revision of an order of the past: real content, real hash, as the customer would have signed it."""

from datetime import datetime

from sqlalchemy.orm import Session

from db.models.work_orders import Approval, WorkOrder, WorkOrderRevision
from frontdesk.desk import Desk
from frontdesk.sample_data.strokes import signature_strokes
from frontdesk.terms import ApprovalMethod, ApprovalScope
from frontdesk.work_orders.content_json import canonical_json, content_hash
from frontdesk.work_orders.content_of import content_of


def freeze_past_order(desk: Desk, session: Session, order: WorkOrder, signed_at: datetime) -> None:
    """Add revision 1 of an order that was agreed to as it stands."""
    content = content_of(desk, session, order, None, revision=1)
    data = canonical_json(content)
    session.add(
        WorkOrderRevision(
            work_order_id=order.id,
            revision=1,
            content=data,
            content_hash=content_hash(data),
            total=content.totals.total,
            created_at=signed_at,
            approval=Approval(
                scope=ApprovalScope.ESTIMATE,
                method=ApprovalMethod.SIGNATURE_ON_SCREEN,
                person_name=content.customer_name,
                relation="owner",
                asked_at=signed_at,
                answered_at=signed_at,
                added_total=content.totals.total,
                revised_total=content.totals.total,
                revised_promise_at=content.promise_at,
                agreed_jobs=[job.number for job in content.jobs],
                declined_jobs=[],
                strokes=[[list(point) for point in stroke] for stroke in signature_strokes(content.customer_name)],
                recorded_by_id=order.created_by_id,
            ),
        )
    )
