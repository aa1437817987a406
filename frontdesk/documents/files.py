"""Writing files so that a power cut leaves the old file or the new one, never half of one."""

import os
import tempfile
from pathlib import Path


def write_file_safely(path: Path, data: bytes) -> None:
    """Write `data` to `path` by a temporary file in the same folder, fsync and replace.

    Missing folders are made. Raises OSError (disk full, read-only ...); then `path` is untouched and no
    temporary file is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.name == "posix":  # mkstemp makes private files; what was printed may be read by the group as usual
            umask = os.umask(0)
            os.umask(umask)
            os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _remember_name(path.parent)


def _remember_name(folder: Path) -> None:
    """Flush the folder entry too, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
