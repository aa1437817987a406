"""The files of the house, for the tests that read them."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("frontdesk", "ui", "db", "resources", "tests", "packaging", "docs")
TEXTS = {".py", ".md", ".toml", ".txt", ".ts", ".json", ".svg", ".tmpl", ".spec", ".nsi", ".desktop", ".sh", ""}


def text_files() -> list[Path]:
    """Every file of the project that a person wrote."""
    found = [path for floor in FLOORS for path in (ROOT / floor).rglob("*")] + list(ROOT.glob("*"))
    found += [ROOT / ".ci" / "run", ROOT / ".gitignore"]
    written = (path for path in found if path.is_file() and path.suffix in TEXTS)
    return sorted(path for path in written if "__pycache__" not in path.parts)


def python_files(*floors: str) -> list[Path]:
    """The Python files of these floors, or of all."""
    return sorted(path for floor in floors or FLOORS for path in (ROOT / floor).rglob("*.py"))


def name_of(path: Path) -> str:
    """`path` as it is written in the project."""
    return path.relative_to(ROOT).as_posix()


def calls(path: Path) -> list[ast.Call]:
    """Every call written in a Python file."""
    return [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
