"""Shows and changes when the shop is open, what it promises and what each role may give."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category
from pempek_pos.complaints.deadlines import Target, Targets
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.errors import ShopError
from ui.settings.care.reading import draft_of, read_draft
from ui.settings.care.state import CareDraft, Faults
from ui.settings.care.words import promise_words
from ui.settings.fault import field_of


class CareScreen(Protocol):
    """What the section shows."""

    def show_care(self, draft: CareDraft, today: date) -> None:
        """Fill the form."""

    def show_targets(self, targets: Targets) -> None:
        """List what is promised by category."""

    def show_preview(self, promise: str, aside: str) -> None:
        """Say what the form promises."""

    def show_faults(self, faults: Faults) -> None:
        """Tell what is wrong at each field; "" is about the whole."""

    def show_saved(self) -> None:
        """It is kept."""

    def open_target(self, category: Category, target: Target) -> None:
        """Open the form of one category."""

    def show_target_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in it."""

    def close_target(self) -> None:
        """It is kept."""


class CarePresenter:
    """Hours, food safety and limits are one form, saved as a whole; each category has its own."""

    def __init__(
        self,
        screen: CareScreen,
        complaints: ComplaintsService,
        now: Callable[[], datetime],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._complaints = complaints
        self._now = now
        self._who = who
        self._say = say

    def shown(self) -> None:
        """Show what holds today."""
        targets = self._complaints.targets()
        draft = draft_of(self._complaints.hours(), targets, self._complaints.limits())
        self._screen.show_targets(targets)
        self._screen.show_care(draft, self._now().astimezone(WIB).date())
        self.changed(draft)

    def changed(self, draft: CareDraft) -> None:
        """Say what the form promises now."""
        read = read_draft(draft, self._complaints.targets(), self._say)
        now = self._now().astimezone(WIB)
        self._screen.show_preview(*promise_words(draft.category, now, read.hours, read.targets))

    def save(self, draft: CareDraft) -> None:
        """Keep the form from today on, or nothing of it."""
        read = read_draft(draft, self._complaints.targets(), self._say)
        if read.faults or read.hours is None or read.targets is None:
            self._screen.show_faults(read.faults)
            return
        complaints, by = self._complaints, self._who()
        limits = {**complaints.limits(), **read.limits}
        try:
            if read.hours != complaints.hours():
                complaints.set_hours(by, read.hours)
            if read.targets != complaints.targets():
                complaints.set_targets(by, read.targets)
            if limits != complaints.limits():
                complaints.set_limits(by, limits)
        except ShopError as error:
            self._screen.show_faults({"": self._say(error)})
        else:
            self.shown()
            self._screen.show_saved()

    # -- one category ---------------------------------------------------------------------------------

    def target_wanted(self, category: Category) -> None:
        """Open the form of a category."""
        self._screen.open_target(category, self._complaints.targets().by_category[category])

    def keep_target(self, category: Category, target: Target, draft: CareDraft) -> None:
        """Keep a category's promises from today on; what stands in the other form stays there."""
        held = self._complaints.targets()
        wanted = replace(held, by_category={**held.by_category, category: target})
        try:
            kept = self._complaints.set_targets(self._who(), wanted)
        except ShopError as error:
            self._screen.show_target_fault(field_of(error), self._say(error))
        else:
            self._screen.close_target()
            self._screen.show_targets(kept)
            self.changed(draft)
