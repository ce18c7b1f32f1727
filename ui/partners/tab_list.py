"""The parts of a partner's profile, from left to right; see `tabs.py` for how one is plugged in."""

from collections.abc import Callable
from typing import Final

from ui.partners.about_tab import about_tab
from ui.partners.account import account_tab
from ui.partners.points import points_tab
from ui.partners.tabs import PartnerTab, TabDesk

TABS: Final[tuple[Callable[[TabDesk], PartnerTab], ...]] = (account_tab, points_tab, about_tab)
