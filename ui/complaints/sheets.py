"""The sheets over the page of complaints, and what they and the page say; one sheet in front at a time."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pempek_pos.complaints.compensation import Compensation, Worth
from pempek_pos.complaints.complaint import Category, Complaint, NewComplaint, Remedy, Severity
from pempek_pos.complaints.deadlines import Target
from pempek_pos.complaints.pasted import Pasted
from pempek_pos.errors import ShopError
from pempek_pos.messages.complaint_texts import ComplaintLetter
from pempek_pos.money.amount import Rupiah
from ui.complaints.deed_words import deed_hint, deed_icon, deed_name, deed_told
from ui.complaints.deeds import Deed, other_deeds
from ui.complaints.draft_sheet import DraftSheet
from ui.complaints.give_sheet import GiveSheet
from ui.complaints.give_state import Giving
from ui.complaints.log_sheet import LogSheet, severities
from ui.complaints.log_state import Logging
from ui.complaints.notices import Notices
from ui.complaints.state import Detail
from ui.complaints.step_sheets import ChangeSheet, HandOverSheet, MoreSheet, NoteSheet
from ui.forms.form_sheet import FormSheet
from ui.widgets.choice_list import Choice
from ui.widgets.veil import keep
from ui.words.complaints import category_name, target_words


class Sheets(QObject):
    """Shows what it is told over the page's window."""

    def __init__(self, page: QWidget, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self.notices = notices
        self.note = NoteSheet()
        self.hand_over = HandOverSheet()
        categories = {one.value: category_name(one) for one in Category}
        self.change = ChangeSheet(categories, severities(self.tr("Tingkat keluhan")))
        self.more = MoreSheet()
        self.draft = DraftSheet()
        self.log = LogSheet()
        self.give = GiveSheet()
        self._forms: tuple[FormSheet, ...] = (
            self.note, self.hand_over, self.change, self.draft, self.log, self.give,
        )  # fmt: skip
        keep(page, self.more, *self._forms)

    # -- steps -----------------------------------------------------------------------------------------

    def open_note(self, deed: Deed, complaint: Complaint) -> None:
        """Ask for a step's note."""
        about = " · ".join(filter(None, (complaint.label, complaint.who, category_name(complaint.category))))
        self.note.ask(deed_name(deed), about, deed_hint(deed), self._page.window())

    def open_hand_over(self, complaint: Complaint, people: Mapping[str, str]) -> None:
        """Ask to whom."""
        self.hand_over.ask(complaint.label, people, self._page.window())

    def open_change(self, complaint: Complaint) -> None:
        """Ask what it really is."""
        self.change.ask(complaint.category.value, complaint.severity.value, self._page.window())

    def open_more(self, detail: Detail) -> None:
        """Offer everything else that can be done."""
        deeds = other_deeds(detail.complaint, detail.rights, warned=bool(detail.warnings))
        choices = tuple(Choice(deed.value, deed_name(deed), icon=deed_icon(deed)) for deed in deeds)
        self.more.ask(detail.complaint.label, choices, self._page.window())

    def tell(self, deed: Deed, label: str, name: str = "") -> None:
        """Tell what was done."""
        self.notices.done(deed_told(deed, label, name))

    # -- answers and paper -----------------------------------------------------------------------------

    def open_draft(self, complaint: Complaint, letter: ComplaintLetter, said: str) -> None:
        """Ask which letter, and for a sentence of one's own."""
        title = self.tr("Jawab {label}").format(label=complaint.label)
        self.draft.ask(title, letter, said, self._page.window())

    def show_draft(self, text: str) -> None:
        """Show how it will read."""
        self.draft.show_text(text)

    def open_link(self, link: str) -> None:
        """Open the draft; nothing is sent (P5)."""
        QDesktopServices.openUrl(QUrl(link))
        self.notices.done(self.tr("Draf WhatsApp sudah dibuka; kirim dari sana."))

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self.notices.say_kept(path)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self.notices.say_disk(place)

    def say_printed(self, refusal: str) -> None:
        """Tell that the slip is on its way, or why not."""
        self.notices.printed(refusal)

    # -- taking in -------------------------------------------------------------------------------------

    def open_log(self, state: Logging) -> None:
        """Ask what happened."""
        self.log.ask(state, self._page.window())

    def show_log(self, state: Logging) -> None:
        """Show who and what was found."""
        self.log.show_state(state)

    def show_category(self, severity: Severity, target: Target) -> None:
        """Say what the category brings with it."""
        self.log.show_category(severity, target_words(target))

    def show_pasted(self, found: Pasted, phone: str) -> None:
        """Fill in what a chat says."""
        self.log.show_pasted(found, phone)

    def typed_phone(self) -> tuple[str, str]:
        """The name and the phone that are typed."""
        return self.log.subject.caller.text(), self.log.subject.phone.text()

    def filled(self, complaint_id: str, state: Logging) -> NewComplaint | None:
        """What is filled in; None where the category is missing."""
        category = self.log.tiles.choice()
        if category is None:
            self.log.say_no_category()
            return None
        return self.log.new(complaint_id, state, category)

    # -- closing ---------------------------------------------------------------------------------------

    def open_give(self, state: Giving, kind: Remedy) -> None:
        """Ask what is given."""
        self.give.ask(state, kind, self._page.window())

    def show_goods(self, state: Giving) -> None:
        """Offer these goods."""
        self.give.show_goods(state)

    def show_found(self, state: Giving) -> None:
        """Show what the box means."""
        self.give.show_found(state)

    def show_worth(self, worth: Worth | None) -> None:
        """Say what it would cost."""
        self.give.show_worth(worth)

    def given(self, compensation_id: str) -> Compensation:
        """What is filled in."""
        return self.give.wanted(compensation_id)

    def tell_closed(self, complaint: Complaint, cost: Rupiah) -> None:
        """Tell that it is closed."""
        self.notices.closed(complaint.label, cost)

    # -- what is common --------------------------------------------------------------------------------

    def close_form(self) -> None:
        """Back to the page."""
        for sheet in (self.more, *self._forms):
            sheet.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be, or on the page."""
        for sheet in self._forms:
            if sheet.is_open:
                sheet.say_error(error)
                return
        self.notices.say_error(error)

    def say_error(self, error: ShopError) -> None:
        """Say on the page what went wrong."""
        self.notices.say_error(error)
