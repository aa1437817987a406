"""Photos of a walkaround: taken in with care, scaled, stripped of what the camera added, kept as files."""

import hashlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from db.models.walkaround import Photo
from frontdesk.data_folder import kind_of
from frontdesk.desk import Desk
from frontdesk.documents.files import write_file_safely
from frontdesk.errors import NotFound, StorageTrouble, ValueRefused
from frontdesk.lookup import find
from frontdesk.reception.photo_files import photo_file
from frontdesk.reception.walkaround_changes import changing
from frontdesk.shop.permissions import Permission

if TYPE_CHECKING:
    from PIL import Image

LARGEST_BYTES = 40_000_000
LARGEST_PIXELS = 64_000_000
KEPT_SIDE, THUMBNAIL_SIDE = 2048, 160
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "MPO")


@dataclass(frozen=True)
class PreparedPhoto:
    """A photo made ready to be kept: JPEG, upright, at most 2048 px a side, without any metadata."""

    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.jpeg).hexdigest()


def prepare_photo(source: Path | bytes) -> PreparedPhoto:
    """Read, turn upright, scale and strip a photo. Takes up to a second: not for the thread of the screens.

    Raises ValueRefused on `photo`: `not_found`, `too_many_bytes`, `too_many_pixels` or `unreadable`.
    """
    from PIL import Image, ImageOps  # loads in 30 ms, and only when there is a photo

    Image.MAX_IMAGE_PIXELS = LARGEST_PIXELS
    data = _read(source)
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > LARGEST_PIXELS:
                raise ValueRefused("photo", "too_many_pixels", limit=LARGEST_PIXELS)
            opened.draft("RGB", (KEPT_SIDE, KEPT_SIDE))
            upright = ImageOps.exif_transpose(opened)
            flat = _on_white(upright)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ValueRefused("photo", "too_many_pixels", limit=LARGEST_PIXELS) from None
    except ValueRefused:
        raise
    except Exception as error:  # broken files raise whatever their decoder happens to raise
        raise ValueRefused("photo", "unreadable") from error
    flat.thumbnail((KEPT_SIDE, KEPT_SIDE), Image.Resampling.LANCZOS)
    small = flat.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return PreparedPhoto(_jpeg(flat, 85), _jpeg(small, 75), flat.width, flat.height)


def keep_photo(desk: Desk, walkaround_id: int, mark_id: int | None, photo: PreparedPhoto) -> int:
    """Keep a prepared photo with the sheet, or with one of its marks. The id of the photo.

    The file is on the disk before the sheet names it. Raises NotFound, NotAllowed, StorageTrouble.
    """
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with changing(desk, walkaround_id) as (session, walkaround):
        if mark_id is not None and not any(m.id == mark_id and not m.removed_at for m in walkaround.marks):
            raise NotFound("damage_marks", mark_id)
        file = photo_file(desk.data_folder, photo.sha256)
        if not file.exists():
            try:
                write_file_safely(file, photo.jpeg)
            except OSError as error:
                raise StorageTrouble(kind_of(error), str(file.parent)) from error
        kept = Photo(
            walkaround_id=walkaround_id,
            mark_id=mark_id,
            sha256=photo.sha256,
            width=photo.width,
            height=photo.height,
            size_bytes=len(photo.jpeg),
            thumbnail=photo.thumbnail,
            taken_at=desk.now(),
            taken_by_id=desk.staff_id,
        )
        session.add(kept)
        session.flush()
        return kept.id


def add_photo(desk: Desk, walkaround_id: int, mark_id: int | None, source: Path | bytes) -> int:
    """Take in a photo from a file or from memory: `prepare_photo`, then `keep_photo`."""
    return keep_photo(desk, walkaround_id, mark_id, prepare_photo(source))


def remove_photo(desk: Desk, photo_id: int) -> None:
    """Take a photo off the sheet. Its file stays: a signed revision may count it. Raises NotFound."""
    desk.require(Permission.RECEIVE_CUSTOMERS)
    with desk.reading() as session:
        walkaround_id = find(session, Photo, photo_id).walkaround_id
    with changing(desk, walkaround_id) as (session, _walkaround):
        photo = find(session, Photo, photo_id)
        if photo.removed_at is not None:
            raise NotFound("photos", photo_id)
        photo.removed_at = desk.now()


def _read(source: Path | bytes) -> bytes:
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > LARGEST_BYTES:
            raise ValueRefused("photo", "too_many_bytes", limit=LARGEST_BYTES, size=size)
        return source if isinstance(source, bytes) else source.read_bytes()
    except FileNotFoundError:
        raise ValueRefused("photo", "not_found") from None
    except OSError as error:
        raise ValueRefused("photo", "unreadable") from error


def _on_white(image: "Image.Image") -> "Image.Image":
    """The picture in plain RGB; what was transparent becomes white. A new image, so no metadata follows."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        flat = Image.new("RGB", rgba.size, "white")
        flat.paste(rgba, mask=rgba.getchannel("A"))
        return flat
    converted = image.convert("RGB")
    flat = Image.new("RGB", converted.size)
    flat.paste(converted)
    return flat


def _jpeg(image: "Image.Image", quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
