"""Finding partners and bringing one to the front; the part of the profile in front is told to read anew."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.partners.partner import PartnerMatch, PartnerState
from pempek_pos.staff.rights import Right, may
from ui.partners.services import PartnerServices
from ui.partners.state import Listed, PartnersState, Profile, Told

_FITS: Final[dict[Listed, Callable[[PartnerMatch], bool]]] = {
    Listed.ALL: lambda _: True,
    Listed.OWING: lambda match: match.owed > 0,
    Listed.OVERDUE: lambda match: match.overdue > 0,
}


class PartnersScreen(Protocol):
    """What the partners are shown on."""

    def show_partners(self, state: PartnersState) -> None:
        """Show the list and the head of the profile."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""

    def hush(self) -> None:
        """Take back what was said last."""

    def leave_all(self) -> None:
        """Close what somebody else had opened."""


class Part(Protocol):
    """A part of the profile (ui/partners/tabs.py)."""

    def show_partner(self, profile: Profile) -> None:
        """Show this partner."""

    def leave_all(self) -> None:
        """Close what somebody else had opened."""


class PartnersPresenter:
    """The list of partners and the partner in front."""

    def __init__(self, services: PartnerServices, screen: PartnersScreen, who: Callable[[], Actor]) -> None:
        """`who` tells at each deed who is signed in."""
        self._services = services
        self._screen = screen
        self._who = who
        self._state = PartnersState()
        self._seen_by = ""
        self._parts: Mapping[str, Part] = {}
        self._front = ""

    def plug(self, parts: Mapping[str, Part]) -> None:
        """Take the parts of the profile by their keys, the one in front first."""
        self._parts = parts
        self._front = next(iter(parts), "")

    @property
    def profile(self) -> Profile | None:
        """The partner in front."""
        return self._state.profile

    @property
    def matches(self) -> tuple[PartnerMatch, ...]:
        """The list as it is shown."""
        return self._state.matches

    def shown(self) -> None:
        """The page has come to the front: the list, and the profile as this person may see it."""
        by = self._who()
        if by.staff_id != self._seen_by:
            self._screen.leave_all()
            for part in self._parts.values():
                part.leave_all()
        self._seen_by = by.staff_id
        self._state = replace(
            self._state,
            may_edit=may(by.role, Right.EDIT_PARTNERS),
            may_judge=may(by.role, Right.JUDGE_PARTNERS),
            may_draw_up=may(by.role, Right.PRINT_STATEMENTS),
        )
        self._screen.hush()
        self.look_again()

    def typed(self, text: str) -> None:
        """Show who `text` means."""
        self._attempt(lambda: self._list(text, self._state.listed))

    def listed(self, listed: Listed) -> None:
        """Show all, those who owe, or those who are late."""
        self._attempt(lambda: self._list(self._state.typed, listed))

    def chosen(self, partner_id: str) -> None:
        """Bring a partner to the front."""
        self._screen.hush()
        self._attempt(lambda: self._open(partner_id))

    def tab_chosen(self, key: str) -> None:
        """Another part of the profile comes to the front."""
        self._front = key
        if self._state.profile is not None:
            self._tell_front(self._state.profile)

    def look_at(self, partner_id: str) -> None:
        """This partner was added or changed: list and profile are read anew."""
        self._attempt(lambda: self._list(self._state.typed, self._state.listed))
        self._attempt(lambda: self._open(partner_id))

    def look_again(self) -> None:
        """Something about the partner in front has changed: everything shown is read anew."""
        self._attempt(lambda: self._list(self._state.typed, self._state.listed))
        profile = self._state.profile
        if profile is not None:
            self._attempt(lambda: self._open(profile.partner.id))

    # -- steps -----------------------------------------------------------------------------------------

    def _list(self, text: str, listed: Listed) -> None:
        everybody = self._services.partners.find(self._who(), "", ended_too=True)
        found = self._services.partners.find(self._who(), text, ended_too=True) if text.strip() else everybody
        fitting = sorted(filter(_FITS[listed], found), key=lambda match: match.state is PartnerState.ENDED)
        count = sum(match.state is not PartnerState.ENDED for match in everybody)
        self._show(
            replace(self._state, count=count, typed=text, listed=listed, matches=tuple(fitting)),
        )

    def _open(self, partner_id: str) -> None:
        services = self._services
        partner = services.partners.partner(partner_id)
        carer = partner.facts.looked_after_by
        profile = Profile(
            partner, services.accounts.standing(partner), services.name_of(carer) if carer else ""
        )
        self._show(replace(self._state, profile=profile))
        self._tell_front(profile)

    def _tell_front(self, profile: Profile) -> None:
        if part := self._parts.get(self._front):
            part.show_partner(profile)

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except ShopError as error:
            self._screen.say_error(error)

    def _show(self, state: PartnersState) -> None:
        self._state = state
        self._screen.show_partners(state)
