"""How a shop asks, and what a shift sees to, as kept in the settings: JSON."""

import json
from collections.abc import Mapping
from typing import Any

from pempek_pos.feedback.question import QUESTIONS, Asking, Place


def asking_written(asking: Asking) -> str:
    """As kept."""
    fields = {
        "place": asking.place.value,
        "questions": asking.questions,
        "every": asking.every,
        "members_only": asking.members_only,
    }
    return json.dumps(fields, sort_keys=True)


def asking_read(text: str) -> Asking:
    """What was kept."""
    kept: Mapping[str, Any] = json.loads(text)
    questions = tuple(question for question in kept["questions"] if question in QUESTIONS)
    return Asking(Place(kept["place"]), questions, kept["every"], kept["members_only"])


def points_written(points: tuple[str, ...]) -> str:
    """As kept."""
    return json.dumps(points, ensure_ascii=False)


def points_read(text: str) -> tuple[str, ...]:
    """What was kept."""
    return tuple(json.loads(text))
