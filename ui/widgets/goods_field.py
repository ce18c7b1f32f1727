"""Choosing goods: all of them, groups of the menu, and items found by name or code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.goods import ALL_GOODS, Goods
from pempek_pos.text import folded
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.pick_box import PickBox
from ui.widgets.stack import column

_ALL: Final = ""
_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class GoodsOnOffer:
    """What can be chosen, and what everything that ever could be is called, by id."""

    groups: tuple[ChipFace, ...] = ()
    items: tuple[Choice, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


class GoodsField(QWidget):
    """Says by `goods()` what is chosen; with nothing chosen it is all goods, or no gift of its own."""

    changed = Signal()

    def __init__(self, all_words: str) -> None:
        """`all_words` is what stands for nothing chosen."""
        super().__init__()
        self._all_words = all_words
        self._offered = GoodsOnOffer()
        self._items: list[str] = []
        self.groups = ChipRow(all_words, several=True)
        self.search = PickBox(self.tr("tambah barang: ketik nama atau kode"))
        self.found = ChoiceList(self.tr("Barang yang ditemukan"))
        self.picked = ChipRow(self.tr("Barang terpilih, tekan untuk melepas"), checkable=False)
        self.setLayout(column(self.groups, self.picked, self.search, self.found, gap=8))
        self.setFocusProxy(self.search)
        self.groups.chosen.connect(self._turn_group)
        self.picked.chosen.connect(self._drop)
        self.search.textChanged.connect(self._look)
        self.search.stepped.connect(self.found.step)
        self.search.picked.connect(self.found.pick)
        self.found.chosen.connect(self._add)
        self._look("")

    def offer(self, offered: GoodsOnOffer) -> None:
        """Let people choose among these."""
        self._offered = offered
        self.groups.set_chips([ChipFace(_ALL, self._all_words), *offered.groups])

    def set_goods(self, goods: Goods) -> None:
        """Show these as chosen; nothing is emitted."""
        self.search.clear()
        names = self._offered.names
        self._items = sorted(goods.items, key=lambda item: names.get(item, item))
        self.groups.switch_on(goods.groups)
        self._show()

    def goods(self) -> Goods:
        """What is chosen."""
        groups = frozenset(key for key in self.groups.choices() if key != _ALL)
        if not groups and not self._items:
            return ALL_GOODS
        return Goods(frozenset(self._items), groups)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the search box while something must be chosen."""
        self.search.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        """What it is for, also in front of its box."""
        super().setAccessibleName(name)
        self.search.setAccessibleName(self.tr("{what}: cari barang").format(what=name))

    def _turn_group(self, key: str) -> None:
        if key == _ALL:
            self._items = []
            self.groups.switch_on(())
        self._show()
        self.changed.emit()

    def _add(self, item: str) -> None:
        if item not in self._items:
            self._items.append(item)
        self.search.clear()
        self._show()
        self.changed.emit()

    def _drop(self, item: str) -> None:
        self._items.remove(item)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        goods = self.goods()
        self.groups.switch_on((_ALL,) if goods.is_all else goods.groups)
        names = self._offered.names
        faces = [ChipFace(item, names.get(item, self.tr("barang lama")), "x") for item in self._items]
        self.picked.set_chips(faces)
        self.picked.setVisible(bool(faces))

    def _look(self, text: str) -> None:
        found = _matching(text, self._offered.items) if text.strip() else ()
        self.found.set_choices(found[:_SHOWN])
        self.found.setFixedHeight(self.found.wanted_height(_SHOWN))
        self.found.setVisible(bool(found))


def _matching(text: str, items: Sequence[Choice]) -> list[Choice]:
    """Items each of whose words in `text` begin a word of the name or code, in the menu's order."""
    words = folded(text).split()
    return [
        item
        for item in items
        if words and all(f" {word}" in f" {folded(f'{item.title} {item.detail}')}" for word in words)
    ]
