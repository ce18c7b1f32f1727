"""Partners in words at the counter: in the list, on the strip, at the payment."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.partners.partner import PartnerMatch, PartnerState
from ui.counter.state import PartnerAtCounter
from ui.widgets.choice_list import Choice
from ui.widgets.member_card import CustomerFace
from ui.words.names import initials
from ui.words.partners import state_name, terms_words, tier_name

translate = QCoreApplication.translate

PARTNER = "partner:"
"""Stands before a partner's id in the strip's list."""


def partner_choices(matches: Sequence[PartnerMatch]) -> list[Choice]:
    """Partners to choose from; who is overdue or does not buy stands out."""
    return [_choice(match) for match in matches]


def partner_face(at: PartnerAtCounter, net: Rupiah) -> CustomerFace:
    """The strip's words for this partner and goods worth `net`."""
    partner, standing = at.partner, at.standing
    limit = standing.limit
    if limit:
        right, below = rupiah_text(standing.room), translate("counter", "sisa plafon")
    else:
        right, below = translate("counter", "Tunai"), translate("counter", "tanpa plafon")
    return CustomerFace(
        initials=initials(partner.name),
        name=partner.name,
        badge=tier_name(partner.terms.tier),
        phone=f"{partner.label} · {terms_words(standing.terms_days)}",
        right=right,
        won=below,
        progress=min(1.0, max(0.0, standing.owed / limit)) if limit else -1.0,
        hint=" · ".join(filter(None, (_owed(standing.owed), _least(standing.minimum_order, net)))),
        warning=" ".join(_warnings(at, net)),
        tone="sea",
        explained=False,
    )


def _choice(match: PartnerMatch) -> Choice:
    detail = " · ".join(filter(None, (match.label, match.area, tier_name(match.tier))))
    right, tone = "", "sea"
    if match.state is not PartnerState.ACTIVE:
        right, tone = state_name(match.state), "muted"
    elif match.overdue:
        form = translate("counter", "lewat {days} hari")
        right, tone = form.format(days=grouped(match.days_overdue)), "red"
    elif match.credit_limit:
        form = translate("counter", "sisa {amount}")
        right = form.format(amount=rupiah_text(max(0, match.credit_limit - match.owed)))
    return Choice(PARTNER + match.id, match.name, detail, right, icon="handshake", tone=tone)


def _owed(owed: Rupiah) -> str:
    if owed < 0:
        return translate("counter", "Saldo lebih {amount}").format(amount=rupiah_text(-owed))
    if owed:
        return translate("counter", "Utang {amount}").format(amount=rupiah_text(owed))
    return translate("counter", "Tidak ada utang")


def _least(minimum: Rupiah, net: Rupiah) -> str:
    """The least order, with what is missing to it."""
    if not minimum:
        return ""
    if net >= minimum:
        form = translate("counter", "min. pesanan {minimum} tercapai")
    elif net:
        form = translate("counter", "min. pesanan {minimum}, kurang {missing}")
    else:
        form = translate("counter", "min. pesanan {minimum}")
    return form.format(minimum=rupiah_text(minimum), missing=rupiah_text(minimum - net))


def _warnings(at: PartnerAtCounter, net: Rupiah) -> Iterator[str]:
    standing = at.standing
    if standing.overdue:
        yield translate(
            "counter", "Menunggak {amount}, tertua {oldest} lewat {days} hari: tagih dulu atau terima tunai."
        ).format(
            amount=rupiah_text(standing.overdue), oldest=standing.oldest, days=grouped(standing.days_overdue)
        )
    elif standing.limit and net > standing.room:
        yield translate("counter", "Keranjang ini {amount} di atas sisa plafon.").format(
            amount=rupiah_text(net - standing.room)
        )
