"""The day's drafts: the list by kind on the left, what would be written on the right."""

from collections import Counter
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pempek_pos.messages.draft import Done, DraftState, Letter
from ui.messages.letter_card import LetterCard
from ui.messages.mark_list import MarkList
from ui.messages.state import DayState
from ui.theme_look import px
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.choice_list import Choice
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.progress import ProgressBar
from ui.widgets.stack import Card, column, row
from ui.words.days import clock_time
from ui.words.messages import message_icon, message_name

_ALL: Final = "all"
_DONE: Final = "done"
_LEFT, _NOBODY_LEFT = 0, 1


class DayPanel(QWidget):
    """Each signal brings the letter that is selected."""

    draft_wanted = Signal(object)
    skipped = Signal(object)

    def __init__(self, name_of: Callable[[str], str]) -> None:
        """`name_of` tells a staff member's name."""
        super().__init__()
        self._name_of = name_of
        self._state = DayState()
        self.chips = ChipRow(self.tr("Jenis pesan"))
        self.list = MarkList(self.tr("Pesan hari ini"))
        self.card = LetterCard()
        self._progress = ProgressBar("green")
        self._words = PlainLabel("", Role.STRONG)
        self._empty = EmptyState("smile", self.tr("Semua sudah disapa. Terima kasih!"))
        self._body = QStackedWidget()
        self._lay_out()
        self.chips.chosen.connect(lambda _: self._fill(0))
        self.list.marked.connect(lambda _: self._tell())
        self.card.draft.clicked.connect(lambda: self._emit(self.draft_wanted))
        self.card.skip.clicked.connect(lambda: self._emit(self.skipped))

    def _lay_out(self) -> None:
        bar = row(self._words, self._progress, gap=16)
        bar.setStretch(1, 1)
        bar.setAlignment(self._progress, Qt.AlignmentFlag.AlignVCenter)
        self._left = Card(column(self.list), pad=6)
        work = row(self._left, self.card, gap=16)
        work.setStretch(0, 2)
        work.setStretch(1, 3)
        both = QWidget()
        both.setLayout(work)
        self._body.addWidget(both)
        self._body.addWidget(Card(column(self._empty), pad=1))
        self._left.setMinimumWidth(px(280))
        layout = column(bar, self.chips, self._body, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_day(self, state: DayState) -> None:
        """Show the list; the one that follows the one selected is selected."""
        at = max(self.list.currentIndex().row(), 0)
        self._state = state
        self._words.setText(
            self.tr("{done} dari {total}").format(done=len(state.done), total=state.total)
            if state.total
            else self.tr("Tidak ada pesan hari ini")
        )
        self._progress.show_part(len(state.done) / state.total if state.total else 0)
        self._progress.setVisible(bool(state.total))
        self.chips.setVisible(bool(state.total))
        self.chips.set_chips(self._faces())
        self._fill(at)

    def take_keyboard(self) -> None:
        """The keyboard goes to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def letter(self) -> Letter | None:
        """The letter that is selected."""
        shown = self._shown_letters()
        at = self.list.currentIndex().row()
        return shown[at] if 0 <= at < len(shown) else None

    def _fill(self, at: int) -> None:
        choice = self.chips.choice()
        choices = (
            [self._done_choice(done) for done in self._state.done]
            if choice == _DONE
            else [_choice(letter) for letter in self._shown_letters()]
        )
        self.list.set_choices(choices)
        if choices:
            self.list.choose(choices[min(at, len(choices) - 1)].key)
        self._body.setCurrentIndex(_LEFT if choices else _NOBODY_LEFT)
        self._tell()

    def _shown_letters(self) -> list[Letter]:
        choice = self.chips.choice()
        if choice == _DONE:
            return []
        return [one for one in self._state.letters if choice in ("", _ALL, one.due.kind.value)]

    def _faces(self) -> list[ChipFace]:
        counts = Counter(letter.due.kind for letter in self._state.letters)
        faces = [ChipFace(_ALL, self.tr("Belum · {n}").format(n=len(self._state.letters)))]
        faces += [
            ChipFace(kind.value, f"{message_name(kind)} · {n}", message_icon(kind))
            for kind, n in counts.items()
        ]
        if self._state.done:
            words = self.tr("Selesai · {n}").format(n=len(self._state.done))
            faces.append(ChipFace(_DONE, words, "check-check"))
        return faces

    def _tell(self) -> None:
        if self.chips.choice() == _DONE:
            at = self.list.currentIndex().row()
            self.card.show_done(self._state.done[at], self._said(self._state.done[at])) if (
                0 <= at < len(self._state.done)
            ) else self.card.show_letter(None)
        else:
            self.card.show_letter(self.letter())

    def _emit(self, signal: object) -> None:
        letter = self.letter()
        if letter is not None:
            signal.emit(letter)  # type: ignore[attr-defined]

    def _done_choice(self, done: Done) -> Choice:
        opened = done.state is DraftState.OPENED
        return Choice(
            done.id,
            done.name or self.tr("(sudah dihapus)"),
            message_name(done.kind),
            clock_time(done.at),
            "check" if opened else "skip-forward",
            "green" if opened else "muted",
        )

    def _said(self, done: Done) -> str:
        words = (
            self.tr("Draf dibuka pukul {time} oleh {who}.")
            if done.state is DraftState.OPENED
            else self.tr("Dilewati pukul {time} oleh {who}.")
        )
        return words.format(time=clock_time(done.at), who=self._name_of(done.by_staff))


def _choice(letter: Letter) -> Choice:
    due = letter.due
    return Choice(
        f"{due.kind.value}/{due.person}/{due.about}",
        due.name,
        message_name(due.kind),
        icon=message_icon(due.kind),
    )
