"""What forms hand over about customers and cars, cleaned and checked as far as the store needs it."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar

from db.base import storable
from frontdesk.errors import ChangedMeanwhile, ValueRefused
from frontdesk.terms import BodyType, CustomerKind, Energy, Salutation

LONGEST_PLATE, LONGEST_VIN = 20, 40


@dataclass(frozen=True)
class CustomerValues:
    """The fields of a customer form. Phones are E.164 where they could be read, else as typed.

    `name_latin` left empty is filled from the reading of a person's Chinese name.
    """

    name: str
    kind: CustomerKind = CustomerKind.PERSON
    salutation: Salutation = Salutation.NONE
    phone: str = ""
    second_phone: str = ""
    email: str = ""
    invoice_title: str = ""
    credit_code: str = ""
    spoken_language: str = ""
    contact_wish: str = ""
    name_latin: str = ""


@dataclass(frozen=True)
class VehicleValues:
    """The fields of a car form. `plate_reason` says why an odd plate was taken."""

    plate: str = ""
    plate_reason: str = ""
    vin: str = ""
    brand: str = ""
    model: str = ""
    model_year: int | None = None
    colour: str = ""
    body_type: BodyType = BodyType.SEDAN
    energy: Energy = Energy.PETROL
    registered_on: date | None = None
    warranty_until: date | None = None
    battery_warranty_until: date | None = None
    engine_number: str = ""


@dataclass(frozen=True)
class FieldDifference:
    """One field two people saved differently."""

    field: str
    theirs: object
    yours: object


class FieldsChangedMeanwhile(ChangedMeanwhile):
    """Somebody saved first: both values of each differing field, and the version to save over if you choose."""

    def __init__(self, what: str, key: object, version: int, differences: tuple[FieldDifference, ...]) -> None:
        super().__init__(what, key)
        self.version, self.differences = version, differences


Values = TypeVar("Values", CustomerValues, VehicleValues)


def cleaned(values: Values) -> Values:
    """The same values without blanks at the ends, as far as a store can keep them."""
    texts: dict[str, Any] = {
        field.name: storable(value).strip()
        for field in fields(values)
        if type(value := getattr(values, field.name)) is str
    }
    return replace(values, **texts)


def values_of(kind: type[Values], entity: object) -> Values:
    """The values an entity holds now."""
    return kind(**{field.name: getattr(entity, field.name) for field in fields(kind)})


def differences(theirs: Values, yours: Values) -> tuple[FieldDifference, ...]:
    """Field by field, where two sets of values differ."""
    return tuple(
        FieldDifference(field.name, getattr(theirs, field.name), getattr(yours, field.name))
        for field in fields(theirs)
        if getattr(theirs, field.name) != getattr(yours, field.name)
    )


def require_name(values: CustomerValues) -> None:
    """Raises ValueRefused: a customer needs a name to be called by."""
    if not values.name:
        raise ValueRefused("name", "empty")


def require_lengths(values: VehicleValues) -> None:
    """Raises ValueRefused for a plate or VIN no plate or VIN can be."""
    for field, text, most in (("plate", values.plate, LONGEST_PLATE), ("vin", values.vin, LONGEST_VIN)):
        if len(text) > most:
            raise ValueRefused(field, "too_long", most=most)
