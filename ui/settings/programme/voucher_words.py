"""Vouchers in words: what one is worth, for whom, and how it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import rupiah_text
from ui.settings.programme.goods_words import day_text, percent_text
from ui.settings.programme.state import VoucherLine


def worth_text(voucher: Voucher) -> str:
    """What it takes off: "Rp15.000", "10% paling banyak Rp20.000"."""
    if voucher.kind is VoucherKind.AMOUNT_OFF:
        return rupiah_text(voucher.amount)
    if voucher.cap is None:
        return percent_text(voucher.percent_bp)
    return QCoreApplication.translate("programme", "{percent} paling banyak {amount}").format(
        percent=percent_text(voucher.percent_bp), amount=rupiah_text(voucher.cap)
    )


def short_worth_text(voucher: Voucher) -> str:
    """What it takes off, in little room: "Rp15.000", "10%"."""
    by_amount = voucher.kind is VoucherKind.AMOUNT_OFF
    return rupiah_text(voucher.amount) if by_amount else percent_text(voucher.percent_bp)


def holder_text(line: VoucherLine) -> str:
    """Who may use it."""
    if line.voucher.member_id is None:
        return QCoreApplication.translate("programme", "siapa saja")
    return line.holder or QCoreApplication.translate("programme", "satu anggota")


def cause_text(cause: Cause) -> str:
    """What it was issued for."""
    translate = QCoreApplication.translate
    return {
        Cause.COMPLAINT: translate("programme", "Ganti rugi keluhan"),
        Cause.BIRTHDAY: translate("programme", "Ulang tahun"),
        Cause.OWNER: translate("programme", "Dari toko"),
    }[cause]


def is_good(voucher: Voucher, today: date) -> bool:
    """Whether it can still be used, today or later."""
    return not voucher.withdrawn and voucher.used_in is None and today <= voucher.valid_to


def voucher_state(voucher: Voucher, today: date) -> str:
    """Until when it can be used, or why not."""
    translate = QCoreApplication.translate
    if voucher.used_in is not None:
        return translate("programme", "dipakai di struk {number}").format(number=voucher.used_in)
    if voucher.withdrawn:
        return translate("programme", "ditarik")
    if today > voucher.valid_to:
        return translate("programme", "lewat {day}").format(day=day_text(voucher.valid_to))
    if today < voucher.valid_from:
        return translate("programme", "mulai {day}").format(day=day_text(voucher.valid_from))
    return translate("programme", "sampai {day}").format(day=day_text(voucher.valid_to))


def voucher_tone(voucher: Voucher, today: date) -> str:
    """The colour of its state."""
    if not is_good(voucher, today):
        return "muted"
    return "amber" if today < voucher.valid_from else "green"


def voucher_facts(line: VoucherLine, today: date) -> tuple[tuple[str, str], ...]:
    """What is known about it: a name and words each."""
    voucher, translate = line.voucher, QCoreApplication.translate
    least = (
        rupiah_text(voucher.minimum_spend) if voucher.minimum_spend else translate("programme", "berapa saja")
    )
    days = translate("programme", "{first} sampai {last}").format(
        first=day_text(voucher.valid_from), last=day_text(voucher.valid_to)
    )
    return (
        (translate("programme", "Nilai"), worth_text(voucher)),
        (translate("programme", "Belanja paling sedikit"), least),
        (translate("programme", "Untuk"), holder_text(line)),
        (translate("programme", "Berlaku"), days),
        (translate("programme", "Keadaan"), voucher_state(voucher, today)),
        (cause_text(voucher.cause), voucher.reason),
        (translate("programme", "Diterbitkan oleh"), voucher.issued_by),
    )
