"""Judges the rows of members.csv against the members there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pempek_pos.errors import ShopError
from pempek_pos.exchange.cells import count_in, day_in, flag_in
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.exchange.outcome import Doing, Tally
from pempek_pos.exchange.source import SourceRow
from pempek_pos.ids import new_id
from pempek_pos.members.consent import ConsentNeeded
from pempek_pos.members.member import (
    Member,
    MemberId,
    MemberOnFile,
    MemberState,
    PhoneHolder,
    PhoneTaken,
    checked_on_file,
)
from pempek_pos.members.parting import forgotten_mark
from pempek_pos.money.amount import Points
from pempek_pos.phone import masked
from pempek_pos.text import cleaned

REQUIRED = ("member_no", "name", "phone", "joined_on", "consent_on")
OPTIONAL = ("promo_consent", "birthday", "opening_points", "opening_points_expire_on")
_MOST_POINTS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class OpeningPoints:
    """Points somebody brings along, and the last day they are good on (None: for ever)."""

    member_id: MemberId
    points: Points
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class KnownMembers:
    """Who is there already: members of a former system by their number, and whose each phone is."""

    on_file: Mapping[str, Member]
    phones: Mapping[str, PhoneHolder]


def member_in(cells: Sequence[str], member_id: MemberId, today: date) -> tuple[MemberOnFile, OpeningPoints]:
    """What a row's cells say; raises Unusable, PhoneUnreadable, ConsentNeeded."""
    number, name, phone, joined, consent, promotions, birthday, points, expiry = cells
    if not consent:
        raise ConsentNeeded
    joined_on, consent_on = day_in(joined, "joined_on", today), day_in(consent, "consent_on", today)
    promoted = flag_in(promotions, "promo_consent")
    member = MemberOnFile(member_id, number, name, phone, joined_on, consent_on, promoted, birthday)
    opening = Points(count_in(points, "opening_points", _MOST_POINTS))
    expires_on = day_in(expiry, "opening_points_expire_on") if expiry else None
    return checked_on_file(member), OpeningPoints(member_id, opening, expires_on)


class MemberPlan:
    """Takes rows one by one and knows in the end who is new, who has changed and who brings points."""

    def __init__(self, known: KnownMembers, today: date, tally: Tally) -> None:
        self.added: list[MemberOnFile] = []
        self.changed: list[MemberOnFile] = []
        self.opening: list[OpeningPoints] = []
        self._known = known
        self._today = today
        self._tally = tally
        self._numbers: dict[str, int] = {}
        self._phones: dict[str, int] = {}

    def take(self, row: SourceRow) -> None:
        """Judge a row; one that cannot be taken is a reject, not a stop."""
        self._tally.rows += 1
        try:
            doing = self._judge(row)
        except ShopError as error:
            self._tally.reject(row.number, error)
            doing = Doing.REJECTED
        else:
            self._tally.counts[doing] += 1
        self._tally.show(row.number, doing, row.cells)

    def _judge(self, row: SourceRow) -> Doing:
        number, on_file = cleaned(row.cells[0]), self._known.on_file
        known = on_file.get(number) or on_file.get(forgotten_mark(number))
        member_id = known.id if known is not None else MemberId(new_id())
        member, opening = member_in(row.cells, member_id, self._today)
        self._check_seen(member)
        if known is not None and known.state is not MemberState.ACTIVE:
            return Doing.UNCHANGED  # who was forgotten or merged is not brought back
        holder = self._known.phones.get(member.phone)
        if holder is not None and holder.id != member_id:
            raise PhoneTaken(holder.card_no, holder.name)
        self._numbers[member.outside_no] = self._phones[member.phone] = row.number
        if known is None:
            self.added.append(member)
            if opening.points:
                self.opening.append(opening)
            return Doing.CREATED
        same = (member.name, member.phone, member.birthday) == (known.name, known.phone, known.birthday)
        if same:
            return Doing.UNCHANGED
        self.changed.append(member)
        return Doing.CHANGED

    def _check_seen(self, member: MemberOnFile) -> None:
        """Raises SeenBefore for a number or phone that stood in an earlier row."""
        if member.outside_no in self._numbers:
            raise SeenBefore("member_no", member.outside_no, self._numbers[member.outside_no])
        if member.phone in self._phones:
            raise SeenBefore("phone", masked(member.phone), self._phones[member.phone])
