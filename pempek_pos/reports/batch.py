"""The month-end batch: a statement for each member concerned, a few at a step, always the same bytes."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.expiry_service import SOON_DAYS
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.statement import MemberOnPaper, Statement
from pempek_pos.members.member import Member
from pempek_pos.members.service import MembersService
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.statement_book import StatementBook
from pempek_pos.reports.statement_folder import StatementFolder

_MEMBERS_A_PAGE: Final = 200
_SHEETS_A_STEP: Final = 10


class Whom(Enum):
    """Whose statements are drawn up."""

    WITH_A_MONTH = "with a month"
    """Members who moved or held points in that month."""
    EVERYBODY = "everybody"
    """All active members who had joined by the month's end."""
    EXPIRING = "expiring"
    """Of these, members with points that end within so many days from today."""


@dataclass(frozen=True, slots=True)
class StatementsWanted:
    """Which month (any day of it), into which folder, as one file or a file each, and for whom."""

    month: date
    folder: Path
    one_file: bool = True
    who: Whom = Whom.WITH_A_MONTH
    within_days: int = SOON_DAYS
    """Only for those with points that end soon."""

    @property
    def path(self) -> Path:
        """The file, or the folder of files, that comes out of it."""
        name = f"poin-{self.month:%Y-%m}"
        if self.who is Whom.EXPIRING:
            name += f"-hangus-{self.within_days}-hari"
        return self.folder / (f"{name}.pdf" if self.one_file else name)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: `done` of `total` members."""

    done: int
    total: int


Batch: TypeAlias = Generator[Progress, None, Path | None]
"""Yields how far it is; ends with the file or folder, or None where the month concerned nobody."""


class PapersNotWritten(ShopError):
    """The disk refused the papers at `place`; `detail` is what the system says."""

    def __init__(self, place: str, detail: str) -> None:
        super().__init__(place, detail)
        self.place = place
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the statements' figures come from, and the running numbers of the members they are for."""

    members: MembersService
    loyalty: LoyaltyService
    numbers: frozenset[int]


def drawn_up(wanted: StatementsWanted, sources: Sources, face: ShopFace) -> Batch:
    """Draw the statements, ten at a step; given up half-way it leaves nothing. Raises PapersNotWritten."""
    if not sources.numbers:
        return None
    done, total = 0, len(sources.numbers)
    yield Progress(done, total)
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
        with _papers(wanted, face) as papers:
            for statement in _statements(wanted.month.replace(day=1), sources):
                papers.add(statement)
                done += 1
                if done % _SHEETS_A_STEP == 0:
                    yield Progress(done, total)
    except OSError as error:
        raise PapersNotWritten(str(wanted.path), error.strerror or str(error)) from error
    yield Progress(done, total)
    return wanted.path


def _papers(wanted: StatementsWanted, face: ShopFace) -> StatementBook | StatementFolder:
    return StatementBook(wanted.path, face) if wanted.one_file else StatementFolder(wanted.path, face)


def _statements(month: date, sources: Sources) -> Iterator[Statement]:
    """In the order of the members' numbers, read a page of members at a time."""
    number = 0
    while page := sources.members.papers_after(number, _MEMBERS_A_PAGE):
        number = page[-1].number
        chosen = [on_paper(member) for member in page if member.number in sources.numbers]
        yield from sources.loyalty.statements(chosen, month) if chosen else ()


def on_paper(member: Member) -> MemberOnPaper:
    """What a statement shows of a member."""
    return MemberOnPaper(member.id, member.name, member.card_no, member.shown_phone, member.joined_on)
