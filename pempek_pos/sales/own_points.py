"""Staff who win points on a sale they ring up themselves: somebody else must agree (policy E9)."""

from pempek_pos.audit.actor import Actor
from pempek_pos.members.member import MemberId
from pempek_pos.members.service import MembersService
from pempek_pos.sales.basket import Basket
from pempek_pos.staff.rights import ApprovalNeeded, Right, may
from pempek_pos.staff.service import StaffService


def is_own(by: Actor, member_id: MemberId, staff: StaffService, members: MembersService) -> bool:
    """Whether the member is the very person at the till, told by the phone; raises NotFound."""
    phone = staff.person(by.staff_id).phone
    return bool(phone) and members.has_phone(member_id, phone)


def check_own_points(by: Actor, basket: Basket, staff: StaffService, members: MembersService) -> None:
    """Raises ApprovalNeeded unless the basket's member is somebody else, or a second person agreed."""
    if basket.member_id is None or not is_own(by, basket.member_id, staff, members):
        return
    if basket.approved_by is None or basket.approved_by == by.staff_id:
        raise ApprovalNeeded(Right.APPROVE_OWN_POINTS)
    approver = staff.person(basket.approved_by)
    if not approver.active or not may(approver.role, Right.APPROVE_OWN_POINTS):
        raise ApprovalNeeded(Right.APPROVE_OWN_POINTS)
