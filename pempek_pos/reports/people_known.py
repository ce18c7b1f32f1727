"""Whether everything was done by somebody of this shop: each column that names a person, one at a step."""

from collections.abc import Iterator
from typing import Final

from pempek_pos.storage.database import Database

COLUMNS: Final = tuple(
    (named.partition(".")[0], named.partition(".")[2])
    for named in (
        "account_allocation.by_staff",
        "account_entry.by_staff",
        "account_entry.approved_by",
        "announcement.made_by",
        "announcement_post.by_staff",
        "announcement_use.by_staff",
        "audit_entry.staff_id",
        "cash_movement.by_staff",
        "compensation.by_staff",
        "compensation.approved_by",
        "complaint.received_by",
        "complaint_event.by_staff",
        "consent.asked_by",
        "consignment_note.by_staff",
        "expiry_run.by_staff",
        "feedback_answer.by_staff",
        "import_run.run_by",
        "item_cost.set_by",
        "item_warning.raised_by",
        "item_warning.lifted_by",
        "member.enrolled_by",
        "member_visit.planned_by",
        "member_visit.done_by",
        "message_draft.by_staff",
        "partner.added_by",
        "partner_decision.decided_by",
        "partner_incident.noted_by",
        "partner_incident.withdrawn_by",
        "partner_points_entry.by_staff",
        "partner_reminder.by_staff",
        "partner_terms.set_by",
        "payment_promise.made_by",
        "points_entry.by_staff",
        "price.set_by",
        "programme_terms.published_by",
        "rating.answered_by",
        "rating.logged_by",
        "referral.noted_by",
        "sale.cashier_id",
        "sale.approved_by",
        "sale_joined.joined_by",
        "sale_reduction.approved_by",
        "setting.set_by",
        "shift_check.by_staff",
        "visit.planned_by",
        "visit.done_by",
    )
)
"""Table and column of every person that no reference of the schema watches over."""

_OF_FORMER_SYSTEMS: Final = ("sale", "cashier_id")


def strangers(database: Database) -> Iterator[str | None]:
    """Look at one column at each step: the first that names nobody, if any."""
    for table, column in COLUMNS:
        own = " AND imported = 0" if (table, column) == _OF_FORMER_SYSTEMS else ""
        found = database.value(
            f"SELECT {column} FROM {table} WHERE {column} NOT IN (SELECT id FROM staff){own} LIMIT 1"
        )
        yield None if found is None else f"{table}: {found}"
