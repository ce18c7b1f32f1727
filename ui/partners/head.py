"""The head of a profile: who, which tier, what is owed, how much room is left, and what is late."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.credit import AccountStanding
from pempek_pos.partners.partner import Partner, PartnerState
from pempek_pos.phone import shown
from ui.partners.state import Profile
from ui.theme_look import colours
from ui.widgets.draw import draw_card
from ui.widgets.label import PlainLabel, Role
from ui.widgets.member_card import Badge
from ui.widgets.picture import Initials
from ui.widgets.progress import ProgressBar
from ui.widgets.stack import column, row
from ui.words.days import short_day
from ui.words.names import initials
from ui.words.partners import terms_words, tier_name

_ROUND = 12


class PartnerHead(QWidget):
    """A soft blue strip."""

    def __init__(self) -> None:
        super().__init__()
        self._initials = Initials(56, "sea")
        self._name = PlainLabel("", Role.TITLE, elide=True)
        self._badge = Badge()
        self._who = PlainLabel("", Role.MUTED, wrap=True)
        self._owed = PlainLabel("", Role.FIGURE)
        self._word = PlainLabel("", Role.MUTED)
        self._bar = ProgressBar("sea")
        self._room = PlainLabel("", Role.MUTED, wrap=True)
        self._terms = PlainLabel("", Role.MUTED)
        self._warning = PlainLabel("", Role.BAD, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()

    def _lay_out(self) -> None:
        for label in (self._owed, self._word, self._terms):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = column(row(self._name, self._badge, None, gap=10), self._who, gap=2)
        top = row(self._initials, name, column(self._owed, self._word, gap=0), gap=16)
        top.setStretch(1, 1)
        below = row(self._room, self._terms, gap=24)
        below.setStretch(0, 1)
        self.setLayout(column(top, self._bar, below, self._warning, gap=8, edge=(20, 14, 20, 12)))

    def show_profile(self, profile: Profile) -> None:
        """Show this partner."""
        partner, standing = profile.partner, profile.standing
        self._initials.show_initials(initials(partner.name))
        self._name.setText(partner.name)
        self._badge.say(tier_name(partner.terms.tier), "sea")
        self._who.setText(self._who_words(partner))
        self._owed.setText(rupiah_text(abs(standing.owed)))
        self._owed.set_tone("red" if standing.overdue else "green" if standing.owed < 0 else "")
        self._word.setText(self._owed_word(standing))
        limit = standing.limit
        self._bar.setVisible(bool(limit))
        part = max(0, standing.owed) / limit if limit else 0.0
        self._bar.show_part(part, "red" if standing.overdue or part >= 1 else "sea")
        self._room.setText(self._room_words(standing))
        self._terms.setText(terms_words(partner.terms.terms_days) if limit else "")
        warning = self._warning_words(partner, standing)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self.setAccessibleName(
            ", ".join(filter(None, (partner.name, self._word.text(), self._owed.text(), warning)))
        )

    def _who_words(self, partner: Partner) -> str:
        since = partner.facts.since
        words = self.tr("mitra sejak {day}").format(day=short_day(since)) if since else ""
        return " · ".join(
            filter(
                None,
                (
                    partner.label,
                    partner.area,
                    shown(partner.facts.phone) if partner.facts.phone else "",
                    words,
                ),
            )
        )

    def _owed_word(self, standing: AccountStanding) -> str:
        if standing.owed < 0:
            return self.tr("kredit mitra")
        return self.tr("belum dibayar") if standing.owed else self.tr("tidak ada utang")

    def _room_words(self, standing: AccountStanding) -> str:
        if not standing.limit:
            return self.tr("Tanpa tempo: semua dibayar saat diambil.")
        return self.tr("Masih ada ruang {room} dari batas {limit}").format(
            room=rupiah_text(standing.room), limit=rupiah_text(standing.limit)
        )

    def _warning_words(self, partner: Partner, standing: AccountStanding) -> str:
        said = []
        if partner.state is PartnerState.PAUSED:
            said.append(self.tr("Sedang dijeda: belum bisa dilayani dengan harga mitra."))
        if partner.state is PartnerState.ENDED:
            said.append(self.tr("Kerja sama sudah berakhir."))
        if standing.overdue:
            said.append(
                self.tr("{amount} lewat tempo, yang terlama {number} sudah {n} hari.").format(
                    amount=rupiah_text(standing.overdue),
                    number=standing.oldest or self.tr("saldo awal"),
                    n=standing.days_overdue,
                )
            )
        return " ".join(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(self.rect()), colours().sea_soft, radius=_ROUND)
