"""Alembic's entry: migrations run on the engine handed over by `db/migrate.py`."""

from alembic import context

import db.models  # noqa: F401
from db.base import Base

with context.config.attributes["engine"].connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        transactional_ddl=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
