"""What the form says, read: each fault at its field, or what is to hold."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.compensation import Limits, limit_of
from pempek_pos.complaints.deadlines import Targets, checked_targets
from pempek_pos.complaints.shop_hours import STARTING_HOURS, ShopHours, Span, SpecialHours, checked_hours
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Right, may
from ui.settings.care.clock_text import spans_from, spans_text
from ui.settings.care.state import CareDraft, LimitDraft, SpecialDraft
from ui.settings.care.words import no_hours, no_limit

GIVING_ROLES: Final = tuple(role for role in Role if may(role, Right.ANSWER_COMPLAINTS))
"""Who answers complaints, and so may give something."""
_MINUTE: Final = timedelta(minutes=1)
Say = Callable[[ShopError], str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the form says: hours and food safety's first answer, None where they cannot be used, and what is
    wrong by field.
    """

    hours: ShopHours | None
    targets: Targets | None
    limits: Limits
    faults: dict[str, str]


def draft_of(hours: ShopHours, targets: Targets, limits: Limits) -> CareDraft:
    """The form of what holds."""
    return CareDraft(
        tuple(spans_text(spans) for spans in hours.week),
        hours.holidays,
        tuple(SpecialDraft(one.first, one.last, spans_text(one.spans)) for one in hours.special),
        targets.food_safety_answer // _MINUTE,
        tuple(_limit_draft(role, limit_of(limits, role)) for role in GIVING_ROLES),
    )


def read_draft(draft: CareDraft, targets: Targets, say: Say) -> Reading:
    """Read the form; `targets` are what holds by category."""
    faults: dict[str, str] = {}
    hours = _hours(draft, faults, say)
    wanted = replace(targets, food_safety_answer=(draft.food_minutes or 0) * _MINUTE)
    if food := _fault(lambda: checked_targets(wanted), say):
        faults["food"] = food
    for one in draft.limits:
        if one.amount is None and not one.boundless:
            faults[f"limit {one.role.value}"] = no_limit()
    limits = {one.role: None if one.boundless else Rupiah(one.amount or 0) for one in draft.limits}
    return Reading(hours, None if food else wanted, limits, faults)


def _hours(draft: CareDraft, faults: dict[str, str], say: Say) -> ShopHours | None:
    week = tuple(_spans(f"day {day}", text, faults, say) for day, text in enumerate(draft.week))
    special = tuple(_special(f"special {nth}", one, faults, say) for nth, one in enumerate(draft.special))
    hours = ShopHours(week, draft.holidays, special)
    if not faults and (fault := _fault(lambda: checked_hours(hours), say)):
        faults["week"] = fault
    return None if faults else checked_hours(hours)


def _spans(field: str, text: str, faults: dict[str, str], say: Say) -> tuple[Span, ...]:
    """The hours of one line, checked as if each day had them."""
    spans = spans_from(text)
    if spans is None:
        faults[field] = no_hours()
    elif spans and (fault := _fault(lambda: checked_hours(ShopHours((spans,) * 7)), say)):
        faults[field] = fault
    return spans or ()


def _special(field: str, one: SpecialDraft, faults: dict[str, str], say: Say) -> SpecialHours:
    special = SpecialHours(one.first, one.last, _spans(field, one.hours, faults, say))
    alone = replace(STARTING_HOURS, special=(special,))
    if field not in faults and (fault := _fault(lambda: checked_hours(alone), say)):
        faults[field] = fault
    return special


def _fault(check: Callable[[], object], say: Say) -> str:
    """What is wrong, in words; "" where all is well."""
    try:
        check()
    except ShopError as error:
        return say(error)
    return ""


def _limit_draft(role: Role, limit: Rupiah | None) -> LimitDraft:
    return LimitDraft(role, limit, limit is None)
