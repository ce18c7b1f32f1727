"""A month's statements as a file each, in a folder that gets its name once it is whole."""

import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from pempek_pos.loyalty.statement import Statement
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_book import account_pdf
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.statement_book import statement_pdf


class PaperFolder:
    """One PDF each, in a folder; until it is closed there is only a folder ending in `.part`.

    Raises OSError when the disk refuses. As a context manager it closes, or gives up after an error.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        shutil.rmtree(self._part, ignore_errors=True)  # what a power cut left of an earlier run
        self._part.mkdir(parents=True)

    def put(self, name: str, data: bytes) -> None:
        """Write one more paper."""
        (self._part / name).write_bytes(data)

    def close(self) -> None:
        """Put the files where they belong, over those of an earlier run; none at all leave no folder."""
        if any(self._part.iterdir()):
            self._path.mkdir(exist_ok=True)
        for file in sorted(self._part.iterdir()):
            file.replace(self._path / file.name)
        self._part.rmdir()

    def give_up(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self._part, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.give_up()


class StatementFolder(PaperFolder):
    """One statement for each member, named by card."""

    def __init__(self, path: Path, face: ShopFace) -> None:
        super().__init__(path)
        self._face = face

    def add(self, statement: Statement) -> None:
        """Write one more member's statement."""
        self.put(f"{statement.card_no}.pdf", statement_pdf(statement, self._face))


class AccountFolder(PaperFolder):
    """One statement for each partner, named by number."""

    def __init__(self, path: Path, face: ShopFace) -> None:
        super().__init__(path)
        self._face = face

    def add(self, statement: PartnerStatement, out_there: Rupiah) -> None:
        """Write one more partner's statement."""
        data = account_pdf(statement, self._face, out_there=out_there)
        self.put(f"{statement.partner.label}.pdf", data)
