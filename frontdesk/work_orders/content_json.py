"""The signed content as canonical JSON: what is hashed under a signature and travels inside the PDF."""

import hashlib
import json
import re
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from frontdesk.reception.walkaround_content import WalkaroundContent
from frontdesk.work_orders.content import WorkOrderContent

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def canonical_json(content: WorkOrderContent | WalkaroundContent) -> bytes:
    """The one byte form of a content: sorted keys, no spaces, UTF-8.

    Decimals are strings as given, times ISO 8601 in UTC with Z, enumerations their values. Raises ValueError for a
    time without a zone or a number that is not finite.
    """
    text = json.dumps(_plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return _LONE_SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def content_hash(data: bytes) -> str:
    """SHA-256 of canonical bytes, hexadecimal: what is stored with a signature."""
    return hashlib.sha256(data).hexdigest()


def work_order_from_json(data: bytes) -> WorkOrderContent:
    """The exact content again. Raises ValueError, KeyError or TypeError when the bytes are something else."""
    return cast(WorkOrderContent, _typed(WorkOrderContent, json.loads(data)))


def walkaround_from_json(data: bytes) -> WalkaroundContent:
    """The exact content again. Raises ValueError, KeyError or TypeError when the bytes are something else."""
    return cast(WalkaroundContent, _typed(WalkaroundContent, json.loads(data)))


def learn_fields(kind: type) -> None:
    """Look the fields of a content up before the first one is written or read (some milliseconds, once)."""
    for hint in _hints(kind).values():
        for part in (hint, *get_args(hint)):
            if isinstance(part, type) and is_dataclass(part):
                learn_fields(part)


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in (str, int, bool, float, type(None)):
        return value
    if kind is tuple:
        return [_plain(item) for item in value]
    if kind is Decimal:
        if not value.is_finite():
            raise ValueError(value)
        return str(value)
    if kind is datetime:
        if value.tzinfo is None:
            raise ValueError(value)
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(kind):
        return {name: _plain(getattr(value, name)) for name in _hints(kind)}
    raise TypeError(kind)


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _typed(kind: Any, value: Any) -> Any:
    origin, args = get_origin(kind), get_args(kind)
    if origin in (types.UnionType, Union):
        inner = next(arg for arg in args if arg is not type(None))
        return None if value is None else _typed(inner, value)
    if origin is tuple:
        kinds = [args[0]] * len(value) if args[-1] is Ellipsis else list(args)
        return tuple(_typed(each, item) for each, item in zip(kinds, value, strict=True))
    if kind is Decimal:
        return Decimal(value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    if isinstance(kind, type) and is_dataclass(kind):
        # What was signed before a field was added stays readable: the field takes its default.
        added = {field.name for field in fields(kind) if field.default is not MISSING} - value.keys()
        hints = _hints(kind).items()
        return kind(**{name: _typed(hint, value[name]) for name, hint in hints if name not in added})
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(kind, value)
    return value
