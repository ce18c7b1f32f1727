"""Puts the page of complaints together from one shop."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import Complaint
from pempek_pos.shop import Shop
from ui.complaints.answers_presenter import AnswersPresenter, CarePapers
from ui.complaints.deeds import Deed
from ui.complaints.deeds_presenter import DeedsPresenter
from ui.complaints.give_presenter import GivePresenter
from ui.complaints.log_presenter import LogPresenter
from ui.complaints.log_state import wanted_in
from ui.complaints.presenter import ComplaintsPresenter
from ui.complaints.recovery_presenter import RecoveryPresenter
from ui.complaints.services import CareServices
from ui.complaints.sheets import Sheets
from ui.complaints.view import ComplaintsView
from ui.late_page import LatePage
from ui.reveal import exports_folder, keep_export, reveal
from ui.surroundings import Surroundings
from ui.widgets.notice import Tone
from ui.window import PageEntry, Window

KEY = "complaints"
ICON = "message-square-warning"
SHORTCUT = "Ctrl+4"


@dataclass(frozen=True)  # without slots: signals hold it by a weak reference
class ComplaintsPage:
    """The presenters of the page, kept alive together."""

    found: ComplaintsPresenter
    deeds: DeedsPresenter
    answers: AnswersPresenter
    log: LogPresenter
    give: GivePresenter
    recovery: RecoveryPresenter

    def shown(self) -> None:
        """The page has come to the front."""
        self.found.shown()

    def part_wanted(self, key: str, part: str) -> None:
        """Somebody was led here to log a complaint, or to look at one."""
        if key != KEY:
            return
        wanted = wanted_in(part)
        if wanted is None:
            self.found.opened(part)
        else:
            self.log.wanted(wanted)


def late_complaints_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of complaints, built once it is needed."""
    late = LatePage(lambda: complaints_page(shop, around))
    return PageEntry(KEY, ICON, _title(), late, late, SHORTCUT)


def complaints_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of complaints, wired."""
    view, window, who = ComplaintsView(), around.window, around.who
    services = CareServices(
        shop.complaints, shop.sales, shop.members, shop.partners, shop.catalog, shop.clock,
        shop.settings.profile, lambda: _people(shop),
    )  # fmt: skip
    sheets = view.sheets
    found = ComplaintsPresenter(services, view, who, partial(window.set_count, KEY))
    answers = AnswersPresenter(services, sheets, who, found, _papers(shop, around))
    give = GivePresenter(services, sheets, who, found, around.approver.ask)
    log = LogPresenter(services, sheets, who, found, view.tell_logged)
    elsewhere: Mapping[Deed, Callable[[], None]] = {
        Deed.DRAFT: answers.draft_wanted,
        Deed.PRINT: answers.print_wanted,
        Deed.KEEP: answers.keep_wanted,
        Deed.ACCEPT: give.wanted,
    }
    deeds = DeedsPresenter(services, sheets, who, found, elsewhere)
    page = ComplaintsPage(found, deeds, answers, log, give, _wired_recovery(shop, around, view))
    _wire_view(view, page, window)
    _wire_deeds(sheets, page)
    _wire_log(sheets, log)
    _wire_give(sheets, give)
    window.part_wanted.connect(page.part_wanted)
    window.scanned.connect(lambda text: log.scanned(text) if window.page() == KEY else None)
    return PageEntry(KEY, ICON, _title(), view, page, SHORTCUT)


def _title() -> str:
    return QCoreApplication.translate("pages", "Keluhan")


def _wire_view(view: ComplaintsView, page: ComplaintsPage, window: Window) -> None:
    view.log_wanted.connect(partial(page.log.wanted, None))
    view.panel.opened.connect(page.found.opened)
    view.panel.typed.connect(page.found.typed)
    view.panel.shown_chosen.connect(page.found.shown_chosen)
    view.detail.back_wanted.connect(page.found.back)
    view.detail.deed_wanted.connect(page.deeds.wanted)
    view.detail.more.clicked.connect(page.deeds.more_wanted)
    view.minute_passed.connect(page.found.minute_passed)
    view.banner.folder_wanted.connect(reveal)
    view.banner.slip_wanted.connect(page.answers.print_slip)
    view.led_back.connect(lambda origin, complaint: _lead_back(window, origin, complaint))


def _wire_deeds(sheets: Sheets, page: ComplaintsPage) -> None:
    sheets.note.sent.connect(page.deeds.take)
    sheets.hand_over.sent.connect(page.deeds.hand_over)
    sheets.change.sent.connect(page.deeds.change)
    sheets.more.chosen.connect(lambda key: page.deeds.wanted(Deed(key)))
    sheets.draft.changed.connect(page.answers.write)
    sheets.draft.sent.connect(page.answers.open_draft)


def _wire_log(sheets: Sheets, log: LogPresenter) -> None:
    sheets.log.category_chosen.connect(log.category_chosen)
    sheets.log.pasted.connect(log.pasted)
    sheets.log.known_wanted.connect(log.known_wanted)
    sheets.log.sent.connect(log.log)
    about = sheets.log.subject
    about.typed.connect(log.typed)
    about.picked.connect(log.picked)
    about.cleared.connect(log.cleared)
    about.line_chosen.connect(log.line_chosen)
    about.phone_typed.connect(log.phone_typed)


def _wire_give(sheets: Sheets, give: GivePresenter) -> None:
    sheets.give.changed.connect(give.changed)
    sheets.give.typed.connect(give.typed)
    sheets.give.picked.connect(give.picked)
    sheets.give.sent.connect(give.close)


def _wired_recovery(shop: Shop, around: Surroundings, view: ComplaintsView) -> RecoveryPresenter:
    kept = (shop.clock.today, exports_folder(around.machine.folder))
    recovery = RecoveryPresenter(shop.recovery, view, around.who, kept)
    view.recovery_wanted.connect(recovery.wanted)
    view.recovery.period_chosen.connect(recovery.period_chosen)
    view.export.clicked.connect(recovery.export_wanted)
    view.exporting.wanted.connect(recovery.export)
    return recovery


def _lead_back(window: Window, origin: str, complaint: Complaint) -> None:
    """Back to the page from which the complaint was logged, its number said there."""
    window.open_page(origin)
    words = QCoreApplication.translate("complaints", "{label} dicatat dan ditangani {handler}.")
    handler = complaint.escalated_name or complaint.handler
    window.say(Tone.OK, words.format(label=complaint.label, handler=handler))


def _people(shop: Shop) -> dict[str, str]:
    return {person.id: person.name for person in shop.staff.people() if person.active}


def _papers(shop: Shop, around: Surroundings) -> CarePapers:
    def keep_slip(by: Actor, complaint: Complaint) -> Path:
        name = QCoreApplication.translate("complaints", "keluhan-{label}.pdf").format(label=complaint.label)
        return keep_export(around.machine.folder, name, shop.printing.complaint_pdf(by, complaint))

    return CarePapers(around.printers.print_complaint, keep_slip)
