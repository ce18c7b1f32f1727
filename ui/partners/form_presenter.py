"""Adding a partner, putting facts right, agreeing terms, pausing and ending; errors stay on the sheet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.partners.partner import (
    NewPartner,
    Partner,
    PartnerFacts,
    PartnerId,
    PartnerState,
    PartnerTerms,
)
from pempek_pos.partners.service import PartnersService
from ui.forms.people import Person
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Told

_TOLD = {
    PartnerState.ACTIVE: Told.TAKEN_UP,
    PartnerState.PAUSED: Told.PAUSED,
    PartnerState.ENDED: Told.ENDED,
}


class FormScreen(Protocol):
    """What the sheets are shown on."""

    def open_add(self, name: str, people: tuple[Person, ...], today: date) -> None:
        """Ask who is new, begun with what was typed into the search."""

    def open_correct(self, facts: PartnerFacts, people: tuple[Person, ...]) -> None:
        """Ask what is right."""

    def open_more(self, partner: Partner) -> None:
        """Ask what is to be decided."""

    def open_terms(self, name: str, terms: PartnerTerms, today: date) -> None:
        """Ask which terms, from when, and why."""

    def open_state(self, name: str, to: PartnerState) -> None:
        """Ask why."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be taken."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""


class FormPresenter:
    """Turns a filled sheet into one command."""

    def __init__(
        self,
        partners: PartnersService,
        screen: FormScreen,
        who: Callable[[], Actor],
        page: PartnersPresenter,
        around: tuple[Callable[[], date], Callable[[], tuple[Person, ...]]],
    ) -> None:
        """`around` tells today and who works here."""
        self._partners = partners
        self._screen = screen
        self._who = who
        self._page = page
        self._today, self._people = around
        self._id = PartnerId(new_id())

    def add_wanted(self, typed: str) -> None:
        """Somebody is new: a new sheet is a new partner, however often its button is pressed."""
        self._id = PartnerId(new_id())
        digits = any(letter.isdigit() for letter in typed)
        self._screen.open_add("" if digits else typed.strip(), self._people(), self._today())

    def add(self, new: NewPartner) -> None:
        """Put them on record."""
        self._do(lambda: self._partners.add(self._who(), replace(new, id=self._id)), Told.ADDED)

    def correct_wanted(self) -> None:
        """Put the partner in front right."""
        if (profile := self._page.profile) is not None:
            self._screen.open_correct(profile.partner.facts, self._people())

    def correct(self, facts: PartnerFacts) -> None:
        """Keep what the sheet says."""
        if (profile := self._page.profile) is not None:
            partner_id = profile.partner.id
            self._do(lambda: self._partners.change(self._who(), partner_id, facts), Told.CORRECTED)

    def more_wanted(self) -> None:
        """What is to be decided about the partner in front?"""
        if (profile := self._page.profile) is not None:
            self._screen.open_more(profile.partner)

    def terms_wanted(self) -> None:
        """Ask for other terms."""
        if (profile := self._page.profile) is not None:
            self._screen.open_terms(profile.partner.name, profile.partner.terms, self._today())

    def agree(self, terms: PartnerTerms, valid_from: date, reason: str) -> None:
        """Note the terms."""
        if (profile := self._page.profile) is not None:
            partner_id = profile.partner.id
            self._do(
                lambda: self._partners.agree(self._who(), partner_id, terms, valid_from, reason), Told.AGREED
            )

    def state_wanted(self, to: PartnerState) -> None:
        """Ask why."""
        if (profile := self._page.profile) is not None:
            self._screen.open_state(profile.partner.name, to)

    def set_state(self, to: PartnerState, reason: str) -> None:
        """Pause, take up again, or end."""
        if (profile := self._page.profile) is not None:
            partner_id = profile.partner.id
            self._do(lambda: self._partners.set_state(self._who(), partner_id, to, reason), _TOLD[to])

    def _do(self, deed: Callable[[], Partner], told: Told) -> None:
        try:
            partner = deed()
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_at(partner.id)
        self._screen.tell(told, partner.name)
