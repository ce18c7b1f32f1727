"""Puts the members' page together from one shop."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.late_page import LatePage
from ui.members.care_desk import CareDesk
from ui.members.care_presenter import CarePresenter
from ui.members.form_presenter import FormPresenter
from ui.members.papers_presenter import PapersPresenter
from ui.members.presenter import MembersPresenter
from ui.members.services import MemberPapers, MemberServices
from ui.members.view import MembersView
from ui.members.visits_presenter import VisitsPresenter
from ui.members.wiring import wire_kindness, wire_visits
from ui.reveal import keep_export, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "members"


class MembersPage:
    """The presenters of the page, kept alive together."""

    def __init__(
        self, found: MembersPresenter, visits: VisitsPresenter, view: MembersView, others: object
    ) -> None:
        self.found = found
        self.visits = visits
        self._view = view
        self._others = others

    def shown(self) -> None:
        """The page has come to the front."""
        self.found.shown()
        self.visits.shown()
        self._view.take_keyboard()


def late_members_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the members, built once it is needed."""
    late = LatePage(lambda: members_page(shop, around))
    return PageEntry(KEY, "users", _title(), late, late, "Ctrl+2")


def members_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the members, wired."""
    view = MembersView(shop.clock.today())
    services = member_services(shop)
    found = MembersPresenter(services, view, around.who)
    forms = FormPresenter(shop.members, (shop.enrolment, shop.announcements), view, around.who, found)
    papers = PapersPresenter(_papers(shop, around), view, around.who, found, shop.clock.today)
    care = CarePresenter(CareDesk(services, view.care, around.who, found, around.approver.ask))
    view.list.typed.connect(found.typed)
    view.list.chosen.connect(found.chosen)
    view.profile.points.period_chosen.connect(found.period_chosen)
    view.profile.purchases.receipt_wanted.connect(found.receipt_wanted)
    view.profile.about.promotions_set.connect(found.promotions_set)
    view.enrol_wanted.connect(forms.enrol_wanted)
    view.enrolling.sent.connect(forms.enrol)
    view.correct_wanted.connect(forms.correct_wanted)
    view.correcting.sent.connect(forms.correct)
    view.statement_wanted.connect(papers.statement_wanted)
    view.months.month_chosen.connect(papers.statement)
    view.card_wanted.connect(papers.card_wanted)
    view.folder_wanted.connect(reveal)
    visits = wire_visits(shop, around, view, found)
    kindness = wire_kindness(shop, around, view, found)
    _wire_care(view, care)
    window = around.window
    window.scanned.connect(lambda text: found.scanned(text) if window.page() == KEY else None)
    page = MembersPage(found, visits, view, (forms, papers, care, kindness))
    return PageEntry(KEY, "users", _title(), view, page, "Ctrl+2")


def _title() -> str:
    return QCoreApplication.translate("pages", "Anggota")


def _wire_care(view: MembersView, care: CarePresenter) -> None:
    view.care_wanted.connect(care.wanted)
    sheets, points, identity = view.care, care.points, care.identity
    sheets.deeds.chosen.connect(care.deed_wanted)
    sheets.adjusting.typed.connect(points.adjust_typed)
    sheets.adjusting.sent.connect(points.adjust)
    sheets.stamps.typed.connect(points.stamps_typed)
    sheets.stamps.sent.connect(points.take_stamps)
    sheets.merging.typed.connect(identity.other_typed)
    sheets.merging.chosen.connect(identity.other_chosen)
    sheets.merging.swapped.connect(identity.swapped)
    sheets.merging.sent.connect(identity.merge)
    sheets.forgetting.sent.connect(identity.forget)


def member_services(shop: Shop) -> MemberServices:
    """What the page asks."""
    return MemberServices(
        members=shop.members,
        loyalty=shop.loyalty,
        sales=shop.sales,
        history=shop.member_history,
        offers=shop.offers,
        care=shop.member_care,
        visits=shop.member_visits,
        complaints=shop.complaints,
        ratings=shop.ratings,
        feedback=shop.feedback,
        drafts=shop.drafts,
        clock=shop.clock,
        names=lambda: {person.id: person.name for person in shop.staff.people()},
    )


def _papers(shop: Shop, around: Surroundings) -> MemberPapers:
    return MemberPapers(
        card=lambda by, member_id: shop.printing.card_pdf(shop.members.member(by, member_id)),
        statement=lambda by, member_id, month: shop.reports.statement(
            by, member_id, month, shop.printing.face()
        ),
        keep=partial(keep_export, around.machine.folder),
    )
