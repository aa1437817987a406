"""Triggers that keep what was said and what was signed as it was, whoever writes to the store."""

from sqlalchemy import Connection

_NEVER_CHANGED = (
    "concern_additions",
    "interview_answers",
    "walkaround_revisions",
    "work_order_revisions",
    "approvals",
    "status_changes",
    "audit_entries",
)
_NEVER_DELETED = ("concerns", *_NEVER_CHANGED)
_WORDS_KEPT = {"concerns": ("words", "source", "said_at"), "jobs": ("uuid",)}

_POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = 'kept as it was: ' || TG_TABLE_NAME, ERRCODE = 'integrity_constraint_violation';
END $$ LANGUAGE plpgsql
"""


def install(connection: Connection) -> None:
    """Create the triggers of the store `connection` belongs to. Called once, by the migration."""
    postgres = connection.dialect.name == "postgresql"
    if postgres:
        connection.exec_driver_sql(_POSTGRES_FUNCTION)
    for name, table, when in _triggers():
        if postgres:
            sql = f"CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        else:
            sql = (
                f"CREATE TRIGGER {name} BEFORE {when} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'kept as it was: {table}'); END"
            )
        connection.exec_driver_sql(sql)


def _triggers() -> list[tuple[str, str, str]]:
    triggers = [(f"{table}_no_delete", table, "DELETE") for table in _NEVER_DELETED]
    triggers += [(f"{table}_no_update", table, "UPDATE") for table in _NEVER_CHANGED]
    for table, columns in _WORDS_KEPT.items():
        triggers.append((f"{table}_words_kept", table, f"UPDATE OF {', '.join(columns)}"))
    return triggers
