"""The same PDF, smaller: its small objects packed into one compressed stream (ISO 32000-1, 7.5.7 and 7.5.8).

reportlab writes every font's widths and every dictionary as plain text, a fifteenth of a work order.
"""

import re
import zlib

_ROOT = re.compile(rb"/Root (\d+ 0 R)")
_INFO = re.compile(rb"/Info (\d+ 0 R)")
_ID = re.compile(rb"/ID\s*\[(<[0-9a-f]+>)")
_ENTRY = 20  # bytes of a line in a table of objects


def compact(pdf: bytes) -> bytes:
    """The document of one generation, without encryption, as reportlab writes it. Same input, same bytes."""
    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    tail = pdf[table:]
    count = int(tail.split(None, 3)[2])
    first = tail.index(b"\n", tail.index(b"\n") + 1) + 1
    offsets = [int(tail[first + _ENTRY * number :][:10]) for number in range(1, count)]
    ends = dict(zip(sorted(offsets), [*sorted(offsets)[1:], table], strict=True))
    out = bytearray(pdf[: min(offsets)])
    places: list[tuple[int, int, int]] = [(0, 0, 65535)]
    packed: list[tuple[int, bytes]] = []
    for number, offset in enumerate(offsets, 1):
        whole = pdf[offset : ends[offset]].rstrip()
        body = whole[whole.index(b"obj") + 3 : -len(b"endobj")].strip()
        if body.endswith(b"endstream"):
            places.append((1, len(out), 0))
            out += whole + b"\n"
        else:
            places.append((2, count, len(packed)))
            packed.append((number, body))
    places.append((1, len(out), 0))
    out += _object_stream(count, packed)
    places.append((1, len(out), 0))
    start = len(out)
    out += _table(count + 1, places, tail)
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def _object_stream(number: int, packed: list[tuple[int, bytes]]) -> bytes:
    index, bodies = [], bytearray()
    for inside, body in packed:
        index.append(b"%d %d" % (inside, len(bodies)))
        bodies += body + b"\n"
    head = b" ".join(index) + b"\n"
    data = zlib.compress(head + bodies, 9)
    kind = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d" % (len(packed), len(head), len(data))
    return b"%d 0 obj<<%b>>stream\n%b\nendstream endobj\n" % (number, kind, data)


def _table(number: int, places: list[tuple[int, int, int]], trailer: bytes) -> bytes:
    rows = b"".join(bytes([kind]) + a.to_bytes(4, "big") + b.to_bytes(2, "big") for kind, a, b in places)
    data = zlib.compress(rows, 9)
    keys = b"/Type/XRef/W[1 4 2]/Size %d" % len(places)
    for name, pattern in ((b"Root", _ROOT), (b"Info", _INFO)):
        found = pattern.search(trailer)
        assert found is not None
        keys += b"/%b %b" % (name, found[1])
    digest = _ID.search(trailer)
    assert digest is not None
    keys += b"/ID[%b%b]/Filter/FlateDecode/Length %d" % (digest[1], digest[1], len(data))
    return b"%d 0 obj<<%b>>stream\n%b\nendstream endobj\n" % (number, keys, data)
