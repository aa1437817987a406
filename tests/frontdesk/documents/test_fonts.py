"""The faces: cached, checked when loaded, made on the spot otherwise."""

import pytest

from frontdesk.documents import fonts
from frontdesk.documents.preload import preload


@pytest.fixture
def folder(tmp_path):
    fonts.prepare_cache(tmp_path, characters=frozenset("沪张伟国Aa0· "))
    return tmp_path


def test_the_cached_face_is_used_once_it_is_there(folder):
    assert fonts.base_cuts(folder).characters >= frozenset("沪张伟国Aa0· ")
    assert fonts.base_cuts(folder).regular.face.name != fonts.base_cuts(folder).bold.face.name


@pytest.mark.parametrize("damage", [lambda data: data[:-100], lambda data: b"X" + data[1:], lambda data: b""])
def test_a_damaged_cache_is_not_used_but_made_again(folder, damage):
    file = fonts.cache_file(folder, bold=True)
    file.write_bytes(damage(file.read_bytes()))
    fonts.base_cuts.cache_clear()
    assert "单" in fonts.base_cuts(folder).characters  # the face of the printed words stands in
    fonts.prepare_cache(folder, characters=frozenset("沪A"))
    assert "单" not in fonts.base_cuts(folder).characters


def test_the_cached_set_holds_everything_our_papers_say():
    assert fonts.gb2312_characters() >= frozenset(fonts.every_word())
    assert len(fonts.gb2312_characters()) > 7000


def test_bold_is_heavier_than_regular():
    cuts = fonts.extra_cuts(frozenset("国"))
    wide = [face.face.bbox[2] - face.face.bbox[0] for face in (cuts.regular, cuts.bold)]
    assert wide[1] > wide[0]


def test_a_rare_surname_is_converted_when_a_document_needs_it():
    rare = "䶮"
    assert rare not in fonts.gb2312_characters()
    assert rare in fonts.extra_cuts(frozenset(rare)).characters


def test_everything_can_be_made_ready_in_the_background():
    preload()
    assert "维" in fonts.base_cuts().characters
