"""The programme's terms: those in force, and new ones tried out before they are published."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import award_for, last_good_day, plain_earning
from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.money.amount import Rupiah
from ui.settings.fault import field_of
from ui.settings.programme.state import Preview, TermsForm, TermsShown
from ui.settings.programme.terms_draft import form_of, programme_from


class TermsScreen(Protocol):
    """What the section shows of the terms."""

    def show_terms(self, terms: TermsShown) -> None:
        """Show the terms in force and those to come."""

    def open_terms(self, form: TermsForm, today: date) -> None:
        """Open the form of new terms."""

    def show_preview(self, preview: Preview) -> None:
        """Say what a purchase would win."""

    def show_terms_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form; `field` "" is about the whole."""

    def close_terms(self) -> None:
        """The new terms are published."""


class TermsPresenter:
    """Keeps the id of the terms that are being written, so that saving twice publishes once."""

    def __init__(
        self,
        screen: TermsScreen,
        loyalty: LoyaltyService,
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._loyalty = loyalty
        self._today = today
        self._who = who
        self._say = say
        self._id = ""

    def shown(self) -> None:
        """Show the terms in force and those to come."""
        today = self._today()
        known = self._loyalty.programmes()
        current = next((terms for terms in known if terms.valid_from <= today), None)
        coming = tuple(terms for terms in reversed(known) if terms.valid_from > today)
        self._screen.show_terms(TermsShown(current, coming))

    def begin_new(self) -> None:
        """Open the form, filled with the latest terms, to hold from tomorrow."""
        self._id = new_id()
        today = self._today()
        latest = next(iter(self._loyalty.programmes()), None)
        self._screen.open_terms(form_of(latest, today + timedelta(days=1)), today)

    def try_out(self, form: TermsForm, spend: int | None) -> None:
        """Say what a purchase would win by these terms, or what is wrong with them."""
        programme = self.draft(form)
        if programme is None:
            return
        base = Rupiah(spend or 0)
        wins = tuple(
            (tier.name, award_for(programme, tier, plain_earning(base), base).points)
            for tier in programme.tiers
        )
        self._screen.show_preview(Preview(programme, base, wins, last_good_day(programme, form.valid_from)))

    def draft(self, form: TermsForm) -> Programme | None:
        """The terms a form stands for; None where it says on the form what is wrong with it."""
        try:
            return programme_from(self._id, form)
        except ShopError as error:
            self._screen.show_terms_fault(field_of(error), self._say(error))
            return None

    def publish(self, form: TermsForm) -> None:
        """Put the terms in force from their day on."""
        try:
            self._loyalty.publish(self._who(), programme_from(self._id, form))
        except ShopError as error:
            self._screen.show_terms_fault(field_of(error), self._say(error))
        else:
            self._screen.close_terms()
            self.shown()
