"""What a walkaround must hold, and its statuses: what was signed is frozen, what is added is signed anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.terms import Energy, PositionCode, ProtectionItem


class WalkaroundStatus(StrEnum):
    """`amended`: something was added after the customer signed or refused; the frozen revision stays as it was."""

    OPEN = "open"
    SIGNED = "signed"
    REFUSED = "refused"
    AMENDED = "amended"


MOVES: Mapping[StrEnum, frozenset[StrEnum]] = {
    WalkaroundStatus.OPEN: frozenset({WalkaroundStatus.SIGNED, WalkaroundStatus.REFUSED}),
    WalkaroundStatus.SIGNED: frozenset({WalkaroundStatus.AMENDED}),
    WalkaroundStatus.REFUSED: frozenset({WalkaroundStatus.SIGNED, WalkaroundStatus.AMENDED}),
    WalkaroundStatus.AMENDED: frozenset({WalkaroundStatus.SIGNED, WalkaroundStatus.REFUSED}),
}

OPTIONAL_POSITIONS = frozenset({PositionCode.UNDERBODY})
"""Needs a lift; not part of the tour with the customer (domain §5.2)."""

TOUR = tuple(position for position in PositionCode if position not in OPTIONAL_POSITIONS)


class Required(StrEnum):
    """The entries every sheet needs (domain §5.2, marked with a star; covers after §5.1)."""

    ODOMETER = "odometer"
    ENERGY = "energy"
    LAMPS = "lamps"
    TYRES = "tyres"
    COVERS = "covers"
    VALUABLES = "valuables"
    POSITIONS = "positions"


@dataclass(frozen=True)
class Missing:
    """One required entry that is not there; `parts` names what of it: covers or positions."""

    what: Required
    parts: tuple[ProtectionItem | PositionCode, ...] = ()


@dataclass(frozen=True)
class Progress:
    """How many of the required entries are there. Every cover counts by itself, the tour as one."""

    done: int
    total: int
    missing: tuple[Missing, ...]


def burns_fuel(energy: Energy) -> bool:
    """Whether the car has a tank, so that fuel is read in eighths."""
    return energy is not Energy.ELECTRIC


def has_plug(energy: Energy) -> bool:
    """Whether the car is charged, so that its charge and range are read."""
    return energy in (Energy.ELECTRIC, Energy.PLUG_IN_HYBRID)
