"""The sheets about who a partner is and what is agreed, one in front at a time."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.partners.partner import Partner, PartnerFacts, PartnerState, PartnerTerms
from ui.forms.people import Person
from ui.partners.more_sheet import TERMS, MoreSheet
from ui.partners.notices import Notices
from ui.partners.partner_sheet import PartnerSheet
from ui.partners.state import Told
from ui.partners.state_sheet import StateSheet
from ui.partners.terms_sheet import TermsSheet
from ui.widgets.combo import Option
from ui.widgets.veil import keep


class FormSheets(QObject):
    """Shows what it is told over the page's window; `terms_wanted` and `state_wanted` from the short list."""

    terms_wanted = Signal()
    state_wanted = Signal(object)

    def __init__(self, page: QWidget, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._notices = notices
        self.partner = PartnerSheet()
        self.terms = TermsSheet()
        self.state = StateSheet()
        self.more = MoreSheet()
        keep(page, self.partner, self.terms, self.state, self.more)
        self.more.chosen.connect(self._decided)

    def open_add(self, name: str, people: tuple[Person, ...], today: date) -> None:
        """Ask who is new."""
        self.partner.ask_new(name, _options(people), today, self._page.window())

    def open_correct(self, facts: PartnerFacts, people: tuple[Person, ...]) -> None:
        """Ask what is right."""
        self.partner.ask_right(facts, _options(people), self._page.window())

    def open_more(self, partner: Partner) -> None:
        """Ask what is to be decided."""
        self.more.ask(partner, self._page.window())

    def open_terms(self, name: str, terms: PartnerTerms, today: date) -> None:
        """Ask which terms, from when, and why."""
        self.terms.ask(name, terms, today, self._page.window())

    def open_state(self, name: str, to: PartnerState) -> None:
        """Ask why."""
        self.state.ask(name, to, self._page.window())

    def close_form(self) -> None:
        """It is kept."""
        for sheet in (self.partner, self.terms, self.state, self.more):
            sheet.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be taken."""
        for sheet in (self.partner, self.terms, self.state):
            if sheet.is_open:
                sheet.say_error(error)

    def tell(self, told: Told, about: str = "") -> None:
        """Tell on the page what was done."""
        self._notices.tell(told, about)

    def _decided(self, key: str) -> None:
        if key == TERMS:
            self.terms_wanted.emit()
        else:
            self.state_wanted.emit(PartnerState(key))


def _options(people: tuple[Person, ...]) -> tuple[Option, ...]:
    return tuple(Option(person.id, person.name) for person in people)
