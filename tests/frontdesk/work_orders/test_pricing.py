"""Money is right to the cent under any mix of payers, discounts and tax."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.terms import LineKind, PayType, TaxMode
from frontdesk.work_orders.pricing import Item, Terms, add_up, combined_discount, main_payer, price_line

_ITEMS = st.builds(
    Item,
    kind=st.sampled_from(LineKind),
    quantity=st.integers(1, 99_999).map(lambda thousandths: Decimal(thousandths) / 1000),
    unit_price=st.integers(0, 10_000_000).map(lambda cents: Decimal(cents) / 100),
    pay_type=st.sampled_from(PayType),
)
_PERCENTS = st.integers(0, 10_000)
_TERMS = st.builds(Terms, st.sampled_from(TaxMode), st.integers(0, 3000), _PERCENTS)


@given(st.lists(st.tuples(_ITEMS, _PERCENTS), max_size=12), _TERMS)
def test_totals_are_the_sums_of_the_rounded_lines_to_the_cent(lines: list[tuple[Item, int]], terms: Terms) -> None:
    sums = add_up(price_line(item, job_discount, terms) for item, job_discount in lines)

    mine = [cents(item, job_discount, terms) for item, job_discount in lines if item.pay_type == PayType.CUSTOMER]
    assert sums.total * 100 == sum(total for _, _, total in mine)
    assert sums.discount * 100 == sum(gross - amount for gross, amount, _ in mine)
    assert sums.labor + sums.parts + sums.other - sums.discount == sums.amount
    assert sums.amount == (sums.total if terms.tax_mode is TaxMode.INCLUSIVE else sums.net)
    assert sums.net + sums.tax == sums.total


@given(st.lists(st.tuples(_ITEMS, _PERCENTS), max_size=12), _TERMS)
def test_the_customer_and_the_other_payers_together_pay_everything(
    lines: list[tuple[Item, int]], terms: Terms
) -> None:
    priced = [price_line(item, job_discount, terms) for item, job_discount in lines]
    sums = add_up(priced)

    assert sums.total + sum(share for _, share in sums.other_payers) == sum(line.total for line in priced)
    assert sums.total >= 0


@given(_ITEMS, _PERCENTS, _TERMS)
def test_a_discount_never_makes_another_payer_pay_less(item: Item, job_discount: int, terms: Terms) -> None:
    line = price_line(item, job_discount, terms)

    assert 0 <= line.discount <= line.gross
    if item.pay_type is not PayType.CUSTOMER:
        assert line.discount == 0


def test_the_order_of_the_mockup_costs_what_it_says() -> None:
    prices = (("320", LineKind.LABOR), ("360", LineKind.PART), ("180", LineKind.LABOR), ("258", LineKind.PART))
    terms = Terms(TaxMode.INCLUSIVE, 1300, discount_basis_points=500)

    sums = add_up(
        price_line(Item(kind, Decimal(1), Decimal(price), PayType.CUSTOMER), 0, terms) for price, kind in prices
    )

    assert (sums.labor, sums.parts, sums.discount, sums.total) == (
        Decimal("500.00"),
        Decimal("618.00"),
        Decimal("55.90"),
        Decimal("1062.10"),
    )


def test_halves_are_rounded_up_in_every_line() -> None:
    half_a_cent = Item(LineKind.FEE, Decimal("0.5"), Decimal("0.01"), PayType.CUSTOMER)
    without_tax = Terms(TaxMode.EXCLUSIVE, 0)

    assert add_up([price_line(half_a_cent, 0, without_tax)] * 3).total == Decimal("0.03")


def test_two_discounts_count_together() -> None:
    assert combined_discount(500, 500) == Decimal("0.0975")


def test_whoever_pays_most_of_a_job_is_its_payer() -> None:
    terms = Terms(TaxMode.INCLUSIVE, 1300)
    small = price_line(Item(LineKind.LABOR, Decimal(1), Decimal(10), PayType.CUSTOMER), 0, terms)
    large = price_line(Item(LineKind.PART, Decimal(1), Decimal(90), PayType.WARRANTY), 0, terms)

    assert main_payer([small, large]) is PayType.WARRANTY
    assert main_payer([]) is PayType.CUSTOMER


def cents(item: Item, job_discount: int, terms: Terms) -> tuple[int, int, int]:
    """Gross, amount after discount and total with tax in whole cents, by integer arithmetic alone."""
    gross = _half_up(int(item.quantity * 1000) * int(item.unit_price * 100), 1000)
    kept = (10_000 - terms.discount_basis_points) * (10_000 - job_discount)
    amount = gross - _half_up(gross * (100_000_000 - kept), 100_000_000)
    if terms.tax_mode is TaxMode.INCLUSIVE:
        return gross, amount, amount
    return gross, amount, amount + _half_up(amount * terms.tax_basis_points, 10_000)


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
