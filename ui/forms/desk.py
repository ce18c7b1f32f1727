"""What the deeds of one screen share: who is here, errors said where they happened, a second person's yes."""

from collections.abc import Callable

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import Approval, Right, may

Asks = Callable[[Actor, Right, Rupiah, Callable[[Approval], None]], None]


class Desk:
    """One deed at a time."""

    def __init__(self, who: Callable[[], Actor], ask: Asks, say: Callable[[ShopError], None]) -> None:
        """`who` tells who is here at each deed; `ask` calls back with a second person's yes, or never; `say`
        says on the open sheet what cannot be done.
        """
        self._who = who
        self._ask = ask
        self._say = say

    @property
    def by(self) -> Actor:
        """Who is here now."""
        return self._who()

    def may(self, right: Right) -> bool:
        """Whether who is here may do this alone."""
        return may(self.by.role, right)

    def attempt(self, deed: Callable[[], None]) -> None:
        """Do it, or say on the open sheet what cannot be done."""
        try:
            deed()
        except ShopError as error:
            self._say(error)

    def agreed(
        self,
        right: Right,
        deed: Callable[[Approval | None], None],
        *,
        amount: Rupiah = Rupiah(0),
        always: bool = False,
    ) -> None:
        """Do the deed, after a second person's yes where who is here may not do it alone, or `always`."""
        if self.may(right) and not always:
            self.attempt(lambda: deed(None))
        else:
            self._ask(self.by, right, amount, lambda yes: self.attempt(lambda: deed(yes)))
