"""The migrations lead a dealership's data to exactly what the models say."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import db.models  # noqa: F401
from db.base import Base
from frontdesk.desk import Desk


def test_the_migrated_store_is_what_the_models_say(desk: Desk) -> None:
    with desk.engine.connect() as connection:
        present = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(present, Base.metadata) == []
