"""The partners' tables as they are written to a file: plain numbers, one heading each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.partners.account import AccountEntry, Claim
from pempek_pos.partners.ageing import days_late
from pempek_pos.partners.partner import Partner, PartnerMatch
from ui.export.table import Table
from ui.partners.booked_words import booked_words, claim_label
from ui.words.partners import state_name, tier_name

translate = QCoreApplication.translate


def table_of_partners(matches: Sequence[PartnerMatch], today: date) -> Table:
    """The list as it is shown."""
    return Table(
        "partners",
        translate("tables", "Daftar mitra"),
        f"mitra-{today.isoformat()}",
        (
            translate("tables", "Nomor"),
            translate("tables", "Nama"),
            translate("tables", "Wilayah"),
            translate("tables", "Tingkat"),
            translate("tables", "Keadaan"),
            translate("tables", "Utang (Rp)"),
            translate("tables", "Batas (Rp)"),
            translate("tables", "Lewat tempo (Rp)"),
            translate("tables", "Hari terlambat"),
        ),
        tuple(
            (
                match.label, match.name, match.area, tier_name(match.tier), state_name(match.state),
                match.owed, match.credit_limit, match.overdue, match.days_overdue,
            )
            for match in matches
        ),
    )  # fmt: skip


def table_of_claims(partner: Partner, claims: Sequence[Claim], today: date) -> Table:
    """What is open on one account."""
    return Table(
        "claims",
        translate("tables", "Tagihan terbuka {name}").format(name=partner.name),
        f"tagihan-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Nomor"),
            translate("tables", "Tanggal"),
            translate("tables", "Jatuh tempo"),
            translate("tables", "Hari terlambat"),
            translate("tables", "Jumlah (Rp)"),
            translate("tables", "Sisa (Rp)"),
        ),
        tuple(
            (
                claim_label(claim.label), claim.on_day, claim.due_on, days_late(claim.due_on, today),
                claim.amount, claim.remaining,
            )
            for claim in claims
        ),
    )  # fmt: skip


def table_of_entries(partner: Partner, entries: Sequence[AccountEntry], today: date) -> Table:
    """The ledger of one account, newest first."""
    return Table(
        "entries",
        translate("tables", "Catatan rekening {name}").format(name=partner.name),
        f"rekening-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Tanggal"),
            translate("tables", "Peristiwa"),
            translate("tables", "Nomor"),
            translate("tables", "Jatuh tempo"),
            translate("tables", "Jumlah (Rp)"),
        ),
        tuple(
            (entry.on_day, booked_words(entry), entry.label, entry.due_on, entry.amount) for entry in entries
        ),
    )
