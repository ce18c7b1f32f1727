"""The settings' frame: the sections on the left, the one in front on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.theme_look import px
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.keys import KeyScope
from ui.widgets.stack import row


@dataclass(frozen=True, slots=True)
class SectionFace:
    """One section as the list on the left shows it."""

    key: str
    title: str
    detail: str
    icon: str
    widget: QWidget


class SettingsView(KeyScope):
    """Emits which section was `chosen`."""

    chosen = Signal(str)

    def __init__(self, faces: Sequence[SectionFace]) -> None:
        super().__init__()
        self._faces = {face.key: face for face in faces}
        self._list = ChoiceList(self.tr("Bagian pengaturan"))
        self._list.setFixedWidth(px(232))
        self._list.chosen.connect(self.chosen)
        self._sections = QStackedWidget()
        for face in faces:
            self._sections.addWidget(face.widget)
        layout = row(self._list, self._sections, gap=20, edge=(20, 16, 20, 16))
        layout.setStretchFactor(self._sections, 1)
        self.setLayout(layout)

    def offer(self, keys: Sequence[str]) -> None:
        """Offer these sections and no others."""
        faces = (self._faces[key] for key in keys)
        self._list.set_choices([Choice(face.key, face.title, face.detail, icon=face.icon) for face in faces])

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self._list.choose(key)
        self._sections.setCurrentWidget(self._faces[key].widget)
