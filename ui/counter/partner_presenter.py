"""Selling to a partner: found, chosen instead of a member, and taken off again."""

from dataclasses import replace
from typing import Protocol

from pempek_pos.partners.partner import PartnerMatch
from ui.counter.desk import Desk
from ui.counter.state import Notice

MOST_FOUND = 30
"""So many partners are listed; more is a question to type on."""


class PartnerScreen(Protocol):
    """What partners are listed on."""

    def show_partners(self, matches: tuple[PartnerMatch, ...], asked: str) -> None:
        """List whom the text means."""

    def close_form(self) -> None:
        """The strip is no search any more."""


class PartnerPresenter:
    """Turns what happens on the strip into calls."""

    def __init__(self, desk: Desk, screen: PartnerScreen) -> None:
        self._desk = desk
        self._screen = screen

    def asked(self, text: str) -> None:
        """Partners are looked for: list those the text means, all of them for no text."""
        desk = self._desk
        self._screen.show_partners(desk.services.partners.find(desk.by, text)[:MOST_FOUND], text.strip())

    def picked(self, partner_id: str) -> None:
        """Somebody of the list was chosen."""
        self._desk.attempt(lambda: self.choose(partner_id))

    def choose(self, partner_id: str) -> None:
        """Make a partner the buyer: their prices for everything; member, rewards and codes are let go.

        Raises NotFound, PartnerNotBuying.
        """
        desk = self._desk
        partner = desk.services.partners.buying(partner_id)
        before = desk.basket
        desk.screen.hush()
        desk.reprice(
            replace(before, partner_id=partner.id, member_id=None, claims=(), codes=(), approved_by=None)
        )
        self._screen.close_form()
        if before.member_id or before.claims or before.codes:
            desk.screen.tell(Notice.PARTNER_CHOSEN, partner.name)

    def taken_off(self) -> None:
        """The sale is the counter's again, at the menu's prices."""
        desk = self._desk
        desk.attempt(lambda: desk.reprice(replace(desk.basket, partner_id=None, approved_by=None)))
