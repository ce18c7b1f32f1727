"""How a turnover was paid, as shares for a chart."""

from collections.abc import Sequence

from pempek_pos.money.amount import rupiah_text
from pempek_pos.reports.turnover import TenderTotal
from ui.widgets.shares import Share
from ui.words.figures import percent, share_bp
from ui.words.tenders import tender_name


def tender_shares(tenders: Sequence[TenderTotal]) -> list[Share]:
    """One share for each way to pay, the largest first."""
    whole = sum(max(0, tender.amount) for tender in tenders)
    return [
        Share(
            tender_name(tender.kind),
            percent(share_bp(tender.amount, whole)),
            rupiah_text(tender.amount),
            tender.amount,
        )
        for tender in tenders
    ]
