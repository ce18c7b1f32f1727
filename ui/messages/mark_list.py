"""A list in which the arrows and a touch mark one thing, whose details stand beside it."""

from PySide6.QtCore import Signal

from ui.widgets.select_list import SelectList


class MarkList(SelectList):
    """`marked` brings the key of what is marked now."""

    marked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.selectionModel().currentChanged.connect(lambda *_: self.marked.emit(self.choice()))
