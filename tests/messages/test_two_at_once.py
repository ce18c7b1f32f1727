"""Two programs at one server and one list: nobody's draft is opened twice (P5), a code is taken once."""

from collections.abc import Callable

import pytest

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement
from pempek_pos.errors import Unusable
from pempek_pos.ids import new_id
from pempek_pos.messages.draft import Done, Due
from tests.messages.list_of import complain, due
from tests.sales.test_two_at_once import at_once
from tests.shop_floor import Floor

ROUNDS = 4


@pytest.fixture
def engine() -> str:
    """Only a server has two programs; SQLite's file belongs to one."""
    return "postgres"


def opens(draft_id: str, letter: Due) -> Callable[[Floor], object]:
    return lambda at: at.shop.drafts.opened(at.owner, draft_id, letter)


def test_a_draft_opened_at_two_tills_is_one_draft(floor: Floor, database_url: str) -> None:
    for _ in range(ROUNDS):
        complaint_id = complain(floor, who=("Pak Joko", "+628111222333"))
        (letter,) = due(floor)
        ids = (new_id(), new_id())
        first, second = at_once(database_url, *(opens(one, letter.due) for one in ids))
        assert isinstance(first, Done)
        assert first == second
        assert first.id in ids
        assert len(floor.shop.complaints.story(complaint_id)) == 1


def test_a_code_asked_for_at_two_tills_belongs_to_one_announcement(floor: Floor, database_url: str) -> None:
    def makes(at: Floor) -> object:
        new = NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Paket", "Ada yang baru", code)
        try:
            return at.shop.announcements.make(at.owner, new).id
        except Unusable:
            return None

    for number in range(ROUNDS):
        code = f"PAKET{number}"
        made = at_once(database_url, makes, makes)
        assert sum(one is not None for one in made) == 1
