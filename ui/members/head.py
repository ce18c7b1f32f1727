"""The head of a profile: who, which tier and how far to the next, the points, what ends, what is owed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.members.member import MemberState
from pempek_pos.money.amount import grouped, rupiah_text
from ui.members.state import Profile
from ui.theme_look import colours
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel, Role
from ui.widgets.member_card import Badge
from ui.widgets.picture import Initials
from ui.widgets.progress import ProgressBar
from ui.widgets.stack import column, row
from ui.words.days import short_day
from ui.words.names import initials, member_name

_ROUND = 12


class ProfileHead(QWidget):
    """A soft amber strip."""

    def __init__(self) -> None:
        super().__init__()
        self._initials = Initials(56)
        self._name = PlainLabel("", Role.TITLE, elide=True)
        self._badge = Badge()
        self._who = PlainLabel("", Role.MUTED, wrap=True)
        self._points = PlainLabel("", Role.FIGURE, tone="amber")
        self._next = PlainLabel("", Role.MUTED)
        self._bar = ProgressBar("amber")
        self._hint = PlainLabel("", Role.MUTED, wrap=True)
        self._debt = PlainLabel("", Role.BAD, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()

    def _lay_out(self) -> None:
        for label in (self._points, self._next):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = column(row(self._name, self._badge, None, gap=10), self._who, gap=2)
        top = row(self._initials, name, self._points, gap=16)
        top.setStretch(1, 1)
        below = row(self._hint, self._next, gap=24)
        below.setStretch(0, 1)
        self.setLayout(column(top, self._bar, below, self._debt, gap=10, edge=(20, 16, 20, 14)))

    def show_profile(self, profile: Profile) -> None:
        """Show this member."""
        member = profile.member
        name = member_name(member.name)
        self._initials.show_initials(initials(name))
        self._name.setText(name)
        self._who.setText(self._who_words(profile))
        self._points.setText(self.tr("{n} poin").format(n=grouped(profile.balance)))
        self._points.set_tone("red" if profile.balance < 0 else "amber")
        self._next.setText(self._next_words(profile))
        self._bar.show_part(profile.progress)
        self._show_tier(profile)
        self._debt.setText(
            self.tr(
                "Saldonya kurang {n} poin. Poin dari belanja berikutnya menutup kekurangan ini dulu; sampai "
                "lunas, hadiah belum bisa dipakai."
            ).format(n=grouped(-profile.balance))
        )
        self._debt.setVisible(profile.balance < 0)
        self.setAccessibleName(", ".join((name, self._points.text(), self._hint.text())))

    def _who_words(self, profile: Profile) -> str:
        member = profile.member
        if member.state is MemberState.ANONYMISED:
            return self.tr("Data pribadinya sudah dihapus")
        since = self.tr("anggota sejak {day}").format(day=short_day(member.joined_on))
        return " · ".join(filter(None, (member.card_no, member.shown_phone, since)))

    def _next_words(self, profile: Profile) -> str:
        ending = profile.next_ending
        if ending is None:
            return ""
        return self.tr("{n} poin berlaku s.d. {day}").format(n=grouped(ending[1]), day=short_day(ending[0]))

    def _show_tier(self, profile: Profile) -> None:
        if profile.standing is None:
            self._badge.say("")
            self._hint.setText(self.tr("Program poin belum diatur."))
            return
        held = profile.standing.standing
        self._badge.say(held.tier.name)
        bought = self.tr("belanja 12 bulan {amount}").format(amount=rupiah_text(held.purchases))
        way = self.tr("Sudah di tingkat tertinggi")
        if held.next_tier is not None:
            way = self.tr("{amount} lagi menuju {tier}").format(
                amount=rupiah_text(held.missing), tier=held.next_tier.name
            )
        self._hint.setText(f"{way} · {bought}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(self.rect()), colours().amber_soft, radius=_ROUND)
