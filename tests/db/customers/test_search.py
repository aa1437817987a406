"""The search index answers prefixes with ranges of its B-tree, byte by byte, in any language."""

import pytest

from db.search import Hit, look_up, look_up_exactly, replace_keys
from frontdesk.desk import Desk

PLATE, NAME = 1, 4


@pytest.fixture
def filled(desk: Desk) -> Desk:
    with desk.unit_of_work() as session:
        replace_keys(session, 7, (), {(PLATE, "D12345"), (PLATE, "12345"), (NAME, "张伟国")})
        replace_keys(session, 8, (), {(PLATE, "12399"), (NAME, "张伟"), (NAME, "𠮷田")})
        replace_keys(session, 9, (), {(NAME, "12345"), (NAME, "张")})
    return desk


def test_a_prefix_finds_its_kind_only_the_shortest_first(filled: Desk) -> None:
    with filled.reading() as session:
        assert look_up(session, [(PLATE, "123")], 20) == [Hit(PLATE, "12345", 7), Hit(PLATE, "12399", 8)]
        assert [hit.target for hit in look_up(session, [(NAME, "张")], 20)] == [9, 8, 7]


def test_characters_beyond_the_basic_plane_are_found_too(filled: Desk) -> None:
    with filled.reading() as session:
        assert look_up(session, [(NAME, "𠮷")], 20) == [Hit(NAME, "𠮷田", 8)]


def test_each_range_has_its_own_limit(filled: Desk) -> None:
    with filled.reading() as session:
        hits = look_up(session, [(PLATE, "1"), (NAME, "张")], 1)
    assert hits == [Hit(PLATE, "12345", 7), Hit(NAME, "张", 9)]


def test_signs_of_patterns_are_plain_characters(filled: Desk) -> None:
    with filled.reading() as session:
        assert not look_up(session, [(PLATE, "%"), (NAME, "_"), (NAME, "*")], 20)
        assert not look_up(session, [], 20)


def test_replaced_keys_are_gone_and_kept_ones_stay(filled: Desk) -> None:
    with filled.unit_of_work() as session:
        replace_keys(session, 8, {(PLATE, "12399"), (NAME, "张伟")}, {(PLATE, "77"), (NAME, "张伟")})
        replace_keys(session, 8, (), {(PLATE, "77")})
    with filled.reading() as session:
        assert look_up_exactly(session, PLATE, ["12399", "77"], 20) == [Hit(PLATE, "77", 8)]
        assert look_up_exactly(session, NAME, ["张伟"], 20) == [Hit(NAME, "张伟", 8)]
