"""What is told to a customer is checked for words that make it worse; nothing is ever blocked."""

import pytest

from frontdesk.care.phrases import check_phrases


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("这是我们公司的规定", 8),
        ("您先冷静一下，我去看看", 1),
        ("你先冷静一下", 1),
        ("I don’t know, sorry", 11),
        ("It is our policy.", 8),
        ("但是配件还没到", 14),
        ("不行，今天做不完", 22),
    ],
)
def test_words_that_make_it_worse_come_with_better_ones(words: str, rule: int) -> None:
    (warning,) = check_phrases(words)
    assert warning.rule == rule
    assert warning.better_zh
    assert warning.better_en


@pytest.mark.parametrize(
    "words",
    [
        "车已经洗好，12:30 可以取",
        "刹车片已更换，但是轮胎建议下次再换",
        "您看这样行不行？",
        "The car is ready, but please wait for the wash.",
        "I cannotate the sheet",
        "",
        "   ",
    ],
)
def test_plain_good_words_pass(words: str) -> None:
    assert check_phrases(words) == ()
