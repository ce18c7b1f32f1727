"""Registering somebody and putting a member's facts right; errors stay on the form."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pempek_pos.announcements.service import AnnouncementsService
from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.loyalty.enrolment_service import EnrolmentService
from pempek_pos.members.member import Member, MemberFacts, MemberId, NewMember
from pempek_pos.members.service import MembersService
from ui.members.presenter import MembersPresenter
from ui.members.state import Told


class FormScreen(Protocol):
    """What the forms are shown on."""

    def open_enrol(self, name: str, phone: str) -> None:
        """Ask who joins, begun with what was typed into the search."""

    def open_correct(self, member: Member) -> None:
        """Ask what is right about this member."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open form what cannot be taken."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""


class FormPresenter:
    """Turns a filled form into one command."""

    def __init__(
        self,
        members: MembersService,
        joining: tuple[EnrolmentService, AnnouncementsService],
        screen: FormScreen,
        who: Callable[[], Actor],
        page: MembersPresenter,
    ) -> None:
        """`joining` enrols, and knows the announcements that bring people."""
        self._members = members
        self._enrolment, self._announcements = joining
        self._screen = screen
        self._who = who
        self._page = page
        self._id = MemberId(new_id())

    def enrol_wanted(self, typed: str) -> None:
        """Somebody joins: a new form is a new member, however often its button is pressed."""
        self._id = MemberId(new_id())
        digits = any(letter.isdigit() for letter in typed)
        self._screen.open_enrol("" if digits else typed.strip(), typed.strip() if digits else "")

    def enrol(self, new: NewMember, referrer: str, code: str) -> None:
        """Make them a member, brought along by the phone or card in `referrer`, or by the announcement with
        this code.
        """
        by = self._who()
        try:
            heard = self._announcements.by_code(code)
            brought_by = self._enrolment.referrer(by, referrer)
            member = self._enrolment.enrol(by, replace(new, id=self._id), brought_by)
            if heard is not None:
                self._announcements.note_enrolment(by, member.id, heard.id)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._done(member, Told.ENROLLED)

    def correct_wanted(self) -> None:
        """Put the member in front right."""
        if self._page.profile is not None:
            self._screen.open_correct(self._page.profile.member)

    def correct(self, facts: MemberFacts) -> None:
        """Keep what the form says."""
        profile = self._page.profile
        if profile is None:
            return
        try:
            member = self._members.correct(self._who(), profile.member.id, facts)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._done(member, Told.CORRECTED)

    def _done(self, member: Member, told: Told) -> None:
        self._screen.close_form()
        self._page.look_at(member.id)
        self._screen.tell(told, member.name)
