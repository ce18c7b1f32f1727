"""Ties what can be done for a member to the buttons and sheets of the page."""

from functools import partial

from pempek_pos.shop import Shop
from ui.forms.complaint_rows import PAGE as COMPLAINTS
from ui.forms.people import people_at_work
from ui.members.kindness_presenter import KindnessPresenter
from ui.members.presenter import MembersPresenter
from ui.members.view import MembersView
from ui.members.visits_presenter import VisitSide, VisitsPresenter
from ui.surroundings import Surroundings


def wire_visits(
    shop: Shop, around: Surroundings, view: MembersView, page: MembersPresenter
) -> VisitsPresenter:
    """Visits and calls."""
    side = VisitSide(around.who, shop.clock.today, partial(people_at_work, shop.staff))
    visits = VisitsPresenter(shop.member_visits, view.visits, page, side)
    screen, tab = view.visits, view.profile.visits
    view.agenda.clicked.connect(visits.agenda_wanted)
    view.profile.overview.step.visit_wanted.connect(visits.plan_wanted)
    tab.plan_wanted.connect(visits.plan_wanted)
    tab.record_wanted.connect(visits.record_wanted)
    tab.cancel_wanted.connect(visits.cancel_wanted)
    screen.plan.sent.connect(visits.plan)
    screen.record.sent.connect(visits.record)
    screen.cancel.sent.connect(visits.cancel)
    screen.agenda.chosen.connect(visits.stop_chosen)
    return visits


def wire_kindness(
    shop: Shop, around: Surroundings, view: MembersView, page: MembersPresenter
) -> KindnessPresenter:
    """Drafts, vouchers, and the way to the page of complaints."""
    here = (around.who, shop.clock.today)
    kindness = KindnessPresenter((shop.drafts, shop.offers), view.kindness, page, here)
    step, voices = view.profile.overview.step, view.profile.voices
    step.write_wanted.connect(kindness.write_wanted)
    step.voucher_wanted.connect(kindness.voucher_wanted)
    view.profile.messages.write_wanted.connect(kindness.write_wanted)
    view.kindness.letters.chosen.connect(kindness.write)
    view.kindness.voucher.sent.connect(kindness.give)

    def complain() -> None:
        if (profile := page.profile) is not None:
            around.window.open_part(COMPLAINTS, f"member:{profile.member.id}")

    step.complaint_wanted.connect(complain)
    voices.complaint_wanted.connect(complain)
    voices.complaint_chosen.connect(lambda one: around.window.open_part(COMPLAINTS, one))
    return kindness
