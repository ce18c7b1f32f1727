"""What people come for: baskets of items and pieces, by the codes of the shop's menu."""

from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

Errand: TypeAlias = dict[str, int]
"""Pieces by item code."""

SMALL: Final = ("PS-ADA", "PS-LJK", "PS-KLT", "PS-KRT", "PS-TLK", "PS-TAH", "PS-PST", "PS-TUN")
LARGE: Final = ("PS-KSB", "PS-LJB")
DISHES: Final = ("PS-LGG", "SJ-CMP", "SJ-MDI", "SJ-MDG", "SJ-TKW", "SJ-LKS", "SJ-CLP")
DIMSUM: Final = ("DS-AYM", "DS-UDG", "DS-NOR", "DS-HKU", "DS-LKT", "DS-CKR", "DS-MT4", "DS-MT6")
FROZEN: Final = (
    "FZ-ADA",
    "FZ-LJK",
    "FZ-KLT",
    "FZ-KSB",
    "FZ-TKW",
    "FD-AYM",
    "FD-UDG",
    "FD-NOR",
    "FD-HKU",
    "FD-MIX",
)
PACKS: Final = ("PK-20", "PK-30", "PK-LBR")
SAUCES: Final = ("CK-250", "CK-500", "EB-050", "SM-100", "CO-100")
DRINKS: Final = ("MN-ESK", "MN-AIR")
BOX: Final = "KM-BOX"
FAVOURITES: Final = (*SMALL, *LARGE, *DISHES, *DIMSUM, *FROZEN)

_WEIGHT: Final = {
    "PS-ADA": 9, "PS-LJK": 10, "PS-KLT": 7, "PS-TLK": 8, "PS-KSB": 12, "SJ-CMP": 9, "SJ-TKW": 8, "SJ-MDI": 6,
    "DS-AYM": 8, "DS-MT4": 7, "DS-HKU": 5, "FZ-KSB": 6, "FD-AYM": 5, "PK-20": 6, "CK-250": 8,
}  # fmt: skip
"""How much some are liked; the others weigh 3."""


def walk_in(rng: Random) -> Errand:
    """What somebody who passes by buys."""
    return rng.choices(_ERRANDS, _SHARES)[0](rng)


def of_regular(favourites: tuple[str, ...], rng: Random) -> Errand:
    """What a member buys: some of their favourites, and now and then something else."""
    liked = rng.sample(favourites, min(len(favourites), rng.randint(1, 2)))
    basket = {code: pieces(code, rng) for code in liked}
    if rng.random() < 0.4:
        basket |= walk_in(rng)
    return basket


def pieces(code: str, rng: Random) -> int:
    """How many of an item people usually take."""
    if code in SMALL:
        return rng.choice((2, 3, 4, 5, 5, 6, 10))
    if code in PACKS:
        return 1
    return rng.choices((1, 2, 3), (6, 3, 1))[0]


def _some(codes: tuple[str, ...], most: int, rng: Random) -> Errand:
    weights = [_WEIGHT.get(code, 3) for code in codes]
    chosen = set(rng.choices(codes, weights, k=rng.randint(1, most)))
    return {code: pieces(code, rng) for code in codes if code in chosen}


def _snack(rng: Random) -> Errand:
    drinks = _some(DRINKS, 1, rng) if rng.random() < 0.4 else {}
    return _some(SMALL, 4, rng) | drinks


def _meal(rng: Random) -> Errand:
    drinks = _some(DRINKS, 2, rng) if rng.random() < 0.65 else {}
    return _some((*DISHES, *LARGE), 3, rng) | drinks


def _dimsum(rng: Random) -> Errand:
    extra = _some(("SM-100", "CO-100", "MN-AIR"), 1, rng) if rng.random() < 0.35 else {}
    return _some(DIMSUM, 3, rng) | extra


def _take_home(rng: Random) -> Errand:
    cuko = _some(("CK-250", "CK-500", "EB-050"), 1, rng) if rng.random() < 0.7 else {}
    return _some(FROZEN, 3, rng) | cuko


def _party(rng: Random) -> Errand:
    packs = {rng.choices(PACKS, (6, 4, 1))[0]: rng.choice((1, 1, 1, 2, 3))}
    box = {BOX: 1} if rng.random() < 0.5 else {}
    return packs | box


_ERRANDS: Final[tuple[Callable[[Random], Errand], ...]] = (_snack, _meal, _dimsum, _take_home, _party)
_SHARES: Final = (38, 30, 16, 11, 5)
