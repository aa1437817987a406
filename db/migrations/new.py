"""A new migration, after the models were changed: `python -m db.migrations.new "Engine number of a vehicle"`.

It compares the models with the newest schema and writes what differs into `versions/`. Read it
before you commit it.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command

from db.engine import database_url, open_engine
from db.migrate import alembic_config, bring_up_to_date, newest_version


def main(words: str) -> None:
    """Write the next migration, called `words`."""
    with TemporaryDirectory() as folder:
        engine = open_engine(database_url(Path(folder) / "present.db"))
        bring_up_to_date(engine)
        number = f"{int(newest_version()) + 1:04}"
        command.revision(alembic_config(engine), message=words, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or sys.exit(__doc__))
