"""The tables of a month of partners, and of margins by tier, as they are written to a file."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.partners.account import AccountKind
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.reports.margin import TierMargin
from pempek_pos.reports.partners_month import PartnersMonth
from ui.export.table import Table

translate = QCoreApplication.translate

_MONEY = frozenset({AccountKind.PAYMENT, AccountKind.REPAYMENT})


def tables_of_partners(month: PartnersMonth) -> tuple[Table, ...]:
    """Partners, open invoices, ledgers, ageing and what was collected, where there are partners; margins."""
    when, months = f"{month.month:%Y-%m}", month.statements
    margins = (_margins(month.margins, when),) if month.margins else ()
    if not months:
        return margins
    return (
        _partners(months, when),
        _open_invoices(months, when),
        _ledger(months, when),
        _ageing(months, when),
        _collected(months, when),
        *margins,
    )


def books_table(when: str, text: str) -> Table:
    """The month's books as a journal, whole as it stands."""
    return Table("books", translate("tables", "Pembukuan (Beancount)"), f"pembukuan-{when}", (), (), text)


def _who() -> tuple[str, str]:
    return translate("tables", "Nomor mitra"), translate("tables", "Mitra")


def _partners(months: tuple[PartnerStatement, ...], when: str) -> Table:
    return Table(
        "partners",
        translate("tables", "Mitra"),
        f"mitra-{when}",
        (
            *_who(),
            translate("tables", "Wilayah"),
            translate("tables", "Tingkat"),
            translate("tables", "Plafon (Rp)"),
            translate("tables", "Tempo (hari)"),
            translate("tables", "Saldo awal (Rp)"),
            translate("tables", "Faktur (Rp)"),
            translate("tables", "Pembayaran (Rp)"),
            translate("tables", "Nota kredit (Rp)"),
            translate("tables", "Dihapus (Rp)"),
            translate("tables", "Saldo akhir (Rp)"),
            translate("tables", "Omzet (Rp)"),
        ),
        tuple(
            (
                one.partner.label,
                one.partner.name,
                one.partner.area,
                one.partner.terms.tier.value,
                one.partner.terms.credit_limit,
                one.partner.terms.terms_days,
                one.opening + one.brought,
                one.invoices,
                one.payments,
                one.credit_notes,
                one.written_off,
                one.closing,
                one.turnover,
            )
            for one in months
        ),
    )


def _open_invoices(months: tuple[PartnerStatement, ...], when: str) -> Table:
    return Table(
        "open invoices",
        translate("tables", "Faktur terbuka"),
        f"faktur-terbuka-{when}",
        (
            *_who(),
            translate("tables", "Faktur"),
            translate("tables", "Tanggal"),
            translate("tables", "Jatuh tempo"),
            translate("tables", "Jumlah (Rp)"),
            translate("tables", "Sisa (Rp)"),
        ),
        tuple(
            (
                one.partner.label,
                one.partner.name,
                claim.label,
                claim.on_day,
                claim.due_on,
                claim.amount,
                claim.remaining,
            )
            for one in months
            for claim in one.open_claims
        ),
    )


def _ledger(months: tuple[PartnerStatement, ...], when: str) -> Table:
    return Table(
        "account ledger",
        translate("tables", "Buku piutang"),
        f"buku-piutang-{when}",
        (
            *_who(),
            translate("tables", "Tanggal"),
            translate("tables", "Jenis"),
            translate("tables", "Nomor"),
            translate("tables", "Jumlah (Rp)"),
            translate("tables", "Catatan"),
        ),
        tuple(
            (
                one.partner.label,
                one.partner.name,
                entry.on_day,
                _kind(entry.kind),
                entry.label,
                entry.amount,
                entry.note,
            )
            for one in months
            for entry in one.entries
        ),
    )


def _ageing(months: tuple[PartnerStatement, ...], when: str) -> Table:
    return Table(
        "ageing",
        translate("tables", "Umur piutang"),
        f"umur-piutang-{when}",
        (
            *_who(),
            translate("tables", "Belum jatuh tempo (Rp)"),
            translate("tables", "1–7 hari (Rp)"),
            translate("tables", "8–14 hari (Rp)"),
            translate("tables", "15–30 hari (Rp)"),
            translate("tables", "Lebih dari 30 hari (Rp)"),
            translate("tables", "Uang titipan (Rp)"),
        ),
        tuple(
            (one.partner.label, one.partner.name, *one.ageing.buckets, one.ageing.credit) for one in months
        ),
    )


def _collected(months: tuple[PartnerStatement, ...], when: str) -> Table:
    return Table(
        "collected",
        translate("tables", "Penerimaan dari mitra"),
        f"penerimaan-mitra-{when}",
        (
            translate("tables", "Tanggal"),
            *_who(),
            translate("tables", "Nomor"),
            translate("tables", "Jumlah (Rp)"),
        ),
        tuple(
            (entry.on_day, one.partner.label, one.partner.name, entry.label, -entry.amount)
            for one in months
            for entry in one.entries
            if entry.kind in _MONEY
        ),
    )


def _margins(margins: tuple[TierMargin, ...], when: str) -> Table:
    return Table(
        "margins",
        translate("tables", "Margin per tingkat"),
        f"margin-{when}",
        (
            translate("tables", "Tingkat"),
            translate("tables", "Omzet (Rp)"),
            translate("tables", "Baris"),
            translate("tables", "Baris dengan harga pokok"),
            translate("tables", "Omzet baris itu (Rp)"),
            translate("tables", "Harga pokok (Rp)"),
            translate("tables", "Margin (Rp)"),
        ),
        tuple(
            (one.tier.value, one.net, one.lines, one.known_lines, one.known_net, one.known_cost, one.margin)
            for one in margins
        ),
    )


def _kind(kind: AccountKind) -> str:
    return {
        AccountKind.OPENING: translate("tables", "Saldo awal"),
        AccountKind.INVOICE: translate("tables", "Faktur"),
        AccountKind.PAYMENT: translate("tables", "Pembayaran"),
        AccountKind.CREDIT_NOTE: translate("tables", "Nota kredit"),
        AccountKind.WRITE_OFF: translate("tables", "Dihapus"),
        AccountKind.REPAYMENT: translate("tables", "Uang kembali"),
    }[kind]
