"""What is promised by category, one line each, with a button that opens its form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.deadlines import Targets
from ui.settings.care.words import answer_words, days_words
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import column, holder, row
from ui.words.complaints import CATEGORY_ICONS, category_name, severity_name
from ui.words.names import role_name

_ICON = 20
_CELLS = 4


class TargetsList(QWidget):
    """`wanted` brings the category."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.changes: dict[Category, Button] = {}
        self.cells: dict[Category, tuple[PlainLabel, ...]] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("Jenis keluhan"),
            self.tr("Jawaban pertama"),
            self.tr("Ditawari"),
            self.tr("Selesai"),
        )
        for at, words in enumerate(heads):
            grid.addWidget(PlainLabel(words, Role.SMALL), 0, at)
        for nth, category in enumerate(Category, 1):
            self._put(grid, nth, category)
        self.setLayout(grid)

    def show_targets(self, targets: Targets) -> None:
        """Show what holds."""
        for category, (who, *rest) in self.cells.items():
            target = targets.by_category[category]
            who.setText(f"{role_name(target.role)} · {severity_name(target.severity)}")
            words = (answer_words(target), days_words(target.offer_days), days_words(target.done_days))
            for cell, text in zip(rest, words, strict=True):
                cell.setText(text)

    def _put(self, grid: QGridLayout, nth: int, category: Category) -> None:
        name = PlainLabel(category_name(category), Role.STRONG, elide=True)
        cells = (PlainLabel("", Role.SMALL, elide=True), *(PlainLabel("") for _ in range(_CELLS - 1)))
        words = holder(column(name, cells[0], gap=0))
        head = row(Picture(CATEGORY_ICONS[category], _ICON, "muted"), words, gap=12)
        head.setStretch(1, 1)
        grid.addWidget(holder(head), nth, 0)
        for at, cell in enumerate(cells[1:], 1):
            cell.setMinimumWidth(px(76))
            grid.addWidget(cell, nth, at, Qt.AlignmentFlag.AlignVCenter)
        change = Button(self.tr("Ubah"), Weight.LINK)
        change.setAccessibleName(self.tr("Ubah {name}").format(name=category_name(category)))
        change.clicked.connect(lambda: self.wanted.emit(category))
        grid.addWidget(change, nth, _CELLS)
        self.cells[category], self.changes[category] = cells, change
