"""Shows and changes when the shop is open, what it promises, and up to what each role gives alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.compensation import Limits, checked_limits
from pempek_pos.complaints.deadlines import Targets, checked_targets
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.complaints.shop_hours import ShopHours, checked_hours
from pempek_pos.errors import ShopError


@dataclass(frozen=True, slots=True)
class CareRules:
    """All that the section holds."""

    hours: ShopHours
    targets: Targets
    limits: Limits


class CareScreen(Protocol):
    """What the section shows."""

    def show_rules(self, rules: CareRules) -> None:
        """Fill the form."""

    def show_fault(self, sentence: str) -> None:
        """Tell what is wrong."""

    def show_saved(self) -> None:
        """It is kept."""


class CareRulesPresenter:
    """One form, saved as a whole; only what is another than before is kept."""

    def __init__(
        self,
        screen: CareScreen,
        complaints: ComplaintsService,
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._complaints = complaints
        self._who = who
        self._say = say

    def shown(self) -> None:
        """Show what holds today."""
        self._screen.show_rules(self._held())

    def save(self, rules: CareRules) -> None:
        """Keep the form from now on: all of it or nothing."""
        held, by = self._held(), self._who()
        try:
            hours, targets = checked_hours(rules.hours), checked_targets(rules.targets)
            limits = checked_limits(rules.limits)
            if hours != held.hours:
                self._complaints.set_hours(by, hours)
            if targets != held.targets:
                self._complaints.set_targets(by, targets)
            if dict(limits) != dict(held.limits):
                self._complaints.set_limits(by, limits)
        except ShopError as error:
            self._screen.show_fault(self._say(error))
            return
        self._screen.show_rules(self._held())
        self._screen.show_saved()

    def _held(self) -> CareRules:
        service = self._complaints
        return CareRules(service.hours(), service.targets(), service.limits())
