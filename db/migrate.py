"""Bringing a store to the present schema, and refusing one from a newer program."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from db.errors import StorageTrouble, Trouble

_FOLDER = Path(__file__).parent / "migrations"


def alembic_config(engine: Engine) -> Config:
    """Alembic's configuration for `engine`, without any file of its own."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["engine"] = engine
    return config


def schema_version(engine: Engine) -> str | None:
    """The revision the store is at; None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest_version() -> str | None:
    """The revision this program knows as the newest."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return ScriptDirectory.from_config(config).get_current_head()


def bring_up_to_date(engine: Engine) -> None:
    """Create or migrate the schema. Raises StorageTrouble for a newer store or one that is not ours."""
    script = ScriptDirectory.from_config(alembic_config(engine))
    current = schema_version(engine)
    if current is None and inspect(engine).get_table_names():
        raise StorageTrouble(Trouble.NOT_A_DATABASE, str(engine.url.database))
    if current is not None and current not in {revision.revision for revision in script.walk_revisions()}:
        raise StorageTrouble(Trouble.NEWER_VERSION, str(engine.url.database))
    if current != script.get_current_head():
        command.upgrade(alembic_config(engine), "head")
