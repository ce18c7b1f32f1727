"""Answers and paper: a WhatsApp draft that is opened and noted as such, the slip printed or kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Complaint, EventKind, State, Step
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.messages.complaint_texts import ComplaintLetter, complaint_text
from pempek_pos.messages.links import draft_link
from ui.complaints.presenter import ComplaintsPresenter
from ui.complaints.services import CareServices

_FITS: Final = {
    State.RECEIVED: ComplaintLetter.RECEIVED,
    State.ACKNOWLEDGED: ComplaintLetter.ANSWERED,
    State.INVESTIGATING: ComplaintLetter.ANSWERED,
    State.OFFERED: ComplaintLetter.OFFERED,
    State.ACCEPTED: ComplaintLetter.RESOLVED,
    State.REFUSED: ComplaintLetter.RESOLVED,
}


@dataclass(frozen=True, slots=True)
class CarePapers:
    """What becomes of a slip: paper at this till, a file on this machine."""

    print_slip: Callable[[Actor, Complaint, Callable[[str], None]], None]
    """How it went is told in words, "" if the printer took it. Raises NotAllowed."""
    keep_slip: Callable[[Actor, Complaint], Path]
    """Draws it into the folder of exports and says where. Raises NotAllowed, OSError."""


class AnswersScreen(Protocol):
    """What answers are shown on."""

    def open_draft(self, complaint: Complaint, letter: ComplaintLetter, said: str) -> None:
        """Ask which letter, and for a sentence of one's own; `said` is known already."""

    def show_draft(self, text: str) -> None:
        """Show how it will read."""

    def open_link(self, link: str) -> None:
        """Open the draft; nothing is sent (P5)."""

    def close_form(self) -> None:
        """It is opened."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def say_error(self, error: ShopError) -> None:
        """Say on the page what cannot be."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""

    def say_printed(self, refusal: str) -> None:
        """Tell that the slip is on its way, or why not."""


class AnswersPresenter:
    """Everything that leaves the shop about a complaint."""

    def __init__(
        self,
        services: CareServices,
        screen: AnswersScreen,
        who: Callable[[], Actor],
        page: ComplaintsPresenter,
        papers: CarePapers,
    ) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._page = page
        self._papers = papers
        self._id = new_id()
        self._text = ""

    def draft_wanted(self) -> None:
        """Somebody wants to answer."""
        if (detail := self._page.detail) is not None:
            self._id = new_id()
            letter = _FITS[detail.complaint.state]
            offers = [event.note for event in detail.story if event.kind is EventKind.OFFERED]
            said = offers[-1] if letter is ComplaintLetter.OFFERED and offers else ""
            self._screen.open_draft(detail.complaint, letter, said)

    def write(self, letter: ComplaintLetter, said: str) -> None:
        """Write it anew."""
        if (detail := self._page.detail) is not None:
            self._text = complaint_text(self._services.profile(), detail.complaint, letter, said)
            self._screen.show_draft(self._text)

    def open_draft(self) -> None:
        """Open it, and note that it was opened."""
        if (detail := self._page.detail) is None:
            return
        phone = detail.complaint.about.phone
        try:
            self._services.complaints.drafted(self._who(), detail.complaint.id, Step(self._id, self._text))
        except ShopError as error:
            self._screen.say_form_error(error)
            return
        self._screen.close_form()
        self._screen.open_link(draft_link(self._text, phone if phone.startswith("+") else ""))
        self._page.look_again()

    def print_wanted(self) -> None:
        """Print the slip."""
        if (detail := self._page.detail) is not None:
            self.print_slip(detail.complaint)

    def print_slip(self, complaint: Complaint) -> None:
        """Print a complaint's slip."""
        try:
            self._papers.print_slip(self._who(), complaint, self._screen.say_printed)
        except ShopError as error:
            self._screen.say_error(error)

    def keep_wanted(self) -> None:
        """Keep the slip as a file."""
        if (detail := self._page.detail) is None:
            return
        try:
            self._screen.say_kept(self._papers.keep_slip(self._who(), detail.complaint))
        except ShopError as error:
            self._screen.say_error(error)
        except OSError as error:
            self._screen.say_disk(str(error.filename or detail.complaint.label))
