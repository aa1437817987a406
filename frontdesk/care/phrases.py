"""The phrase check: words that make it worse, and better ones (domain §9.2). It warns, it never blocks."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

Where = Literal["anywhere", "start", "clause"]

_BREAKS = re.compile(r"[\s,.;:!?，。；：！？、…—~～\"“”‘’()（）]+")


@dataclass(frozen=True)
class PhraseWarning:
    """A phrase found and what to say instead. `rule` is its number in domain §9.2."""

    rule: int
    found: str
    better_zh: str
    better_en: str


@dataclass(frozen=True)
class _Rule:
    number: int
    phrases: tuple[str, ...]
    where: Where
    better_zh: str
    better_en: str


def check_phrases(words: str) -> tuple[PhraseWarning, ...]:
    """What in `words` should be said differently, in the order of the rules; at most one warning per rule.

    "But" counts only at the start of a reply, "no way" only at the start of a clause (domain §10, 8).
    """
    clauses = [clause for clause in _BREAKS.split(_plain(words)) if clause]
    if not clauses:
        return ()
    chinese, english = "".join(clauses), f" {' '.join(clauses)} "
    warnings = []
    for rule in _rules():
        found = next((p for p in rule.phrases if _stands(p, rule.where, chinese, english, clauses)), None)
        if found is not None:
            warnings.append(PhraseWarning(rule.number, found, rule.better_zh, rule.better_en))
    return tuple(warnings)


def _stands(phrase: str, where: Where, chinese: str, english: str, clauses: list[str]) -> bool:
    if phrase.isascii():
        return english.startswith(f" {phrase} ") if where == "start" else f" {phrase} " in english
    if where == "start":
        return chinese.startswith(phrase)
    if where == "clause":
        return any(clause.startswith(phrase) for clause in clauses)
    return phrase in chinese


def _plain(words: str) -> str:
    return words.lower().replace("’", "'").replace("您", "你")


@cache
def _rules() -> tuple[_Rule, ...]:
    entries = json.loads((files("resources") / "phrases.json").read_text("utf-8"))
    return tuple(_Rule(e["id"], (*e["zh"], *e["en"]), e["where"], e["better_zh"], e["better_en"]) for e in entries)
