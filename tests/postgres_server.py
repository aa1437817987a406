"""A private PostgreSQL server on loopback for the tests, thrown away afterwards.

    python -m tests.postgres_server pytest tests/db tests/frontdesk

runs a command with FRONTDESK_TEST_POSTGRES naming it. Exit code 5 where the server's programs are not installed.
"""

import os
import pwd
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

ADDRESS = "FRONTDESK_TEST_POSTGRES"
NOT_INSTALLED = 5


def programs() -> Path | None:
    """The folder of initdb and pg_ctl; None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


@contextmanager
def private_server(folder: Path) -> Iterator[str]:
    """A running server with its files below `folder`; its address as a URL."""
    bin_folder = programs()
    assert bin_folder is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "data"
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    _as_server(bin_folder / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    _as_server(bin_folder / "pg_ctl", "-w", "-D", data, "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"
    finally:
        _as_server(bin_folder / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def _as_server(*command: object) -> None:
    """The server refuses to run as root: there it runs as the user its package made."""
    user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd="/", **user)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr or done.stdout}")


def main(command: list[str]) -> int:
    """Run `command` beside a private server."""
    if programs() is None or (os.geteuid() == 0 and "postgres" not in {entry.pw_name for entry in pwd.getpwall()}):
        print("PostgreSQL is not installed here: the tests on it are left out.")
        return NOT_INSTALLED
    folder = Path(mkdtemp(prefix="frontdesk-postgres-"))
    try:
        with private_server(folder) as url:
            return subprocess.run([sys.executable, "-m", *command], env={**os.environ, ADDRESS: url}).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
