"""Who stays away for longer than they use to, the dearest first, each with the reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pempek_pos.insight.buying import Buyer
from pempek_pos.insight.records import Person
from pempek_pos.insight.rfm import buying_of
from pempek_pos.insight.rhythm import Presence, Rhythm, rhythm_of
from pempek_pos.money.amount import Rupiah

_MISSED = (Presence.TO_GREET, Presence.QUIET)


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody to greet: who, their rhythm and wait, and what they spent in the last year."""

    person: Person
    rhythm: Rhythm
    year: Rupiah


def absent(buyers: Iterable[Buyer], people: Mapping[str, Person], today: date) -> tuple[Absent, ...]:
    """Members who are to be greeted and, after them, those who have gone quiet; the larger spender first."""
    found = [
        Absent(people[buyer.member_id], rhythm, buying_of(buyer, today).money)
        for buyer in buyers
        if buyer.member_id in people and (rhythm := rhythm_of(buyer, today)).presence in _MISSED
    ]
    return tuple(
        sorted(found, key=lambda one: (one.rhythm.presence is Presence.QUIET, -one.year, one.person.card_no))
    )
