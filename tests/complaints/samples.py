"""Complaints as they stand, for what only shows or writes them."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import (
    About,
    Category,
    Channel,
    Complaint,
    Promised,
    Remedy,
    Severity,
    State,
)

AT = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)


def promised(**others: Any) -> Promised:
    """Promises of ten in the morning: an answer by eleven, an offer tomorrow, the end in three days."""
    dues = (AT + timedelta(hours=1), AT + timedelta(days=1), AT + timedelta(days=3))
    return replace(Promised(AT, *dues), **others)


def complaint(**others: Any) -> Complaint:
    """A leaking pack, just received."""
    sample = Complaint(
        id="c12",
        number=12,
        category=Category.PACKAGING,
        severity=Severity.MINOR,
        channel=Channel.COUNTER,
        remedy=Remedy.REFUND,
        state=State.RECEIVED,
        told="Kemasan bocor, cukonya tumpah semua.",
        about=About(sale_id="s1", phone="+6281234567890"),
        who="Siti Nurhaliza",
        sale_number="K1-261123-0042",
        item="Pempek Kapal Selam Besar",
        handler_id="h1",
        handler="Yuni",
        escalated_to=None,
        escalated_name="",
        happened_on=date(2026, 11, 23),
        received_at=AT,
        round=1,
        promised=promised(),
    )
    return replace(sample, **others)
