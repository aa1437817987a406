"""The desk: who acts, where, when, and on which store. The first argument of every use case."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from db.errors import is_there_already
from db.unit_of_work import reading, writing
from frontdesk.errors import ChangedMeanwhile, ConfirmationNeeded, NotAllowed
from frontdesk.shop.permissions import Permission, permissions_of
from frontdesk.terms import Role

Publish = Callable[[frozenset[str]], None]


def system_clock() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC)


def _nobody_listens(_names: frozenset[str]) -> None:
    pass


@dataclass(frozen=True)
class Actor:
    """The member of staff who acts."""

    staff_id: int
    name: str
    name_latin: str
    roles: frozenset[Role]
    discount_limit_basis_points: int


@dataclass
class Desk:
    """Context of every use case. `actor` changes when another person signs in; everything else stays."""

    engine: Engine
    data_folder: Path
    station: str = "desk-1"
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Shanghai"))
    clock: Callable[[], datetime] = system_clock
    actor: Actor | None = None
    publish: Publish = _nobody_listens
    confirmed: frozenset[str] = frozenset()
    is_demo: bool = False

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self.clock()

    def local(self, moment: datetime) -> datetime:
        """`moment` in the dealership's zone."""
        return moment.astimezone(self.zone)

    def today(self) -> date:
        """The present day in the dealership's zone."""
        return self.local(self.now()).date()

    @property
    def staff_id(self) -> int | None:
        """The id of the person acting, None before anybody signed in."""
        return self.actor.staff_id if self.actor else None

    def may(self, permission: Permission) -> bool:
        """Whether the person acting has `permission`."""
        return self.actor is not None and permission in permissions_of(self.actor.roles)

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed unless the person acting has `permission`."""
        if not self.may(permission):
            raise NotAllowed(permission)

    def confirm(self, what: str, **data: object) -> None:
        """Raises ConfirmationNeeded unless `what` was confirmed beforehand (see `confirming`)."""
        if what not in self.confirmed:
            raise ConfirmationNeeded(what, **data)

    def confirming(self, *what: str) -> "Desk":
        """The same desk after its person confirmed something unusual, for one call."""
        return replace(self, confirmed=self.confirmed | frozenset(what))

    @contextmanager
    def unit_of_work(self) -> Iterator[Session]:
        """One transaction: commits once when the block ends well, then tells what changed.

        Raises ChangedMeanwhile when another desk saved first (also when it made what may be there only once),
        StorageTrouble when the store refuses.
        """
        try:
            with writing(self.engine, at=self.now(), staff_id=self.staff_id, station=self.station) as (
                session,
                notice,
            ):
                yield session
        except StaleDataError as error:
            raise ChangedMeanwhile("entity", None) from error
        except IntegrityError as error:
            if not is_there_already(error):
                raise
            raise ChangedMeanwhile("entity", None) from error
        if notice.names:
            self.publish(frozenset(notice.names))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A consistent picture to read from; takes no write lock and changes nothing."""
        with reading(self.engine) as session:
            yield session
