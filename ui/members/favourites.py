"""What a member likes: the items of their purchases by pieces."""

from collections.abc import Sequence

from pempek_pos.sales.receipt import Receipt
from ui.members.state import Favourite

MOST = 6


def favourites(receipts: Sequence[Receipt]) -> tuple[Favourite, ...]:
    """The items most bought, pieces brought back taken off; the newest name where it has changed."""
    pieces: dict[str, int] = {}
    names: dict[str, str] = {}
    for receipt in receipts:
        for line in receipt.lines:
            names.setdefault(line.item_id, line.name)
            pieces[line.item_id] = pieces.get(line.item_id, 0) + line.quantity
    ordered = sorted(pieces.items(), key=lambda found: (-found[1], names[found[0]]))
    return tuple(Favourite(names[item], count) for item, count in ordered if count > 0)[:MOST]
