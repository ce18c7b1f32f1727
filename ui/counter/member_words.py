"""The member of a sale as the strip says it: points, tier, what ends next, what is in reach."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from pempek_pos.loyalty.programme import Standing
from pempek_pos.money.amount import grouped
from pempek_pos.sales.quote import Quote
from ui.counter.state import Customer
from ui.widgets.member_card import CustomerFace
from ui.words.days import short_day
from ui.words.names import initials

translate = QCoreApplication.translate


def face_of(customer: Customer, quote: Quote) -> CustomerFace:
    """The strip's words for this member and this sale."""
    assert quote.member is not None
    before = quote.member.before
    return CustomerFace(
        initials=initials(customer.member.name),
        name=customer.member.name,
        badge=before.standing.tier.name,
        phone=customer.member.shown_phone or customer.member.card_no,
        right=translate("counter", "{points} poin").format(points=grouped(before.balance)),
        won=_won(quote),
        progress=progress_of(before.standing),
        hint=" · ".join(filter(None, (_ending(customer), _in_reach(customer, quote)))),
        warning=_debt(before.balance),
    )


def progress_of(standing: Standing) -> float:
    """How much of the way to the next tier is done, 0 to 1; 1 at the top."""
    if standing.next_tier is None:
        return 1.0
    way = standing.next_tier.from_spend - standing.tier.from_spend
    return max(0.0, (standing.purchases - standing.tier.from_spend) / way) if way else 1.0


def _won(quote: Quote) -> str:
    assert quote.member is not None
    won, spent = quote.member.award.points, quote.spent
    if spent:
        return translate("counter", "+{won} −{spent}").format(won=grouped(won), spent=grouped(spent))
    return (
        translate("counter", "+{won} dari belanja ini").format(won=grouped(won)) if quote.price.lines else ""
    )


def _ending(customer: Customer) -> str:
    ending = [lot for lot in customer.lots if lot.expires_on is not None]
    if not ending or ending[0].expires_on is None:
        return ""
    first = ending[0].expires_on
    points = sum(lot.remaining for lot in ending if lot.expires_on == first)
    return translate("counter", "{points} poin berlaku s.d. {day}").format(
        points=grouped(points), day=short_day(first)
    )


def _in_reach(customer: Customer, quote: Quote) -> str:
    assert quote.member is not None
    if quote.member.before.balance < 0:
        return ""
    left = quote.member.before.balance - quote.spent
    taken = Counter(redemption.reward.id for redemption in quote.price.redemptions)
    ready = sum(
        offer.refusal is None
        and offer.reward.cost <= left
        and taken[offer.reward.id] < offer.reward.claims_per_sale
        for offer in customer.offers
    )
    if ready:
        return translate("counter", "{n} hadiah siap").format(n=ready)
    nearest = min(
        (offer for offer in customer.offers if offer.missing), key=lambda o: o.missing, default=None
    )
    if nearest is None:
        return ""
    return translate("counter", "{points} poin lagi: {reward}").format(
        points=grouped(nearest.missing), reward=nearest.reward.name
    )


def _debt(balance: int) -> str:
    if balance >= 0:
        return ""
    return translate("counter", "Kurang {points} poin: tertutup oleh poin belanja berikutnya.").format(
        points=grouped(-balance)
    )
