"""Two cards that become one, and members who want to be forgotten: told in full before it is done."""

from typing import Final

from pempek_pos.members.member import MemberId
from pempek_pos.staff.rights import Approval, Right
from ui.members.care_desk import CareDesk
from ui.members.care_state import Forgetting, Pairing
from ui.members.state import Profile, Told

_MATCHES: Final = 20


class IdentityPresenter:
    """Turns the sheets about who somebody is into commands."""

    def __init__(self, desk: CareDesk) -> None:
        self._desk = desk
        self._pair = Pairing("")

    def merge_wanted(self, profile: Profile) -> None:
        """Ask which other card is this member's."""
        self._pair = Pairing(profile.member.name)
        self._desk.screen.open_merge(self._pair)

    def other_typed(self, text: str) -> None:
        """Show who `text` means, the member in front left out."""
        desk, profile = self._desk, self._desk.profile
        if profile is not None:
            found = desk.services.members.find(desk.by, text, _MATCHES)
            others = tuple(match for match in found if match.id != profile.member.id)
            self._pair = Pairing(profile.member.name, text, others)
            desk.screen.show_merge(self._pair)

    def other_chosen(self, member_id: str) -> None:
        """Show both side by side: the card in front is kept, unless they are swapped."""
        if (profile := self._desk.profile) is not None:
            self._desk.attempt(lambda: self._show_merging(profile.member.id, MemberId(member_id)))

    def swapped(self) -> None:
        """Keep the other card instead."""
        if (merging := self._pair.merging) is not None:
            self._desk.attempt(lambda: self._show_merging(merging.gone.member.id, merging.keep.member.id))

    def merge(self) -> None:
        """Make them one."""
        desk, merging = self._desk, self._pair.merging
        if merging is None:
            return
        by, keep, gone = desk.by, merging.keep.member, merging.gone.member

        def deed(approval: Approval | None) -> None:
            desk.services.care.merge(by, keep.id, gone.id, approval)
            desk.done(keep.id, Told.MERGED, keep.name)

        desk.agreed(Right.MERGE_MEMBERS, deed)

    def forget_wanted(self, profile: Profile) -> None:
        """Say what goes and what stays."""
        member = profile.member
        self._desk.screen.open_forget(Forgetting(member.name, member.card_no, profile.balance))

    def forget(self) -> None:
        """Delete who it is."""
        desk, profile = self._desk, self._desk.profile
        if profile is None:
            return
        by, member = desk.by, profile.member

        def deed(approval: Approval | None) -> None:
            desk.services.care.anonymise(by, member.id, approval)
            desk.done(member.id, Told.FORGOTTEN, member.card_no)

        desk.agreed(Right.ANONYMISE_MEMBER, deed)

    def _show_merging(self, keep_id: MemberId, gone_id: MemberId) -> None:
        merging = self._desk.services.care.merging(self._desk.by, keep_id, gone_id)
        self._pair = Pairing(self._pair.name, self._pair.typed, self._pair.matches, merging)
        self._desk.screen.show_merge(self._pair)
