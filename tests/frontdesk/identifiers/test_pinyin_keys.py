"""A person is found however the surname is read."""

import pytest

from frontdesk.identifiers.pinyin_keys import fold, pinyin_keys


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("单雄信", {"shanxiongxin", "danxiongxin", "sxx", "dxx"}),
        ("曾伟国", {"zengweiguo", "cengweiguo", "zwg", "cwg", "zengwg"}),
        ("仇英", {"qiuying", "chouying", "qy", "cy"}),
        ("解晓东", {"xiexiaodong", "jiexiaodong", "xxd", "jxd"}),
        ("区小红", {"ouxiaohong", "quxiaohong", "oxh", "qxh"}),
        ("查良镛", {"zhaliangyong", "chaliangyong", "zly", "cly"}),
        ("朴志星", {"piaozhixing", "puzhixing", "pzx"}),
        ("尉迟恭", {"yuchigong", "ycg"}),
        ("欧阳娜", {"ouyangna", "oyn"}),
        ("吕布", {"lvbu", "lubu", "lb"}),
        ("张乐", {"zhangle", "zhangyue", "zl", "zy"}),
        ("张伟国", {"zhangweiguo", "zwg", "zhangwg"}),
    ],
)
def test_every_reading_of_a_surname_is_a_key(name: str, typed: set[str]) -> None:
    assert typed <= pinyin_keys(name)


def test_latin_names_are_found_by_their_parts_without_accents() -> None:
    assert {"js", "jsmith", "smithjohn"} <= pinyin_keys("John Smith")
    assert "garciajose" in pinyin_keys("José García")
    assert fold("Müller-Lüdenscheidt") == "mullerludenscheidt"


def test_a_company_does_not_flood_the_index() -> None:
    assert len(pinyin_keys("重庆长行乐区单曾设计有限公司")) <= 16


@pytest.mark.parametrize("name", ["", " ", "😀", "王", "A王", "‮abc", "<b>", "ـ"])
def test_odd_names_make_no_trouble(name: str) -> None:
    pinyin_keys(name)
