"""What the owner asks about loyalty: a month studied from all sides, and the rows behind each figure."""

from collections.abc import Generator
from datetime import date
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.clock import Clock, month_end, months_later
from pempek_pos.insight import store
from pempek_pos.insight.buying import buyers_of
from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.forecast import Forecast
from pempek_pos.insight.paper import paper_of
from pempek_pos.insight.records import Records
from pempek_pos.insight.rows import EvidenceRow, rows_behind
from pempek_pos.insight.study import STAGES, Progress, Study, StudySteps, studied
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.scorecard_page import scorecard_pdf
from pempek_pos.staff.rights import Right, check_may, may
from pempek_pos.storage.database import Database

MONTHS_READ: Final = 24
"""How far back answers, complaints, ratings and receipts are read; purchase days from the first on."""


class InsightService:
    """Reads only: nothing of the shop changes by being looked at."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock
        self._foretold: tuple[date, int, Forecast] | None = None
        """The last forecast, with its day and the number of purchase days it was drawn from."""

    def study(self, by: Actor, month: date) -> StudySteps:
        """The month that `month` falls in, up to today; a month that has not come is this one.

        Raises NotAllowed.
        """
        check_may(by, Right.SEE_INSIGHT)
        return self._studied(by, min(month_end(month), self._clock.today()))

    def evidence(self, by: Actor, study: Study, kind: PartKind) -> tuple[EvidenceRow, ...]:
        """The rows that a part of a scorecard was reckoned from; raises NotAllowed."""
        check_may(by, Right.SEE_INSIGHT)
        return rows_behind(study, kind)

    def paper(self, by: Actor, study: Study, face: ShopFace) -> bytes:
        """The month's page as a PDF, figures alone; raises NotAllowed."""
        check_may(by, Right.SEE_INSIGHT)
        return scorecard_pdf(paper_of(study), face)

    def _studied(self, by: Actor, until: date) -> StudySteps:
        steps = self._read(by, until)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                records: Records = end.value
                break
            yield Progress(0, STAGES)
        size = sum(len(buyer.days) for buyer in records.buyers)
        study = yield from studied(records, until, self._known(until, size))
        if study.forecast is not None:
            self._foretold = (until, size, study.forecast)
        return study

    def _known(self, until: date, size: int) -> Forecast | None:
        if self._foretold is None or self._foretold[:2] != (until, size):
            return None
        return self._foretold[2]

    def _read(self, by: Actor, until: date) -> Generator[None, None, Records]:
        db, first = self._db, months_later(until.replace(day=1), -MONTHS_READ)
        purchases = store.purchases(db, until)
        yield
        buyers = buyers_of(purchases, store.merged(db), store.staff_members(db))
        yield
        sales = store.sales(db, first, until)
        yield
        return Records(
            buyers,
            store.people(db, may(by.role, Right.SEE_PHONES)),
            store.referred(db),
            store.answers(db, first, until),
            store.voices(db, first, until),
            store.ratings(db, first, until),
            sales,
            store.rises(db, until),
        )
