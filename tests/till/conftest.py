"""A till with people who may run it, on both engines."""

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.money.amount import Rupiah
from pempek_pos.storage.database import Database
from pempek_pos.till.service import TillService
from pempek_pos.till.shift import (
    Shift,
)
from tests.fixed_clock import FixedClock
from tests.till.cash import ONE


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    return AuditService(database, clock)


@pytest.fixture
def till(
    database: Database, audit: AuditService, clock: FixedClock, owner: Actor, cashier: Actor
) -> TillService:
    database.many(
        "INSERT INTO staff (id, name, role, active, wrong_tries, locked_until, joined_at)"
        " VALUES (?, ?, ?, 1, 0, 0, 0)",
        [(by.staff_id, by.name, by.role.value) for by in (owner, cashier)],
    )
    return TillService(database, audit, clock)


@pytest.fixture
def shift(till: TillService, cashier: Actor) -> Shift:
    return till.open_shift(cashier, ONE, Rupiah(200_000))
