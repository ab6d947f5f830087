"""Reads who imports whom, also inside functions, and says which arrows run the wrong way."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ROOT = "kulturverktyg"
_DOOR = (
    *("guard.released", "guard.released_trend", "guard.release", "guard.chosen", "guard.late", "guard.texts"),
    *("guard.alike", "guard.closed_rounds", "guard.trends", "guard.votes", "guard.released_vote"),
    *("guard.interviews", "guard.released_interviews", "guard.leaving"),
    *("guard.indicators", "guard.small_groups", "guard.released_indicators", "guard.krona"),
    *("guard.culture", "guard.counted"),
    *("guard.findings", "guard.released_findings", "guard.triangulation"),
)
_WINDOWS = {"PySide6", "shiboken6"}
_WORK = ("errors", "paths", "model", "store", "survey", "prepare", "collect", "understand", "decide")

#: What each part may use of ours: a folder with all in it, or one module.
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "__init__": (),
    "errors": (),
    "paths": (),
    "model": (),
    "results": (),
    "files": ("errors",),
    "store": ("errors", "paths", "model"),
    "survey": ("errors", "paths", "model", "files"),
    "prepare": ("errors", "paths", "model", "store", "survey", "files"),
    "collect": ("errors", "paths", "model", "store", "survey", "files", "prepare"),
    "understand": ("errors", "paths", "model", "store", "survey", "files", "prepare"),
    "decide": ("errors", "paths", "model", "store", "survey", "files", "prepare", "collect", "understand"),
    "typesetting": ("paths", "survey.bidi", "survey.direction"),
    "printing": (*_WORK, "files", "typesetting", "audit.report"),
    "guard": (
        *("errors", "paths", "model", "store", "survey", "prepare", "collect.vote_rules", "understand", "decide"),
        "results",
    ),
    "charts": (
        *("errors", "paths", "understand", "decide", "guard.alike", "guard.released", "guard.released_trend"),
        *("guard.released_vote", "guard.released_findings"),
        *("guard.released_indicators", "guard.krona", "guard.culture"),
    ),
    "export": (
        *("errors", "paths", "files", "survey.bidi", "survey.direction", "typesetting", "understand", "decide"),
        *("guard.released", "guard.released_trend", "guard.released_vote", "guard.released_interviews"),
        *("guard.released_findings", "guard.triangulation"),
        *("charts", "__init__"),
        *("guard.released_indicators", "guard.krona", "guard.counted"),
    ),
    "reporting": (
        *(*_WORK, "files", "charts", "export", "printing", "audit.run", "audit.report", *_DOOR),
        *("guard.row_data", "guard.retold"),
    ),
    "audit": (
        *("errors", "paths", "model", "store", "survey", "files", "prepare", "guard.released", "guard.release"),
        *("guard.answers", "guard.ledger", "guard.levels", "guard.votes", "guard.released_vote"),
        *("understand", "guard.indicators", "guard.released_indicators", "guard.interviews"),
        *("guard.row_data", "guard.counted", "guard.trends", "guard.released_trend"),
    ),
    "demo": (*_WORK, "guard.texts"),
    "gui": (
        *_WORK,
        *("files", "charts", "export", "reporting", "demo"),
        *_DOOR,
        "printing",
        "audit.run",
        "audit.report",
        "__init__",
    ),
    "app": (*_WORK, "demo", "gui", *_DOOR),
    "self_test": (
        *_WORK,
        *("files", "charts", "export", "reporting", "demo"),
        *("gui", "app", "printing", *_DOOR),
    ),
    "commands": (
        *_WORK,
        *("files", "charts", "export", "reporting", "demo"),
        *("gui", "app", "printing", "self_test", "audit.run", "audit.report", "guard.row_data", *_DOOR),
    ),
    "usage": (),
    "__main__": ("errors", "commands", "usage", "__init__"),
}
MAY_USE_WINDOWS = {"gui", "app", "self_test"}


@dataclass(frozen=True)
class Arrow:
    """``source`` imports ``target``; modules of ours without the package's own name in front."""

    source: str
    target: str
    line: int


def wrong_arrows(folder: Path) -> list[str]:
    """Every import under ``folder`` that runs up, sideways or around the one door."""
    arrows = list(_arrows(folder))
    found = [f"{a.source}:{a.line} uses {a.target}" for a in arrows if not _is_allowed(a)]
    return found + [f"a circle: {' → '.join(circle)}" for circle in _circles(arrows)]


def kept_state(folder: Path) -> list[str]:
    """Every ``global`` statement, and every empty container at module level: something to be filled."""
    return [f"{_module(folder, path)}:{line}" for path in sorted(folder.rglob("*.py")) for line in _read(path).kept]


@dataclass(frozen=True)
class _Read:
    """What is asked of a file: the nodes that may import, and the lines that keep something.

    The rest of its tree is let go: what looks for garbage would go through all of it again and again.
    """

    importing: tuple[ast.AST, ...]
    kept: tuple[int, ...]


@cache
def _read(path: Path) -> _Read:
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    by_name = "import_module" in text or "__import__" in text
    parts = list(ast.walk(tree) if by_name else _statements(tree))
    filled_later = [
        node.lineno
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _is_empty(node.value)
    ]
    changed = [node.lineno for node in parts if isinstance(node, ast.Global)]
    importing = tuple(node for node in parts if isinstance(node, ast.Import | ast.ImportFrom | ast.Call))
    return _Read(importing, (*filled_later, *changed))


def _statements(within: ast.AST) -> Iterator[ast.AST]:
    for field in ("body", "handlers", "orelse", "finalbody", "cases"):
        for statement in getattr(within, field, ()):
            yield statement
            yield from _statements(statement)


def _is_empty(value: ast.expr) -> bool:
    match value:
        case ast.List(elts=[]) | ast.Dict(keys=[]):
            return True
        case ast.Call(func=ast.Name(id="list" | "dict" | "set" | "defaultdict" | "deque"), args=args):
            return not args or value.func.id == "defaultdict"  # type: ignore[attr-defined]
    return False


def _is_allowed(arrow: Arrow) -> bool:
    source, target = _part(arrow.source), arrow.target
    if target in _WINDOWS:
        return source in MAY_USE_WINDOWS
    if source not in ALLOWED:
        return False
    if _part(target) == source:
        return True
    return any(target == allowed or target.startswith(f"{allowed}.") for allowed in ALLOWED[source])


def _part(module: str) -> str:
    return module.partition(".")[0]


def _module(folder: Path, path: Path) -> str:
    parts = path.relative_to(folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def _arrows(folder: Path) -> Iterator[Arrow]:
    paths = sorted(folder.rglob("*.py"))
    known = {_module(folder, path) for path in paths}
    for path in paths:
        module = _module(folder, path)
        package = path.relative_to(folder).parent.parts
        for node in _read(path).importing:
            for name in _imported(node, package):
                target = _target(name, known)
                if target is not None:
                    yield Arrow(module, target, getattr(node, "lineno", 0))


def _imported(node: ast.AST, package: tuple[str, ...]) -> list[str]:
    """Full names that a statement may import: for ``from a import b`` that is ``a.b``."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names, level=0):
            return [f"{module}.{alias.name}" for alias in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            above = (_ROOT, *package)[: len(package) + 2 - level]
            start = ".".join((*above, *([module] if module else ())))
            return [f"{start}.{alias.name}" for alias in names]
        case ast.Call(func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=args):
            return [arg.value for arg in args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    return []


def _target(name: str, known: set[str]) -> str | None:
    """The module that a full name is in, or the part of Qt's; None for all other libraries."""
    first, _, rest = name.partition(".")
    if first in _WINDOWS:
        return first
    if first != _ROOT:
        return None
    while rest and rest not in known:
        shorter = rest.rpartition(".")[0]
        if not shorter and _part(rest) not in {_part(module) for module in known}:
            return "__init__"
        rest = shorter or rest
        if rest not in known and "." not in rest:
            return rest
    return rest or "__init__"


def _circles(arrows: list[Arrow]) -> Iterator[list[str]]:
    """One circle of modules for each module that comes back to itself, smallest name first."""
    uses: dict[str, set[str]] = {}
    for arrow in arrows:
        if arrow.source != arrow.target:
            uses.setdefault(arrow.source, set()).add(arrow.target)
    for start in sorted(uses):
        path = _way_back(start, uses)
        if path and min(path) == start:
            yield path


def _way_back(start: str, uses: Mapping[str, set[str]]) -> list[str] | None:
    seen, ways = {start}, [[start]]
    while ways:
        way = ways.pop(0)
        for following in sorted(uses.get(way[-1], ())):
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return None
