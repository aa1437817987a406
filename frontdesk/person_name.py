"""How a person is called: one value for every row, sheet and list that shows a customer."""

from dataclasses import dataclass
from typing import Protocol

from frontdesk.terms import Salutation


class Named(Protocol):
    """A customer, or a row with the same columns; all are None where no customer was joined to the row."""

    @property
    def name(self) -> str | None: ...
    @property
    def name_latin(self) -> str | None: ...
    @property
    def salutation(self) -> Salutation | None: ...


@dataclass(frozen=True)
class PersonName:
    """A name as written, the same in Latin letters, the salutation; `formats.person_name` words it.

    `latin` is empty where the name is Latin already, and where nobody knows how to write it so. Nobody at all
    (`NOBODY`) is false.
    """

    name: str
    latin: str = ""
    salutation: Salutation = Salutation.NONE

    @classmethod
    def of(cls, named: Named | None) -> "PersonName":
        """Of a customer, a customer form or a joined row; NOBODY while the customer is unknown."""
        if named is None or not named.name:
            return NOBODY
        return cls(named.name, named.name_latin or "", named.salutation or Salutation.NONE)

    def __bool__(self) -> bool:
        return bool(self.name)


NOBODY = PersonName("")
