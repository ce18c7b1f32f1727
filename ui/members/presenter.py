"""Finding members and looking at one: each deed one look-up or command, the page shown what came of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.members.member import MemberId
from pempek_pos.sales.receipt import Receipt
from pempek_pos.staff.rights import Right, may
from ui.members.care_state import Deed
from ui.members.profile_reader import ProfileReader
from ui.members.services import MemberServices
from ui.members.state import LATEST, MembersState, Profile, Told

_MATCHES: Final = 50
_RIGHTS: Final = {
    Deed.ADJUST: Right.ENROL_MEMBER,
    Deed.STAMPS: Right.ENROL_MEMBER,
    Deed.MERGE: Right.MERGE_MEMBERS,
    Deed.FORGET: Right.ANONYMISE_MEMBER,
}
"""Who is offered a deed; points are also changed by those who need a second person's yes to it."""


class MembersScreen(Protocol):
    """What the members are shown on."""

    def show_members(self, state: MembersState) -> None:
        """Show the list and the profile."""

    def show_receipt(self, receipt: Receipt) -> None:
        """Look at one purchase."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""

    def hush(self) -> None:
        """Take back what was said last."""

    def leave_all(self) -> None:
        """Close what somebody else had opened."""


class MembersPresenter:
    """The list of members and the profile in front."""

    def __init__(self, services: MemberServices, screen: MembersScreen, who: Callable[[], Actor]) -> None:
        """`who` tells at each deed who is signed in."""
        self._services = services
        self._reader = ProfileReader(services)
        self._screen = screen
        self._who = who
        self._state = MembersState()
        self._seen_by = ""

    @property
    def profile(self) -> Profile | None:
        """The member in front."""
        return self._state.profile

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What may be changed by hand by who is here."""
        return self._state.deeds

    def shown(self) -> None:
        """The page has come to the front: the list, and the profile as this person may see it."""
        by, role = self._who().staff_id, self._who().role
        if by != self._seen_by:
            self._screen.leave_all()
        self._seen_by = by
        self._state = replace(
            self._state,
            may_enrol=may(role, Right.ENROL_MEMBER),
            may_correct=may(role, Right.CORRECT_MEMBER),
            may_draw_up=may(role, Right.PRINT_STATEMENTS),
            may_visit=may(role, Right.VISIT_MEMBERS),
            may_hear=may(role, Right.LOG_RATINGS),
            may_log=may(role, Right.LOG_COMPLAINTS),
            may_write=may(role, Right.WRITE_MESSAGES),
            may_issue=may(role, Right.ISSUE_VOUCHERS),
            deeds=tuple(deed for deed, right in _RIGHTS.items() if may(role, right)),
        )
        self._screen.hush()
        self.typed(self._state.typed)
        if self._state.profile is not None:
            self.chosen(self._state.profile.member.id)

    def typed(self, text: str) -> None:
        """Show who `text` means; nothing typed shows who joined last."""
        services = self._services
        matches = services.members.find(self._who(), text, _MATCHES)
        self._show(replace(self._state, count=services.members.count(), typed=text, matches=matches))

    def chosen(self, member_id: str) -> None:
        """Bring a member to the front."""
        known = self._state.profile
        period = known.period if known is not None and known.member.id == member_id else LATEST
        self._attempt(lambda: self._open(MemberId(member_id), period))

    def scanned(self, text: str) -> None:
        """A card was scanned: that member; anything else changes nothing."""
        member_id = self._services.members.by_card(text)
        if member_id is None:
            self._screen.tell(Told.NOT_A_CARD, text[:40])
            return
        self._screen.hush()
        self.chosen(member_id)

    def period_chosen(self, period: str) -> None:
        """Show the ledger of a month, or of the last twelve."""
        if self._state.profile is not None:
            member_id = self._state.profile.member.id
            self._attempt(lambda: self._open(member_id, period))

    def receipt_wanted(self, receipt_id: str) -> None:
        """Look at one purchase."""
        self._attempt(lambda: self._screen.show_receipt(self._services.sales.receipt(receipt_id)))

    def promotions_set(self, given: bool) -> None:
        """Keep a yes or a no to promotion messages."""
        profile = self._state.profile
        if profile is None or profile.member.promotions is given:
            return

        def deed() -> None:
            self._services.members.set_promotions(self._who(), profile.member.id, given)
            self._open(profile.member.id, profile.period)
            self._screen.tell(Told.PROMOTIONS_ON if given else Told.PROMOTIONS_OFF, profile.member.name)

        self._attempt(deed)

    def look_at(self, member_id: MemberId) -> None:
        """A member was registered or put right: the list and the profile are read again."""
        self.typed(self._state.typed)
        self.chosen(member_id)

    # -- steps -----------------------------------------------------------------------------------------

    def _open(self, member_id: MemberId, period: str) -> None:
        profile = self._reader.read(self._who(), member_id, period)
        self._show(replace(self._state, profile=profile))

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_error(error)

    def _show(self, state: MembersState) -> None:
        self._state = state
        self._screen.show_members(state)
