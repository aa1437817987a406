"""The folder where the data of a dealership lives: where it is, whether it can be used, who uses it."""

import errno
import os
import sys
import time
from pathlib import Path
from typing import IO

from db.errors import StorageTrouble, Trouble

LOCK_FILE = "in-use.lock"
_NETWORK_KINDS = ("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "9p", "afs", "ceph")
_NETWORK_PREFIXES = ("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd")
_DRIVE_REMOTE = 4


def default_data_folder() -> Path:
    """The user's own place for program data, e.g. `~/.local/share/frontdesk`."""
    from platformdirs import user_data_path

    return user_data_path("frontdesk", appauthor=False)


def demo_folder() -> Path:
    """Where today's demo lives: each day has its own, for its appointments are those of one day."""
    return default_data_folder() / "demo" / time.strftime("%Y-%m-%d", time.gmtime())


def prepare_folder(folder: Path) -> None:
    """Make sure `folder` exists, can be written to and is on a disk of this machine.

    Raises StorageTrouble: NO_FOLDER, READ_ONLY, NETWORK_SHARE (SQLite loses data on a share), DISK_FULL.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StorageTrouble(Trouble.NO_FOLDER, str(folder)) from error
    except OSError as error:
        raise StorageTrouble(kind_of(error), str(folder)) from error
    if on_network_share(folder):
        raise StorageTrouble(Trouble.NETWORK_SHARE, str(folder))
    probe = folder / f".write-test-{os.getpid()}"
    try:
        probe.write_bytes(b"1")
        probe.unlink()
    except OSError as error:
        raise StorageTrouble(kind_of(error), str(folder)) from error


def on_network_share(folder: Path) -> bool:
    """Whether `folder` is on another machine's disk. An unknown kind of disk counts as local."""
    if sys.platform == "win32":
        import ctypes

        place = folder.resolve()
        root = place.drive + "\\"
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE
    return _is_network(_disk_kind(folder.resolve(), _mounts()))


def _mounts() -> list[tuple[str, str]]:
    """Every mounted place with the kind of its disk."""
    if sys.platform == "darwin":
        import subprocess

        lines = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout.splitlines()
        found = [line.partition(" on ")[2].rpartition(" (") for line in lines]
        return [(place, options.split(",")[0].strip(")")) for place, _, options in found]
    try:
        text = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    rows = (line.split() for line in text.splitlines())
    return [(row[1].replace("\\040", " "), row[2]) for row in rows if len(row) > 2]


def _disk_kind(place: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of the disk that holds `place`: of the longest mount point above it, the last mounted wins."""
    best, kind = -1, ""
    for mount, mount_kind in mounts:
        if place.is_relative_to(mount) and len(mount) >= best:
            best, kind = len(mount), mount_kind
    return kind


def _is_network(kind: str) -> bool:
    return kind in _NETWORK_KINDS or kind.startswith(_NETWORK_PREFIXES)


class FolderInUse:
    """Held by the one window that works on a data folder; let go of when the program ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Take the folder. Raises StorageTrouble(IN_USE) when another program holds it."""
        self._file: IO[bytes] = (folder / LOCK_FILE).open("ab")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise StorageTrouble(Trouble.IN_USE, str(folder)) from error

    def let_go(self) -> None:
        """Let another program have it."""
        self._file.close()


def taken_folder(folder: Path) -> FolderInUse | None:
    """`folder`, made if need be, for the program that starts; None when another has it or it cannot be used.

    Whoever looks keeps what it took: one that only looked would hold it for a moment and turn another start away.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return FolderInUse(folder)
    except (StorageTrouble, OSError):
        return None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def kind_of(error: OSError) -> Trouble:
    """Which trouble of the store an error of the file system is."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Trouble.DISK_FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble.READ_ONLY
    return Trouble.NO_FOLDER
