"""Every public command of every service, asked directly by people of every role (promises H4, 8.3.2)."""

import inspect
from typing import Any, Final

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.staff.person import RoleChanged
from pempek_pos.staff.rights import ApprovalNeeded, NotAllowed
from tests.crash.broken_off import image
from tests.crash.commands import offered
from tests.crash.test_every_command import INSIDE, READING, SCENARIOS
from tests.shop_floor import Floor
from tests.staff.test_rights import TABLE
from tests.whole_shop.asked_by import Asked, asked_by, people_of_all_roles
from tests.whole_shop.rights_matrix import ANYBODY, COMMANDS, READINGS

REFUSED: Final = (NotAllowed, ApprovalNeeded)
RIGHT_OF: Final = {name: right for right, names in COMMANDS.items() for name in names}
RIGHT_TO_READ: Final = {name: right for right, names in READINGS.items() for name in names}
SIGNED_IN: Final = tuple(name for name in SCENARIOS if name.partition(" ")[0] in RIGHT_OF)
BITES_LATER: Final = ("parking.keep", "staff.approve")
"""The first is written by each touch of the basket, the second in the name of who says yes: next bites."""


def may_ask(role: Role, needed: str) -> bool:
    """Whether the table of roles has all that a row asks for."""
    return needed == ANYBODY or set(needed.split(" + ")) <= TABLE[role]


def right_for(command: str) -> str:
    """The row of a command, or of its kind where that stands apart."""
    return RIGHT_OF.get(command, RIGHT_OF[command.partition(" ")[0]])


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_every_command_and_every_reading_has_its_row(floor: Floor) -> None:
    asked = {
        name for name in offered(floor.shop) if "by" in inspect.signature(_method(floor, name)).parameters
    }
    reading = {f"{service}.{method}" for service, methods in READING.items() for method in methods}
    assert {name.partition(" ")[0] for name in RIGHT_OF} == asked - reading - INSIDE.keys()
    assert RIGHT_TO_READ.keys() == reading


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", SIGNED_IN)
def test_a_command_is_done_for_who_has_the_right_and_leaves_nothing_for_others(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    people, deed = people_of_all_roles(floor), SCENARIOS[name](floor)
    asked, needed = asked_by(floor, name, deed, monkeypatch), right_for(name)
    before = image(floor.shop.database)
    for role, actor in people.items():
        if not may_ask(role, needed):
            with pytest.raises(REFUSED):
                asked.by(actor)
    assert image(floor.shop.database) == before
    own = asked.given.arguments["by"]
    deed()
    for role, actor in people.items():
        if actor.staff_id != own.staff_id and may_ask(role, needed):
            assert not _refused(asked, actor)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", [name for name in SIGNED_IN if name not in BITES_LATER])
def test_a_role_taken_away_during_a_session_bites_on_the_next_command(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    deed = SCENARIOS[name](floor)
    asked = asked_by(floor, name, deed, monkeypatch)
    by = asked.given.arguments["by"]
    lesser = Role.COUNTER_STAFF.value
    with floor.shop.database.transaction():
        floor.shop.database.run("UPDATE staff SET role = ? WHERE id = ?", (lesser, by.staff_id))
    before = image(floor.shop.database)
    with pytest.raises(RoleChanged):
        asked.by(by)
    assert image(floor.shop.database) == before


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_what_is_asked_without_writing_is_told_to_who_has_the_right_alone(floor: Floor) -> None:
    people = people_of_all_roles(floor)
    shift = floor.shop.till.current("K1")
    assert shift
    for name, needed in RIGHT_TO_READ.items():
        method = _method(floor, name)
        given = inspect.signature(method).bind_partial(getattr(floor.shop, name.partition(".")[0]))
        for parameter in list(inspect.signature(method).parameters)[1:]:
            given.arguments[parameter] = shift.id if parameter == "shift_id" else None
        for role, actor in people.items():
            assert _refused(Asked(method, given), actor) is not may_ask(role, needed), (name, role)


def _refused(asked: Asked, actor: Any) -> bool:
    """Whether the right was missing; what else stands in the way is another matter."""
    try:
        asked.by(actor)
    except REFUSED:
        return True
    except Exception:  # noqa: BLE001 - nothing but the right is in question here
        return False
    return False


def _method(floor: Floor, name: str) -> Any:
    service, _, method = name.partition(".")
    return getattr(type(getattr(floor.shop, service)), method)
