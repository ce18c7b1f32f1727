"""What this one machine remembers: look, language, till and where the person left off."""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

_FILE: Final = "preferences.json"
_CHOICES: Final = {"theme": ("system", "light", "dark"), "language": ("id", "en")}
_TEXTS: Final = {"theme": 40, "language": 40, "till": 40, "last_page": 40, "second_place": 1_000}
LEAST_SCALE: Final = 1.0
MOST_SCALE: Final = 1.5


@dataclass(frozen=True, slots=True)
class Preferences:
    """The machine's choices; none of them matters to the shop's books."""

    theme: str = "system"
    language: str = "id"
    till: str = "K1"
    text_scale: float = 1.0
    last_page: str = ""
    second_place: str = ""
    """The folder that backups are copied to as well; "" for none."""


def load_preferences(folder: Path) -> Preferences:
    """The choices kept in `folder`; what is missing, unreadable or out of range is as it ships."""
    try:
        kept = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _accepted(kept) if isinstance(kept, dict) else Preferences()


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep the choices in `folder`, all or nothing; raises OSError where it cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{_FILE}.new"
    new.write_text(json.dumps(asdict(preferences), indent=1), encoding="utf-8")
    os.replace(new, folder / _FILE)


def _accepted(kept: dict[str, Any]) -> Preferences:
    good: dict[str, Any] = {
        name: value
        for name, longest in _TEXTS.items()
        if isinstance(value := kept.get(name), str) and len(value) <= longest
    }
    good = {name: value for name, value in good.items() if value in _CHOICES.get(name, (value,))}
    scale = kept.get("text_scale")
    if isinstance(scale, int | float) and LEAST_SCALE <= scale <= MOST_SCALE:
        good["text_scale"] = float(scale)
    return replace(Preferences(), **good)
