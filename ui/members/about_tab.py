"""What is kept about a member: facts, the note, and what they agreed to, when, and who asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.members.consent import WORDING_ON_FILE, ConsentKind
from pempek_pos.members.member import MemberState
from ui.members.state import Asked, Profile
from ui.theme_look import px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Divider, Scroll, column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.toggle import Toggle
from ui.words.days import short_day


class AboutTab(QWidget):
    """`promotions_set` brings the yes or no that takes effect at once."""

    promotions_set = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._facts = Lines(tall=36)
        self._note = PlainLabel("", Role.BODY, wrap=True)
        self.promotions = Toggle(self.tr("Mau kabar promosi lewat WhatsApp"))
        self._since = PlainLabel("", Role.SMALL, wrap=True)
        self._asked = Lines()
        facts = column(
            self._facts, 4, PlainLabel(self.tr("Catatan"), Role.MUTED), self._note, None, gap=4,
            edge=(12, 0, 12, 12),
        )  # fmt: skip
        agreed = column(
            self.promotions, self._since, 4, Divider(), 4, self._asked, None, gap=4, edge=(12, 0, 12, 12)
        )
        left = TableCard(self.tr("Data anggota"), Scroll(holder(facts)))
        right = TableCard(self.tr("Persetujuan"), Scroll(holder(agreed)))
        left.setMinimumHeight(px(320))
        both = SideBySide(left, right, side_width=px(400), wide_from=760, low=300)
        self.setLayout(column(both, gap=0))
        self.promotions.clicked.connect(self.promotions_set)

    def show_profile(self, profile: Profile, *, may_set: bool) -> None:
        """Show what is kept about this member."""
        member = profile.member
        unknown = self.tr("belum diisi")
        lines = [
            Line(self.tr("Nomor kartu"), member.card_no),
            Line(self.tr("Nomor HP"), member.shown_phone or self.tr("dihapus")),
            Line(self.tr("Ulang tahun"), member.birthday or unknown),
            Line(self.tr("Bergabung"), short_day(member.joined_on)),
        ]
        if member.outside_no:
            lines.append(Line(self.tr("Nomor di sistem lama"), member.outside_no))
        self._facts.show_lines(lines)
        self._note.setText(member.note or self.tr("Belum ada catatan."))
        self._note.set_tone("" if member.note else "muted")
        self.promotions.setChecked(member.promotions)
        self.promotions.setEnabled(may_set and member.state is MemberState.ACTIVE)
        self._since.setText(self._since_words(profile))
        self._asked.show_lines([line for asked in reversed(profile.consents) for line in self._told(asked)])

    def _since_words(self, profile: Profile) -> str:
        on = profile.promotions_on
        if on is None:
            return self.tr("Tidak dipilih saat mendaftar. Nyalakan hanya bila diminta.")
        form = self.tr("Ya, sejak {day}.") if profile.member.promotions else self.tr("Tidak, sejak {day}.")
        return form.format(day=short_day(on))

    def _told(self, asked: Asked) -> list[Line]:
        consent = asked.consent
        member = consent.kind is ConsentKind.MEMBERSHIP
        if member:
            what = self.tr("Ikut program poin") if consent.given else self.tr("Berhenti ikut")
        else:
            what = self.tr("Promosi: ya") if consent.given else self.tr("Promosi: tidak")
        about = self.tr("{day}, ditanya {name}").format(day=short_day(consent.on_day), name=asked.by)
        return [Line(what, about), Line(self.tr("Naskahnya"), self._wording(consent.wording))]

    def _wording(self, version: str) -> str:
        if version == WORDING_ON_FILE:
            return self.tr("di kertas lama")
        return version
