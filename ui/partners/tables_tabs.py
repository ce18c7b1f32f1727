"""What the tabs of one partner show, as tables for a file: goods out there, visits, decisions, points."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.consignment.goods import OutThere
from pempek_pos.loyalty.statement import Entry
from pempek_pos.partners.decision import Decision
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.visit import Visit
from pempek_pos.visits.visit import VisitState
from ui.export.table import Table
from ui.wording_why import why_sentences
from ui.words.judging import decision_name

translate = QCoreApplication.translate


def table_of_goods(partner: Partner, goods: Iterable[OutThere], today: date) -> Table:
    """What is at the partner's, by item and agreed price."""
    return Table(
        "goods",
        translate("tables", "Titip jual {name}").format(name=partner.name),
        f"titip-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Kode"),
            translate("tables", "Nama"),
            translate("tables", "Harga (Rp)"),
            translate("tables", "Jumlah"),
            translate("tables", "Nilai (Rp)"),
            translate("tables", "Sejak"),
        ),
        tuple(
            (one.code, one.name, one.unit_price, one.pieces, one.unit_price * one.pieces, one.left_on)
            for one in goods
        ),
    )


def table_of_visits(partner: Partner, visits: Iterable[Visit], today: date) -> Table:
    """Every visit with what it found."""
    states = {
        VisitState.PLANNED: translate("tables", "direncanakan"),
        VisitState.DONE: translate("tables", "selesai"),
        VisitState.CANCELLED: translate("tables", "batal"),
    }
    return Table(
        "visits",
        translate("tables", "Kunjungan {name}").format(name=partner.name),
        f"kunjungan-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Tanggal"),
            translate("tables", "Tujuan"),
            translate("tables", "Keadaan"),
            translate("tables", "Temuan"),
            translate("tables", "Foto"),
            translate("tables", "Langkah berikutnya"),
        ),
        tuple(
            (
                visit.planned_for, visit.purpose, states[visit.state], visit.findings,
                ", ".join(visit.photos), visit.next_step,
            )
            for visit in visits
        ),
    )  # fmt: skip


def table_of_decisions(partner: Partner, decisions: Iterable[Decision], today: date) -> Table:
    """What the owner decided, with the score it rested on."""
    return Table(
        "decisions",
        translate("tables", "Keputusan {name}").format(name=partner.name),
        f"keputusan-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Tanggal"),
            translate("tables", "Keputusan"),
            translate("tables", "Nilai"),
            translate("tables", "Catatan"),
            translate("tables", "Tinjau lagi"),
        ),
        tuple((one.on_day, decision_name(one.kind), one.score, one.note, one.review_on) for one in decisions),
    )


def table_of_points(partner: Partner, entries: Iterable[Entry], today: date) -> Table:
    """What moved the partner's points, and why."""
    return Table(
        "points",
        translate("tables", "Poin {name}").format(name=partner.name),
        f"poin-{partner.label}-{today.isoformat()}",
        (
            translate("tables", "Tanggal"),
            translate("tables", "Nomor"),
            translate("tables", "Poin"),
            translate("tables", "Mengapa"),
        ),
        tuple(
            (entry.on_day, entry.label, entry.points, " ".join(why_sentences(entry.why))) for entry in entries
        ),
    )
