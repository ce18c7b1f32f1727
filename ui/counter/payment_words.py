"""A payment in words: the tabs, what the member wins by it, what a partner pays later."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.tender import TenderKind
from ui.counter.payment_state import PaymentState
from ui.widgets.chip import ChipFace
from ui.words.days import short_day
from ui.words.tenders import tender_name

translate = QCoreApplication.translate

TENDER_ICONS = {
    TenderKind.CASH: "banknote",
    TenderKind.QRIS: "qr-code",
    TenderKind.TRANSFER: "landmark",
    TenderKind.CARD: "credit-card",
    TenderKind.ACCOUNT: "calendar-clock",
}


def tab_faces() -> list[ChipFace]:
    """One tab for each way to pay."""
    return [ChipFace(kind.value, tender_name(kind), icon) for kind, icon in TENDER_ICONS.items()]


def points_sentence(state: PaymentState) -> str:
    """What the member wins and spends by this sale, and what that leaves; "" without a member."""
    member, quote = state.quote.member, state.quote
    if member is None:
        return ""
    figures = {
        "name": state.customer.split()[0] if state.customer.split() else state.customer,
        "won": grouped(member.award.points),
        "spent": grouped(quote.spent),
        "balance": grouped(quote.balance_after),
    }
    if quote.spent:
        words = translate("counter", "{name} mendapat {won} poin, memakai {spent}. Saldo baru {balance}.")
    else:
        words = translate("counter", "{name} mendapat {won} poin. Saldo baru {balance}.")
    return words.format(**figures)


def account_sentence(state: PaymentState) -> str:
    """What is paid later, until when, and what room that leaves; "" where nothing is."""
    partner, later = state.partner, state.on_account
    if partner is None or not later:
        return ""
    standing, room = partner.standing, partner.standing.room
    figures = {"later": rupiah_text(later), "day": short_day(standing.due_on), "room": rupiah_text(room)}
    if later > room:
        words = translate("counter", "{later} jatuh tempo {day}. Sisa plafon hanya {room}.")
    else:
        words = translate("counter", "{later} jatuh tempo {day}. Sisa plafon sesudahnya {room}.")
        figures["room"] = rupiah_text(room - later)
    return words.format(**figures)
