"""Rows of incidents and decisions, and what the sales say about a partner's trade."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pempek_pos.clock import to_millis
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.decision import Decision, DecisionKind, basis_read, basis_written
from pempek_pos.partners.evaluation import Evidence
from pempek_pos.partners.incident import Incident, IncidentKind, NewIncident
from pempek_pos.partners.standing import Trade
from pempek_pos.storage.database import Database

_ADD_INCIDENT = """
INSERT INTO partner_incident (id, partner_id, kind, on_day, account, evidence, noted_at, noted_by,
    withdrawn_why)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')
"""
_WITHDRAW = "UPDATE partner_incident SET withdrawn_on = ?, withdrawn_by = ?, withdrawn_why = ? WHERE id = ?"
_INCIDENT = """
SELECT id, partner_id, kind, on_day, account, evidence, withdrawn_on, withdrawn_why FROM partner_incident
"""
_INCIDENT_BY_ID = f"{_INCIDENT} WHERE id = ?"
_INCIDENTS_OF = f"{_INCIDENT} WHERE partner_id = ? ORDER BY on_day DESC, noted_at DESC, id DESC"
_ADD_DECISION = """
INSERT INTO partner_decision (id, partner_id, kind, score, reasons, note, review_on, on_day, reverses,
    decided_at, decided_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_DECISION = """
SELECT d.id, d.partner_id, d.kind, d.score, d.reasons, d.note, d.review_on, d.on_day, d.reverses, r.id
FROM partner_decision d LEFT JOIN partner_decision r ON r.reverses = d.id
"""
_DECISION_BY_ID = f"{_DECISION} WHERE d.id = ?"
_DECISIONS_OF = f"{_DECISION} WHERE d.partner_id = ? ORDER BY d.decided_at DESC, d.id DESC"
_BY_MONTH = """
SELECT partner_id, SUBSTR(business_date, 1, 7), SUM(net) FROM sale
WHERE partner_id IN ({}) AND business_date >= ? GROUP BY partner_id, SUBSTR(business_date, 1, 7)
"""
_DAYS = """
SELECT DISTINCT partner_id, business_date FROM sale WHERE partner_id IN ({}) AND kind = 'sale'
ORDER BY partner_id, business_date
"""
_BOUGHT = """
SELECT COALESCE(SUM(net), 0) FROM sale WHERE partner_id = ? AND kind = 'sale' AND business_date >= ?
"""
_RETURNS = """
SELECT number, business_date, -net FROM sale
WHERE partner_id = ? AND kind = 'refund' AND net < 0 AND business_date >= ? ORDER BY business_date, number
"""


def add_incident(db: Database, new: NewIncident, at: datetime, by_staff: str) -> None:
    """Note something that happened."""
    row = (new.id, new.partner_id, new.kind.value, new.on_day.isoformat(), new.account, new.evidence)
    db.run(_ADD_INCIDENT, (*row, to_millis(at), by_staff))


def withdraw(db: Database, incident_id: str, on: date, by_staff: str, why: str) -> None:
    """What was noted no longer counts."""
    db.run(_WITHDRAW, (on.isoformat(), by_staff, why, incident_id))


def incident(db: Database, incident_id: str) -> Incident | None:
    """What was noted."""
    row = db.one(_INCIDENT_BY_ID, (incident_id,))
    return None if row is None else _incident(row)


def incidents_of(db: Database, partner_id: str) -> tuple[Incident, ...]:
    """Everything noted about a partner, the latest first."""
    return tuple(map(_incident, db.rows(_INCIDENTS_OF, (partner_id,))))


def add_decision(db: Database, decision: Decision, at: datetime, by_staff: str) -> None:
    """Write a decision down."""
    review = decision.review_on.isoformat() if decision.review_on else None
    row = (decision.id, decision.partner_id, decision.kind.value, decision.score)
    rest = (basis_written(decision.basis), decision.note, review, decision.on_day.isoformat())
    db.run(_ADD_DECISION, (*row, *rest, decision.reverses, to_millis(at), by_staff))


def decision(db: Database, decision_id: str) -> Decision | None:
    """A decision."""
    row = db.one(_DECISION_BY_ID, (decision_id,))
    return None if row is None else _decision(row)


def decisions_of(db: Database, partner_id: str) -> tuple[Decision, ...]:
    """Everything decided about a partner, the latest first."""
    return tuple(map(_decision, db.rows(_DECISIONS_OF, (partner_id,))))


def trade_of(db: Database, partner_ids: Sequence[str], since: date) -> dict[str, Trade]:
    """By partner: net by month since a day, and all days with orders."""
    marks = ", ".join("?" * len(partner_ids))
    months: dict[str, dict[date, Rupiah]] = {partner_id: {} for partner_id in partner_ids}
    for partner_id, month, net in db.rows(_BY_MONTH.format(marks), (*partner_ids, since.isoformat())):
        months[partner_id][date.fromisoformat(f"{month}-01")] = Rupiah(int(net))
    days: dict[str, list[date]] = {partner_id: [] for partner_id in partner_ids}
    for partner_id, day in db.rows(_DAYS.format(marks), tuple(partner_ids)):
        days[partner_id].append(date.fromisoformat(day))
    return {partner_id: Trade(months[partner_id], tuple(days[partner_id])) for partner_id in partner_ids}


def bought_since(db: Database, partner_id: str, day: date) -> Rupiah:
    """What a partner bought since a day, whatever came back."""
    return Rupiah(int(db.value(_BOUGHT, (partner_id, day.isoformat()))))


def returns_since(db: Database, partner_id: str, day: date) -> tuple[Evidence, ...]:
    """What came back since a day, the earliest first."""
    rows = db.rows(_RETURNS, (partner_id, day.isoformat()))
    return tuple(Evidence(number, date.fromisoformat(on), Rupiah(net)) for number, on, net in rows)


def _incident(row: Sequence[Any]) -> Incident:
    incident_id, partner_id, kind, on_day, account, evidence, withdrawn_on, why = row
    gone = date.fromisoformat(withdrawn_on) if withdrawn_on else None
    told = (IncidentKind(kind), date.fromisoformat(on_day), account, evidence)
    return Incident(incident_id, partner_id, *told, gone, why)


def _decision(row: Sequence[Any]) -> Decision:
    decision_id, partner_id, kind, score, reasons, note, review_on, on_day, reverses, reversed_by = row
    return Decision(
        decision_id,
        partner_id,
        DecisionKind(kind),
        score,
        basis_read(reasons),
        note,
        date.fromisoformat(review_on) if review_on else None,
        date.fromisoformat(on_day),
        reverses,
        reversed_by,
    )
