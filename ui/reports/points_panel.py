"""What is owed in points: what it is worth, who holds it, how old it is, and whose points end soon."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.expiry import ExpiringMember, Overdue
from pempek_pos.loyalty.expiry_service import SOON_DAYS
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.reports.points_owed import WHOLE_BP, PointsOwed
from ui.reports.day_panel import titled
from ui.reports.points_words import age_name, explanations
from ui.theme_look import px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, EmptyState, StatCard, Tone
from ui.widgets.shares import Share, Shares
from ui.widgets.stack import Scroll, column, holder, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.figures import percent, share_bp

_SIDE: Final = 372
_NARROW_SIDE: Final = 300
_ROOMY: Final = 1_080
"""From this width of the panel on the figures beside the table have their full room."""


class PointsPanel(QWidget):
    """`preview_wanted` asks to see what is overdue before it goes."""

    preview_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.overdue = Banner()
        self._held = StatCard(self.tr("Poin beredar"), icon="coins")
        self._worth = StatCard(self.tr("Jika semua ditukar"), icon="banknote")
        self._expected = StatCard(self.tr("Perkiraan ditukar"), icon="hand-coins")
        self._unused = StatCard(self.tr("Tak terpakai"), icon="hourglass")
        self._tiers = Shares(self.tr("Menurut tingkat"))
        self._ages = Shares(self.tr("Menurut umur poin"))
        self._words = PlainLabel("", Role.MUTED, wrap=True)
        nobody = EmptyState(
            "hourglass", self.tr("Tidak ada poin yang berakhir dalam {n} hari.").format(n=SOON_DAYS)
        )
        self.expiring = ValueTable(self.tr("Segera hangus"), expiring_columns(), nobody)
        self._lay_out()
        self.overdue.acted.connect(self.preview_wanted)

    def _lay_out(self) -> None:
        side = column(
            titled(self.tr("Menurut tingkat"), self._tiers),
            titled(self.tr("Menurut umur poin"), self._ages),
            titled(self.tr("Arti angkanya"), self._words),
            None,
            gap=12,
        )
        self._side = Scroll(holder(side))
        self._side.setFixedWidth(px(_SIDE))
        self._soon = TableCard("", self.expiring)
        body = row(self._soon, self._side, gap=12)
        body.setStretch(0, 1)
        cards = row(self._held, self._worth, self._expected, self._unused, gap=12)
        layout = column(self.overdue, cards, body, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table more of a narrow window."""
        super().resizeEvent(event)
        self._side.setFixedWidth(px(_SIDE if self.width() >= px(_ROOMY) else _NARROW_SIDE))

    def show_points(self, owed: PointsOwed, overdue: Overdue, soon: Sequence[ExpiringMember]) -> None:
        """Show how points stand today."""
        self._show_overdue(overdue)
        self._show_cards(owed)
        self._tiers.show_shares(
            [_share(tier.tier, tier.points, owed.outstanding) for tier in owed.tiers if tier.points]
        )
        ages = [age for age in owed.ages if age.points]
        self._ages.show_shares([_share(age_name(age.age), age.points, owed.outstanding) for age in ages])
        self._words.setText("\n\n".join(explanations(owed)))
        self.expiring.set_rows(soon)
        self._soon.title.setText(
            self.tr("Hangus dalam {n} hari · {members} anggota, {points} poin").format(
                n=SOON_DAYS, members=grouped(len(soon)), points=grouped(sum(one.points for one in soon))
            )
        )

    def _show_overdue(self, overdue: Overdue) -> None:
        if not overdue.points:
            self.overdue.dismiss()
            return
        words = self.tr("{points} poin milik {n} anggota sudah lewat masa berlakunya.").format(
            points=grouped(overdue.points), n=grouped(overdue.members)
        )
        if overdue.in_doubt and overdue.known is not None:
            asked = self.tr("Hari terakhir yang tercatat {known}: benarkah hari ini {on}?")
            words += " " + asked.format(known=short_day(overdue.known), on=short_day(overdue.on))
        self.overdue.say(Tone.WARN, words, action=self.tr("Periksa dulu"))

    def _show_cards(self, owed: PointsOwed) -> None:
        holders = self.tr("milik {n} anggota").format(n=grouped(owed.holdings.holders))
        self._held.show_figure(grouped(owed.outstanding), holders)
        each = self.tr("{value} tiap poin").format(value=rupiah_text(owed.point_value))
        self._worth.show_figure(rupiah_text(owed.worth), each)
        used = self.tr("{part} dari nilainya").format(part=percent(WHOLE_BP - owed.breakage.used_bp))
        self._expected.show_figure(rupiah_text(owed.expected), used)
        seen = owed.breakage
        if seen.is_enough:
            note = self.tr("dari {n} perolehan yang sudah lewat").format(n=grouped(seen.lots))
            self._unused.show_figure(percent(seen.measured_bp), note)
        else:
            self._unused.show_figure(percent(seen.used_bp), self.tr("anggapan, belum cukup data"), "amber")


def expiring_columns() -> list[Column]:
    """How members whose points end are listed."""
    translate = QCoreApplication.translate
    return [
        Column(translate("points", "Nama"), lambda one: one.name or "–", stretch=1),
        Column(translate("points", "Kartu"), lambda one: one.card_no, width=116),
        Column(translate("points", "Telepon"), lambda one: one.masked_phone, width=136),
        Column(
            translate("points", "Poin"), lambda one: grouped(one.points), right=True, width=76, strong=True
        ),
        Column(
            translate("points", "Berlaku sampai"),
            lambda one: short_day(one.last_day),
            right=True,
            width=144,
        ),
    ]


def _share(name: str, points: int, whole: int) -> Share:
    return Share(name, percent(share_bp(points, whole)), grouped(points), points)
