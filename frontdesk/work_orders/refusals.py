"""What a work order refuses, with the data that says why."""

from decimal import Decimal

from frontdesk.errors import FrontDeskError
from frontdesk.work_orders.sheet import Missing


class NotTold(FrontDeskError):
    """An answer counts only after content, price and time were told; `missing` names which were not."""

    def __init__(self, job_number: int, missing: tuple[str, ...]) -> None:
        super().__init__(job_number, missing)
        self.job_number, self.missing = job_number, missing


class NotApproved(FrontDeskError):
    """The customer has not agreed to this job as it stands. `why`: unsigned, declined, changed,
    other_car, order_not_approved.
    """

    def __init__(self, job_number: int, why: str) -> None:
        super().__init__(job_number, why)
        self.job_number, self.why = job_number, why


class NotReadyToSign(FrontDeskError):
    """Something is still open; `missing` says what, as on the screen."""

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        super().__init__(missing)
        self.missing = missing


class NothingToAgree(FrontDeskError):
    """What stands on the order is exactly what the customer agreed to last."""


class AmountDiffers(FrontDeskError):
    """The amount told on the phone is not what is added by the changes (domain §3.3)."""

    def __init__(self, told: Decimal, added: Decimal) -> None:
        super().__init__(told, added)
        self.told, self.added = told, added


class AboveAuthority(FrontDeskError):
    """A discount above what a person may give; percents. Another one whose limit covers `asked` must enter their
    PIN (`discount.who_may_give`). `name`, `name_latin`: who may not.
    """

    def __init__(self, limit: Decimal, asked: Decimal, name: str = "", name_latin: str = "") -> None:
        super().__init__(limit, asked)
        self.limit, self.asked = limit, asked
        self.name, self.name_latin = name, name_latin


class WorkOpen(FrontDeskError):
    """Agreed jobs are not finished yet; their numbers."""

    def __init__(self, job_numbers: tuple[int, ...]) -> None:
        super().__init__(job_numbers)
        self.job_numbers = job_numbers


class OwnWork(FrontDeskError):
    """The final check is done by somebody who did not do the work (domain §4.3)."""


class AgreementOwed(FrontDeskError):
    """The order differs from what the customer agreed to; how many differences."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class TooGenerous(FrontDeskError):
    """The shop would give away more on this order than a person may (domain §9.6): `limit` and `asked` as amounts.
    Another one who may must enter their PIN (`generosity.who_may_waive`). `name`, `name_latin`: who may not.
    """

    def __init__(self, limit: Decimal, asked: Decimal, name: str = "", name_latin: str = "") -> None:
        super().__init__(limit, asked)
        self.limit, self.asked = limit, asked
        self.name, self.name_latin = name, name_latin
