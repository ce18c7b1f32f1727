"""The one question a sale may ask: how the shop asks, what a sale asks, and what was answered."""

from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.feedback import answers_store as store
from pempek_pos.feedback.question import (
    Answer,
    AnswerChannel,
    Asking,
    Csat,
    NothingAsked,
    Place,
    checked_answer,
    checked_asking,
    question_due,
)
from pempek_pos.feedback.written import asking_read, asking_written
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.service import SalesService
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_ASKING = "feedback asking"


class FeedbackService:
    """Never more than one question to a sale, and never more than one answer."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        settings: SettingsService,
        sales: SalesService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._settings = settings
        self._sales = sales

    # -- how the shop asks -----------------------------------------------------------------------------

    def asking(self, on: date | None = None) -> Asking:
        """How the shop asks on a day, today unless said; not at all before the owner wished it."""
        kept = self._settings.kept(_ASKING, on)
        return Asking() if kept is None else asking_read(kept)

    def set_asking(self, by: Actor, asking: Asking) -> Asking:
        """How the shop asks from today on; raises NotAllowed, Unusable."""
        check_may(by, Right.EDIT_SETTINGS)
        self._settings.keep(by, "change questions", _ASKING, asking_written(checked_asking(asking)))
        return self.asking()

    # -- what is asked ---------------------------------------------------------------------------------

    def question_for(self, receipt: Receipt) -> str | None:
        """What this sale asks, as it was asked or is due; None for most."""
        if known := store.asked(self._db, receipt.id):
            return known
        asking = self.asking(receipt.business_date)
        if asking.place is Place.RECEIPT and not self._settings.profile(receipt.business_date).whatsapp:
            return None  # nowhere to answer to
        return question_due(asking, receipt)

    def on_paper(self, receipt: Receipt) -> str | None:
        """The question that this sale's receipt asks; raises nothing."""
        if self.asking(receipt.business_date).place is not Place.RECEIPT:
            return None
        return self.question_for(receipt)

    def ask(self, by: Actor, receipt: Receipt) -> str | None:
        """Note that a finished sale asks its question, once; what the screen asks of it, if it does.

        Raises NotAllowed.
        """
        check_may(by, Right.SELL)
        question = self.question_for(receipt)
        if question is None:
            return None
        if store.asked(self._db, receipt.id) is None:
            with self._audit.command(by, "ask question", receipt.id, question=question):
                self._db.lock("sale", "id", receipt.id)
                if store.asked(self._db, receipt.id) is None:  # nobody was faster
                    store.ask(self._db, receipt.id, question, self._clock.now())
        on_screen = self.asking(receipt.business_date).place is Place.SCREEN
        return question if on_screen and self.answer_of(receipt.id) is None else None

    # -- what was answered -----------------------------------------------------------------------------

    def answer_of(self, sale_id: str) -> Answer | None:
        """What was answered to a sale's question."""
        return store.answer(self._db, sale_id)

    def of_member(self, by: Actor, member_id: str) -> tuple[Answer, ...]:
        """What a member answered, the newest first; nothing of who was forgotten. Raises NotAllowed."""
        check_may(by, Right.LOG_RATINGS)
        return store.of_member(self._db, member_id)

    def csat_of_shift(self, shift_id: str) -> Csat:
        """How content the customers of a shift said they were."""
        return store.csat_of_shift(self._db, shift_id)

    def answer(self, by: Actor, sale_number: str, value: int, channel: AnswerChannel) -> Answer:
        """Write an answer down, once per sale: by touch at the counter, or typed in from chat or paper.

        Raises NotAllowed, NotFound, NothingAsked, Unusable.
        """
        check_may(by, Right.SELL if channel is AnswerChannel.SCREEN else Right.LOG_RATINGS)
        receipt = self._sales.by_number(sale_number)
        if known := self.answer_of(receipt.id):
            return known
        question = self.question_for(receipt)
        if question is None:
            raise NothingAsked(receipt.number)
        usable, now = checked_answer(question, value), self._clock.now()
        member_id = receipt.member.member_id if receipt.member else None
        with self._audit.command(by, "record answer", receipt.id, question=question, value=usable):
            self._db.lock("sale", "id", receipt.id)
            if self.answer_of(receipt.id) is None:  # nobody was faster
                given = Answer(receipt.id, question, usable, channel, now, by.staff_id)
                store.add(self._db, given, member_id, now.date())
        known = self.answer_of(receipt.id)
        assert known is not None
        return known
