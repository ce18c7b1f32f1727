"""The member strip's deeds: find, choose, register, take off."""

from dataclasses import replace
from typing import Protocol

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, MemberMatch, NewMember, PhoneTaken
from pempek_pos.partners.partner import PartnerMatch
from pempek_pos.sales.on_account import NotForPartners
from ui.counter.desk import Desk
from ui.counter.state import CounterState, Notice

SHORTEST = 2
"""So many characters are a question; fewer would be the whole shop."""
_MOST_FOUND = 6
_MOST_PARTNERS = 3


class MemberScreen(Protocol):
    """What the strip is shown on."""

    def show_found(
        self, matches: tuple[MemberMatch, ...], partners: tuple[PartnerMatch, ...], asked: str
    ) -> None:
        """List whom the text means, with a way to register somebody new."""

    def show_form(self, name: str, phone: str) -> None:
        """Offer the registration, with what was typed in its place."""

    def close_form(self) -> None:
        """The strip is a search box or a member again."""

    def say_form_error(self, error: ShopError) -> None:
        """Say at the field what is wrong."""


class WhyScreen(Protocol):
    """What the figures are explained on."""

    def show_why(self, state: CounterState) -> None:
        """Explain the member's figures."""


class MemberPresenter:
    """Turns what happens on the strip into calls."""

    def __init__(self, desk: Desk, screen: MemberScreen, reasons: WhyScreen) -> None:
        self._desk = desk
        self._screen = screen
        self._reasons = reasons
        self._newcomer = MemberId(new_id())
        self._taken_by = ""

    def asked(self, text: str) -> None:
        """The text in the strip's box changed: list whom it means."""
        found: tuple[MemberMatch, ...] = ()
        partners: tuple[PartnerMatch, ...] = ()
        desk = self._desk
        if len(text.strip()) >= SHORTEST:
            found = desk.services.members.find(desk.by, text, _MOST_FOUND)
            if desk.state.sells_to_partners and any(ch.isalpha() for ch in text):
                partners = desk.services.partners.find(desk.by, text)[:_MOST_PARTNERS]
        self._screen.show_found(found, partners, text.strip())

    def picked(self, member_id: str) -> None:
        """Somebody of the list was chosen."""
        self._desk.attempt(lambda: self.choose(MemberId(member_id)))

    def choose(self, member_id: MemberId) -> None:
        """Make somebody the member of this sale; rewards chosen for another are let go.

        Raises NotForPartners, NotFound.
        """
        desk = self._desk
        if desk.basket.partner_id is not None:
            raise NotForPartners("member")
        member = desk.services.members.member(desk.by, member_id)
        claims = desk.basket.claims if desk.basket.member_id == member_id else ()
        desk.put(replace(desk.basket, member_id=member_id, claims=claims, approved_by=None))
        self._screen.close_form()
        desk.screen.tell(Notice.MEMBER_CHOSEN, member.name)

    def taken_off(self) -> None:
        """The sale has no member any more."""
        desk = self._desk
        desk.attempt(lambda: desk.put(replace(desk.basket, member_id=None, claims=(), approved_by=None)))

    def begin_enrolment(self, typed: str) -> None:
        """Open the registration; a number typed before is the phone, letters are the name."""
        self._newcomer = MemberId(new_id())
        self._taken_by = ""
        is_phone = any(ch.isdigit() for ch in typed) and not any(ch.isalpha() for ch in typed)
        self._screen.show_form("" if is_phone else typed, typed if is_phone else "")

    def enrol(self, name: str, phone: str, consent: bool, promotions: bool, *brought: str) -> None:
        """Register somebody, brought along by a phone or card, or by an announcement's code (`brought`, in
        this order); the sale takes the member at once.
        """
        desk = self._desk
        referrer, code = (*brought, "", "")[:2]
        new = NewMember(self._newcomer, name, phone, consent, promotions)
        try:
            enrolment, announcements = desk.services.enrolment, desk.services.announcements
            heard = announcements.by_code(code)
            member = enrolment.enrol(desk.by, new, enrolment.referrer(desk.by, referrer))
            if heard is not None:
                announcements.note_enrolment(desk.by, member.id, heard.id)
        except ShopError as error:
            self._taken_by = error.card_no if isinstance(error, PhoneTaken) else ""
            self._screen.say_form_error(error)
            return
        desk.attempt(lambda: self.choose(member.id))
        desk.screen.tell(Notice.ENROLLED, member.name)

    def use_known(self) -> None:
        """The phone is known: take the member it belongs to."""
        known = self._desk.services.members.by_card(self._taken_by)
        if known is not None:
            self.picked(known)

    def form_left(self) -> None:
        """Registration was let go."""
        self._screen.close_form()

    def why(self) -> None:
        """Explain the figures on the strip, and what was taken off the basket."""
        state = self._desk.state
        if state.customer is not None or state.quote.price.reduction or state.quote.codes:
            self._reasons.show_why(self._desk.state)
