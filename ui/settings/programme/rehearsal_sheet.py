"""What the last 90 days would have come to under new terms, beside what they really came to."""

from PySide6.QtCore import Signal

from pempek_pos.loyalty.rehearsal import Rehearsal, TierRehearsed
from pempek_pos.money.amount import grouped, rupiah_text
from ui.settings.programme.goods_words import day_text
from ui.theme_look import TOUCH, px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.progress import ProgressPanel
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.figures import signed_points, signed_rupiah


class RehearsalSheet(Sheet):
    """Emits that it is to be `stopped`: by its button, or by closing it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Uji 90 hari terakhir"), width=920)
        self.progress = ProgressPanel(self.tr("Menghitung ulang belanja anggota"))
        self.summary = PlainLabel("", Role.BODY, wrap=True)
        self.table = ValueTable(self.tr("Hasil uji per tingkat"), self._columns())
        self._card = Card(column(self.table), pad=1)
        self._advice = PlainLabel(
            self.tr(
                "Tiap belanja dihitung pada tingkat menurut ketentuan baru; yang dikembalikan tidak ikut. "
                "Hadiah tetap seharga dulu, sedangkan poin jadi rupiah mengikuti nilai poin yang baru. "
                "Belum ada yang diterbitkan."
            ),
            Role.SMALL,
            wrap=True,
        )
        back = Button(self.tr("Kembali ke ketentuan"), Weight.PRIMARY, key="Enter")
        self.set_body(column(self.progress, self.summary, self._card, self._advice, None, gap=12))
        self.set_foot(None, back)
        back.clicked.connect(self.close_veil)
        self.progress.stop_wanted.connect(self.stopped)
        self.closed.connect(self.stopped)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tingkat"), self._tier, stretch=2, strong=True),
            Column(self.tr("Anggota"), lambda row: grouped(row.members), right=True, width=84),
            Column(self.tr("Belanja"), lambda row: grouped(row.sales), right=True, width=84),
            Column(
                self.tr("Poin didapat"),
                lambda row: _change(grouped(row.was.won), grouped(row.would.won)),
                right=True,
                stretch=3,
                tone_of=lambda row: _tone(row.was.won, row.would.won),
            ),
            Column(
                self.tr("Poin dipakai"),
                lambda row: _change(grouped(row.was.spent), grouped(row.would.spent)),
                right=True,
                stretch=3,
                tone_of=lambda row: _tone(row.was.spent, row.would.spent),
            ),
            Column(
                self.tr("Terutang"),
                lambda row: _change(rupiah_text(row.was.owed), rupiah_text(row.would.owed)),
                right=True,
                stretch=4,
                tone_of=lambda row: _tone(row.was.owed, row.would.owed),
            ),
        ]

    def begin(self) -> None:
        """Show that it is under way."""
        self.progress.begin(self.tr("membaca belanja anggota …"))
        for part in (self.summary, self._card, self._advice):
            part.hide()

    def show_progress(self, done: int, total: int) -> None:
        """So many members of so many."""
        self.progress.show_progress(done, total)

    def show_stopped(self, sentence: str) -> None:
        """It ended half-way; `sentence` says why, "" where a person stopped it."""
        self.progress.end(sentence or self.tr("Dihentikan. Tidak ada yang berubah."), well=False)

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Show what it came to, by tier and in all."""
        self.progress.hide()
        self.summary.setText(self._sentence(rehearsal))
        rows = (*rehearsal.tiers, rehearsal.total)
        self.table.set_rows(rows)
        self._card.setFixedHeight(px(40) + len(rows) * max(TOUCH, px(TOUCH)) + 6)
        self.summary.show()
        self._card.setVisible(rehearsal.total.sales > 0)
        self._advice.show()

    def _sentence(self, told: Rehearsal) -> str:
        total = told.total
        days = {"first": day_text(told.first), "last": day_text(told.last)}
        if total.sales == 0:
            return self.tr("Dari {first} sampai {last} belum ada belanja anggota yang bisa diuji.").format(
                **days
            )
        won, owed = total.would.won - total.was.won, total.would.owed - total.was.owed
        words = self.tr(
            "Dari {first} sampai {last}, {sales} belanja anggota akan mendapat {would} poin; kenyataannya "
            "{was} poin ({won}). Utang poin toko akan berubah {owed}."
        )
        if won == 0 and owed == 0:
            words = self.tr(
                "Dari {first} sampai {last}, {sales} belanja anggota akan mendapat {would} poin, sama "
                "seperti kenyataannya. Utang poin toko tidak berubah."
            )
        return words.format(
            **days,
            sales=grouped(total.sales),
            would=grouped(total.would.won),
            was=grouped(total.was.won),
            won=signed_points(won),
            owed=signed_rupiah(owed),
        )

    def _tier(self, row: TierRehearsed) -> str:
        return row.tier or self.tr("Semua")


def _change(was: str, would: str) -> str:
    return was if was == would else f"{was} → {would}"


def _tone(was: int, would: int) -> str:
    return "muted" if was == would else ""
