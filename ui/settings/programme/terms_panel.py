"""The terms in force, those to come, and the forms that write and rehearse new ones."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from pempek_pos.loyalty.programme import BEFORE_ANY_SALE, Programme
from pempek_pos.loyalty.rehearsal import Rehearsal
from ui.settings.programme.goods_words import day_text
from ui.settings.programme.rehearsal_sheet import RehearsalSheet
from ui.settings.programme.state import Preview, TermsForm, TermsShown
from ui.settings.programme.terms_sheet import TermsSheet
from ui.settings.programme.words import gifts_line, terms_lines, tier_line
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Tone
from ui.widgets.stack import Card, Scroll, column, holder
from ui.widgets.veil import keep


class TermsPanel(Section):
    """Emits that new terms are wanted; its sheet emits what becomes of them."""

    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(self.tr("Ketentuan baru…"), Weight.PRIMARY, icon="calendar-clock", key="Ctrl+N")
        self.set_heading(self.tr("Ketentuan"), self.add)
        self.sheet = TermsSheet()
        self.rehearsal = RehearsalSheet()
        keep(self, self.sheet, self.rehearsal)
        self._since = PlainLabel("", Role.HEADING, wrap=True)
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(24)
        self._figures.setVerticalSpacing(2)
        self._shown: list[PlainLabel] = []
        self._tiers = PlainLabel("", Role.BODY, wrap=True)
        self._gifts = PlainLabel("", Role.MUTED, wrap=True)
        self._coming = PlainLabel("", Role.BODY, wrap=True, tone="amber_deep")
        told = column(self._since, self._figures, self._tiers, self._gifts, self._coming, gap=12)
        advice = PlainLabel(
            self.tr(
                "Ketentuan yang sudah terbit tidak pernah diubah: ketentuan baru berlaku mulai tanggalnya, "
                "dan belanja sebelumnya tetap memakai yang lama."
            ),
            Role.SMALL,
            wrap=True,
        )
        self.put(Scroll(holder(column(Card(told, pad=20), advice, None, gap=12))))
        self.add.clicked.connect(self.new_wanted)

    def show_terms(self, terms: TermsShown) -> None:
        """Show the terms in force and those to come."""
        for label in self._shown:
            label.deleteLater()
        self._shown = []
        current = terms.current
        if current is None:
            self._since.setText(self.tr("Belum ada ketentuan"))
            self._tiers.setText(self.tr("Tanpa ketentuan, belanja tidak mendapat poin."))
        else:
            first = current.valid_from <= BEFORE_ANY_SALE
            self._since.setText(
                self.tr("Berlaku sejak toko dimulai")
                if first
                else self.tr("Berlaku sejak {day}").format(day=day_text(current.valid_from))
            )
            self._show_figures(current)
            self._tiers.setText("\n".join(tier_line(tier) for tier in current.tiers))
        gifts = "" if current is None else gifts_line(current)
        self._gifts.setText(gifts)
        self._gifts.setVisible(bool(gifts))
        days = ", ".join(day_text(coming.valid_from) for coming in terms.coming)
        self._coming.setText(self.tr("Ketentuan baru sudah siap mulai {days}.").format(days=days))
        self._coming.setVisible(bool(days))

    def open_terms(self, form: TermsForm, today: date) -> None:
        """Open the form of new terms."""
        self.sheet.fill(form, today)
        self.sheet.open(self, first=self.sheet.rupiah_per_point)

    def show_preview(self, preview: Preview) -> None:
        """Say what a purchase would win."""
        self.sheet.show_preview(preview)

    def show_terms_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form of the terms."""
        self.sheet.show_fault(field, sentence)

    def close_terms(self) -> None:
        """The new terms are published."""
        self.sheet.close_veil()
        self.say(Tone.OK, self.tr("Ketentuan baru tersimpan dan berlaku mulai tanggalnya."))

    def open_rehearsal(self) -> None:
        """Show that it is under way."""
        self.rehearsal.begin()
        self.rehearsal.open(self)

    def show_progress(self, done: int, total: int) -> None:
        """So many members of so many."""
        self.rehearsal.show_progress(done, total)

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Show what it came to."""
        self.rehearsal.show_rehearsal(rehearsal)

    def show_stopped(self, sentence: str) -> None:
        """It ended half-way; `sentence` says why, "" where a person stopped it."""
        self.rehearsal.show_stopped(sentence)

    def _show_figures(self, terms: Programme) -> None:
        for at, (name, figure) in enumerate(terms_lines(terms)):
            for line, label in enumerate(
                (PlainLabel(name, Role.SMALL, wrap=True), PlainLabel(figure, Role.HEADING, wrap=True))
            ):
                self._figures.addWidget(label, line, at)
                self._shown.append(label)
