"""The commands and queries of announcements: make, post, and who came with a code."""

from collections.abc import Sequence

from pempek_pos.announcements import store
from pempek_pos.announcements.announcement import (
    Announcement,
    CameBy,
    NewAnnouncement,
    NewPost,
    NotAnAnnouncement,
    Outcome,
    Post,
    Told,
    checked_announcement,
    checked_post,
    code_proposed,
)
from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import cleaned

_MOST_TRIED = 100


class AnnouncementsService:
    """What the shop tells everybody."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock

    # -- reading ---------------------------------------------------------------------------------------

    def announcement(self, announcement_id: str) -> Announcement:
        """An announcement; raises NotFound."""
        if found := store.announcement(self._db, announcement_id):
            return found
        raise NotFound("announcement", announcement_id)

    def register(self, by: Actor) -> tuple[Told, ...]:
        """All that was announced, the latest first, with posts and figures, in a fixed number of queries.

        Raises NotAllowed.
        """
        check_may(by, Right.ANNOUNCE)
        posts, outcomes = store.posts(self._db), store.outcomes(self._db)
        return tuple(
            Told(one, tuple(posts.get(one.id, ())), outcomes.get(one.id, Outcome()))
            for one in store.announcements(self._db)
        )

    def free_code(self, title: str) -> str:
        """A code for a new announcement that nothing else has."""
        first = store.count(self._db) + 1
        codes = (code_proposed(title, number) for number in range(first, first + _MOST_TRIED))
        return next((code for code in codes if not store.code_taken(self._db, code)), "")

    # -- commands --------------------------------------------------------------------------------------

    def make(self, by: Actor, new: NewAnnouncement) -> Announcement:
        """Keep an announcement, once per id.

        Raises NotAllowed, Unusable, NotFound for a reward or promotion that is none.
        """
        check_may(by, Right.ANNOUNCE)
        if known := store.announcement(self._db, new.id):
            return known
        usable = checked_announcement(new, self._clock.today())
        with self._audit.command(
            by, "make announcement", usable.id, kind=usable.kind.value, code=usable.code
        ):
            self._db.queue_for("promotion codes")
            if usable.subject_id is not None and not store.is_subject(
                self._db, usable.kind, usable.subject_id
            ):
                raise NotFound(usable.kind.value, usable.subject_id)
            if store.code_taken(self._db, usable.code):
                raise Unusable("tracking code", usable.code, "taken")
            store.add(self._db, usable, self._clock.now(), by.staff_id)
        return self.announcement(usable.id)

    def post(self, by: Actor, new: NewPost) -> Post:
        """Write down where an announcement was posted, once per id; raises NotAllowed, NotFound, Unusable."""
        check_may(by, Right.ANNOUNCE)
        if known := store.post(self._db, new.id):
            return known
        usable = checked_post(new, self._clock.today())
        self.announcement(usable.announcement_id)
        with self._audit.command(
            by, "note post", usable.id, announcement=usable.announcement_id, place=usable.place.value
        ):
            store.add_post(self._db, usable, self._clock.now(), by.staff_id)
        return Post(usable.id, usable.announcement_id, usable.place, usable.on_day, usable.link)

    # -- who came with a code ----------------------------------------------------------------------------

    def by_code(self, text: str) -> Announcement | None:
        """The announcement whose code was given, None for nothing; raises NotAnAnnouncement."""
        code = cleaned(text[:64]).upper()
        if not code:
            return None
        if found := self.with_codes((code,)):
            return found[0]
        if by_promotion := store.latest_of_promotions(self._db, (code,)):
            return self.announcement(by_promotion)
        raise NotAnAnnouncement(code)

    def with_codes(self, codes: Sequence[str]) -> tuple[Announcement, ...]:
        """The announcements whose own tracking codes these are, in the order given."""
        if not codes:
            return ()
        found = {one.code: one for one in store.with_codes(self._db, codes)}
        return tuple(found[code] for code in codes if code in found)

    def note_enrolment(self, by: Actor, member_id: str, announcement_id: str) -> None:
        """Somebody who was enrolled came with an announcement: once, the first word stays.

        Raises NotAllowed, NotFound.
        """
        check_may(by, Right.ENROL_MEMBER)
        self.announcement(announcement_id)
        with self._audit.command(by, "note announcement", member_id, announcement=announcement_id):
            self._note(by, CameBy.ENROLMENT, member_id, announcement_id)

    def note_sale(self, by: Actor, sale_id: str, codes: Sequence[str]) -> None:
        """Inside a command: the sale came with the first announcement of which a code was given, or else with
        the latest that announced a promotion asked for by its own code.
        """
        if not codes:
            return
        heard = self.with_codes(codes)
        from_ = heard[0].id if heard else store.latest_of_promotions(self._db, codes)
        if from_ is not None:
            self._note(by, CameBy.SALE, sale_id, from_)

    def _note(self, by: Actor, kind: CameBy, source: str, announcement_id: str) -> None:
        store.note(self._db, (kind, source), announcement_id, self._clock.now(), by.staff_id)
