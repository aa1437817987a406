"""Walkaround sheet, key tag and the forms for a power cut."""

import dataclasses

import pytest

from frontdesk.documents.blank_forms import blank_walkaround_pdf, blank_work_order_pdf
from frontdesk.documents.key_tag import KeyTagContent, key_tag_pdf
from frontdesk.documents.qr import QrKind, QrTarget, parse_qr, qr_text
from frontdesk.documents.walkaround_sheet import walkaround_pdf
from frontdesk.documents.words import Pair
from frontdesk.terms import BodyType, Language
from frontdesk.work_orders.content_json import canonical_json
from tests.frontdesk.documents import reading
from tests.frontdesk.documents import sample_content as sample


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("body", list(BodyType))
def test_the_sheet_shows_every_mark_for_every_body(language, body):
    content = sample.walkaround(body_type=body)
    pdf = walkaround_pdf(
        content, language=language, printing=sample.PRINTING, signature=sample.signature(content, minute=31)
    )
    text = reading.whole_text(pdf)
    for mark in sample.MARKS:
        assert mark.m22 in text
        assert reading.squeezed(mark.note) in text
    assert reading.attachment(pdf, "walkaround.json") == canonical_json(content)
    assert {parse_qr(code) for code in reading.qr_codes(pdf)} == {QrTarget(QrKind.WALKAROUND, content.uuid)}
    assert reading.problems(pdf) == []
    assert reading.ink_outside(pdf) == 0


@pytest.mark.parametrize("language", list(Language))
def test_the_damage_of_a_tyre_is_on_the_paper(language):
    first, *others = sample.walkaround().tyres
    damaged = dataclasses.replace(first, damage="胎侧鼓包，长约 3 cm", winter=True)
    pdf = walkaround_pdf(
        sample.walkaround(tyres=(damaged, *others)), language=language, printing=sample.PRINTING
    )
    text = reading.whole_text(pdf)
    assert "胎侧鼓包，长约3cm" in text
    assert ("wintertyre" if language == Language.EN else "冬季胎") in text
    assert reading.ink_outside(pdf) == 0


def test_forty_marks_and_a_full_car_need_more_pages_and_lose_nothing():
    marks = tuple(dataclasses.replace(sample.MARKS[index % 5], number=index + 1) for index in range(40))
    things = tuple(f"物品{index}" for index in range(120))
    content = sample.walkaround(marks=marks, belongings=things, words=("停车时被蹭的" * 300,))
    pdf = walkaround_pdf(content, language=Language.BOTH, printing=sample.PRINTING)
    text = reading.whole_text(pdf)
    assert text.count("左前门") >= 8
    assert text.count("物品") - text.count("车内物品") >= 119  # one may be torn by the end of a page
    assert text.count("停车时被蹭的") >= 280
    assert "草稿" in text
    assert reading.ink_outside(pdf) == 0


@pytest.mark.parametrize("language", list(Language))
def test_the_key_tag_is_one_small_page_with_a_code_back_to_the_order(language):
    order = sample.work_order()
    pdf = key_tag_pdf(KeyTagContent.of_order(order), language=language, printing=sample.PRINTING)
    (text,) = reading.page_texts(pdf)
    assert "沪A·D12345" in text
    assert "12:10" in text
    assert [parse_qr(code) for code in reading.qr_codes(pdf)] == [QrTarget(QrKind.WORK_ORDER, order.uuid)]
    assert reading.ink_outside(pdf, 4) == 0


def test_a_tag_in_english_names_the_bay_in_english():
    tag = KeyTagContent.of_order(sample.work_order())
    text = reading.whole_text(key_tag_pdf(tag, language=Language.EN, printing=sample.PRINTING))
    assert reading.squeezed(tag.place_en) in text
    assert reading.squeezed(tag.place_zh) not in text


def test_a_tag_can_be_printed_before_there_is_an_order_or_a_promise():
    tag = dataclasses.replace(KeyTagContent.of_order(sample.work_order()), qr=QrKind.VISIT, promise_at=None)
    pdf = key_tag_pdf(tag, language=Language.ZH, printing=sample.PRINTING)
    assert "待定" in reading.whole_text(pdf)


@pytest.mark.parametrize("language", list(Language))
def test_blank_forms_are_one_page_each(language):
    order = sample.work_order()
    terms = [Pair(*each) for each in zip(order.terms_zh, order.terms_en, strict=True)]
    forms = [blank_work_order_pdf(sample.DEALERSHIP, language=language, printing=sample.PRINTING, terms=terms)]
    for body in BodyType:
        forms.append(
            blank_walkaround_pdf(sample.DEALERSHIP, body=body, language=language, printing=sample.PRINTING)
        )
    for pdf in forms:
        assert len(reading.page_texts(pdf)) == 1
        assert reading.problems(pdf) == []
        assert reading.ink_outside(pdf) == 0


@pytest.mark.parametrize("kind", list(QrKind))
def test_a_scanned_code_names_its_record(kind):
    uuid = sample.work_order().uuid
    assert parse_qr(qr_text(kind, uuid)) == QrTarget(kind, uuid)
    assert parse_qr(f" {qr_text(kind, uuid).lower()}\n") == QrTarget(kind, uuid)


@pytest.mark.parametrize("text", ["", "沪AD12345", "FD1:WO:", "FD1:XX:" + "0" * 32, "FD1:WO:" + "-" * 36])
def test_other_texts_are_not_ours(text):
    assert parse_qr(text) is None


def test_lamps_that_were_all_off_are_told_from_lamps_nobody_looked_at():
    looked = sample.walkaround(lamps=())
    unseen = sample.walkaround(lamps=(), lamps_checked=False)
    said = reading.squeezed("无警示灯亮")
    assert said in reading.whole_text(walkaround_pdf(looked, language=Language.ZH, printing=sample.PRINTING))
    assert said not in reading.whole_text(walkaround_pdf(unseen, language=Language.ZH, printing=sample.PRINTING))
