"""Every use case asks whether the person acting may do it (architecture, "Roles are checked in the use cases")."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.house import ROOT, name_of, python_files

ASKS_NOBODY = {
    "frontdesk/checkup.py: check_store": "reads files and rows to compare them, tells nothing of what is in them",
    "frontdesk/documents/print_out.py: subject_of_number": "gives an id; `document` asks for what it leads to",
    "frontdesk/shop/dealership.py: found_dealership": "there is nobody yet; it refuses once somebody is there",
    "frontdesk/shop/dealership.py: is_founded": "decides whether anybody can sign in",
    "frontdesk/shop/drafts.py": "a person's own words at this desk, kept even when nobody is signed in any more",
    "frontdesk/shop/sign_in.py": "is how one comes to have permissions",
}


@dataclass(frozen=True)
class Function:
    opens_the_store: bool
    asks: bool
    calls: frozenset[str]


def test_whoever_opens_the_store_asks_first() -> None:
    use_cases = [
        f"{name_of(path)}: {name}"
        for path in python_files("frontdesk")
        for name in functions(path)
        if not name.startswith("_") and takes_desk_alone(path, name)
    ]
    silent = {case for case in use_cases if leads_to(case, "opens_the_store") and not leads_to(case, "asks")}
    assert {case for case in silent if not any(case.startswith(known) for known in ASKS_NOBODY)} == set()
    assert {known for known in ASKS_NOBODY if not any(case.startswith(known) for case in silent)} == set()


def leads_to(case: str, what: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a function does it, itself or through functions of `frontdesk` it calls."""
    path, name = case.split(": ")
    function = functions(ROOT / path)[name]
    if getattr(function, what):
        return True
    known = imported(ROOT / path)
    inner = (known.get(call, "") for call in function.calls)
    return any(each not in seen and leads_to(each, what, seen | {case}) for each in inner if each)


@cache
def functions(path: Path) -> dict[str, Function]:
    """The functions of a module by name."""
    return {node.name: _function(node) for node in _tree(path).body if isinstance(node, ast.FunctionDef)}


@cache
def imported(path: Path) -> dict[str, str]:
    """Names a module knows and the function of `frontdesk` each stands for."""
    known = {name: f"{name_of(path)}: {name}" for name in functions(path)}
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("frontdesk."):
            source = ROOT / f"{str(node.module).replace('.', '/')}.py"
            for alias in node.names:
                if source.exists() and alias.name in functions(source):
                    known[alias.asname or alias.name] = f"{name_of(source)}: {alias.name}"
    return known


def takes_desk_alone(path: Path, name: str) -> bool:
    """A use case takes the desk first; a part of one takes the session of the unit of work after it."""
    node = next(node for node in _tree(path).body if isinstance(node, ast.FunctionDef) and node.name == name)
    names = [argument.arg for argument in node.args.args]
    return names[:1] == ["desk"] and "session" not in names


def _function(node: ast.FunctionDef) -> Function:
    called = {ast.unparse(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)}
    opens = bool(called & {"desk.unit_of_work", "desk.reading"})
    return Function(opens, "desk.require" in called, frozenset(called))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
