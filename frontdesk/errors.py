"""What can go wrong and is expected. Errors carry data; `ui/shared/problems.py` words them."""

from db.errors import StorageTrouble as StorageTrouble
from db.errors import Trouble as Trouble


class FrontDeskError(Exception):
    """Base of every expected error: nothing was changed, nothing typed was lost."""


class NotFound(FrontDeskError):
    """The thing is not (or no longer) there."""

    def __init__(self, what: str, key: object) -> None:
        super().__init__(what, key)
        self.what, self.key = what, key


class NotAllowed(FrontDeskError):
    """The person acting lacks the permission."""

    def __init__(self, permission: str) -> None:
        super().__init__(permission)
        self.permission = permission


class MoveRefused(FrontDeskError):
    """A status move that is not in the table of moves, or whose guard said no."""

    def __init__(self, entity: str, status: str, target: str) -> None:
        super().__init__(entity, status, target)
        self.entity, self.status, self.target = entity, status, target


class ReasonNeeded(FrontDeskError):
    """The action is possible, but only with a reason in words."""

    def __init__(self, action: str) -> None:
        super().__init__(action)
        self.action = action


class ValueRefused(FrontDeskError):
    """One typed value cannot be taken. `field` names the form field, `why` is a stable key for its wording."""

    def __init__(self, field: str, why: str, **data: object) -> None:
        super().__init__(field, why, data)
        self.field, self.why, self.data = field, why, data


class ConfirmationNeeded(FrontDeskError):
    """Unusual, not wrong: repeat with `confirmed=` containing `what` and it is taken."""

    def __init__(self, what: str, **data: object) -> None:
        super().__init__(what, data)
        self.what, self.data = what, data


class ChangedMeanwhile(FrontDeskError):
    """Somebody else saved first (optimistic lock). Nothing was overwritten."""

    def __init__(self, what: str, key: object) -> None:
        super().__init__(what, key)
        self.what, self.key = what, key


class Frozen(FrontDeskError):
    """The customer signed this; it can only be added to by a new revision."""

    def __init__(self, what: str, key: object) -> None:
        super().__init__(what, key)
        self.what, self.key = what, key
