"""Opening the store: SQLite in a file (through sqlcipher3, which bundles a sound SQLite) or PostgreSQL by URL."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError

from db.errors import StorageTrouble, Trouble, trouble_of

READING = "frontdesk_reading"
"""Execution option of a connection that only reads: it takes no write lock."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=8000",
    "PRAGMA cache_size=-16000",
    "PRAGMA temp_store=MEMORY",
)


def database_url(file: Path) -> str:
    """The URL of a SQLite file."""
    return URL.create("sqlite", database=str(file)).render_as_string()


def open_engine(url: str) -> Engine:
    """An engine for `url`. Raises StorageTrouble when the file or server cannot be used."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = _sqlite_engine(parsed)
    else:
        engine = create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
    try:
        with engine.connect():
            pass
    except DBAPIError as error:
        engine.dispose()
        raise StorageTrouble(trouble_of(error) or Trouble.UNREACHABLE, parsed.database or "") from error
    return engine


def _sqlite_engine(url: URL) -> Engine:
    from sqlcipher3 import dbapi2

    engine = create_engine(url, module=dbapi2, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that reads and then writes fails at once when another desk wrote meanwhile.
        reading = connection.get_execution_options().get(READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine
