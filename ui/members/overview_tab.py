"""Ringkasan: what to do next, how somebody buys, and the things one should know before speaking to them."""

from datetime import date

from PySide6.QtWidgets import QWidget

from pempek_pos.clock import months_later
from pempek_pos.insight.rhythm import Presence, Rhythm
from pempek_pos.messages.draft import DraftState
from pempek_pos.money.amount import grouped
from pempek_pos.visits.effect import Order
from ui.members.state import Profile
from ui.members.step_card import StepCard
from ui.members.voice_words import voice_worth
from ui.theme_look import px
from ui.widgets.bars import Bar, BarChart
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Scroll, column, holder
from ui.widgets.table_card import TableCard
from ui.words.complaints import left_words
from ui.words.days import short_day, short_month
from ui.words.figures import axis_rupiah
from ui.words.messages import message_name
from ui.words.next_steps import ago_words, usual_words

_MONTHS = 12
_LIKED = 3


class OverviewTab(QWidget):
    """Shows what it is told."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.step = StepCard()
        self.chart = BarChart(self.tr("Belanja per bulan"), axis_rupiah, tall=px(132))
        self._rhythm = PlainLabel("", Role.BODY, wrap=True)
        self._liked = PlainLabel("", Role.MUTED, wrap=True)
        self._glance = Lines(tall=28)
        bought = column(self._rhythm, self._liked, self.chart, gap=4, edge=(12, 0, 12, 8))
        bought.setStretch(2, 1)
        buying = TableCard(self.tr("Irama belanja"), holder(bought))
        buying.setMinimumHeight(px(236))
        inner = holder(column(self._glance, None, gap=4, edge=(12, 0, 12, 8)))
        glance = TableCard(self.tr("Sekilas"), Scroll(inner))
        both = SideBySide(buying, glance, side_width=px(324), wide_from=760, low=px(290))
        layout = column(self.step, both, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_profile(self, profile: Profile) -> None:
        """Show this member."""
        self.step.show_profile(profile)
        self._rhythm.setText(self._rhythm_words(profile.rhythm))
        liked = ", ".join(one.name for one in profile.history.favourites[:_LIKED])
        self._liked.setText(self.tr("Kesukaan: {names}").format(names=liked))
        self._liked.setVisible(bool(liked))
        self.chart.show_bars(_months(profile.history.days, self._today))
        self._glance.show_lines(self._lines(profile))

    def _rhythm_words(self, rhythm: Rhythm | None) -> str:
        if rhythm is None:
            return self.tr("Belum pernah belanja sebagai anggota.")
        last = self.tr("Terakhir {ago} ({day})").format(
            ago=ago_words(rhythm.days_since), day=short_day(rhythm.last_day)
        )
        if rhythm.usual_days is None:
            return self.tr("{last}; belum cukup sering untuk punya irama.").format(last=last)
        usual = usual_words(rhythm.usual_days)
        if rhythm.presence is Presence.AS_USUAL:
            return self.tr("{last}, biasanya tiap {usual} hari.").format(last=last, usual=usual)
        return self.tr("{last}, padahal biasanya tiap {usual} hari.").format(last=last, usual=usual)

    def _lines(self, profile: Profile) -> list[Line]:
        return [
            self._complaint_line(profile),
            self._voice_line(profile),
            self._visit_line(profile),
            self._draft_line(profile),
            self._voucher_line(profile),
            self._ending_line(profile),
            Line(self.tr("Ulang tahun"), self._birthday(profile)),
            self._promotions_line(profile),
        ]

    def _voice_line(self, profile: Profile) -> Line:
        said = next(iter(profile.voices), None)
        words = "–" if said is None else f"{voice_worth(said)} · {short_day(said.on_day)}"
        return Line(self.tr("Suara terakhir"), words, tone="red" if said is not None and said.bad else "")

    def _draft_line(self, profile: Profile) -> Line:
        opened = next((one for one in profile.drafts if one.state is DraftState.OPENED), None)
        words = "–" if opened is None else f"{message_name(opened.kind)} · {short_day(opened.at.date())}"
        return Line(self.tr("Draf"), words)

    def _complaint_line(self, profile: Profile) -> Line:
        waiting = profile.open_complaints
        if not waiting:
            n = len(profile.complaints)
            past = self.tr("{n} sudah selesai").format(n=n) if n else self.tr("tidak ada")
            return Line(self.tr("Keluhan"), past)
        first = waiting[-1]
        told = f"{first.complaint.label} · {left_words(first.time)}" if first.time else first.complaint.label
        return Line(self.tr("Keluhan"), told, tone="red")

    def _visit_line(self, profile: Profile) -> Line:
        visit = profile.next_visit
        if visit is None:
            return Line(self.tr("Kunjungan"), "–")
        missed = visit.planned_for < self._today
        return Line(self.tr("Kunjungan"), short_day(visit.planned_for), tone="red" if missed else "sea")

    def _voucher_line(self, profile: Profile) -> Line:
        n = len(profile.usable_vouchers(self._today))
        words = self.tr("{n} bisa dipakai").format(n=n) if n else "–"
        return Line(self.tr("Voucer"), words, tone="green" if n else "")

    def _ending_line(self, profile: Profile) -> Line:
        if profile.next_ending is None:
            return Line(self.tr("Poin hangus"), self.tr("tidak ada"))
        day, points = profile.next_ending
        words = self.tr("{n} poin, {day}").format(n=grouped(points), day=short_day(day))
        return Line(self.tr("Poin hangus"), words, tone="amber")

    def _birthday(self, profile: Profile) -> str:
        return short_day(profile.facts.birthday) if profile.facts.birthday else "–"

    def _promotions_line(self, profile: Profile) -> Line:
        since = short_day(profile.promotions_on) if profile.promotions_on else ""
        words = self.tr("mau") if profile.member.promotions else self.tr("tidak")
        tone = "green" if profile.member.promotions else "muted"
        return Line(self.tr("Kabar promosi"), " · ".join(filter(None, (words, since))), tone=tone)


def _months(days: tuple[Order, ...], today: date) -> list[Bar]:
    """The net of the last twelve months, the running one last."""
    first = [months_later(today.replace(day=1), -back) for back in reversed(range(_MONTHS))]
    sums = dict.fromkeys(first, 0)
    for day in days:
        month = day.on_day.replace(day=1)
        if month in sums:
            sums[month] += day.net
    return [Bar(short_month(month), net) for month, net in sums.items()]
