# ruff: noqa: DTZ001
"""What is signed can be read again exactly, and one content has one form."""

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.work_orders.content import WorkOrderContent
from frontdesk.work_orders.content_json import (
    canonical_json,
    content_hash,
    walkaround_from_json,
    work_order_from_json,
)
from tests.frontdesk.documents import sample_content as sample

ANY_TEXT = st.text(st.characters(), max_size=20)
for kind, strategy in (
    (str, ANY_TEXT),
    (Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9)),
    (datetime, st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC))),
    (float, st.floats(allow_nan=False, allow_infinity=False)),
):
    st.register_type_strategy(kind, strategy)


@settings(max_examples=40, deadline=None)
@given(st.from_type(WorkOrderContent))
def test_a_work_order_comes_back_exactly(content):
    assert work_order_from_json(canonical_json(content)) == content


@settings(max_examples=40, deadline=None)
@given(st.from_type(WalkaroundContent))
def test_a_walkaround_comes_back_exactly(content):
    assert walkaround_from_json(canonical_json(content)) == content


def test_the_form_is_canonical():
    data = canonical_json(sample.work_order())
    tree = json.loads(data)
    assert json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() == data
    assert tree["totals"]["total"] == "1062.10"
    assert tree["arrived_at"] == "2026-03-18T02:22:00Z"
    assert tree["wait_mode"] == "wait_in_lounge"
    assert content_hash(data) == content_hash(canonical_json(sample.work_order()))


def test_the_same_moment_in_another_zone_is_the_same_content():
    order = sample.work_order()
    elsewhere = order.arrived_at.astimezone(timezone(timedelta(hours=8)))
    assert canonical_json(dataclasses.replace(order, arrived_at=elsewhere)) == canonical_json(order)


@pytest.mark.parametrize("changes", [{"arrived_at": datetime(2026, 3, 18, 10)}, {"tax_percent": Decimal("NaN")}])
def test_what_has_no_one_meaning_is_refused(changes):
    with pytest.raises(ValueError):
        canonical_json(sample.work_order(**changes))


def test_other_bytes_are_refused():
    with pytest.raises(KeyError):
        work_order_from_json(b"{}")


def test_what_was_signed_before_a_field_was_added_stays_readable():
    data = json.loads(canonical_json(sample.walkaround(lamps_checked=True)))
    del data["lamps_checked"]
    old = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert walkaround_from_json(old) == sample.walkaround(lamps_checked=False)
    data = json.loads(canonical_json(sample.work_order()))
    del data["customer_latin"]
    assert work_order_from_json(json.dumps(data).encode()) == sample.work_order(customer_latin="")


def test_an_order_signed_before_answers_stood_on_it_stays_readable():
    data = json.loads(canonical_json(sample.work_order()))
    for concern in data["concerns"]:
        del concern["asked"]
    old = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert work_order_from_json(old) == sample.work_order()
