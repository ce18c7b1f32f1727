"""Nothing of the machine it was written on, no registry's host and nothing half-done is in the tree."""

import re

from tests.contracts.tree import ROOT, files

TEXT = {".py", ".toml", ".md", ".sql", ".txt", ".csv", ".json", ".svg", ".qss", ".ts", ".yml", ""}
# Written so that this file does not find itself.
MACHINE = re.compile(
    r"(?<![\w.])/(w[o]rk|r[o]ot|home/\w+|Us[e]rs/\w+)/|/tm[p]/|[A-Z]:\\Us[e]rs\\"
    r"|py[p]i\.o[r]g|pythonh[o]sted|regist[r]y\.npm|deb\.deb[i]an"
)
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X)\b")


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in files():
        if path.suffix in TEXT:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                if pattern.search(line):
                    found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    return found


def test_no_path_of_a_machine_and_no_registry_is_named() -> None:
    assert lines_with(MACHINE) == []


def test_nothing_is_left_half_done() -> None:
    assert lines_with(UNFINISHED) == []
