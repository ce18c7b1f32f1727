"""Looking at complaints: the board, one complaint's story, others like it, warnings, and what is promised."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.complaints import store, warnings_store
from pempek_pos.complaints.complaint import About, Complaint, Event, ItemWarning
from pempek_pos.complaints.deadlines import (
    STARTING_TARGETS,
    Light,
    Targets,
    checked_targets,
    left,
    targets_read,
    targets_written,
)
from pempek_pos.complaints.intake import checked_about
from pempek_pos.complaints.shop_hours import (
    STARTING_HOURS,
    ShopHours,
    checked_hours,
    hours_read,
    hours_written,
)
from pempek_pos.errors import NotFound
from pempek_pos.loyalty.care_service import MemberCareService
from pempek_pos.loyalty.offers_service import OffersService
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.members.service import MembersService
from pempek_pos.partners.service import PartnersService
from pempek_pos.phone import masked
from pempek_pos.sales.service import SalesService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may, may
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database

_HOURS: Final = "shop hours"
_TARGETS: Final = "complaint targets"
_CLOSED_SHOWN: Final = timedelta(days=7)
_LIGHTS: Final = {Light.RED: 0, Light.AMBER: 1, Light.GREEN: 2}


@dataclass(frozen=True, slots=True)
class Below:
    """The services that complaints stand on."""

    audit: AuditService
    staff: StaffService
    settings: SettingsService
    catalog: CatalogService
    members: MembersService
    loyalty: LoyaltyService
    offers: OffersService
    member_care: MemberCareService
    partners: PartnersService
    sales: SalesService


class ComplaintsBook:
    """Complaints as they stand, and by when the shop means to answer."""

    def __init__(self, database: Database, clock: Clock, below: Below) -> None:
        self._db = database
        self._clock = clock
        self._at = below
        self._audit = below.audit

    def complaint(self, complaint_id: str, by: Actor | None = None) -> Complaint:
        """A complaint, its phone masked unless `by` may see it; raises NotFound."""
        return _seen(self._known(complaint_id), by)

    def by_number(self, number: int, by: Actor | None = None) -> Complaint:
        """The complaint with this number, its phone masked unless `by` may see it; raises NotFound."""
        if (found := store.by_number(self._db, number)) is None:
            raise NotFound("complaint", str(number))
        return _seen(found, by)

    def board(self, by: Actor) -> tuple[Complaint, ...]:
        """All that are open, the most urgent first, and those closed in the last 7 days; raises
        NotAllowed.
        """
        now, hours = self._clock.now(), self.hours()
        found = self._all_seen(by, store.on_board(self._db, now - _CLOSED_SHOWN))

        def urgency(complaint: Complaint) -> tuple[bool, bool, int, float]:
            closed_at, time = complaint.promised.closed_at, left(complaint.promised, now, hours)
            turn = time.due_at.timestamp() if closed_at is None else -closed_at.timestamp()
            return closed_at is not None, time.waiting, _LIGHTS[time.light], turn

        return tuple(sorted(found, key=urgency))

    def story(self, complaint_id: str) -> tuple[Event, ...]:
        """Who did what with a complaint when, in order; raises NotFound."""
        self._known(complaint_id)
        return store.story(self._db, complaint_id)

    def open_like(self, by: Actor, about: About) -> tuple[Complaint, ...]:
        """Open complaints on the same sale, member, partner or phone, those on the same line first.

        Raises NotAllowed, NotFound, Unusable, PhoneUnreadable.
        """
        whole = self._completed(checked_about(about))
        found = self._all_seen(by, store.open_like(self._db, whole))
        line = (whole.sale_id, whole.line_no)
        return tuple(sorted(found, key=lambda one: (one.about.sale_id, one.about.line_no) != line))

    def of_member(self, by: Actor, member_id: str) -> tuple[Complaint, ...]:
        """A member's complaints, also those of cards merged into theirs, the newest first; raises
        NotAllowed.
        """
        return self._all_seen(by, store.of_member(self._db, member_id))

    def of_partner(self, by: Actor, partner_id: str) -> tuple[Complaint, ...]:
        """A partner's complaints, the newest first; raises NotAllowed."""
        return self._all_seen(by, store.of_partner(self._db, partner_id))

    def of_sale(self, by: Actor, sale_id: str) -> tuple[Complaint, ...]:
        """A sale's complaints, the newest first; raises NotAllowed."""
        return self._all_seen(by, store.of_sale(self._db, sale_id))

    def warnings(self) -> tuple[ItemWarning, ...]:
        """Items to be looked at before they are sold, the oldest warning first (K4)."""
        return warnings_store.all_open(self._db)

    # -- what is promised ------------------------------------------------------------------------------

    def hours(self) -> ShopHours:
        """When the shop is open."""
        kept = self._at.settings.kept(_HOURS)
        return STARTING_HOURS if kept is None else hours_read(kept)

    def set_hours(self, by: Actor, hours: ShopHours) -> ShopHours:
        """When the shop is open, for what comes from now on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        self._at.settings.keep(by, "set shop hours", _HOURS, hours_written(checked_hours(hours)))
        return self.hours()

    def targets(self) -> Targets:
        """What is promised for each category."""
        kept = self._at.settings.kept(_TARGETS)
        return STARTING_TARGETS if kept is None else targets_read(kept)

    def set_targets(self, by: Actor, targets: Targets) -> Targets:
        """What is promised for complaints from now on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        written = targets_written(checked_targets(targets))
        self._at.settings.keep(by, "set complaint targets", _TARGETS, written)
        return self.targets()

    # -- steps -----------------------------------------------------------------------------------------

    def _known(self, complaint_id: str) -> Complaint:
        if (found := store.complaint(self._db, complaint_id)) is None:
            raise NotFound("complaint", complaint_id)
        return found

    def _completed(self, about: About) -> About:
        """What the named sale and line say of member, partner and item; raises NotFound."""
        if about.sale_id is None:
            return replace(about, line_no=None)
        if (sale := store.sale(self._db, about.sale_id)) is None:
            raise NotFound("sale", about.sale_id)
        item_id = about.item_id
        if about.line_no is not None:
            item_id = store.line_item(self._db, sale.id, about.line_no)
            if item_id is None:
                raise NotFound("item", str(about.line_no))
        member_id = sale.member_id or about.member_id
        return replace(
            about, item_id=item_id, member_id=member_id, partner_id=sale.partner_id or about.partner_id
        )

    def _all_seen(self, by: Actor, complaints: Iterable[Complaint]) -> tuple[Complaint, ...]:
        check_may(by, Right.LOG_COMPLAINTS)
        return tuple(_seen(complaint, by) for complaint in complaints)


def _seen(complaint: Complaint, by: Actor | None) -> Complaint:
    """The complaint as this person may see it (P3)."""
    phone = complaint.about.phone
    if not phone or (by is not None and may(by.role, Right.SEE_PHONES)):
        return complaint
    return replace(complaint, about=replace(complaint.about, phone=masked(phone)))
