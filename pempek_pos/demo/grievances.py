"""The demonstration's complaints: what happens to each, step by step, over the days of the story."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from pempek_pos.complaints.complaint import Category, Remedy, Severity


class Move(Enum):
    """What is done with a complaint next."""

    ACKNOWLEDGE = auto()
    INVESTIGATE = auto()
    OFFER = auto()
    ACCEPT = auto()
    REFUSE = auto()
    WAIT = auto()
    ESCALATE = auto()
    REOPEN = auto()


@dataclass(frozen=True, slots=True)
class Script:
    """A complaint and what follows: each move so many days after it came."""

    category: Category
    moves: tuple[tuple[int, Move], ...] = ()
    remedy: Remedy = Remedy.APOLOGY
    severity: Severity | None = None
    from_partner: bool = False
    from_nobody: bool = False


_A, _I, _O, _C = Move.ACKNOWLEDGE, Move.INVESTIGATE, Move.OFFER, Move.ACCEPT

OF_RATING: Final = Script(Category.RATING, ((0, _A), (1, _O), (1, _C)), Remedy.APOLOGY)
"""What becomes of a bad rating."""
USUAL: Final = (
    Script(Category.TASTE, ((0, _A), (0, _I), (1, _O), (1, _C)), Remedy.POINTS),
    Script(Category.LATE_DELIVERY, ((0, _A), (1, _O), (2, _C)), Remedy.VOUCHER),
    Script(Category.SHORT_OR_WRONG, ((0, _A), (0, _O), (0, _C)), Remedy.REPLACEMENT),
    Script(Category.SERVICE, ((0, _A), (1, _I), (1, _O), (2, _C)), Remedy.APOLOGY),
    Script(Category.PACKAGING, ((0, _A), (1, _O), (1, _C)), Remedy.REFUND),
    Script(Category.PRE_ORDER_WAIT, ((0, _A), (1, _I), (1, _O), (3, _C)), Remedy.VOUCHER),
    Script(Category.FACILITIES, ((1, _A), (2, _O), (2, _C)), Remedy.APOLOGY, from_nobody=True),
    Script(Category.POINTS, ((0, _A), (0, _O), (0, _C)), Remedy.POINTS),
    Script(Category.PRICE_OR_RECEIPT, ((0, _A), (0, _O), (1, _C)), Remedy.REFUND),
    Script(Category.TASTE, ((0, _A), (0, _I), (1, _O), (2, Move.REFUSE))),
    Script(Category.LATE_DELIVERY, ((0, _A), (0, _I), (1, _O), (2, _C)), Remedy.VOUCHER, from_partner=True),
)
"""By turns, all through the quarter."""

LAST: Final[tuple[tuple[int, Script], ...]] = (
    (6, Script(Category.PACKAGING, ((0, _A), (1, _O), (1, _C), (6, Move.REOPEN), (6, _A)), Remedy.VOUCHER)),
    (5, Script(Category.POINTS, ((0, _A), (0, _O), (1, Move.REFUSE)))),
    (4, Script(Category.SHORT_OR_WRONG, ((0, _A), (0, _O), (0, _C)), Remedy.REPLACEMENT)),
    (3, Script(Category.SERVICE, ((0, _A), (1, _I), (2, Move.ESCALATE)))),
    (1, Script(Category.TASTE, ((0, _A), (0, _I), (1, _O)))),
    (1, Script(Category.LATE_DELIVERY, ((0, _A), (0, Move.WAIT)), from_nobody=True)),
    (1, Script(Category.PACKAGING, ((0, _A), (1, Move.ESCALATE)), severity=Severity.FOOD_SAFETY)),
    (0, Script(Category.SHORT_OR_WRONG, ((0, _A), (0, _I)))),
    (0, Script(Category.FACILITIES, ((0, _A),), from_nobody=True)),
)
"""Those that wait on the board when the story ends, by days before the last one."""
TODAY: Final = Script(Category.PRE_ORDER_WAIT)
"""Just taken in."""
