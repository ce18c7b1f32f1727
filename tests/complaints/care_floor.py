"""A shop with somebody who answers complaints, for tests: short ways to log one and to take its steps."""

from dataclasses import dataclass

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.complaints.complaint import About, Category, Complaint, NewComplaint, Severity, Step
from pempek_pos.ids import new_id
from pempek_pos.staff.person import NewPerson
from tests.shop_floor import PIN, Floor


@dataclass
class Care:
    """Customer service and an operations manager at a small shop."""

    floor: Floor
    service: Actor
    manager: Actor

    def log(
        self,
        about: About | None = None,
        category: Category = Category.TASTE,
        severity: Severity | None = None,
        told: str = "Kuahnya asam, tidak seperti biasa",
    ) -> Complaint:
        """A complaint taken in by the cashier."""
        new = NewComplaint(new_id(), category, told, about or About(), severity)
        return self.floor.shop.complaints.log(self.floor.cashier, new)

    def acknowledged(self, known: Complaint, note: str = "") -> Complaint:
        """The first answer was given."""
        return self.floor.shop.complaints.acknowledge(self.service, known.id, Step(new_id(), note))

    def offered(self, known: Complaint, note: str = "") -> Complaint:
        """The first answer was given, and an offer made."""
        self.acknowledged(known)
        return self.floor.shop.complaints.offer(self.service, known.id, Step(new_id(), note))

    def closed(self, known: Complaint) -> Complaint:
        """The customer did not take the offer."""
        self.offered(known)
        return self.floor.shop.complaints.refuse(self.service, known.id, Step(new_id()))


def hired(floor: Floor, name: str, role: Role) -> Actor:
    """Somebody more at work, at the first till."""
    person = floor.shop.staff.add_person(floor.owner, NewPerson(new_id(), name, role, PIN))
    return Actor(person.id, person.name, person.role, "K1")


def care_at(floor: Floor) -> Care:
    """Customer service and an operations manager begin at this shop."""
    service = hired(floor, "Bella", Role.CUSTOMER_SERVICE)
    return Care(floor, service, hired(floor, "Dimas", Role.OPERATIONS_MANAGER))
