"""What is done about members in the whole shop: enrolled, adjusted by hand, made one, joined to a sale."""

from collections.abc import Callable

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Points
from pempek_pos.sales.receipt import Receipt
from pempek_pos.shop import Shop
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from tests.whole_shop import books
from tests.whole_shop.model import Shop as ModelShop
from tests.whole_shop.price_model import Refused

_MOST_MEMBERS = 6


class CareRules(RuleBasedStateMachine):
    """Rules that change who the members are and what they have without a sale."""

    clock: FixedClock
    shop: Shop
    floor: Floor
    members: list[MemberId]
    receipts: list[Receipt]
    model: ModelShop

    @precondition(lambda self: len(self.members) < _MOST_MEMBERS)
    @rule(data=st.data(), is_brought=st.booleans())
    def enrol(self, data: st.DataObject, is_brought: bool) -> None:
        """With welcome points; both win once the first sale is finished (policy E10)."""
        number, referrer = len(self.members), self._somebody(data) if is_brought else None
        new = NewMember(MemberId(new_id()), f"Baru {number}", f"08129999{number:04d}", consent=True)
        brought_by = None if referrer is None else self.members[referrer]
        self.shop.enrolment.enrol(self.floor.cashier, new, brought_by)
        self.members.append(new.id)
        self.model.enrol(referrer, self.today)
        self.same_again(lambda: self.shop.enrolment.enrol(self.floor.cashier, new, brought_by))

    @rule(data=st.data(), points=st.integers(-300, 300).filter(bool))
    def adjust(self, data: st.DataObject, points: int) -> None:
        """Up and down by hand, refused beyond the balance; a merged card's points are whose it is now."""
        member = data.draw(st.integers(0, len(self.members) - 1))
        asked = (self.floor.owner, new_id(), self.members[member], Points(points), ("salah hitung", None))
        who = self.model.who(member)
        assert who is not None
        self.as_the_model_says(
            lambda: self.model.adjust(who, points, self.today),
            lambda: self.shop.member_care.adjust(*asked),
        )

    @precondition(lambda self: len(self.model.taking_part()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        """All totals stay: what one has, the other goes on with."""
        keep, gone = data.draw(st.lists(self._taking_part(), min_size=2, max_size=2, unique=True))
        before = self._totals()
        self.as_the_model_says(
            lambda: self.model.merge(keep, gone, self.today),
            lambda: self.shop.member_care.merge(self.floor.owner, self.members[keep], self.members[gone]),
        )
        assert self._totals() == before

    @precondition(lambda self: self._without_member())
    @rule(data=st.data())
    def join(self, data: st.DataObject) -> None:
        """What is left of the sale is won, soon enough after it (policy E8)."""
        number, who = data.draw(st.sampled_from(self._without_member())), self._somebody(data)
        sale_id = self.receipts[number].id
        if self.as_the_model_says(
            lambda: self.model.join(number, who, self.today),
            lambda: self.shop.sales.join_member(self.floor.owner, sale_id, self.members[who]),
        ):
            sale, found = self.model.sales[number], self.shop.sales.receipt(sale_id).member
            assert found is not None
            assert (found.won, found.spent, found.balance) == (sale.won, 0, sale.balance)

    # -- how it is done --------------------------------------------------------------------------------

    @property
    def today(self) -> int:
        return self.clock.today().toordinal()

    def as_the_model_says(self, foreseen: Callable[[], object], command: Callable[[], object]) -> bool:
        """Done, once however often it is asked for; or refused, and then nothing has happened."""
        try:
            foreseen()
        except Refused:
            before = dump(self.shop.database)
            with pytest.raises(ShopError):
                command()
            assert dump(self.shop.database) == before
            return False
        command()
        self.same_again(command)
        return True

    def same_again(self, command: Callable[[], object]) -> None:
        """Asking twice changes nothing (J6)."""
        before = books.row_counts(self.shop.database)
        command()
        assert books.row_counts(self.shop.database) == before

    def _somebody(self, data: st.DataObject) -> int:
        return data.draw(self._taking_part())

    def _taking_part(self) -> st.SearchStrategy[int]:
        return st.sampled_from(self.model.taking_part())

    def _without_member(self) -> list[int]:
        """Sales of the last days nobody is the member of."""
        return [n for n, s in enumerate(self.model.sales) if s.member is None and self.today - s.day <= 6]

    def _totals(self) -> list[int]:
        """Purchases and what merging moved, over all members, and what was sold."""
        sums = (
            "SUM(purchase) FROM points_entry",
            "SUM(points) FROM points_entry WHERE kind = 'merge'",
            "SUM(points) FROM points_entry WHERE kind <> 'expiry'",
            "SUM(net) FROM sale",
        )
        return [int(self.shop.database.value(f"SELECT {each}") or 0) for each in sums]
