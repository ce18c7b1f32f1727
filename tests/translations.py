"""Brings the English translation up to date with the screens: `python -m tests.translations`, then fill in en.ts."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent


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


def messages(ts: Path) -> list[tuple[str, str, str]]:
    """Context, source text and translation of every text; "" where the translation is missing."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            text = "" if translation is None or translation.get("type") else translation.text or ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), text))
    return found


def _run(tool: str, *arguments: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    subprocess.run([TOOLS / f"{tool}{ending}", *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    update(FOLDER / "en.ts")
    for name in ("en", "id"):
        release(FOLDER / f"{name}.ts", FOLDER / f"{name}.qm")
    missing = [message for message in messages(FOLDER / "en.ts") if not message[2]]
    sys.stdout.write(f"{len(missing)} texts without English\n")
