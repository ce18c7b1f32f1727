"""The menu as the widgets that choose goods show it."""

from ui.settings.programme.menu import Menu
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import Choice
from ui.widgets.goods_field import GoodsOnOffer


def goods_on_offer(menu: Menu) -> GoodsOnOffer:
    """Groups and items to choose among."""
    return GoodsOnOffer(
        tuple(ChipFace(group.id, group.name) for group in menu.groups),
        tuple(Choice(item.id, item.name, item.code) for item in menu.items),
        menu.names,
    )
