"""Receipts, members and statements to print; money in whole rupiah."""

from dataclasses import replace
from datetime import date, datetime

from pempek_pos.clock import WIB
from pempek_pos.loyalty.programme import STARTING_TIERS, LotView, Standing
from pempek_pos.loyalty.statement import Entry, EntryKind, RewardInReach, Statement
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member, MemberId, MemberState
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.receipt import (
    MemberOnReceipt,
    Receipt,
    ReceiptKind,
    ReceiptLine,
    ReceiptReduction,
    ReductionKind,
)
from pempek_pos.sales.tender import Taken, TenderKind
from pempek_pos.settings.profile import ShopProfile

SHOP = ShopProfile("Pempek Bege", "Jl. Sei Kera Hilir II, Medan Perjuangan", "+6281200000001")
RECEIPT_ID = "019adf3c-5a10-7c3e-9b1f-2a6f0c9d4e71"
NAMES = {
    "short": "Siti Nurhaliza",
    "mononym": "Butet",
    "long": "Raden Ajeng Kartini Puspaningrum Hadiwidjojo Simanjuntak binti Muhammad Abdurrahman Wahid Lubis",
    "chinese": "林美玲",
    "arabic": "عبد الرحمن",
    "emoji": "Rina 🍤✨",
    "markup": "<b>Bold</b> & <img src='file:///etc/passwd'>",
    "batak": "Tiurma Br. Sitompul–Nasution",
    "accents": "Zoë Ångström Đặng",
}
_GOODS = (
    ("Pempek Kapal Selam Besar", 2, 22_000),
    ("Pempek Adaan", 10, 4_000),
    ("Tekwan Original", 1, 18_000),
    ("Dimsum Ayam Udang isi 10", 1, 35_000),
    ("Cuko Botol 250 ml", 1, 12_000),
)


def line(number: int, name: str, quantity: int, price: int, discount: int = 0, share: int = 0) -> ReceiptLine:
    return ReceiptLine(
        line_no=number,
        item_id=f"item-{number}",
        code=f"P{number:02d}",
        name=name,
        unit="pcs",
        quantity=quantity,
        unit_price=Rupiah(price),
        discount=Rupiah(discount),
        share=Rupiah(share),
        net=Rupiah(quantity * price - discount - share),
        earns=True,
    )


def member_on_receipt(name: str = NAMES["short"], **changes: object) -> MemberOnReceipt:
    member = MemberOnReceipt(
        member_id="member-1",
        name=name,
        card_no="0001-2384-3",
        masked_phone="0812-••••-1234",
        won=Points(165),
        spent=Points(250),
        balance=Points(1_240),
        tier="Sahabat",
        next_expiry=(date(2026, 12, 31), Points(28)),
    )
    return replace(member, **changes)  # type: ignore[arg-type]


def sale(name: str | None = NAMES["short"], goods: int = 5) -> Receipt:
    """A sale of five kinds or more: discounts on a line and the whole, a reward, cash rounding."""
    wanted = [_GOODS[index % len(_GOODS)] for index in range(goods)]
    lines = tuple(
        line(number, *facts, discount=2_000 if number == 2 else 0) for number, facts in enumerate(wanted, 1)
    )
    subtotal = sum(part.quantity * part.unit_price for part in lines)
    reductions = (
        ReceiptReduction(
            1, ReductionKind.LINE_DISCOUNT, lines[1].name, Rupiah(2_000), 2, None, Points(0), "penyok", ()
        ),
        ReceiptReduction(
            2, ReductionKind.ORDER_DISCOUNT, "", Rupiah(3_050), None, None, Points(0), "langganan", ()
        ),
        ReceiptReduction(
            3, ReductionKind.REWARD, "Cuko 250 ml", Rupiah(12_000), None, "reward-1", Points(250), "", ()
        ),
    )
    net = subtotal - 17_050
    due = net // 100 * 100
    given = (due // 50_000 + 1) * 50_000
    facts = (
        ("base", net),
        ("tier", "Sahabat"),
        ("multiplier_bp", 12_500),
        ("rupiah_per_point", 1_000),
        ("points", 165),
    )
    return Receipt(
        id=RECEIPT_ID,
        kind=ReceiptKind.SALE,
        number="K1-261123-0042",
        till="K1",
        cashier="Nyimas",
        sold_at=datetime(2026, 11, 23, 14, 5, tzinfo=WIB),
        business_date=date(2026, 11, 23),
        lines=lines,
        reductions=reductions,
        subtotal=Rupiah(subtotal),
        reduction=Rupiah(17_050),
        net=Rupiah(net),
        rounding=Rupiah(due - net),
        due=Rupiah(due),
        taken=(Taken(TenderKind.CASH, Rupiah(due), Rupiah(given), Rupiah(given - due)),),
        member=member_on_receipt(name) if name else None,
        why=(Because(Rule.AWARD, facts),) if name else (),
    )


def refund() -> Receipt:
    """Two pieces of the sale came back; part of the reward too, and the member had spent the points."""
    back = line(1, _GOODS[0][0], -1, 22_000)
    reward = ReceiptReduction(
        3, ReductionKind.REWARD, "Cuko 250 ml", Rupiah(-1_800), None, "reward-1", Points(-37), "", ()
    )
    return replace(
        sale(),
        kind=ReceiptKind.REFUND,
        number="R-K1-261123-0001",
        lines=(replace(back, net=Rupiah(-20_200), share=Rupiah(-1_800)),),
        reductions=(reward,),
        subtotal=Rupiah(-22_000),
        reduction=Rupiah(-1_800),
        net=Rupiah(-20_200),
        rounding=Rupiah(0),
        due=Rupiah(-20_200),
        taken=(Taken(TenderKind.CASH, Rupiah(-20_200), Rupiah(-20_200), Rupiah(0)),),
        member=member_on_receipt(won=Points(-25), spent=Points(-37), balance=Points(-12), next_expiry=None),
        why=(
            Because(Rule.TAKEN_BACK, (("taken_back", 25), ("kept", 111_750))),
            Because(Rule.DEBT, (("debt", 12),)),
        ),
        refund_of="K1-261123-0042",
        reason="kuah tumpah",
    )


def member(name: str = NAMES["short"]) -> Member:
    return Member(
        id=MemberId("member-1"),
        number=12_384,
        card_no="0001-2384-3",
        name=name,
        phone=None,
        birthday="",
        joined_on=date(2025, 3, 14),
        state=MemberState.ACTIVE,
        promotions=False,
        shown_phone="0812-••••-1234",
    )


def _entry(number: int, day: date, kind: EntryKind, points: int, label: str = "", purchase: int = 0) -> Entry:
    why = (
        (Because(Rule.EXPIRED, (("won_on", "2025-10-14"), ("points", -points))),)
        if kind is EntryKind.EXPIRY
        else ()
    )
    return Entry(f"entry-{number}", kind, Points(points), Rupiah(purchase), f"sale-{number}", label, day, why)


def entries(count: int) -> tuple[Entry, ...]:
    """A month of `count` movements of many kinds."""
    kinds = (
        (EntryKind.AWARD, 120, "K1-261003-0042", 96_000),
        (EntryKind.REDEMPTION, -50, "Cuko 250 ml", 0),
        (EntryKind.AWARD, 205, "K2-261011-0017", 164_000),
        (EntryKind.AWARD_REVERSAL, -20, "R-K1-261012-0001", -16_000),
        (EntryKind.REDEMPTION_RETURN, 10, "R-K1-261012-0001", 0),
        (EntryKind.AWARD, 161, "K2-261019-0103", 129_000),
    )
    made = []
    for number in range(count):
        kind, points, label, purchase = kinds[number % len(kinds)]
        day = date(2026, 10, min(30, 1 + number * 30 // max(count, 1)))
        made.append(_entry(number, day, kind, points, label, purchase))
    return tuple(made)


def statement(name: str = NAMES["short"], count: int = 5, lots: int = 3, expired: int = 28) -> Statement:
    """October 2026 of a member in the second tier."""
    moves = entries(count)
    if expired:
        moves = (*moves, _entry(count, date(2026, 10, 31), EntryKind.EXPIRY, -expired))
    won = sum(e.points for e in moves if e.kind in (EntryKind.AWARD, EntryKind.AWARD_REVERSAL))
    spent = -sum(e.points for e in moves if e.kind in (EntryKind.REDEMPTION, EntryKind.REDEMPTION_RETURN))
    closing = 1_032 + won - spent - expired
    return Statement(
        member_id="member-1",
        name=name,
        card_no="0001-2384-3",
        masked_phone="0812-••••-1234",
        joined_on=date(2025, 3, 14),
        month=date(2026, 10, 1),
        opening=Points(1_032),
        won=Points(won),
        spent=Points(spent),
        expired=Points(expired),
        adjusted=Points(0),
        closing=Points(closing),
        entries=moves,
        lots=tuple(_lots(lots, closing)),
        standing=Standing(STARTING_TIERS[1], Rupiah(3_180_000), STARTING_TIERS[2], Rupiah(1_820_000)),
        rewards=(
            RewardInReach("Lenjer kecil", Points(200), reached=True),
            RewardInReach("Potongan Rp10.000", Points(500), reached=True),
            RewardInReach("Kapal selam besar", Points(1_100), reached=True),
            RewardInReach("Paket keluarga 20 pcs", Points(2_500), reached=False),
        ),
    )


def _lots(count: int, closing: int) -> list[LotView]:
    made = []
    for number in range(count):
        month = number * 12 // max(count, 1)
        won_on = date(2025 + (month + 10) // 12, (month + 10) % 12 + 1, 3 + number % 25)
        expires = date(won_on.year + 1, won_on.month, 28)
        points = closing // count + (closing % count if number == 0 else 0)
        made.append(LotView(Points(points), won_on, expires))
    return made
