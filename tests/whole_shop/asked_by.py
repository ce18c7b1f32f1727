"""Asks one public command as people of every role, with what a scenario asks for."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.clock import from_millis
from pempek_pos.staff import store
from pempek_pos.staff.person import Person
from tests.crash.deed import Deed
from tests.shop_floor import Floor


class _Caught(Exception):
    """The command was about to be asked for."""


@dataclass(frozen=True)
class Asked:
    """What a scenario asks of a service, to be asked again as somebody else."""

    method: Callable[..., Any]
    given: inspect.BoundArguments

    def by(self, actor: Actor) -> None:
        """The same as `actor`; what comes step by step is walked to its end."""
        self.given.arguments["by"] = actor
        answer = self.method(*self.given.args, **self.given.kwargs)
        if isinstance(answer, Iterator):
            for _ in answer:
                pass


def people_of_all_roles(floor: Floor) -> dict[Role, Actor]:
    """Somebody in every role at the open till, on the floor's books."""
    acting = {}
    for number, role in enumerate(Role):
        person = Person(f"{number}e0b4c1e-0000-7000-8000-000000000000", f"Orang {number}", role, active=True)
        with floor.shop.database.transaction():
            store.add(floor.shop.database, person, "$argon2id$never", from_millis(0))
        acting[role] = Actor(person.id, person.name, role, "K1")
    return acting


def asked_by(floor: Floor, command: str, deed: Deed, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What `deed` asks of "service.method", without it being done."""
    service, _, name = command.partition(" ")[0].partition(".")
    holder = type(getattr(floor.shop, service))
    method, caught = getattr(holder, name), []

    def catch(*given: Any, **named: Any) -> Any:
        caught.append(inspect.signature(method).bind(*given, **named))
        raise _Caught

    with monkeypatch.context() as patched:
        patched.setattr(holder, name, catch)
        with pytest.raises(_Caught):
            deed()
    return Asked(method, caught[0])
