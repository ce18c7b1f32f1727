"""People at work, on both engines."""

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.staff.service import StaffService
from pempek_pos.storage.database import Database
from tests.fixed_clock import FixedClock
from tests.staff.crew import PASSWORD, SITI, TOGAR, actor


@pytest.fixture
def audit(database: Database, clock: FixedClock) -> AuditService:
    return AuditService(database, clock)


@pytest.fixture
def staff(database: Database, audit: AuditService, clock: FixedClock) -> StaffService:
    return StaffService(database, audit, clock)


@pytest.fixture
def owner(staff: StaffService) -> Actor:
    return staff.begin_owner("p-ida", "Cek Ida", PASSWORD, "A")


@pytest.fixture
def siti(staff: StaffService, owner: Actor) -> Actor:
    return actor(staff.add_person(owner, SITI))


@pytest.fixture
def togar(staff: StaffService, owner: Actor) -> Actor:
    return actor(staff.add_person(owner, TOGAR))
