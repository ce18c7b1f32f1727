"""Partners' month end: a statement for each one concerned, a few at a step, always the same bytes (M5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock, month_end
from pempek_pos.consignment.service import ConsignmentService
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.service import PartnersService
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_book import AccountBook
from pempek_pos.printing.face import ShopFace
from pempek_pos.reports import partner_store
from pempek_pos.reports.batch import Batch, PapersNotWritten, Progress
from pempek_pos.reports.month import check_over
from pempek_pos.reports.statement_folder import AccountFolder
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database

_PARTNERS_A_PAGE: Final = 100
_SHEETS_A_STEP: Final = 10


@dataclass(frozen=True, slots=True)
class PartnerStatementsWanted:
    """Which month (any day of it), into which folder, as one file or a file each."""

    month: date
    folder: Path
    one_file: bool = True

    @property
    def path(self) -> Path:
        """The file, or the folder of files, that comes out of it."""
        name = f"mitra-{self.month:%Y-%m}"
        return self.folder / (f"{name}.pdf" if self.one_file else name)


@dataclass(frozen=True, slots=True)
class PartnerBooks:
    """The services that statements are read from."""

    partners: PartnersService
    accounts: AccountsService
    consignment: ConsignmentService


class PartnerStatementsService:
    """Statements of a month for all partners who moved or owe."""

    def __init__(self, database: Database, audit: AuditService, clock: Clock, books: PartnerBooks) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._of = books

    def draw_up(self, by: Actor, wanted: PartnerStatementsWanted, face: ShopFace) -> Batch:
        """Draw up the month's statements; walk it step by step, close it to stop, which leaves nothing.

        What is printed follows from the ledger up to the month's last day: a later run gives the same bytes.
        Raises NotAllowed, MonthNotOver; on the way PapersNotWritten.
        """
        check_may(by, Right.PRINT_STATEMENTS)
        check_over(wanted.month, self._clock.today())
        return self._drawn_up(by, wanted, face)

    def _drawn_up(self, by: Actor, wanted: PartnerStatementsWanted, face: ShopFace) -> Batch:
        first, last = wanted.month.replace(day=1), month_end(wanted.month)
        numbers = partner_store.numbers_concerned(self._db, first, last)
        with self._audit.command(by, "print partner statements", f"{first:%Y-%m}", partners=len(numbers)):
            pass  # nothing of the shop changes, but that everybody's accounts were printed is written down
        if not numbers:
            return None
        done, total = 0, len(numbers)
        yield Progress(done, total)
        try:
            wanted.folder.mkdir(parents=True, exist_ok=True)
            with _papers(wanted, face) as papers:
                for statement, out_there in self._statements(first, numbers):
                    papers.add(statement, out_there)
                    done += 1
                    if done % _SHEETS_A_STEP == 0:
                        yield Progress(done, total)
        except OSError as error:
            raise PapersNotWritten(str(wanted.path), error.strerror or str(error)) from error
        yield Progress(done, total)
        return wanted.path

    def _statements(self, month: date, numbers: frozenset[int]) -> Iterator[tuple[PartnerStatement, Rupiah]]:
        """Each with what consigned goods stand at the partner's, by the partners' numbers, read a page of
        partners at a time.
        """
        number, last = 0, month_end(month)
        while page := self._of.partners.page_after(number, _PARTNERS_A_PAGE, last):
            number = page[-1].number
            chosen = [one for one in page if one.number in numbers]
            out_there = self._of.consignment.worth([one.id for one in chosen], last)
            for statement in self._of.accounts.statements(chosen, month):
                yield statement, out_there[statement.partner.id]


def _papers(wanted: PartnerStatementsWanted, face: ShopFace) -> AccountBook | AccountFolder:
    return AccountBook(wanted.path, face) if wanted.one_file else AccountFolder(wanted.path, face)
