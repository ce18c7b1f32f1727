"""What the shop asks of its promotions and vouchers: kept, issued, withdrawn, and what holds for a basket."""

import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.loyalty import offers_store as store
from pempek_pos.loyalty.offers import Offers
from pempek_pos.loyalty.promotions import CAMPAIGNS, Promotion, PromotionRefused, Uses, check_running
from pempek_pos.loyalty.store import survivor
from pempek_pos.loyalty.terms import check_promotion, check_voucher
from pempek_pos.loyalty.vouchers import (
    HIGHEST_NUMBER,
    Cause,
    NotACode,
    PromotionsNotAgreed,
    Voucher,
    check_usable,
    code_from,
    code_of,
)
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned

_PROMOTION_CODE = re.compile(r"[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?")
LONGEST_CODE = 20


class OffersService:
    """Promotions and vouchers."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock

    # -- promotions ------------------------------------------------------------------------------------

    def promotions(self) -> tuple[Promotion, ...]:
        """All promotions, those that may run first."""
        return store.promotions(self._db)

    def keep_promotion(self, by: Actor, promotion: Promotion) -> Promotion:
        """Add a promotion, or change a known one's terms for the sales to come.

        Raises NotAllowed, Unusable.
        """
        check_may(by, Right.EDIT_PROGRAMME)
        usable = replace(promotion, code=promotion_code_from(promotion.code))
        check_promotion(usable)
        with self._audit.command(
            by, "keep promotion", usable.id, name=usable.name, active=int(usable.active)
        ):
            self._db.queue_for("promotion codes")
            self._check_code_free(usable)
            store.put_promotion(self._db, usable)
        return usable

    def uses(self, promotion_id: str) -> int:
        """In how many sales that stand a promotion was used."""
        return store.promotion_uses(self._db, promotion_id)

    def uses_of_all(self) -> dict[str, int]:
        """In how many sales that stand each promotion was used, by its id; one query for all of them."""
        return store.uses_of_all(self._db)

    # -- vouchers --------------------------------------------------------------------------------------

    def vouchers(self, by: Actor, limit: int = 200) -> tuple[Voucher, ...]:
        """The vouchers issued last; raises NotAllowed."""
        check_may(by, Right.ISSUE_VOUCHERS)
        return store.vouchers(self._db, limit)

    def vouchers_of(self, by: Actor, member_id: str) -> tuple[Voucher, ...]:
        """A member's own vouchers, the last issued first; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        return store.vouchers_of(self._db, member_id)

    def voucher(self, voucher_id: str) -> Voucher:
        """A voucher as it stands; raises NotFound."""
        found = store.voucher(self._db, voucher_id)
        if found is None:
            raise NotFound("voucher", voucher_id)
        return found

    def issue(self, by: Actor, voucher: Voucher) -> Voucher:
        """Issue a voucher once per id, under a code drawn by chance.

        Raises NotAllowed, Unusable, PromotionsNotAgreed.
        """
        check_may(by, Right.ISSUE_VOUCHERS)
        if known := store.voucher(self._db, voucher.id):
            return known
        with self._audit.command(
            by, "issue voucher", voucher.id, worth=_worth(voucher), reason=voucher.reason
        ):
            self._issue(by, voucher)
        return self.voucher(voucher.id)

    def issue_for_complaint(self, by: Actor, voucher: Voucher) -> Voucher:
        """Inside a command that checked who may: a voucher that closes a complaint; raises Unusable."""
        self._issue(by, voucher)
        return self.voucher(voucher.id)

    def withdraw(self, by: Actor, voucher_id: str) -> Voucher:
        """Make a voucher good for nothing; raises NotAllowed, NotFound."""
        check_may(by, Right.ISSUE_VOUCHERS)
        if not self.voucher(voucher_id).withdrawn:
            with self._audit.command(by, "withdraw voucher", voucher_id):
                store.withdraw_voucher(self._db, voucher_id)
        return self.voucher(voucher_id)

    # -- what a sale asks ------------------------------------------------------------------------------

    def known_code(self, text: str, member_id: str | None) -> str:
        """The code that was typed or scanned, as baskets keep it.

        Raises NotACode, PromotionRefused or VoucherRefused unless it could be used now by this member.
        """
        code = code_from(text) or cleaned(text[:64]).upper()
        self._asked_for(code, member_id, self._clock.now())
        return code

    def for_basket(self, codes: Sequence[str], member_id: str | None, at: datetime) -> Offers:
        """What holds now for a basket with these codes; raises what `known_code` raises."""
        promotions = list(self._running_by_itself(member_id, at))
        vouchers = []
        for code in dict.fromkeys(codes):
            found = self._asked_for(code, member_id, at)
            if isinstance(found, Voucher):
                vouchers.append(found)
            else:
                promotions.append(found)
        return Offers(tuple(promotions), tuple(vouchers))

    def hold(self, offers: Offers) -> bool:
        """Inside a command: keep other tills from using what can be used up until it ends; whether anything
        can be.
        """
        limited = [p.id for p in offers.promotions if p.limit_in_all or p.limit_per_member]
        for promotion_id in sorted(limited):
            self._db.lock("promotion", "id", promotion_id)
        for voucher_id in sorted(voucher.id for voucher in offers.vouchers):
            self._db.lock("voucher", "id", voucher_id)
        return bool(limited or offers.vouchers)

    def use(self, voucher_ids: Sequence[str], sale_id: str) -> None:
        """Inside a command that held them: the sale uses these vouchers."""
        for voucher_id in voucher_ids:
            store.use_voucher(self._db, voucher_id, sale_id)

    def free(self, sale_id: str, refund_id: str) -> None:
        """Inside a command: all goods of a sale came back, so its vouchers can be used again (policy V1)."""
        store.free_vouchers(self._db, sale_id, refund_id)

    def _issue(self, by: Actor, voucher: Voucher) -> None:
        check_voucher(voucher)
        if voucher.valid_to < self._clock.today():
            raise Unusable("valid_to", voucher.valid_to.isoformat(), "not before today")
        self._check_birthday(voucher)
        code = code_of(secrets.randbelow(HIGHEST_NUMBER))
        to = voucher.member_id and survivor(self._db, voucher.member_id)
        issued = replace(voucher, code=code, issued_by=by.name, member_id=to)
        store.add_voucher(self._db, issued, self._clock.now())

    def _running_by_itself(self, member_id: str | None, at: datetime) -> Iterator[Promotion]:
        for promotion in store.running_by_itself(self._db, at.date()):
            # A campaign holds for a sale without a member too: one may still be joined to it (policy E8).
            campaign = promotion.kind in CAMPAIGNS
            try:
                self._check(replace(promotion, members_only=False) if campaign else promotion, member_id, at)
            except PromotionRefused:
                continue
            yield promotion

    def _asked_for(self, code: str, member_id: str | None, at: datetime) -> Promotion | Voucher:
        if voucher := store.voucher_by_code(self._db, code):
            check_usable(voucher, at.date(), member_id)
            return voucher
        promotion = store.promotion_by_code(self._db, code)
        if promotion is None:
            raise NotACode(code)
        self._check(promotion, member_id, at)
        return promotion

    def _check(self, promotion: Promotion, member_id: str | None, at: datetime) -> None:
        if member_id is None and (promotion.members_only or promotion.limit_per_member):
            raise PromotionRefused(promotion.name, "members only")
        check_running(promotion, at, self._uses(promotion, member_id))

    def _uses(self, promotion: Promotion, member_id: str | None) -> Uses:
        """How often a promotion was used, where that limits it."""
        by_member = in_all = 0
        if promotion.limit_per_member and member_id:
            by_member = store.promotion_uses_by(self._db, promotion.id, member_id)
        if promotion.limit_in_all:
            in_all = store.promotion_uses(self._db, promotion.id)
        return Uses(by_member, in_all)

    def _check_birthday(self, voucher: Voucher) -> None:
        if voucher.cause is not Cause.BIRTHDAY:
            return
        if voucher.member_id is None:
            raise Unusable("member", "", "needed", 1)
        if not store.agreed_to_promotions(self._db, survivor(self._db, voucher.member_id)):
            raise PromotionsNotAgreed

    def _check_code_free(self, promotion: Promotion) -> None:
        if promotion.code:
            holder = store.promotion_by_code(self._db, promotion.code)
            other = holder is not None and holder.id != promotion.id
            if other or store.announced_with(self._db, promotion.code):
                raise Unusable("promotion code", promotion.code, "taken")


def _worth(voucher: Voucher) -> int:
    return voucher.amount or voucher.percent_bp


def promotion_code_from(text: str) -> str:
    """A promotion's code from what was typed, "" for none; raises Unusable."""
    code = cleaned(text).upper()
    if not code:
        return ""
    if len(code) > LONGEST_CODE:
        raise Unusable("promotion code", code[:40], "at most characters", LONGEST_CODE)
    if not _PROMOTION_CODE.fullmatch(code) or code_from(code) is not None:
        raise Unusable("promotion code", code, "letters, digits and hyphens")
    return code
