"""The parts of a partner's profile, and how one more is plugged in.

A part is a module of its own with one function that takes a `TabDesk` and gives a `PartnerTab`:

    def consignment_tab(desk: TabDesk) -> PartnerTab:
        view = ConsignmentTab()
        presenter = ConsignmentPresenter(desk.shop.consignment, view, desk.around.who, desk.page)
        view.leave_wanted.connect(presenter.leave_wanted)
        return PartnerTab("consignment", translate("partners", "Titip jual"), "store", view, presenter)

and one line in `TABS` of `tab_list.py`, which is also the order on screen. The rules:

- `presenter.show_partner(profile)` is called when the part comes to the front, when another partner does, and
  when something about this partner has changed. Only the part in front is told: read from services then.
- `presenter.leave_all()` closes what somebody else had opened; it is called when another person signs in.
- After a deed call `desk.page.look_again()`: list, head and the part in front are read anew.
- A sentence about a deed goes into the page's banner: `desk.notices.say(Tone.OK, ...)` from the part's view;
  what goes wrong stands on the part's own sheet, or `desk.notices.say_error(error)`.
- Sheets are kept by the page: `keep(view, sheet)` (ui/widgets/veil.py), opened over `view.window()`.
- A button in sight may take F5, F8, F9, and F11: the page keeps F2, F3, F4, F6, F7, F10 and F12.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pempek_pos.shop import Shop
from ui.partners.notices import Notices
from ui.partners.presenter import PartnersPresenter
from ui.partners.state import Profile
from ui.surroundings import Surroundings


class TabPresenter(Protocol):
    """What the page asks of a part's presenter."""

    def show_partner(self, profile: Profile) -> None:
        """Show this partner, as things stand now."""

    def leave_all(self) -> None:
        """Close what somebody else had opened."""


@dataclass(frozen=True, slots=True)
class TabDesk:
    """What a part is given: the shop, the window around, the page with the partner in front, its banner."""

    shop: Shop
    around: Surroundings
    page: PartnersPresenter
    notices: Notices


@dataclass(frozen=True, slots=True)
class PartnerTab:
    """One part: its key, its word and icon in the row of tabs, what is seen, and who keeps it right."""

    key: str
    word: str
    icon: str
    widget: QWidget
    presenter: TabPresenter
