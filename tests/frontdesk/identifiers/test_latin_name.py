"""A Chinese name as an English-speaking advisor reads it out."""

import pytest

from frontdesk.identifiers.latin_name import latin_name


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("张伟国", "Zhang Weiguo"),
        ("张 伟国", "Zhang Weiguo"),
        ("李", "Li"),
        ("曾志伟", "Zeng Zhiwei"),
        ("仇英", "Qiu Ying"),
        ("乐嘉", "Yue Jia"),
        ("欧阳娜娜", "Ouyang Nana"),
        ("吕方", "Lyu Fang"),
        ("刘长安", "Liu Chang'an"),
        ("王先生", "Wang"),
        ("诸葛亮先生", "Zhuge Liang"),
        ("阿依古丽·买买提", "Ayiguli Maimaiti"),
    ],
)
def test_the_surname_stands_first_and_reads_as_a_surname(name: str, latin: str) -> None:
    assert latin_name(name) == latin


@pytest.mark.parametrize(
    "name", ["", "John Smith", "王David", "上海立新物流有限公司", "宏远物流", "大众汽修厂", "··", "𠮷田", "😀"]
)
def test_what_is_no_chinese_persons_name_is_not_spelled_out(name: str) -> None:
    assert latin_name(name) == ""
