"""Of single bytes changed in a shop's file, 95 % of those that matter are found (D4)."""

from pathlib import Path

from tests.crash.flips import busy_shop, flip

FLIPS = 60
SEED = 7
PROMISED = {600: 0.95, 0: 0.85}
"""By how many are tried at least: of a few the share says little."""


def test_a_changed_byte_is_found_d4(tmp_path: Path, depth: int) -> None:
    busy_shop(tmp_path / "shop.db", 60)
    told = flip(tmp_path / "shop.db", FLIPS * depth, SEED)
    promised = next(share for least, share in PROMISED.items() if FLIPS * depth >= least)
    assert told.share >= promised, f"{told}; {told.missed}"
    assert told.found.total() > FLIPS / 2
    assert told.touched == 0
