"""The eight stages of a visit that every list, strip and board shows (visual language §3, stage track)."""

from enum import StrEnum

from frontdesk.terms import VisitStatus, WorkOrderStatus


class Stage(StrEnum):
    """Named as the status tokens of the theme."""

    WAITING = "waiting"
    GREETED = "greeted"
    WALKAROUND = "walkaround"
    APPROVAL = "approval"
    IN_WORK = "in-work"
    QUALITY = "quality"
    READY = "ready"
    DELIVERED = "delivered"


IN_RECEPTION = (Stage.GREETED, Stage.WALKAROUND, Stage.APPROVAL)
"""The advisor is with the customer, or waits for the customer's word."""

_BY_VISIT = {
    VisitStatus.ARRIVED: Stage.WAITING,
    VisitStatus.GREETED: Stage.GREETED,
    VisitStatus.INSPECTING: Stage.WALKAROUND,
    VisitStatus.INTERVIEWED: Stage.WALKAROUND,
    VisitStatus.ORDER_OPEN: Stage.APPROVAL,
    VisitStatus.READY_FOR_DELIVERY: Stage.READY,
}
_IN_WORKSHOP = {
    WorkOrderStatus.WAITING_APPROVAL: Stage.APPROVAL,
    WorkOrderStatus.QUALITY_CHECK: Stage.QUALITY,
    WorkOrderStatus.READY: Stage.READY,
}


def stage_of(visit: VisitStatus, order: WorkOrderStatus | None) -> Stage:
    """Where a visit stands; delivered, closed and left visits count as delivered."""
    if visit == VisitStatus.IN_WORKSHOP:
        return _IN_WORKSHOP.get(order, Stage.IN_WORK) if order else Stage.IN_WORK
    return _BY_VISIT.get(visit, Stage.DELIVERED)
