"""The parts of a partner's profile, from left to right; see `tabs.py` for how one is plugged in."""

from collections.abc import Callable
from typing import Final

from ui.partners.about_tab import about_tab
from ui.partners.account import account_tab
from ui.partners.complaints_tab import complaints_tab
from ui.partners.consignment_tab import consignment_tab
from ui.partners.judgement_tab import judgement_tab
from ui.partners.points import points_tab
from ui.partners.tabs import PartnerTab, TabDesk
from ui.partners.turnover_tab import turnover_tab
from ui.partners.visits_tab import visits_tab

TABS: Final[tuple[Callable[[TabDesk], PartnerTab], ...]] = (
    account_tab,
    turnover_tab,
    consignment_tab,
    visits_tab,
    complaints_tab,
    judgement_tab,
    points_tab,
    about_tab,
)
