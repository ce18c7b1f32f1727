"""Who acts: a person in a role at a till."""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a person is employed as (policy P1)."""

    CASHIER = "cashier"
    COUNTER_STAFF = "counter staff"
    CUSTOMER_SERVICE = "customer service"
    OPERATIONS_MANAGER = "operations manager"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who gives a command, and the till it is given at."""

    staff_id: str
    name: str
    role: Role
    till: str
