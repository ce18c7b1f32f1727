"""QR codes as rows of modules, with a fixed mask: choosing the best of eight costs five times the drawing."""

from collections.abc import Sequence
from typing import Final

QUIET_MODULES: Final = 4
"""White modules that a code needs around it."""
_MASK: Final = 3


def qr_rows(payload: str) -> Sequence[Sequence[int]]:
    """The code's rows from the top, 1 for dark, no quiet zone; correction level M, `payload` in ASCII."""
    import segno  # heavy: only when a paper is drawn

    return segno.make_qr(payload, error="m", mask=_MASK, boost_error=False).matrix
