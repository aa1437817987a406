"""The papers of the project agree with each other."""

import re
import tomllib

import pytest

from tests.architecture.house import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
VERSION = PROJECT["project"]["version"]
RUN = PROJECT["project"]["dependencies"]
TEST = PROJECT["dependency-groups"]["test"]


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entries = re.findall(r"^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2}|in preparation)$", text, re.MULTILINE)
    assert entries
    assert entries[0][0] == VERSION
    assert re.search(rf"^## {re.escape(VERSION)} .*\n\n(.+\n)+", text, re.MULTILINE), "says what is new"


@pytest.mark.parametrize(("kind", "wanted"), [("run", RUN), ("test", RUN + TEST)])
def test_every_dependency_is_pinned_with_its_hashes(kind: str, wanted: list[str]) -> None:
    text = (ROOT / f"requirements-{kind}.txt").read_text(encoding="utf-8")
    pinned = {_plain(name) for name in re.findall(r"^([A-Za-z0-9_.-]+)(?:\[[\w,-]+\])?==", text, re.MULTILINE)}
    assert {_plain(requirement) for requirement in wanted} <= pinned
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]
    assert "://" not in text, "no address may stand in a committed file"


@pytest.mark.parametrize("requirement", RUN)
def test_every_dependency_has_its_reason_and_its_licence(requirement: str) -> None:
    decisions = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8").lower()
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").lower()
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower()
    assert name in decisions
    assert name in licence


def _plain(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()
