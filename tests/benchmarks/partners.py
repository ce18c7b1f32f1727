"""Partners: their list, a month's statements against a bare canvas, a sale on account against a counter's."""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_book import AccountBook
from pempek_pos.printing.account_page import AccountSheets
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import font_folder
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database
from tests.benchmarks.statements import _FILES, _RecordedFile
from tests.fixed_clock import FixedClock
from tests.partners.many_accounts import fill
from tests.shop_floor import Floor, opened

_PARTNERS, _MONTHS, _ROUNDS, _SALES = 300, 24, 5, 60
_FIRST, _LAST = date(2024, 11, 1), date(2026, 10, 1)
_LINES = ("ADA", "KSB", "BOX")


def run(report: Callable[[str], None]) -> None:
    """Report medians and ratios over two years of 300 partners."""
    with tempfile.TemporaryDirectory() as folder:
        floor = opened(Shop(begin_database(sqlite_url(Path(folder) / "shop.db")), FixedClock()))
        try:
            partners = fill(floor, _PARTNERS, _FIRST, _MONTHS)
            listed = _median(lambda: floor.shop.partners.find(floor.cashier))
            report(
                f"partners: the list of {_PARTNERS} with what is owed and overdue: {listed * 1_000:.1f} ms"
            )
            reckoned = _median(lambda: floor.shop.accounts.statements(partners, _LAST))
            report(f"partners: {_PARTNERS} statements of a month reckoned: {reckoned * 1_000:.0f} ms")
            statements = floor.shop.accounts.statements(partners, _LAST)
            face, path = floor.shop.partner_papers.face(), Path(folder) / "book.pdf"
            pages = [_recorded(statement, face) for statement in statements]
            ratio = _median(lambda: _book(path, statements, face)) / _median(lambda: _bare(pages))
            report(f"partners: their statements in one file: {ratio:.2f} of a bare canvas's time")
            later, counter = _sales(floor)
            report(
                f"partners: a check-out on account: {later * 1_000:.1f} ms, "
                f"{later / counter:.2f}x the counter's of the same lines"
            )
        finally:
            floor.shop.close()


def _sales(floor: Floor) -> tuple[float, float]:
    """The medians of sales on account and at the counter, in turn."""
    ani = floor.partner(limit=1_000_000_000)
    later, counter = [], []
    for _ in range(_SALES):
        order = floor.order(ani, *((code, 2) for code in _LINES))
        net = floor.shop.sales.quote(order).price.net
        later.append(_timed(lambda: floor.sell(order, Tender(TenderKind.ACCOUNT, net))))  # noqa: B023
        basket = floor.basket(*((code, 2) for code in _LINES))
        cash = Tender(TenderKind.CASH, Rupiah(200_000))
        counter.append(_timed(lambda: floor.sell(basket, cash)))  # noqa: B023
    return statistics.median(later), statistics.median(counter)


def _recorded(statement: PartnerStatement, face: ShopFace) -> list[Callable[[Canvas], None]]:
    file = _RecordedFile(BytesIO(), face.fonts)
    file.said = []
    AccountSheets(file, face, running=False).add(statement, Rupiah(0))
    return file.said


def _book(path: Path, statements: Sequence[PartnerStatement], face: ShopFace) -> None:
    with AccountBook(path, face) as papers:
        for statement in statements:
            papers.add(statement, Rupiah(0))


def _bare(pages: Sequence[list[Callable[[Canvas], None]]]) -> bytes:
    """The same words as a plain program would draw them: canvas calls, TrueType fonts."""
    for name in _FILES:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(font_folder() / f"{name}.ttf")))
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89), invariant=1, pageCompression=1)
    for said in pages:
        for say in said:
            say(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _median(deed: Callable[[], object]) -> float:
    return statistics.median(_timed(deed) for _ in range(_ROUNDS))


def _timed(deed: Callable[[], object]) -> float:
    begun = time.perf_counter()
    deed()
    return time.perf_counter() - begun
