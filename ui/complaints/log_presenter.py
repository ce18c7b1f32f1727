"""Taking a complaint in: who and what is found, whether it is known already, and one call keeps it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Category, Complaint, NewComplaint, Severity
from pempek_pos.complaints.deadlines import Target
from pempek_pos.complaints.pasted import Pasted, pasted
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.phone import shown
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.rights import Right, may
from ui.complaints.log_state import Found, Line, Logging, Subject, Wanted
from ui.complaints.presenter import ComplaintsPresenter
from ui.complaints.services import CareServices
from ui.words.days import day_and_time
from ui.words.names import member_name

_MOST: Final = 5


class LogScreen(Protocol):
    """What a new complaint is filled in on."""

    def open_log(self, state: Logging) -> None:
        """Ask what happened."""

    def show_log(self, state: Logging) -> None:
        """Show who and what was found."""

    def show_category(self, severity: Severity, target: Target) -> None:
        """Say what the category brings with it."""

    def show_pasted(self, found: Pasted, phone: str) -> None:
        """Fill in what a chat says, with its phone as it is read."""

    def typed_phone(self) -> tuple[str, str]:
        """The name and the phone that are typed."""

    def filled(self, complaint_id: str, state: Logging) -> NewComplaint | None:
        """What is filled in; None where the category is missing, which it says."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the sheet what cannot be."""


class LogPresenter:
    """A new sheet is a new complaint."""

    def __init__(
        self,
        services: CareServices,
        screen: LogScreen,
        who: Callable[[], Actor],
        page: ComplaintsPresenter,
        told: Callable[[Complaint, str], None],
    ) -> None:
        """`told` tells a new complaint's number, and leads back to where the wish came from."""
        self._services = services
        self._screen = screen
        self._who = who
        self._page = page
        self._told = told
        self._id = new_id()
        self._state = Logging()

    def wanted(self, wanted: Wanted | None = None) -> None:
        """A new complaint, perhaps about something that is known already."""
        self._id = new_id()
        self._state = Logging(wanted=wanted or Wanted())
        if wanted is not None and wanted.subject is not None:
            subject, key = wanted.subject, wanted.id
            self._attempt(lambda: self._choose(subject, key))
        self._screen.open_log(self._state)

    def scanned(self, text: str) -> None:
        """A receipt's code was read."""
        try:
            receipt = self._services.sales.by_number(text)
        except NotFound:
            return
        self._id = new_id()
        self._state = self._with_sale(Logging(), receipt)
        self._screen.open_log(self._look_alike(self._state))

    def typed(self, text: str) -> None:
        """Look for whom and what this means."""
        self._show(replace(self._state, found=self._found(text) if text.strip() else ()))

    def picked(self, key: str) -> None:
        """Take one of those found."""
        subject, _, found_id = key.partition(":")
        self._attempt(lambda: self._choose(Subject(subject), found_id))

    def cleared(self) -> None:
        """Nobody after all."""
        self._show(self._look_alike(replace(self._state, chosen=None, lines=(), line_no=None, found=())))

    def line_chosen(self, line_no: int) -> None:
        """One line of the receipt, or 0 for all of it."""
        self._show(self._look_alike(replace(self._state, line_no=line_no or None)))

    def phone_typed(self, _text: str) -> None:
        """Is there an open one from this phone?"""
        self._show(self._look_alike(self._state))

    def category_chosen(self, category: Category) -> None:
        """What does it bring with it?"""
        target = self._services.complaints.targets().by_category[category]
        self._screen.show_category(target.severity, target)

    def pasted(self, text: str) -> None:
        """A chat was pasted: what it says is filled in, the receipt it names is taken."""
        found = pasted(text, self._services.clock.today())
        self._screen.show_pasted(found, shown(found.phone) if found.phone else "")
        if self._state.chosen is None and found.receipt:
            self._attempt(lambda: self._choose(Subject.SALE, found.receipt))
        elif found.phone:
            member_id = self._services.members.by_phone(found.phone)
            if self._state.chosen is None and member_id is not None:
                self._attempt(lambda: self._choose(Subject.MEMBER, member_id))
            self._show(self._look_alike(self._state))

    def known_wanted(self) -> None:
        """Look at the open one instead."""
        if self._state.alike:
            self._screen.close_form()
            self._page.opened(self._state.alike[0].id)

    def log(self) -> None:
        """Keep it."""
        new = self._screen.filled(self._id, self._state)
        if new is None:
            return
        try:
            kept = self._services.complaints.log(self._who(), new)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        self._told(kept, self._state.wanted.origin)

    # -- steps -----------------------------------------------------------------------------------------

    def _choose(self, subject: Subject, key: str) -> None:
        if subject is Subject.SALE:
            state = self._with_sale(self._state, self._services.sales.by_number(key))
        elif subject is Subject.MEMBER:
            member = self._services.members.member(self._who(), MemberId(key))
            detail = f"{member.card_no} · {member.shown_phone}"
            found = Found(subject, member.id, member_name(member.name), detail)
            state = replace(self._state, chosen=found, found=(), lines=(), line_no=None)
        else:
            partner = self._services.partners.partner(key)
            found = Found(subject, partner.id, partner.name, partner.label)
            state = replace(self._state, chosen=found, found=(), lines=(), line_no=None)
        self._show(self._look_alike(state))

    def _with_sale(self, state: Logging, receipt: Receipt) -> Logging:
        lines = tuple(Line(line.line_no, f"{line.name} × {line.quantity}") for line in receipt.lines)
        return replace(state, chosen=_sale(receipt), found=(), lines=lines, line_no=None)

    def _found(self, text: str) -> tuple[Found, ...]:
        services, by = self._services, self._who()
        found: list[Found] = []
        with suppress(NotFound):
            found.append(_sale(services.sales.by_number(text)))
        if may(by.role, Right.SEE_MEMBERS):
            found += [
                Found(Subject.MEMBER, one.id, member_name(one.name), f"{one.card_no} · {one.phone}")
                for one in services.members.find(by, text, _MOST)
            ]
        if may(by.role, Right.SEE_PARTNERS):
            found += [
                Found(Subject.PARTNER, one.id, one.name, f"{one.label} · {one.area}")
                for one in services.partners.find(by, text)[:_MOST]
            ]
        return tuple(found)

    def _look_alike(self, state: Logging) -> Logging:
        """With the open complaints on the same; what is typed so far may be no phone yet."""
        caller, phone = self._screen.typed_phone()
        about = state.about(caller, phone)
        try:
            alike = self._services.complaints.open_like(self._who(), about)
        except ShopError:
            alike = ()
        return replace(state, alike=alike)

    def _show(self, state: Logging) -> None:
        self._state = state
        self._screen.show_log(state)

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_form_error(error)


def _sale(receipt: Receipt) -> Found:
    who = receipt.member.name if receipt.member else receipt.partner.name if receipt.partner else ""
    detail = " · ".join(filter(None, (day_and_time(receipt.sold_at), who)))
    return Found(Subject.SALE, receipt.id, receipt.number, detail)
