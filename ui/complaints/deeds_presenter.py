"""Steps with the complaint in front: a sheet asks what there is to ask, and one call does it."""

from collections.abc import Callable, Mapping
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Category, Complaint, Severity, Step
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from ui.complaints.deeds import TAKES, Deed
from ui.complaints.presenter import ComplaintsPresenter
from ui.complaints.services import CareServices
from ui.complaints.state import Detail


class DeedsScreen(Protocol):
    """What steps are asked on."""

    def open_note(self, deed: Deed, complaint: Complaint) -> None:
        """Ask for a step's note."""

    def open_hand_over(self, complaint: Complaint, people: Mapping[str, str]) -> None:
        """Ask to whom."""

    def open_change(self, complaint: Complaint) -> None:
        """Ask what it really is."""

    def open_more(self, detail: Detail) -> None:
        """Offer everything else that can be done."""

    def close_form(self) -> None:
        """It is done."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def say_error(self, error: ShopError) -> None:
        """Say on the page what cannot be."""

    def tell(self, deed: Deed, label: str, name: str = "") -> None:
        """Tell what was done."""


class DeedsPresenter:
    """One deed at a time; a new sheet is a new step."""

    def __init__(
        self,
        services: CareServices,
        screen: DeedsScreen,
        who: Callable[[], Actor],
        page: ComplaintsPresenter,
        elsewhere: Mapping[Deed, Callable[[], None]],
    ) -> None:
        """`elsewhere` has the deeds that are more than a step: drafts, compensation, paper."""
        self._services = services
        self._screen = screen
        self._who = who
        self._page = page
        self._elsewhere = elsewhere
        self._id = new_id()
        self._deed = Deed.NOTE

    def wanted(self, deed: Deed) -> None:
        """Somebody wants to do this with the complaint in front."""
        detail = self._page.detail
        if detail is None:
            return
        self._id, self._deed = new_id(), deed
        if deed in self._elsewhere:
            self._elsewhere[deed]()
        elif deed is Deed.HAND_OVER:
            people = dict(self._services.people())
            people.pop(detail.complaint.handler_id, None)
            self._screen.open_hand_over(detail.complaint, people)
        elif deed is Deed.CHANGE:
            self._screen.open_change(detail.complaint)
        else:
            self._screen.open_note(deed, detail.complaint)

    def more_wanted(self) -> None:
        """Everything else."""
        if self._page.detail is not None:
            self._screen.open_more(self._page.detail)

    def take(self, note: str) -> None:
        """Take the step with this note, or lift the item's warning for this reason."""
        if self._deed is Deed.LIFT:
            self._lift(note)
            return
        self._do(
            lambda complaint_id, step: TAKES[self._deed](
                self._services.complaints, self._who(), complaint_id, step
            ),
            note,
        )

    def hand_over(self, staff_id: str, note: str) -> None:
        """Somebody else sees to it."""
        service = self._services.complaints
        self._do(lambda known, step: service.hand_over(self._who(), known, staff_id, step), note)

    def change(self, category: str, severity: str, note: str) -> None:
        """It is of another kind."""
        service, kind = self._services.complaints, (Category(category), Severity(severity))
        self._do(lambda known, step: service.change(self._who(), known, *kind, step), note)

    # -- steps -----------------------------------------------------------------------------------------

    def _do(self, take: Callable[[str, Step], Complaint], note: str) -> None:
        detail = self._page.detail
        if detail is None:
            return
        try:
            after = take(detail.complaint.id, Step(self._id, note))
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        self._screen.tell(self._deed, after.label, after.handler)

    def _lift(self, why: str) -> None:
        detail = self._page.detail
        if detail is None:
            return
        try:
            for warning in detail.warnings:
                self._services.complaints.lift_warning(self._who(), warning.id, why)
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._page.look_again()
        items = ", ".join(warning.item for warning in detail.warnings)
        self._screen.tell(self._deed, detail.complaint.label, items)
