"""The repair category that is printed on the forms (domain §2.4, §2.8)."""

from collections.abc import Iterable

from db.models.work_orders import Job, WorkOrder
from frontdesk.terms import ArrivalMode, PayType, RepairCategory
from frontdesk.work_orders.loading import agreed_jobs, live_jobs, priced
from frontdesk.work_orders.pricing import main_payer


def repair_category(order: WorkOrder) -> RepairCategory:
    """What was chosen by hand; else what follows from the work."""
    return order.category or category_of_work(order)


def category_of_work(order: WorkOrder) -> RepairCategory:
    """An accident when the car came with one; else the category of most minutes of the work agreed (before
    anything is agreed: offered), the first of equals.
    """
    if order.visit.arrival_mode is ArrivalMode.ACCIDENT:
        return RepairCategory.ACCIDENT_REPAIR
    return _of_most_minutes(order, agreed_jobs(order) or live_jobs(order))


def _of_most_minutes(order: WorkOrder, jobs: Iterable[Job]) -> RepairCategory:
    minutes: dict[RepairCategory, int] = {}
    for job in jobs:
        category = _of_job(order, job)
        minutes[category] = minutes.get(category, 0) + job.minutes
    return max(minutes, key=lambda category: minutes[category], default=RepairCategory.MINOR_REPAIR)


def _of_job(order: WorkOrder, job: Job) -> RepairCategory:
    if job.campaign_id is not None:
        return RepairCategory.CAMPAIGN
    if main_payer(money for _line, money in priced(order, job)) is PayType.INSURANCE:
        return RepairCategory.ACCIDENT_REPAIR
    return job.menu_item.category if job.menu_item else RepairCategory.MINOR_REPAIR
