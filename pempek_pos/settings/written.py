"""Settings as kept: a JSON object per value; what an older program did not know takes its default."""

import json
from collections.abc import Mapping
from typing import Any

from pempek_pos.money.rounding import CashRounding
from pempek_pos.settings.profile import Language, PrinterKind, PrinterSetup, ShopProfile


def profile_written(profile: ShopProfile) -> str:
    """The profile as kept."""
    return _json(
        name=profile.name,
        address=profile.address,
        whatsapp=profile.whatsapp,
        footer=profile.footer,
        language=profile.language.value,
        cash_rounding=profile.cash_rounding.value,
    )


def profile_read(text: str) -> ShopProfile:
    """The profile that was kept."""
    kept: Mapping[str, Any] = json.loads(text)
    return ShopProfile(
        name=kept["name"],
        address=kept["address"],
        whatsapp=kept["whatsapp"],
        footer=kept.get("footer", ""),
        language=Language(kept.get("language", Language.INDONESIAN.value)),
        cash_rounding=CashRounding(kept.get("cash_rounding", CashRounding.DOWN_100.value)),
    )


def printer_written(setup: PrinterSetup) -> str:
    """The printer as kept."""
    return _json(
        kind=setup.kind.value,
        address=setup.address,
        width_mm=setup.width_mm,
        opens_drawer=setup.opens_drawer,
        prints_at_once=setup.prints_at_once,
    )


def printer_read(text: str) -> PrinterSetup:
    """The printer that was kept."""
    kept: Mapping[str, Any] = json.loads(text)
    return PrinterSetup(
        kind=PrinterKind(kept["kind"]),
        address=kept["address"],
        width_mm=kept["width_mm"],
        opens_drawer=kept.get("opens_drawer", True),
        prints_at_once=kept.get("prints_at_once", True),
    )


def _json(**fields: str | int | bool) -> str:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)
