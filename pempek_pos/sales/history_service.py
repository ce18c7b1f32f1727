"""What a member bought, for who looks at them."""

from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.sales import history_store as store
from pempek_pos.sales.history import History
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_LATEST: Final = 60
_LIKED: Final = 6


class HistoryService:
    """Purchases of members; a fixed number of queries however much somebody bought."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of_member(self, by: Actor, member_id: str) -> History:
        """What a member bought under every card of theirs; raises NotAllowed."""
        check_may(by, Right.SEE_MEMBERS)
        return History(
            store.purchases(self._db, member_id, _LATEST),
            store.days(self._db, member_id),
            store.favourites(self._db, member_id, _LIKED),
        )
