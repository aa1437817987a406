"""Where photos are kept in the data folder."""

from pathlib import Path


def photo_file(data_folder: Path, sha256: str) -> Path:
    """Where the photo with this hash is kept."""
    return data_folder / "photos" / sha256[:2] / f"{sha256}.jpg"
