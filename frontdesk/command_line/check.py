"""`frontdesk check`: whether database, photos and signed content are as they should be."""

import argparse
import json
from dataclasses import asdict

from frontdesk.checkup import check_store
from frontdesk.command_line.answer import complain
from frontdesk.command_line.store import existing_desk
from frontdesk.command_line.words import say


def check(options: argparse.Namespace) -> int:
    """Print every problem; exit code 1 when there is one."""
    problems = check_store(existing_desk(options))
    if options.json:
        print(json.dumps({"problems": [asdict(problem) for problem in problems]}, ensure_ascii=False))
        return 1 if problems else 0
    for problem in problems:
        print(say(options.lang, problem.kind, **problem.data))
    if problems:
        return complain(options, "check_bad", count=len(problems))
    print(say(options.lang, "check_fine"))
    return 0
