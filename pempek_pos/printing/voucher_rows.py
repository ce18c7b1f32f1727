"""A voucher as rows: what its slip and its page say, never the reason it was issued for."""

from collections.abc import Iterator

from pempek_pos.loyalty.vouchers import Voucher, VoucherKind, code_payload
from pempek_pos.money.amount import rupiah_text
from pempek_pos.printing.receipt_rows import slip_head
from pempek_pos.printing.rows import Align, Cut, Gap, Line, Mark, Qr, Row, Rule, Weight
from pempek_pos.printing.words import Words, short_day_text, words_in
from pempek_pos.settings.profile import ShopProfile


def voucher_rows(voucher: Voucher, shop: ShopProfile, holder: str = "") -> tuple[Row, ...]:
    """The voucher's rows in the shop's language; `holder` is the name of the member it is for."""
    words = words_in(shop.language)
    days = words.voucher_days.format(
        first=short_day_text(words, voucher.valid_from), last=short_day_text(words, voucher.valid_to)
    )
    return (
        *slip_head(shop),
        Rule(),
        Mark(words.voucher_title),
        *_worth(voucher, words),
        *((Line(words.voucher_for.format(name=holder), Align.CENTRE),) if holder else ()),
        Gap(),
        Qr(code_payload(voucher.code)),
        Line(voucher.code, Align.CENTRE, Weight.LARGE),
        Line(days, Align.CENTRE),
        Rule(),
        Line(words.voucher_hint, Align.CENTRE),
        Cut(),
    )


def _worth(voucher: Voucher, words: Words) -> Iterator[Row]:
    worth = rupiah_text(voucher.amount)
    if voucher.kind is VoucherKind.PERCENT_OFF:
        worth = _percent(voucher.percent_bp, words)
    yield Line(words.voucher_worth.format(worth=worth), Align.CENTRE, Weight.LARGE)
    if voucher.cap is not None and voucher.kind is VoucherKind.PERCENT_OFF:
        yield Line(words.voucher_most.format(amount=rupiah_text(voucher.cap)), Align.CENTRE)
    if voucher.minimum_spend:
        yield Line(words.voucher_minimum.format(amount=rupiah_text(voucher.minimum_spend)), Align.CENTRE)


def _percent(basis_points: int, words: Words) -> str:
    whole, part = divmod(basis_points, 100)
    return f"{whole}{words.decimal_point}{part:02d}".rstrip("0") + "%" if part else f"{whole}%"
