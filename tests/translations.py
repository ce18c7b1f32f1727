"""Brings the English of the screens up to date: `python -m tests.translations`, then fill in en.ts."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
_TOOLS: Final = Path(PySide6.__file__).parent


class Message(NamedTuple):
    """One text of a screen and how it is said in the other language."""

    context: str
    source: str
    text: str
    """"" where nobody has translated it yet."""


def screens() -> list[Path]:
    """The files that hold texts for people."""
    return sorted((ROOT / "ui").rglob("*.py"))


def update(ts: Path) -> None:
    """Take in the texts of all screens; what is gone is dropped, what is new is left unfinished."""
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    languages = ["-source-language", "id", "-target-language", "en"]
    files = [str(path) for path in screens()]
    _run("lupdate", *options, *languages, *files, "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Write the form that the program reads."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def messages(ts: Path) -> list[Message]:
    """Every text with its translation."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None or translation.get("type") else translation.text or ""
            found.append(Message(context.findtext("name", ""), message.findtext("source", ""), text))
    return found


def places(text: str) -> list[str]:
    """What stands in braces and is filled in later, in alphabetical order."""
    return sorted(re.findall(r"\{\w+\}", text))


def faults(ts: Path) -> Iterator[str]:
    """A line for each text that is not translated, or whose translation loses or invents a figure."""
    for message in messages(ts):
        if not message.text:
            yield f"{message.context}: not translated: {message.source}"
        elif places(message.text) != places(message.source):
            yield f"{message.context}: other figures: {message.source} / {message.text}"


def _run(tool: str, *arguments: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    subprocess.run([_TOOLS / f"{tool}{ending}", *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    update(FOLDER / "en.ts")
    for name in ("en", "id"):
        release(FOLDER / f"{name}.ts", FOLDER / f"{name}.qm")
    found = list(faults(FOLDER / "en.ts"))
    sys.stdout.write("".join(f"{line}\n" for line in [*found, f"{len(found)} texts to see to in en.ts"]))
    sys.exit(1 if found else 0)
