"""Says in one sentence why the shop's data cannot be opened, and offers what can be done about it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.storage import refusals
from pempek_pos.storage.address import SQLITE
from ui.forms.path_field import PathField
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, holder, row


class Way(Enum):
    """What can be done about a shop that does not open."""

    AGAIN = "again"
    BEGIN = "begin"
    RESTORE = "restore"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why, and the ways on; `backups` are path and words, newest first."""

    title: str
    sentence: str
    ways: tuple[Way, ...]
    backups: tuple[tuple[str, str], ...] = ()


def ways_for(error: refusals.StorageRefused, url: str) -> tuple[Way, ...]:
    """What can help against this refusal, the most likely first."""
    on_file = url.startswith(SQLITE)
    match error:
        case refusals.DatabaseMissing():
            ways: tuple[Way, ...] = (Way.BEGIN, Way.RESTORE, Way.OTHER)
        case refusals.DatabaseEmpty() if not on_file:
            ways = (Way.BEGIN, Way.AGAIN)
        case refusals.DatabaseEmpty() | refusals.DatabaseCorrupt() | refusals.DatabaseAltered():
            ways = (Way.RESTORE, Way.OTHER, Way.AGAIN)
        case refusals.DatabaseForeign() | refusals.DatabaseNewer() | refusals.UnknownAddress():
            ways = (Way.OTHER,)
        case _:
            ways = (Way.AGAIN, Way.OTHER)
    return tuple(way for way in ways if on_file or way is not Way.RESTORE)


class RefusalView(KeyScope):
    """One sentence, and a button for each way on."""

    again = Signal()
    begin = Signal()
    restore = Signal(str)
    other = Signal(str)

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Kasir Pempek"))
        self._refusal = refusal
        self.words = PlainLabel(refusal.sentence, Role.BODY, wrap=True)
        self.detail = PlainLabel("", Role.SMALL, wrap=True, tone="red")
        self.path = PathField(self.tr("berkas data toko (.db)"), self.tr("Data toko (*.db)"))
        self.path.chosen.connect(self.other)
        self.backups = ChoiceList(self.tr("Cadangan"))
        self.backups.set_choices(
            [Choice(path, words, icon="database-backup") for path, words in refusal.backups[:20]]
        )
        self._other = holder(column(PlainLabel(self.tr("Berkas lain"), Role.MUTED), self.path, gap=4))
        self._saved = holder(
            column(PlainLabel(self.tr("Cadangan di komputer ini"), Role.MUTED), self.backups, gap=4)
        )
        self._lay_out()

    def _lay_out(self) -> None:
        if Way.OTHER not in self._refusal.ways:
            self._other.hide()
        restorable = Way.RESTORE in self._refusal.ways and bool(self._refusal.backups)
        if not restorable:
            self._saved.hide()
        self.backups.setFixedHeight(self.backups.wanted_height(3))
        self.detail.hide()
        head = row(
            Picture("triangle-alert", 28, "amber"), PlainLabel(self._refusal.title, Role.TITLE), None, gap=12
        )
        foot = row(None, *self._buttons(restorable), gap=12)
        card = Card(column(head, self.words, self.detail, self._saved, self._other, foot, gap=20), pad=28)
        card.setFixedWidth(px(640))
        self.setLayout(column(None, row(None, card, None), None, edge=(24, 24, 24, 24)))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 700)

    def _buttons(self, restorable: bool) -> list[QWidget]:
        quit_it = Button(self.tr("Tutup"), Weight.QUIET, key="Esc")
        quit_it.clicked.connect(self.close)
        made: list[QWidget] = [quit_it]
        wanted = [way for way in self._refusal.ways if way is not Way.OTHER]
        wanted = [way for way in wanted if way is not Way.RESTORE or restorable]
        for way in reversed(wanted):
            made.append(self._button(way, first=way is wanted[0]))
        return made

    def _button(self, way: Way, *, first: bool) -> Button:
        words = {
            Way.AGAIN: self.tr("Coba lagi"),
            Way.BEGIN: self.tr("Mulai toko baru"),
            Way.RESTORE: self.tr("Pulihkan cadangan ini"),
        }
        deeds = {
            Way.AGAIN: self.again.emit,
            Way.BEGIN: self.begin.emit,
            Way.RESTORE: lambda: self.restore.emit(self.backups.choice()),
        }
        button = Button(
            words[way], Weight.PRIMARY if first else Weight.SECONDARY, key="Enter" if first else ""
        )
        button.clicked.connect(lambda _: deeds[way]())
        return button

    def say(self, sentence: str) -> None:
        """Say why the last try did not help."""
        self.detail.setText(sentence)
        self.detail.show()
