"""The last step: the menu that the counter starts with, shown before it is taken."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.begin import Menu
from ui.begin.state import MenuChoice
from ui.forms.path_field import PathField
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable


class MenuStep(QWidget):
    """The shipped menu, a file of one's own, or nothing yet."""

    chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.source = Segmented(
            self.tr("Sumber menu"),
            [
                ChipFace(MenuChoice.SHIPPED.value, self.tr("Menu bawaan"), "utensils"),
                ChipFace(MenuChoice.FILE.value, self.tr("Berkas sendiri"), "file-spreadsheet"),
                ChipFace(MenuChoice.NONE.value, self.tr("Kosong dulu"), "circle"),
            ],
        )
        self.path = PathField(self.tr("berkas .csv atau .xlsx"), self.tr("Menu (*.csv *.xlsx)"))
        self._path = Field(self.tr("Berkas menu"), self.path)
        self._summary = PlainLabel("", Role.STRONG, wrap=True)
        self._rejects = PlainLabel("", Role.SMALL, wrap=True, tone="red")
        self._table = ValueTable(
            self.tr("Isi menu"),
            [
                Column(self.tr("Kelompok"), lambda pair: str(pair[0]), stretch=3),
                Column(self.tr("Barang"), lambda pair: str(pair[1]), right=True, width=120),
            ],
            EmptyState("utensils", self.tr("Barang bisa ditambahkan kapan saja di Pengaturan.")),
        )
        self._table.setMinimumHeight(px(160))
        card = Card(column(self._table), pad=1)
        self.setLayout(column(self.source, self._path, self._summary, card, self._rejects, gap=12))
        self._path.hide()
        self._rejects.hide()
        self.source.chosen.connect(self._change)
        self.path.chosen.connect(lambda path: self.chosen.emit(MenuChoice.FILE, path))

    def show_menu(self, choice: MenuChoice, menu: Menu, faults: tuple[tuple[int, str], ...]) -> None:
        """Show what the file would put on the counter, and the rows it leaves out."""
        self.source.choose(choice.value)
        self._path.setVisible(choice is MenuChoice.FILE)
        rows: tuple[tuple[str, Any], ...] = menu.categories
        self._table.set_rows(rows)
        self._summary.setText(
            self.tr("{items} barang dalam {groups} kelompok").format(items=len(menu.items), groups=len(rows))
            if menu.items
            else self.tr("Tanpa barang dulu")
        )
        lines = [self.tr("Baris {row}: {why}").format(row=row, why=why) for row, why in faults[:3]]
        if len(faults) > len(lines):
            lines.append(self.tr("dan {n} baris lain.").format(n=len(faults) - len(lines)))
        self._rejects.setText("\n".join(lines))
        self._rejects.setVisible(bool(lines))

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Tell why the file cannot be read."""
        self._path.set_error(sentences.get("file", ""))

    def _change(self, key: str) -> None:
        choice = MenuChoice(key)
        self.chosen.emit(choice, self.path.text() if choice is MenuChoice.FILE else "")
        if choice is MenuChoice.FILE:
            self.path.setFocus()
