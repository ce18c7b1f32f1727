"""The menu as tiles, its groups as chips, members as choices, and what Enter would take."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pempek_pos.catalog.item import Category, Item
from pempek_pos.complaints.complaint import ItemWarning
from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.basket import Basket
from ui.counter.state import Search
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import Choice
from ui.widgets.tile import Tile

translate = QCoreApplication.translate


def chip_faces(categories: Sequence[Category]) -> list[ChipFace]:
    """Everything first, then each group of the menu."""
    every = ChipFace("", translate("counter", "Semua"))
    return [every, *(ChipFace(category.id, category.name) for category in categories)]


def tiles_of(items: Sequence[Item], warnings: Sequence[ItemWarning] = ()) -> list[Tile]:
    """Items as tiles; what has no price today cannot be touched, what is warned of says so (K4)."""
    warned = {warning.item_id for warning in warnings}
    return [
        Tile(
            item.id,
            item.name,
            rupiah_text(item.price) if item.price is not None else translate("counter", "belum ada harga"),
            item.code,
            bar=item.category.position,
            note=translate("counter", "periksa") if item.id in warned else "",
            off=item.price is None,
        )
        for item in items
    ]


def counts_of(basket: Basket) -> dict[str, str]:
    """How many pieces of each item the basket holds."""
    pieces: Counter[str] = Counter()
    for line in basket.lines:
        pieces[line.item_id] += line.quantity
    return {item_id: grouped(count) for item_id, count in pieces.items()}


def member_choices(members: Sequence[MemberMatch]) -> list[Choice]:
    """Members as the list under the box shows them."""
    return [
        Choice(
            member.id,
            member.name,
            f"{member.phone} · {member.card_no}",
            translate("counter", "{points} poin").format(points=grouped(member.points)),
            icon="user",
        )
        for member in members
    ]


def hint_of(search: Search) -> str:
    """What Enter would take now."""
    if not search.typed:
        return ""
    if search.items:
        return f"↵ {search.items[0].name}"
    return f"↵ {search.members[0].name}" if search.members else ""
