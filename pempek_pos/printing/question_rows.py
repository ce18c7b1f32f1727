"""The one question on a receipt: its words, what the numbers mean, a code that opens a draft."""

from collections.abc import Iterator

from pempek_pos.feedback.question_texts import answer_link, question_text, scale_text, scan_text
from pempek_pos.printing.rows import Align, Gap, Line, Qr, Row, Rule, Weight
from pempek_pos.settings.profile import ShopProfile


def question_rows(shop: ShopProfile, number: str, question: str) -> Iterator[Row]:
    """The rows below everything else, so that the receipt's own code is met first."""
    yield Rule()
    yield Line(question_text(question, shop.language).asked, Align.CENTRE, Weight.BOLD)
    yield Line(scale_text(question, shop.language), Align.CENTRE, Weight.QUIET)
    yield Gap()
    yield Qr(answer_link(shop, number, question))
    yield Line(scan_text(shop.language), Align.CENTRE, Weight.QUIET)
