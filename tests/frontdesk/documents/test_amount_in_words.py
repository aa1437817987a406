"""Every vector of domain §7.5, and what they imply."""

from decimal import Decimal

import pytest

from frontdesk.documents.amount_in_words import amount_in_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("107000.53", "壹拾万柒仟元零伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("10005.00", "壹万零伍元整"),
        ("0.05", "伍分"),
        ("0", "零元整"),
        ("1062.10", "壹仟零陆拾贰元壹角"),
        ("10.00", "壹拾元整"),
        ("100010.00", "壹拾万零壹拾元整"),
        ("100000001.00", "壹亿零壹元整"),
        ("1000000000000.00", "壹万亿元整"),
        ("-55.90", "负伍拾伍元玖角"),
        ("0.004", "零元整"),
        ("0.005", "壹分"),
    ],
)
def test_amounts_are_written_as_contracts_write_them(amount, words):
    assert amount_in_words(Decimal(amount)) == words


def test_an_amount_no_shop_ever_had_is_refused_not_misprinted():
    with pytest.raises(ValueError):
        amount_in_words(Decimal(10) ** 16)
