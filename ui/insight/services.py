"""The services the page of loyalty speaks to, and where files go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pempek_pos.insight.service import InsightService
from pempek_pos.printing.face import ShopFace


@dataclass(frozen=True, slots=True)
class InsightServices:
    """One shop's services as far as the page needs them; `folder` is where files go unless told."""

    insight: InsightService
    face: Callable[[], ShopFace]
    today: Callable[[], date]
    folder: Path
