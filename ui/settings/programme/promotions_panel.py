"""The promotions: a list, and the form of one."""

from datetime import date

from PySide6.QtCore import Signal

from pempek_pos.loyalty.promotions import Promotion
from pempek_pos.money.amount import grouped
from ui.settings.programme.menu import Menu
from ui.settings.programme.promotion_sheet import PromotionSheet
from ui.settings.programme.promotion_words import (
    gives_words,
    promotion_sentence,
    promotion_state,
    promotion_tone,
    when_words,
)
from ui.settings.programme.state import PromotionLine
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep


class PromotionsPanel(Section):
    """Emits which promotion's form is wanted; its sheet emits what is to be kept."""

    new_wanted = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.add = Button(self.tr("Tambah promo"), Weight.PRIMARY, icon="badge-percent", key="Ctrl+N")
        self.set_heading(self.tr("Promo"), self.add)
        self.sheet = PromotionSheet()
        keep(self, self.sheet)
        empty = EmptyState(
            "badge-percent",
            self.tr(
                "Belum ada promo. Promo memotong harga atau menambah poin tanpa memakai poin: "
                "berjalan sendiri, atau dengan kode."
            ),
            action=self.tr("Tambah promo"),
        )
        self.table = ValueTable(self.tr("Promo"), self._columns(), empty)
        self.sentence = PlainLabel("", Role.BODY, wrap=True)
        self._said = Card(column(self.sentence), pad=16)
        body = column(Card(column(self.table), pad=1), self._said, gap=12)
        body.setStretch(0, 1)
        self.put(body)
        self.add.clicked.connect(self.new_wanted)
        empty.acted.connect(self.new_wanted)
        self.table.selected.connect(self._say)
        self.table.chosen.connect(lambda line: self.wanted.emit(line.promotion))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Promo"), lambda line: line.promotion.name, stretch=3, strong=True, tone_of=_tone),
            Column(
                self.tr("Memberi"),
                lambda line: gives_words(line.promotion, line.names),
                stretch=4,
                tone_of=_tone,
            ),
            Column(self.tr("Kapan"), lambda line: when_words(line.promotion), stretch=4, tone_of=_tone),
            Column(self.tr("Kode"), lambda line: line.promotion.code or "–", stretch=1, tone_of=_tone),
            Column(
                self.tr("Terpakai"),
                lambda line: grouped(line.uses),
                right=True,
                width=84,
                tone_of=_tone,
            ),
            Column(
                self.tr("Keadaan"),
                lambda line: promotion_state(line.promotion, self._today),
                width=164,
                tone_of=lambda line: promotion_tone(line.promotion, self._today),
            ),
        ]

    def show_promotions(self, lines: tuple[PromotionLine, ...], today: date) -> None:
        """List the promotions."""
        self._today = today
        self.table.set_rows(lines)
        self._said.setVisible(bool(lines))
        if lines and self.table.value() is None:
            self.table.select(0)
        self._say(self.table.value())

    def open_promotion(self, promotion: Promotion, menu: Menu, *, new: bool) -> None:
        """Open a promotion's form."""
        self.sheet.fill(promotion, menu, new=new)
        self.sheet.open(self, first=self.sheet.name)

    def show_promotion_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form."""
        self.sheet.show_fault(field, sentence)

    def close_promotion(self) -> None:
        """The form is done with."""
        self.say(Tone.INFO, "")
        self.sheet.close_veil()

    def _say(self, line: PromotionLine | None) -> None:
        """What the selected one does, in full."""
        self.sentence.setText("" if line is None else promotion_sentence(line.promotion, line.names))


def _tone(line: PromotionLine) -> str:
    return "" if line.promotion.active else "muted"
