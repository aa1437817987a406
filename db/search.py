"""The search index: one table, each kind of key one prefix range of its B-tree.

Keys are compared byte by byte (SQLite BINARY, PostgreSQL collation "C"), so a prefix is a range. What becomes a
key is decided in `frontdesk/customers/search_keys.py`.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from sqlalchemy import TextClause, bindparam, text
from sqlalchemy.orm import Session

_ABOVE_ALL = "\U0010ffff"


class Hit(NamedTuple):
    """A key that was found, and the row it leads to."""

    kind: int
    key: str
    target: int


def look_up(session: Session, ranges: Sequence[tuple[int, str]], limit: int) -> list[Hit]:
    """The keys beginning with each (kind, prefix), at most `limit` for each, shortest match first."""
    if not ranges:
        return []
    values: dict[str, object] = {"most": limit}
    for number, (kind, prefix) in enumerate(ranges):
        values |= {f"kind{number}": kind, f"low{number}": prefix, f"high{number}": prefix + _ABOVE_ALL}
    return [Hit(*row) for row in session.execute(_ranges_statement(len(ranges)), values)]


def look_up_exactly(session: Session, kind: int, keys: Collection[str], limit: int) -> list[Hit]:
    """The rows that have one of `keys`, at most `limit`."""
    return [Hit(*row) for row in session.execute(_EXACT, {"kind": kind, "keys": list(keys), "most": limit})]


def replace_keys(
    session: Session, target: int, old: Collection[tuple[int, str]], new: Collection[tuple[int, str]]
) -> None:
    """Make the index of one row hold `new` where it held `old`, in the same unit of work."""
    gone, added = set(old) - set(new), set(new) - set(old)
    if gone:
        session.execute(_REMOVE, _rows(target, gone))
    if added:
        session.execute(_ADD, _rows(target, added))


def _rows(target: int, keys: Iterable[tuple[int, str]]) -> list[dict[str, object]]:
    return [{"kind": int(kind), "key": key, "target": target} for kind, key in sorted(keys)]


@cache
def _ranges_statement(count: int) -> TextClause:
    one = (
        "SELECT * FROM (SELECT kind, key, target FROM search_keys "
        "WHERE kind = :kind# AND key >= :low# AND key < :high# ORDER BY kind, key, target LIMIT :most) AS range#"
    )
    return text(" UNION ALL ".join(one.replace("#", str(number)) for number in range(count)))


_EXACT = text(
    "SELECT kind, key, target FROM search_keys WHERE kind = :kind AND key IN :keys LIMIT :most"
).bindparams(bindparam("keys", expanding=True))
_REMOVE = text("DELETE FROM search_keys WHERE kind = :kind AND key = :key AND target = :target")
_ADD = text("INSERT INTO search_keys (kind, key, target) VALUES (:kind, :key, :target) ON CONFLICT DO NOTHING")
