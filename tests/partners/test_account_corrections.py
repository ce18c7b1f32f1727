"""Claims given up and allocations moved: each works, an error leaves nothing behind, twice is once (M3)."""

from collections.abc import Callable

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import (
    AccountKind,
    AllocationMove,
    Claim,
    OverAllocated,
    PaymentMethod,
)
from pempek_pos.partners.partner import Partner
from pempek_pos.staff.rights import Approval, ApprovalNeeded, NotAllowed, Right
from tests.partners.deeds import manager, owing, refused, unchanged
from tests.shop_floor import Floor

CASH, TRANSFER = PaymentMethod.CASH, PaymentMethod.TRANSFER


# -- write-offs ----------------------------------------------------------------------------------------


def give_up(
    floor: Floor, by: Actor, claim_id: str, amount: int, reason: str = "tutup", yes: Approval | None = None
) -> Callable[[], object]:
    write_off_id = new_id()
    return lambda: floor.shop.accounts.write_off(by, write_off_id, claim_id, Rupiah(amount), (reason, yes))


def owners_yes(floor: Floor, right: Right = Right.WRITE_OFF) -> Approval:
    return Approval(floor.owner.staff_id, "Cek Ida", Role.OWNER, right, floor.shop.clock.now())


def test_part_of_a_claim_is_given_up_once_with_the_owners_yes(floor: Floor) -> None:
    ani = owing(floor, 1)
    (claim,) = floor.shop.accounts.claims(ani.id)
    unchanged(floor, give_up(floor, manager(floor), claim.entry_id, 9_800, yes=owners_yes(floor)))
    assert floor.shop.accounts.claim(claim.entry_id).remaining == 10_000
    assert floor.shop.database.value("SELECT approved_by FROM account_entry WHERE kind = 'write-off'") == (
        floor.owner.staff_id
    )
    give_up(floor, floor.owner, claim.entry_id, 10_000)()
    assert (floor.shop.accounts.balance(ani.id), floor.shop.accounts.claims(ani.id)) == (0, ())


def test_a_write_off_that_cannot_be_leaves_nothing_behind(floor: Floor) -> None:
    ani = owing(floor, 1)
    (claim,) = floor.shop.accounts.claims(ani.id)
    refused(floor, NotAllowed, give_up(floor, floor.cashier, claim.entry_id, 1))
    refused(floor, ApprovalNeeded, give_up(floor, manager(floor), claim.entry_id, 1))
    refused(floor, NotFound, give_up(floor, floor.owner, "nothing", 1))
    refused(
        floor,
        Unusable,
        give_up(floor, floor.owner, claim.entry_id, 0),
        give_up(floor, floor.owner, claim.entry_id, 1, reason=" "),
    )
    refused(floor, OverAllocated, give_up(floor, floor.owner, claim.entry_id, 19_801))
    paid = floor.pay(ani, 30_000)
    refused(floor, NotFound, give_up(floor, floor.owner, paid.id, 1))


# -- moved allocations ---------------------------------------------------------------------------------


def moved(floor: Floor, move: AllocationMove) -> tuple[Claim, ...]:
    """What is open once it has moved, however often it is asked."""
    floor.shop.accounts.move_allocation(floor.owner, move)
    return floor.shop.accounts.move_allocation(floor.owner, move)


def test_what_settled_one_invoice_settles_another_m3(floor: Floor) -> None:
    ani = owing(floor, 1, 2)
    paid = floor.pay(ani, 19_800)
    first, second = (claim.entry_id for claim in _of_all(floor, ani))
    open_now = moved(floor, AllocationMove(new_id(), paid.id, first, second, Rupiah(15_000)))
    assert [(claim.label, claim.remaining) for claim in open_now] == [
        ("F-2026-00001", 15_000),
        ("F-2026-00002", 24_600),
    ]
    assert floor.shop.accounts.payment(paid.id).settled == (("F-2026-00001", 4_800), ("F-2026-00002", 15_000))
    assert floor.shop.accounts.balance(ani.id) == 39_600


def test_an_allocation_that_cannot_move_leaves_nothing_behind(floor: Floor) -> None:
    ani, other = owing(floor, 1, 2), owing(floor, 1)
    paid = floor.pay(ani, 19_800)
    first, second = (claim.entry_id for claim in _of_all(floor, ani))
    (theirs,) = (claim.entry_id for claim in _of_all(floor, other))

    def move(by: Actor, credit_id: str, claims: tuple[str, str], amount: int) -> Callable[[], object]:
        wanted = AllocationMove(new_id(), credit_id, *claims, Rupiah(amount))
        return lambda: floor.shop.accounts.move_allocation(by, wanted)

    refused(floor, NotAllowed, move(floor.cashier, paid.id, (first, second), 1))
    refused(
        floor,
        NotFound,
        move(floor.owner, "nothing", (first, second), 1),
        move(floor.owner, paid.id, (first, "nothing"), 1),
        move(floor.owner, paid.id, (first, paid.id), 1),
    )
    refused(
        floor,
        Unusable,
        move(floor.owner, paid.id, (first, theirs), 1),
        move(floor.owner, paid.id, (first, first), 1),
        move(floor.owner, paid.id, (first, second), 0),
        move(floor.owner, paid.id, (first, second), 19_801),
        move(floor.owner, paid.id, (second, first), 1),
    )
    floor.pay(ani, 39_600 - 100)
    refused(floor, OverAllocated, move(floor.owner, paid.id, (first, second), 101))


def _of_all(floor: Floor, partner: Partner) -> list[Claim]:
    entries = floor.shop.accounts.entries(partner.id)
    return [
        floor.shop.accounts.claim(line.id) for line in reversed(entries) if line.kind is AccountKind.INVOICE
    ]
