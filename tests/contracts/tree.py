"""The files of this project, for the tests that hold the whole tree to a rule."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_NOT_OURS = {"__pycache__", "build", "dist", "uv.lock"}
_KEPT_HIDDEN = {".ci", ".gitignore"}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of ours below `folder`."""
    for path in sorted(folder.iterdir()):
        if path.name in _NOT_OURS or (path.name.startswith(".") and path.name not in _KEPT_HIDDEN):
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def modules(*tops: str) -> Iterator[tuple[str, ast.Module]]:
    """Every module below the named folders, by its dotted name."""
    for top in tops:
        for path in files(ROOT / top):
            if path.suffix == ".py":
                name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                yield name.removesuffix(".__init__"), ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module) -> set[str]:
    """What a module imports, by dotted name; `from a import b` counts as `a` and `a.b`."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found
