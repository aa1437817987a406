"""`frontdesk find TEXT`: who or what is known by a part of a plate, phone, VIN, name or order number."""

import argparse
import json
from dataclasses import asdict

from frontdesk import formats
from frontdesk.command_line.answer import complain
from frontdesk.command_line.store import existing_desk
from frontdesk.command_line.words import say
from frontdesk.customers.find import FoundRow, find_anyone


def find(options: argparse.Namespace) -> int:
    """Print a line for each; exit code 1 when nothing was found."""
    if not options.text.strip():
        return complain(options, "nothing_asked")
    found = find_anyone(existing_desk(options), options.text)
    if options.json:
        groups = {"rows": found.rows, "nearest": found.nearest}
        plain = {name: [asdict(row) for row in rows] for name, rows in groups.items()}
        print(json.dumps(plain, ensure_ascii=False))
        return 0 if found.rows else 1
    for row in found.rows:
        print(_line(options, row))
    if found.rows:
        return 0
    code = complain(options, "nothing_found", text=options.text)
    if found.nearest:
        print(say(options.lang, "nearest"))
        for row in found.nearest:
            print(_line(options, row))
    return code


def _line(options: argparse.Namespace, row: FoundRow) -> str:
    name = formats.person_name(row.customer, options.lang)
    parts = (formats.plate_spaced(row.plate), name, row.phone_masked, row.model, row.work_order_number)
    return "  ".join(part for part in parts if part)
