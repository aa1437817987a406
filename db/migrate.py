"""Bringing a store to the present schema, and refusing one from a newer program.

Alembic is loaded only when there is something to migrate: a start on a store that is up to date needs none of it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from db.errors import StorageTrouble, Trouble, trouble_of

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent / "migrations"


def alembic_config(engine: Engine) -> "Config":
    """Alembic's configuration for `engine`, without any file of its own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["engine"] = engine
    return config


def schema_version(engine: Engine) -> str | None:
    """The revision the store is at; None for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def known_versions() -> list[str]:
    """The revisions this program knows, oldest first: the file of a revision begins with its name."""
    return sorted(file.name.partition("_")[0] for file in (_FOLDER / "versions").glob("[0-9]*_*.py"))


def newest_version() -> str:
    """The revision this program knows as the newest."""
    return known_versions()[-1]


def bring_up_to_date(engine: Engine) -> None:
    """Create or migrate the schema.

    Raises StorageTrouble for a newer store, one that is not ours, and when the disk takes no more.
    """
    current, known = schema_version(engine), known_versions()
    if current == known[-1]:
        return
    if current is None and inspect(engine).get_table_names():
        raise StorageTrouble(Trouble.NOT_A_DATABASE, str(engine.url.database))
    if current is not None and current not in known:
        raise StorageTrouble(Trouble.NEWER_VERSION, str(engine.url.database))
    from alembic import command

    try:
        command.upgrade(alembic_config(engine), "head")
    except DBAPIError as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise StorageTrouble(trouble, str(engine.url.database)) from error
