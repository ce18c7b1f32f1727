"""Taking a table along: which one, as XLSX or CSV."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.export.table import Table
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.segmented import Segmented
from ui.widgets.select_list import SelectList
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder


class ExportSheet(Sheet):
    """`wanted` brings the table's key and the ending of the file."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Simpan tabel"), width=480)
        self.list = SelectList(self.tr("Tabel"))
        self.ending = Segmented(
            self.tr("Jenis berkas"), [ChipFace("xlsx", "Excel (XLSX)"), ChipFace("csv", "CSV")]
        )
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self.set_body(
            holder(column(self.list, Field(self.tr("Jenis berkas"), self.ending), self._error, gap=12))
        )
        leave = Button(self.tr("Batal"))
        keep = Button(self.tr("Simpan"), Weight.PRIMARY, icon="download", key="Enter")
        leave.clicked.connect(self.close_veil)
        keep.clicked.connect(self._tell)
        self.set_foot(None, leave, keep)

    def ask(self, tables: tuple[Table, ...], over: QWidget) -> None:
        """Open with these tables."""
        self._error.setText("")
        self.list.set_choices(
            [
                Choice(
                    table.key,
                    table.title,
                    self._size(table),
                    icon="file-spreadsheet",
                )
                for table in tables
            ]
        )
        self.list.setFixedHeight(self.list.wanted_height(5))
        self.open(over=over, first=self.list)

    def _size(self, table: Table) -> str:
        if table.text:
            return self.tr("jurnal untuk program pembukuan")
        return self.tr("{n} baris").format(n=len(table.rows))

    def say_error(self, sentence: str) -> None:
        """Say why it was not written."""
        self._error.setText(sentence)

    def _tell(self) -> None:
        if self.list.choice():
            self.wanted.emit(self.list.choice(), self.ending.choice())
