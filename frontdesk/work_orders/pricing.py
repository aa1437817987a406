"""Money of a work order: half up per line, the sum of the rounded lines is the total (domain §7.5).

Pure. Prices are published with or without tax (`TaxMode`); discounts apply to what the customer pays, never to a
warranty, insurer or internal share. Rates are basis points (1/10000).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from frontdesk.terms import LineKind, PayType, TaxMode

CENT = Decimal("0.01")
NOTHING = Decimal("0.00")
_WHOLE = 10_000


@dataclass(frozen=True)
class Item:
    """What a line is priced from."""

    kind: LineKind
    quantity: Decimal
    unit_price: Decimal
    pay_type: PayType


@dataclass(frozen=True)
class Terms:
    """The dealership's price mode and tax, as they were when the order was opened, and the order's discount."""

    tax_mode: TaxMode
    tax_basis_points: int
    discount_basis_points: int = 0


@dataclass(frozen=True)
class Priced:
    """A line in money. `amount = gross - discount` in the price mode; `total = net + tax`."""

    kind: LineKind
    pay_type: PayType
    gross: Decimal
    discount: Decimal
    amount: Decimal
    net: Decimal
    tax: Decimal
    total: Decimal


@dataclass(frozen=True)
class Sums:
    """Sums of priced lines for the customer; `labor`, `parts`, `other` before discount.

    `labor + parts + other - discount = amount`, which is `total` where prices contain the tax and `net` where
    they do not. `other_payers`: totals of everybody else, in the order of `PayType`, without zeros.
    """

    labor: Decimal
    parts: Decimal
    other: Decimal
    discount: Decimal
    amount: Decimal
    net: Decimal
    tax: Decimal
    total: Decimal
    other_payers: tuple[tuple[PayType, Decimal], ...]


def half_up(amount: Decimal) -> Decimal:
    """Rounded to the minor unit, halves away from zero."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def combined_discount(order_basis_points: int, job_basis_points: int) -> Decimal:
    """The share of the price given away when both discounts apply, e.g. 0.0975 for twice 5 %."""
    left = Decimal((_WHOLE - order_basis_points) * (_WHOLE - job_basis_points)) / (_WHOLE * _WHOLE)
    return 1 - left


def price_line(item: Item, job_discount_basis_points: int, terms: Terms) -> Priced:
    """One line in money."""
    gross = half_up(item.quantity * item.unit_price)
    discount = NOTHING
    if item.pay_type is PayType.CUSTOMER:
        discount = half_up(gross * combined_discount(terms.discount_basis_points, job_discount_basis_points))
    amount = gross - discount
    if terms.tax_mode is TaxMode.INCLUSIVE:
        tax = half_up(amount * terms.tax_basis_points / (_WHOLE + terms.tax_basis_points))
        net, total = amount - tax, amount
    else:
        tax = half_up(amount * terms.tax_basis_points / _WHOLE)
        net, total = amount, amount + tax
    return Priced(item.kind, item.pay_type, gross, discount, amount, net, tax, total)


def add_up(lines: Iterable[Priced]) -> Sums:
    """The sums of already rounded lines."""
    labor = parts = other = discount = amount = net = tax = total = NOTHING
    others = dict.fromkeys(PayType, NOTHING)
    for line in lines:
        if line.pay_type is not PayType.CUSTOMER:
            others[line.pay_type] += line.total
            continue
        if line.kind is LineKind.LABOR:
            labor += line.gross
        elif line.kind is LineKind.PART:
            parts += line.gross
        else:
            other += line.gross
        discount, amount = discount + line.discount, amount + line.amount
        net, tax, total = net + line.net, tax + line.tax, total + line.total
    other_payers = tuple((payer, share) for payer, share in others.items() if share)
    return Sums(labor, parts, other, discount, amount, net, tax, total, other_payers)


def main_payer(lines: Iterable[Priced]) -> PayType:
    """Who pays most of a job; the customer when nobody pays anything."""
    shares = dict.fromkeys(PayType, NOTHING)
    for line in lines:
        shares[line.pay_type] += line.gross
    return max(PayType, key=lambda payer: (shares[payer], payer is PayType.CUSTOMER))
