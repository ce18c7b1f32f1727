"""What the demonstration shop does for its customers: drafts, visits, calls, announcements, the 3S list."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Final

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement, NewPost, Place
from pempek_pos.audit.actor import Actor
from pempek_pos.demo import words
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.demo.habits import Regular
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.members.visit import MemberFindings, NewMemberVisit, VisitKind
from pempek_pos.sales.basket import Basket

_DRAFTS_EVERY, _MOST_DRAFTS = 6, 5
_VISITS_EVERY: Final = 8
_HEARD_OF_IT: Final = 0.025
"""The share of baskets whose customer says where they heard of the shop."""
_JOINED_BY_IT: Final = 0.3
_OUT_OF_ORDER: Final = 0.06


class Kindness:
    """Deeds of the customer service."""

    def __init__(self, counter: DemoCounter, rng: Random) -> None:
        self._counter = counter
        self._rng = rng
        self._announced: list[str] = []
        self._codes: list[str] = []
        self._planned: list[str] = []

    def look_around(self, by: Actor) -> None:
        """Senyum, sapa, salam, as the shift begins."""
        greeting, shift = self._counter.shop.greeting, self._counter.shop.till.current(by.till)
        if shift is not None:
            seen = {point: self._rng.random() >= _OUT_OF_ORDER for point in greeting.points()}
            note = "" if all(seen.values()) else "Diberesi sebelum pelanggan pertama"
            greeting.record(by, shift.id, seen, note)

    def heard(self, basket: Basket) -> Basket:
        """The basket with an announcement's code, of who says where they heard of the shop."""
        if not self._codes or self._rng.random() >= _HEARD_OF_IT:
            return basket
        return replace(basket, codes=(self._rng.choice(self._codes),))

    def joined(self, by: Actor, member_id: str) -> None:
        """Somebody new says what brought them."""
        if self._announced and self._rng.random() < _JOINED_BY_IT:
            chosen = self._rng.choice(self._announced)
            self._counter.shop.announcements.note_enrolment(by, member_id, chosen)

    def afternoon(self, people: list[Regular], nth: int, days: int) -> None:
        """Announce, write, go to see people."""
        left = days - 1 - nth
        if nth in (days // 3, days // 2):
            self._announce()
        elif self._announced and nth % 7 == 0:
            self._post(self._rng.choice(self._announced))
        if nth % _DRAFTS_EVERY == _DRAFTS_EVERY - 1:
            self._write()
        for visit_id in self._planned:
            found = MemberFindings(self._rng.choice(words.FINDINGS))
            self._counter.shop.member_visits.record(self._counter.staff.service, visit_id, found)
        self._planned = []
        if nth % _VISITS_EVERY == 2 and left > 1:
            self._planned.append(self._plan(people, 1))
        if left == 0:
            self.plan_the_last(people)

    def plan_the_last(self, people: list[Regular]) -> None:
        """One that will be missed, one for the story's last day, one for later."""
        for days in (0, 1, 4):
            self._plan(people, days)

    def _plan(self, people: list[Regular], days: int) -> str:
        rng, by = self._rng, self._counter.staff.service
        member_id = MemberId(rng.choice(people).member_id)
        kind = rng.choice((VisitKind.CALL, VisitKind.CALL, VisitKind.VISIT))
        day = self._counter.clock.today() + timedelta(days=days)
        new = NewMemberVisit(new_id(), member_id, kind, day, by.staff_id, rng.choice(words.PURPOSES))
        return self._counter.shop.member_visits.plan(by, new).id

    def _write(self) -> None:
        """Work through the first of the day's list: opened, one passed over."""
        drafts, by = self._counter.shop.drafts, self._counter.staff.service
        for at, letter in enumerate(drafts.today(by).letters[:_MOST_DRAFTS]):
            keep = drafts.skipped if at == _MOST_DRAFTS - 1 else drafts.opened
            keep(by, new_id(), letter.due)

    def _announce(self) -> None:
        shop, by = self._counter.shop, self._counter.staff.service
        reward = next(iter(shop.loyalty.rewards()))
        first = not self._announced
        title = f"{reward.name} menanti" if first else "Dimsum baru tiap akhir pekan"
        new = NewAnnouncement(
            new_id(),
            AnnouncedKind.REWARD if first else AnnouncedKind.NEWS,
            reward.id if first else None,
            title[:60],
            "Kumpulkan poin dari setiap belanja, tukar di kasir. Sebut kodenya waktu membayar, ya."
            if first
            else "Siomay, hakau, dan mentai hangat mulai jam 9 pagi. Sebut kodenya waktu membayar, ya.",
            shop.announcements.free_code(title),
        )
        made = shop.announcements.make(by, new)
        self._announced.append(made.id)
        self._codes.append(made.shown_code)
        for place in (Place.INSTAGRAM, Place.WHATSAPP, Place.SHOP):
            self._post(made.id, place)

    def _post(self, announcement_id: str, place: Place = Place.FACEBOOK) -> None:
        shop, today = self._counter.shop, self._counter.clock.today()
        new = NewPost(new_id(), announcement_id, place, today)
        shop.announcements.post(self._counter.staff.service, new)
