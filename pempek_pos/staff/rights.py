"""The one table of rights: what each role may do, and up to which amounts (policies P1, C3, B7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Points, Rupiah


class Right(Enum):
    """One thing that not everybody may do."""

    SELL = "sell"
    GIVE_DISCOUNT = "give discount"
    GIVE_LARGE_DISCOUNT = "give large discount"
    REFUND = "refund"
    GIVE_LARGE_REFUND = "give large refund"
    RUN_TILL = "run till"
    CASH_IN_OUT = "cash in out"
    ENROL_MEMBER = "enrol member"
    SEE_MEMBERS = "see members"
    SEE_PHONES = "see phones"
    CORRECT_MEMBER = "correct member"
    JOIN_SALE = "join sale"
    ADJUST_POINTS = "adjust points"
    ISSUE_VOUCHERS = "issue vouchers"
    MERGE_MEMBERS = "merge members"
    ANONYMISE_MEMBER = "anonymise member"
    APPROVE_OWN_POINTS = "approve own points"
    EDIT_CATALOG = "edit catalog"
    EDIT_PROGRAMME = "edit programme"
    EDIT_SETTINGS = "edit settings"
    EDIT_PEOPLE = "edit people"
    SEE_REPORTS = "see reports"
    PRINT_STATEMENTS = "print statements"
    IMPORT = "import"
    BACK_UP = "back up"
    SEE_AUDIT = "see audit"
    SEE_PARTNERS = "see partners"
    SELL_ON_ACCOUNT = "sell on account"
    TAKE_PAYMENT = "take payment"
    EDIT_PARTNERS = "edit partners"
    CONSIGN = "consign"
    VISIT_PARTNERS = "visit partners"
    EXTEND_CREDIT = "extend credit"
    WRITE_OFF = "write off"
    JUDGE_PARTNERS = "judge partners"
    LOG_COMPLAINTS = "log complaints"
    ANSWER_COMPLAINTS = "answer complaints"
    COMPENSATE_MORE = "compensate more"
    LOG_RATINGS = "log ratings"
    WRITE_MESSAGES = "write messages"
    ANNOUNCE = "announce"
    VISIT_MEMBERS = "visit members"
    SEE_INSIGHT = "see insight"


_COUNTER = frozenset(
    {
        Right.SELL,
        Right.GIVE_DISCOUNT,
        Right.REFUND,
        Right.RUN_TILL,
        Right.CASH_IN_OUT,
        Right.ENROL_MEMBER,
        Right.SEE_MEMBERS,
        Right.SEE_PARTNERS,
        Right.SELL_ON_ACCOUNT,
        Right.TAKE_PAYMENT,
        Right.LOG_COMPLAINTS,
    }
)
_CARE = frozenset(
    {
        Right.LOG_COMPLAINTS,
        Right.ANSWER_COMPLAINTS,
        Right.LOG_RATINGS,
        Right.WRITE_MESSAGES,
        Right.ANNOUNCE,
        Right.VISIT_MEMBERS,
    }
)
_MANAGER = (
    _COUNTER
    | _CARE
    | {
        Right.GIVE_LARGE_DISCOUNT,
        Right.GIVE_LARGE_REFUND,
        Right.SEE_PHONES,
        Right.CORRECT_MEMBER,
        Right.JOIN_SALE,
        Right.ADJUST_POINTS,
        Right.ISSUE_VOUCHERS,
        Right.MERGE_MEMBERS,
        Right.ANONYMISE_MEMBER,
        Right.APPROVE_OWN_POINTS,
        Right.SEE_REPORTS,
        Right.PRINT_STATEMENTS,
        Right.EDIT_CATALOG,
        Right.BACK_UP,
        Right.EDIT_PARTNERS,
        Right.CONSIGN,
        Right.VISIT_PARTNERS,
        Right.COMPENSATE_MORE,
        Right.SEE_INSIGHT,
    }
)

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CASHIER: _COUNTER,
    Role.COUNTER_STAFF: frozenset({Right.ENROL_MEMBER, Right.SEE_MEMBERS, Right.LOG_COMPLAINTS}),
    Role.CUSTOMER_SERVICE: _CARE
    | {
        Right.ENROL_MEMBER,
        Right.SEE_MEMBERS,
        Right.SEE_PHONES,
        Right.CORRECT_MEMBER,
        Right.SEE_PARTNERS,
        Right.VISIT_PARTNERS,
    },
    Role.OPERATIONS_MANAGER: _MANAGER,
    Role.OWNER: frozenset(Right),
}

LARGE_REFUND = Rupiah(100_000)
"""Above this a second person approves (policy B7)."""
LARGE_ADJUSTMENT = Points(500)
"""Above so many points, given or taken by hand, somebody else approves, except for the owner."""
LARGE_DISCOUNT_BP = 2_000
"""Above this share of what it applies to a discount by hand needs approval (policy C3)."""


class SelfApproval(ShopError):
    """Approval needs somebody else than the one who asks for it."""


class NotAllowed(ShopError):
    """`role` may not do this; a person who may can approve where approval is asked for."""

    def __init__(self, right: Right, role: Role) -> None:
        super().__init__(right, role)
        self.right = right
        self.role = role


class ApprovalNeeded(ShopError):
    """A second person with `right` must approve this."""

    def __init__(self, right: Right) -> None:
        super().__init__(right)
        self.right = right


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's yes: who, for which right, when; made by the staff service only."""

    staff_id: str
    name: str
    role: Role
    right: Right
    given_at: datetime


def may(role: Role, right: Right) -> bool:
    """Whether the table grants `right` to `role`."""
    return right in RIGHTS[role]


def check_may(by: Actor, right: Right) -> None:
    """Raises NotAllowed unless the actor's role has the right."""
    if not may(by.role, right):
        raise NotAllowed(right, by.role)


def check_approved(by: Actor, right: Right, approval: Approval | None) -> None:
    """Raises ApprovalNeeded unless the actor has the right, or somebody else who has it approved."""
    if not may(by.role, right):
        check_second(by, right, approval)


def check_second(by: Actor, right: Right, approval: Approval | None) -> None:
    """Raises ApprovalNeeded unless somebody else who has the right approved, whatever the actor may do."""
    if approval is None or approval.right is not right or approval.staff_id == by.staff_id:
        raise ApprovalNeeded(right)
    if not may(approval.role, right):
        raise NotAllowed(right, approval.role)
