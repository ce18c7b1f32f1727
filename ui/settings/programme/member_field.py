"""Choosing one member by phone, name or card, or nobody."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.members.member import MemberMatch
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.pick_box import PickBox
from ui.widgets.stack import column

_SHOWN: Final = 4
_PAUSE_MS: Final = 60


class MemberField(QWidget):
    """Emits what is `looked_for`; whoever listens answers with `show_matches`."""

    looked_for = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ""
        self._matches: tuple[MemberMatch, ...] = ()
        self.search = PickBox(self.tr("siapa saja; atau cari nama, nomor HP, kartu"), icon="user-search")
        self.found = ChoiceList(self.tr("Anggota yang ditemukan"))
        self.picked = ChipRow(self.tr("Anggota terpilih, tekan untuk melepas"), checkable=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.setLayout(column(self.picked, self.search, self.found, gap=8))
        self.setFocusProxy(self.search)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.picked.connect(self._pick)
        self.search.stepped.connect(self.found.step)
        self.found.chosen.connect(self._choose)
        self.picked.chosen.connect(lambda _: self.clear())

    def clear(self) -> None:
        """Nobody in particular."""
        self._chosen = ""
        self.search.clear()
        self.show_matches(())
        self.picked.hide()
        self.search.show()

    def member_id(self) -> str | None:
        """The id of who was chosen, None for nobody."""
        return self._chosen or None

    def unanswered(self) -> bool:
        """Whether something is typed and nobody chosen."""
        return not self._chosen and bool(self.search.text().strip())

    def set_wrong(self, wrong: bool) -> None:
        """Mark the box while what was typed names nobody."""
        self.search.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        """What it is for, also in front of its box."""
        super().setAccessibleName(name)
        self.search.setAccessibleName(name)

    def show_matches(self, matches: Sequence[MemberMatch]) -> None:
        """Show who was found."""
        self._matches = tuple(matches[:_SHOWN])
        self.found.set_choices(
            [Choice(match.id, match.name, f"{match.phone} · {match.card_no}") for match in self._matches]
        )
        self.found.setFixedHeight(self.found.wanted_height(_SHOWN))
        self.found.setVisible(bool(self._matches))

    def _look(self) -> None:
        if text := self.search.text().strip():
            self.looked_for.emit(text)
        else:
            self.show_matches(())

    def _pick(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        self.found.pick()

    def _choose(self, member_id: str) -> None:
        match = next(match for match in self._matches if match.id == member_id)
        self._chosen = match.id
        self.show_matches(())
        self.search.clear()
        self.search.hide()
        self.picked.set_chips([ChipFace(match.id, f"{match.name} · {match.card_no}", "x")])
        self.picked.show()
