"""The printed order says what was signed, all of it, in the language asked for."""

import dataclasses
import shutil
import subprocess
from decimal import Decimal

import pytest

from frontdesk.documents import words as w
from frontdesk.documents.pages import opened
from frontdesk.documents.printing import Printing
from frontdesk.documents.qr import QrKind, QrTarget, parse_qr
from frontdesk.documents.work_order import work_order_pdf
from frontdesk.terms import ConcernOutcome, ConcernSource, Language
from frontdesk.work_orders.content import AskedContent, ConcernContent, WorkOrderContent
from frontdesk.work_orders.content_json import canonical_json, content_hash, work_order_from_json
from tests.frontdesk.documents import reading
from tests.frontdesk.documents import sample_content as sample

LANGUAGES = list(Language)


def printed(
    content: WorkOrderContent | None = None, language: Language = Language.BOTH, *, signed: bool = True
) -> bytes:
    content = content or sample.work_order()
    signature = sample.signature(content) if signed else None
    return work_order_pdf(content, language=language, printing=sample.PRINTING, signature=signature)


def with_walkaround(language: Language) -> bytes:
    order, car = sample.work_order(), sample.walkaround()
    return work_order_pdf(
        order,
        language=language,
        printing=sample.PRINTING,
        walkaround=car,
        signature=sample.signature(order),
        walkaround_signature=sample.signature(car, minute=31),
    )


def test_an_english_paper_names_everybody_in_latin_letters():
    text = reading.whole_text(with_walkaround(Language.EN))
    for chinese, latin in (("陈思远", "ChenSiyuan"), ("王建国", "WangJianguo"), ("张伟国signed", "ZhangWeiguo")):
        assert chinese not in text
        assert latin in text
    assert "Lines1,6" in text
    assert "Line2" in text


def test_a_paper_claims_nothing_that_nobody_said():
    order = sample.work_order()
    unknown = dataclasses.replace(order, vehicle=dataclasses.replace(order.vehicle, brand="", model=""))
    car = dataclasses.replace(sample.walkaround(), belongings=())
    pdf = work_order_pdf(unknown, language=Language.EN, printing=sample.PRINTING, walkaround=car)
    assert "Model—VIN" in reading.whole_text(pdf)
    assert "Nobelongingsnoted" in reading.whole_text(pdf)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_the_mockup_takes_two_pages_and_says_everything(language):
    pdf = with_walkaround(language)
    text = reading.whole_text(pdf)
    assert len(reading.page_texts(pdf)) == 2
    for concern in sample.CONCERNS:
        assert reading.squeezed(concern.words) in text
    for words in ("1,062.10", "沪A·D12345", "LRX8E5C27R0118362", "42,186km", "12:10", "WO20260318-0007"):
        assert words in text
    for mark in sample.MARKS:
        assert mark.m22 in text
    titles = {Language.ZH: ["title_zh"], Language.EN: ["title_en"], Language.BOTH: ["title_zh", "title_en"]}[
        language
    ]
    for job in sample.JOBS:
        for title in titles:
            assert reading.squeezed(getattr(job, title)) in text


@pytest.mark.parametrize(
    ("language", "words"), [(Language.ZH, "涉及行车安全，已向客户说明"), (Language.EN, "safety relevant")]
)
def test_a_declined_safety_item_says_so(language, words):
    declined = dataclasses.replace(sample.JOBS[3], safety_relevant=True)
    content = dataclasses.replace(sample.work_order(), jobs=(*sample.JOBS[:3], declined, *sample.JOBS[4:]))
    assert reading.squeezed(words) in reading.whole_text(printed(content, language))
    assert reading.squeezed(words) not in reading.whole_text(printed(language=language))


def test_what_the_customer_answered_when_asked_reaches_the_workshop_on_paper():
    asked = (AskedContent("什么时候出现？", "冷车，下雨天"), AskedContent("", "左转更明显"))
    concerns = (dataclasses.replace(sample.CONCERNS[0], asked=asked), *sample.CONCERNS[1:])
    text = reading.whole_text(printed(sample.work_order(concerns=concerns)))
    for words in ("什么时候出现？“冷车，下雨天”", "“左转更明显”"):
        assert words in text


def test_both_languages_stand_side_by_side_and_one_language_stands_alone():
    both, zh, en = (
        reading.whole_text(with_walkaround(each)) for each in (Language.BOTH, Language.ZH, Language.EN)
    )
    assert "第1页，共2页·Page1of2" in both
    assert "Servicework" not in zh
    assert "维修工单" not in en
    assert "大写：人民币壹仟零陆拾贰元壹角" in zh
    assert "CNY1,062.10" in en


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_sound_and_carries_both_weights(language):
    pdf = with_walkaround(language)
    assert reading.problems(pdf) == []
    faces = reading.embedded_fonts(pdf)
    assert all(faces.values())
    assert {name.rsplit("-", 1)[1] for name in faces} == {"Regular", "Bold"}
    assert reading.ink_outside(pdf) == 0


def test_qpdf_finds_nothing(tmp_path):
    tool = shutil.which("qpdf")
    path = tmp_path / "order.pdf"
    path.write_bytes(with_walkaround(Language.BOTH))
    if tool:
        done = subprocess.run([tool, "--check", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_the_code_on_every_page_leads_back_to_the_order():
    codes = reading.qr_codes(with_walkaround(Language.ZH))
    assert len(codes) == 2
    assert {parse_qr(code) for code in codes} == {QrTarget(QrKind.WORK_ORDER, sample.work_order().uuid)}


def test_the_signed_data_travel_inside():
    order = sample.work_order()
    pdf = printed(order)
    data = reading.attachment(pdf, "work-order.json")
    assert data == canonical_json(order)
    assert work_order_from_json(data) == order
    assert reading.keywords(pdf) == f"sha256:{content_hash(data)}"


def test_bytes_kept_with_a_signature_are_the_ones_that_travel():
    """An order signed under an older version of the program stays signed."""
    order = sample.work_order()
    kept = canonical_json(order).replace(b"work-order-1", b"work-order-0")
    signature = dataclasses.replace(sample.signature(order), content_hash=content_hash(kept))
    pdf = work_order_pdf(
        order, language=Language.ZH, printing=sample.PRINTING, signature=signature, stored_json=kept
    )
    assert reading.attachment(pdf, "work-order.json") == kept
    assert "尚未签字" not in reading.whole_text(pdf)


@pytest.mark.parametrize("count", [1, 2, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 25, 33, 41, 50, 60])
@pytest.mark.parametrize("language", [Language.EN, Language.BOTH])
def test_sums_terms_and_signature_are_never_torn_apart(count, language):
    pdf = printed(sample.many_jobs(count), language)
    pages = reading.page_texts(pdf)
    total = f"{sample.many_jobs(count).totals.total:,.2f}"
    confirm = "signedonscreen" if language == Language.EN else "客户确认以上内容"
    together = [page for page in pages if confirm in page]
    assert len(together) == 1
    assert total in together[0]
    assert "Pleasetakevaluables" in together[0]
    assert "12monthsor20,000km" in together[0]
    assert reading.ink_outside(pdf) == 0


def test_every_page_of_a_long_order_has_its_table_head_and_number():
    pages = reading.page_texts(printed(sample.many_jobs(100), Language.ZH))
    jobs = [page for page in pages if "同意" in page and "暂缓" in page]
    assert len(jobs) > 3
    for page in jobs:
        assert "内容与依据" in page
    for number, page in enumerate(pages, 1):
        assert f"第{number}页，共{len(pages)}页" in page


def test_an_unsigned_order_says_so_on_every_page():
    pages = reading.page_texts(printed(sample.many_jobs(30), signed=False))
    assert all("草稿·客户尚未签字" in page for page in pages)
    assert not any("草稿" in page for page in reading.page_texts(printed()))


def test_a_signature_for_another_content_does_not_count():
    order = sample.work_order()
    changed = dataclasses.replace(order, wash_wished=True)
    pdf = work_order_pdf(
        changed, language=Language.BOTH, printing=sample.PRINTING, signature=sample.signature(order)
    )
    assert "签字属于较早版本" in reading.whole_text(pdf)
    assert "店内签字屏" not in reading.whole_text(pdf)


def test_a_reprint_says_so():
    again = dataclasses.replace(sample.PRINTING, reprint_number=2)
    order = sample.work_order()
    pdf = work_order_pdf(order, language=Language.BOTH, printing=again, signature=sample.signature(order))
    assert "重印第2次/Reprint2" in reading.whole_text(pdf)


def test_preview_and_print_are_the_same_bytes():
    assert with_walkaround(Language.BOTH) == with_walkaround(Language.BOTH)
    later = Printing(sample.PRINTING.copy_name, sample.at(11, 0))
    order = sample.work_order()
    assert work_order_pdf(order, language=Language.ZH, printing=later) != printed(order, Language.ZH, signed=False)


ODD_WORDS = [
    "<b>粗体</b> & <img src=x> &amp; 100% \\(括号\\) 'quote'",
    "刹车异响🚗💥，还有 👨‍👩‍👧 在车里",
    "صوت غريب عند الفرملة " * 3,
    "单雄信、仉督、褚䶮、㛃、䲟鱼",
    "tab\there, zero\u0000byte, bell\u0007, lone \ud83d half",
    "W" * 300,
]


@pytest.mark.parametrize("words", ODD_WORDS)
@pytest.mark.parametrize("language", [Language.ZH, Language.EN])
def test_whatever_was_typed_is_printed_inside_the_margins_and_travels_exactly(words, language):
    concern = ConcernContent("A", words, (), ConcernSource.ARRIVAL, sample.at(10, 24), (1,), None, "")
    order = sample.work_order(
        concerns=(concern,), customer_name=words, wishes=(words,), printed_notes=words, advisor_name=words
    )
    pdf = printed(order, language)
    assert reading.ink_outside(pdf) == 0
    assert work_order_from_json(reading.attachment(pdf, "work-order.json")) == order
    assert reading.problems(pdf) == []


def test_markup_prints_as_it_was_typed():
    concern = ConcernContent("A", ODD_WORDS[0], (), ConcernSource.ARRIVAL, sample.at(10, 24), (), None, "")
    assert reading.squeezed(ODD_WORDS[0]) in reading.whole_text(printed(sample.work_order(concerns=(concern,))))


def test_a_character_without_a_glyph_is_printed_as_its_code_point():
    concern = ConcernContent("A", "声音🚗怪", (), ConcernSource.ARRIVAL, sample.at(10, 24), (), None, "")
    text = reading.whole_text(printed(sample.work_order(concerns=(concern,))))
    assert "声音" in text
    assert "1F6" in text
    assert "97" in text


def test_ten_thousand_characters_run_over_pages_and_none_is_lost():
    story = "".join(f"第{number}次听到异响，" for number in range(1, 1300))[:10_000]
    concern = ConcernContent("A", story, (), ConcernSource.INTERVIEW, sample.at(10, 24), (1,), None, "")
    pdf = printed(sample.work_order(concerns=(concern,), wishes=(story,)), Language.ZH)
    pages = reading.page_texts(pdf)
    assert "".join(pages).count("次听到异响") >= 2 * story.count("次听到异响") - 2 * len(pages)
    assert "第1000次" in "".join(pages)
    assert reading.ink_outside(pdf) == 0


def test_a_bilingual_order_of_25_lines_is_two_pages_and_small():
    order = sample.long_order(25)
    assert sum(len(job.lines) for job in order.jobs) == 25
    pdf = printed(order, Language.BOTH)
    assert len(reading.page_texts(pdf)) == 2
    assert len(pdf) <= 60_000


def test_what_was_answered_in_words_is_printed_beside_what_was_said():
    said, answer = "刹车有点尖叫声", "盘面水汽，开几公里就好"
    concern = ConcernContent(
        "A", said, (), ConcernSource.ARRIVAL, sample.at(10, 24), (), ConcernOutcome.EXPLAINED, answer
    )
    text = reading.whole_text(printed(sample.work_order(concerns=(concern,))))
    assert said in text
    assert answer in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_handover_stays_on_the_page_of_the_walkaround_when_the_outline_can_give_way(language: Language):
    order = sample.work_order()
    more = tuple(dataclasses.replace(order.concerns[0], letter=letter) for letter in "DEFG")
    order = dataclasses.replace(order, concerns=(*order.concerns, *more))
    pdf = work_order_pdf(order, language=language, printing=sample.PRINTING, walkaround=sample.walkaround())
    with opened(pdf) as document:
        last = document[len(document) - 1].get_textpage().get_text_bounded()
    assert w.WALKAROUND.zh in last or w.WALKAROUND.en in last


def test_a_discount_stands_once_and_the_parts_add_up_to_what_stands_above_them():
    whole = sample.part("OF-1", "机油滤清器", "Oil filter", "1", "个", "41.00")
    less = dataclasses.replace(whole, discount=Decimal("4.92"), amount=Decimal("36.08"))
    job = dataclasses.replace(
        sample.JOBS[0], parts=Decimal("41.00"), discount=Decimal("43.32"), amount=Decimal("317.68"), lines=(less,)
    )
    text = reading.whole_text(printed(sample.work_order((job,), concerns=()), Language.ZH))
    assert "−43.32" in text
    assert text.count("41.00") >= 2
    assert "36.08" not in text


def test_a_line_without_a_reason_leaves_no_empty_line_before_its_parts():
    def below_title(reason: str) -> float:
        job = dataclasses.replace(sample.JOBS[1], reason_zh=reason, reason_en="", discount=Decimal("0.00"))
        with opened(printed(sample.work_order((job,), concerns=()), Language.ZH)) as document:
            page = document[0].get_textpage()
            found = [page.search(words).get_next()[0] for words in (job.title_zh, "· 空调滤芯")]
            title, part = (page.get_charbox(index)[3] for index in found)
        return title - part

    assert below_title("") < below_title("蒸发箱潮湿积尘") - 8


def test_no_call_is_promised_to_a_customer_who_wants_none():
    assert "会提前致电您" in reading.whole_text(printed())
    quiet = sample.work_order(call_before_extra_work=False)
    assert "会提前致电您" not in reading.whole_text(printed(quiet))
