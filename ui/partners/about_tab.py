"""What is written down about a partner: addresses, people, notes, and everything that was agreed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.partner import DatedTerms, PartnerFacts
from pempek_pos.partners.service import PartnersService
from pempek_pos.phone import shown
from ui.partners.state import Profile
from ui.partners.tabs import PartnerTab, TabDesk
from ui.theme_look import px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Scroll, column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.partners import state_name, terms_words, tier_name


class AboutTab(QWidget):
    """Only shows."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = Lines(tall=36)
        self._places = PlainLabel("", Role.BODY, wrap=True)
        self._people = PlainLabel("", Role.BODY, wrap=True)
        self._note = PlainLabel("", Role.BODY, wrap=True)
        self.terms = ValueTable(self.tr("Ketentuan"), self._columns())
        inner = column(
            self._facts, 4,
            PlainLabel(self.tr("Alamat"), Role.MUTED), self._places, 4,
            PlainLabel(self.tr("Yang bisa dihubungi"), Role.MUTED), self._people, 4,
            PlainLabel(self.tr("Catatan"), Role.MUTED), self._note, None,
            gap=4, edge=(12, 0, 12, 12),
        )  # fmt: skip
        facts = TableCard(self.tr("Data mitra"), Scroll(holder(inner)))
        terms = TableCard(self.tr("Ketentuan dari waktu ke waktu"), self.terms)
        terms.setMinimumHeight(px(260))
        self.setLayout(
            column(SideBySide(terms, facts, side_width=px(288), wide_from=760, low=px(260)), gap=0)
        )

    def show_about(self, profile: Profile, history: tuple[DatedTerms, ...]) -> None:
        """Show what is written down."""
        facts, unknown = profile.partner.facts, self.tr("belum diisi")
        lines = [
            Line(self.tr("Nomor mitra"), profile.partner.label),
            Line(self.tr("Nomor HP"), shown(facts.phone) if facts.phone else unknown),
            Line(self.tr("Diurus oleh"), profile.carer or unknown),
            Line(self.tr("Mitra sejak"), short_day(facts.since) if facts.since else unknown),
            Line(self.tr("Keadaan"), state_name(profile.partner.state)),
        ]
        if profile.partner.outside_no:
            lines.append(Line(self.tr("Nomor di sistem lama"), profile.partner.outside_no))
        self._facts.show_lines(lines)
        self._places.setText(_places(facts) or unknown)
        self._people.setText(_people(facts) or unknown)
        self._note.setText(facts.note or self.tr("Belum ada catatan."))
        self._note.set_tone("" if facts.note else "muted")
        self.terms.set_rows(history[::-1])

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Berlaku mulai"), lambda dated: short_day(dated.valid_from), width=116),
            Column(self.tr("Tingkat"), lambda dated: tier_name(dated.terms.tier), width=92),
            Column(
                self.tr("Batas"), lambda dated: rupiah_text(dated.terms.credit_limit), right=True, width=116
            ),
            Column(self.tr("Tempo"), lambda dated: terms_words(dated.terms.terms_days), width=120),
            Column(self.tr("Alasan"), lambda dated: dated.reason or self.tr("ketentuan awal"), stretch=1),
        ]


class AboutPresenter:
    """Reads what was agreed."""

    def __init__(self, partners: PartnersService, view: AboutTab) -> None:
        self._partners = partners
        self._view = view

    def show_partner(self, profile: Profile) -> None:
        """Show this partner."""
        self._view.show_about(profile, self._partners.terms_history(profile.partner.id))

    def leave_all(self) -> None:
        """Nothing is ever open here."""


def about_tab(desk: TabDesk) -> PartnerTab:
    """What is written down, as a part of the profile."""
    view = AboutTab()
    word = QCoreApplication.translate("partners", "Data")
    return PartnerTab("about", word, "contact", view, AboutPresenter(desk.shop.partners, view))


def _places(facts: PartnerFacts) -> str:
    return "\n".join(
        ", ".join(filter(None, (f"{place.label}:" if place.label else "", place.street, place.area))).replace(
            ":,", ":"
        )
        for place in facts.addresses
    )


def _people(facts: PartnerFacts) -> str:
    return "\n".join(
        " · ".join(filter(None, (person.name, person.duty, person.phone and shown(person.phone))))
        for person in facts.contacts
    )
