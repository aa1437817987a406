"""Photos come from anywhere: they are kept small, upright and clean, or refused in plain words."""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from frontdesk.desk import Desk
from frontdesk.errors import NotFound, ValueRefused
from frontdesk.reception import walkaround_photos as photos
from frontdesk.reception.walkaround import walkaround_sheet
from frontdesk.reception.walkaround_marks import place_mark, remove_mark
from tests.desks import Clock, staffed_desk
from tests.frontdesk.reception.cars import walked

ORIENTATION, GPS = 0x0112, 0x8825


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return staffed_desk(tmp_path, Clock())


def picture(width: int, height: int, kind: str = "JPEG", exif: Image.Exif | None = None) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, kind, **({"exif": exif} if exif else {}))
    return out.getvalue()


def test_a_photo_is_kept_as_a_file_named_by_its_hash(desk: Desk) -> None:
    sheet = walked(desk)
    mark = place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
    photos.add_photo(desk, sheet.id, mark.id, picture(4000, 3000))
    sheet = walkaround_sheet(desk, sheet.id)
    row = sheet.photos[0]
    assert (row.width, row.height, row.mark_number) == (2048, 1536, 1)
    assert hashlib.sha256(row.file.read_bytes()).hexdigest() == row.file.stem
    assert sheet.marks[0].photo_count == 1
    with Image.open(BytesIO(row.thumbnail)) as small:
        assert max(small.size) == photos.THUMBNAIL_SIDE


def test_damage_longer_than_a_coin_wants_a_photo_until_it_has_one(desk: Desk) -> None:
    sheet = walked(desk)
    place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
    place_mark(desk, sheet.id, zone="left-front-door", type_code="12", x=0.44, y=0.83, note="约 12 cm")
    sheet = walkaround_sheet(desk, sheet.id)
    assert [(mark.severity, mark.wants_photo) for mark in sheet.marks] == [(1, False), (3, True)]
    photos.add_photo(desk, sheet.id, sheet.marks[1].id, picture(400, 300))
    assert not any(mark.wants_photo for mark in walkaround_sheet(desk, sheet.id).marks)


def test_a_photo_is_turned_upright_and_tells_nothing_about_its_place(desk: Desk) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif.get_ifd(GPS)[1] = "N"
    kept = photos.prepare_photo(picture(400, 300, exif=exif))
    assert (kept.width, kept.height) == (300, 400)
    with Image.open(BytesIO(kept.jpeg)) as image:
        assert dict(image.getexif()) == {}


def test_a_picture_from_the_clipboard_with_transparency_is_taken_on_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (50, 40), (0, 0, 0, 0)).save(out, "PNG")
    kept = photos.prepare_photo(out.getvalue())
    with Image.open(BytesIO(kept.jpeg)) as image:
        assert image.getpixel((10, 10)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "unreadable"),
        (b"not a picture at all", "unreadable"),
        (picture(800, 600)[:2000], "unreadable"),
        (picture(9000, 8000, "PNG"), "too_many_pixels"),
        (bytes(photos.LARGEST_BYTES + 1), "too_many_bytes"),
    ],
    ids=["empty", "no picture", "cut off", "gigantic", "too heavy"],
)
def test_what_is_no_photo_is_refused_and_the_sheet_stays(desk: Desk, data: bytes, why: str) -> None:
    sheet = walked(desk)
    with pytest.raises(ValueRefused) as refused:
        photos.add_photo(desk, sheet.id, None, data)
    assert (refused.value.field, refused.value.why) == ("photo", why)
    assert walkaround_sheet(desk, sheet.id).photos == ()


def test_a_file_that_is_gone_is_said_to_be_gone(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ValueRefused) as refused:
        photos.prepare_photo(tmp_path / "gone.jpg")
    assert refused.value.why == "not_found"


def test_a_photo_of_a_mark_taken_off_stays_with_the_sheet(desk: Desk) -> None:
    sheet = walked(desk)
    mark = place_mark(desk, sheet.id, zone="hood", type_code="05", x=0.3, y=0.4)
    photo_id = photos.add_photo(desk, sheet.id, mark.id, picture(40, 30))
    remove_mark(desk, sheet.id, mark.id)
    assert [row.mark_number for row in walkaround_sheet(desk, sheet.id).photos] == [None]
    photos.remove_photo(desk, photo_id)
    assert walkaround_sheet(desk, sheet.id).photos == ()
    with pytest.raises(NotFound):
        photos.remove_photo(desk, photo_id)


def test_a_photo_for_a_mark_that_is_gone_is_refused(desk: Desk) -> None:
    sheet = walked(desk)
    with pytest.raises(NotFound):
        photos.add_photo(desk, sheet.id, 99, picture(40, 30))
