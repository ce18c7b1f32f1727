"""The points of a member: the ledger with its reasons, and until when what is left is good."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.loyalty.statement import Entry
from pempek_pos.money.amount import grouped, rupiah_text
from ui.members.entry_words import entry_words
from ui.members.state import LATEST, PointsEnding, Profile
from ui.theme_look import px
from ui.widgets.combo import Combo, Option
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState
from ui.widgets.picture import Picture
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Divider, Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.wording_why import why_sentences
from ui.words.days import month_name, short_day
from ui.words.figures import signed_points

_MONTHS = 24


class PointsTab(QWidget):
    """`period_chosen` asks for a month's ledger."""

    period_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.period = Combo()
        self.period.setFixedWidth(px(196))
        self.period.setAccessibleName(self.tr("Masa catatan poin"))
        self.table = ValueTable(
            self.tr("Catatan poin"),
            self._columns(),
            EmptyState("coins", self.tr("Tidak ada poin yang bergerak pada masa ini.")),
        )
        self.why = PlainLabel("", Role.BODY, wrap=True)
        self._ending = Lines()
        self._none = PlainLabel("", Role.MUTED, wrap=True)
        self._months: tuple[date, ...] = ()
        self._lay_out()
        self.period.chosen.connect(self.period_chosen)
        self.table.selected.connect(self._explain)

    def _lay_out(self) -> None:
        line = row(Picture("circle-question-mark", 20, "amber"), self.why, gap=12, edge=(12, 10, 12, 10))
        line.setStretch(1, 1)
        foot = holder(column(Divider(), line, gap=0))
        foot.setMinimumHeight(px(60))
        ledger = TableCard(self.tr("Catatan poin"), self.table, self.period, foot=foot)
        ledger.setMinimumHeight(300)
        inner = holder(column(self._ending, self._none, None, gap=4, edge=(12, 0, 12, 8)))
        lots = TableCard(self.tr("Berlaku sampai"), Scroll(inner))
        both = SideBySide(ledger, lots, side_width=px(264), wide_from=760, low=190)
        self.setLayout(column(both, gap=0))

    def show_profile(self, profile: Profile, today: date) -> None:
        """Show this member's points."""
        self._offer_months(today)
        self.period.choose(profile.period)
        self.table.set_rows(profile.entries)
        self._explain(self.table.value())
        self._ending.show_lines([self._line(ending) for ending in profile.ending])
        self._none.setText(self.tr("Belum ada poin yang bisa dipakai.") if not profile.ending else "")
        self._none.setVisible(not profile.ending)

    def _offer_months(self, today: date) -> None:
        months = tuple(months_later(today.replace(day=1), -back) for back in range(_MONTHS))
        if months != self._months:
            self._months = months
            latest = Option(LATEST, self.tr("12 bulan terakhir"))
            self.period.set_options(
                [latest, *(Option(month.isoformat(), month_name(month)) for month in months)]
            )

    def _line(self, ending: PointsEnding) -> Line:
        words = short_day(ending.until) if ending.until else self.tr("tanpa batas waktu")
        return Line(words, self.tr("{n} poin").format(n=grouped(ending.points)), tone="amber")

    def _explain(self, entry: Entry | None) -> None:
        if entry is None:
            words = self.tr("Mengapa? Pilih satu baris, alasannya tampil di sini.")
        else:
            words = " ".join(why_sentences(entry.why)) or self.tr("Tidak ada alasan lain yang dicatat.")
        self.why.setText(words)
        self.why.set_tone("muted" if entry is None else "")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda entry: short_day(entry.on_day), width=116),
            Column(self.tr("Peristiwa"), entry_words, stretch=1),
            Column(
                self.tr("Belanja"),
                lambda entry: rupiah_text(entry.purchase) if entry.purchase else "",
                right=True,
                width=112,
                tone_of=lambda _: "muted",
            ),
            Column(
                self.tr("Poin"),
                lambda entry: signed_points(entry.points),
                right=True,
                width=84,
                tone_of=lambda entry: "amber" if entry.points > 0 else "",
                strong=True,
            ),
        ]
