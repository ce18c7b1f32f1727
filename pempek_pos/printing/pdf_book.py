"""A PDF of many papers that grows on disk and gets its name once it is whole."""

import os
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

from pempek_pos.printing.fonts import Fonts
from pempek_pos.printing.pdf_file import About, PdfFile


class PdfBook(ABC):
    """A PDF at `path`; until it is closed there is only `path` with `.part` behind it.

    Raises OSError when the disk refuses. As a context manager it closes, or gives up on an error.
    """

    def __init__(self, path: Path, fonts: Fonts) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._out = self._part.open("wb")
        self._file = PdfFile(self._out, fonts)

    @abstractmethod
    def about(self) -> About | None:
        """What the book says about itself; None while it has no page."""

    def close(self) -> None:
        """Finish the file and put it where it belongs; a book without a page leaves no file."""
        if self._out.closed:
            return
        about = self.about()
        if about is None:
            self.give_up()
            return
        self._file.close(about)
        self._out.flush()
        os.fsync(self._out.fileno())
        self._out.close()
        self._part.replace(self._path)

    def give_up(self) -> None:
        """Leave nothing behind."""
        self._out.close()
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.give_up()
