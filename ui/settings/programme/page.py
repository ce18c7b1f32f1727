"""Plugs the programme's section together: terms, rewards, promotions and vouchers with their services."""

from collections.abc import Callable
from pathlib import Path

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Right
from ui.background import Stepper
from ui.reveal import keep_export, reveal
from ui.settings.programme.presenter import PartPresenter, ProgrammePresenter
from ui.settings.programme.promotions_panel import PromotionsPanel
from ui.settings.programme.promotions_presenter import PromotionsPresenter
from ui.settings.programme.rehearsal_presenter import RehearsalPresenter
from ui.settings.programme.rewards_panel import RewardsPanel
from ui.settings.programme.rewards_presenter import RewardsPresenter
from ui.settings.programme.terms_panel import TermsPanel
from ui.settings.programme.terms_presenter import TermsPresenter
from ui.settings.programme.view import ProgrammeView
from ui.settings.programme.vouchers_panel import VouchersPanel
from ui.settings.programme.vouchers_presenter import VouchersPresenter
from ui.surroundings import Surroundings


class _Papers:
    """A voucher's ways onto paper on this machine."""

    def __init__(self, shop: Shop, around: Surroundings) -> None:
        self._shop, self._around = shop, around

    def print_voucher(self, by: Actor, voucher: Voucher, holder: str, then: Callable[[str], None]) -> None:
        self._around.printers.print_voucher(by, voucher, holder, then)

    def keep_pdf(self, by: Actor, voucher: Voucher, holder: str) -> Path:
        page = self._shop.printing.voucher_pdf(by, voucher, holder)
        return keep_export(self._around.machine.folder, f"voucer-{voucher.code}.pdf", page)


class _Terms:
    """The presenters of the terms, kept alive together."""

    def __init__(self, terms: TermsPresenter, rehearsal: RehearsalPresenter) -> None:
        self.terms, self.rehearsal = terms, rehearsal

    def shown(self) -> None:
        """Show how the terms stand."""
        self.terms.shown()


def programme_section(shop: Shop, around: Surroundings) -> tuple[ProgrammeView, ProgrammePresenter]:
    """The view of the section and its presenter."""
    view = ProgrammeView()
    parts: dict[str, tuple[PartPresenter, Right]] = {
        "terms": (_terms(view.terms, shop, around), Right.EDIT_PROGRAMME),
        "rewards": (_rewards(view.rewards, shop, around), Right.EDIT_PROGRAMME),
        "promotions": (_promotions(view.promotions, shop, around), Right.EDIT_PROGRAMME),
        "vouchers": (_vouchers(view.vouchers, shop, around), Right.ISSUE_VOUCHERS),
    }
    presenter = ProgrammePresenter(view, around.who, parts)
    view.chosen.connect(presenter.choose)
    return view, presenter


def _terms(panel: TermsPanel, shop: Shop, around: Surroundings) -> _Terms:
    stepper = Stepper(panel)
    terms = TermsPresenter(panel, shop.loyalty, shop.clock.today, around.who, around.say)
    rehearsal = RehearsalPresenter(panel, (shop.rehearsal, terms), around.who, around.say, stepper)
    panel.new_wanted.connect(terms.begin_new)
    panel.sheet.tried.connect(terms.try_out)
    panel.sheet.published.connect(terms.publish)
    panel.sheet.rehearsed.connect(rehearsal.start)
    panel.rehearsal.stopped.connect(rehearsal.stop)
    stepper.progress.connect(rehearsal.progressed)
    stepper.finished.connect(rehearsal.finished)
    stepper.failed.connect(rehearsal.failed)
    stepper.stopped.connect(rehearsal.stopped)
    around.window.closing.connect(rehearsal.stop)
    return _Terms(terms, rehearsal)


def _rewards(panel: RewardsPanel, shop: Shop, around: Surroundings) -> RewardsPresenter:
    services = (shop.loyalty, shop.catalog)
    rewards = RewardsPresenter(panel, services, shop.clock.today, around.who, around.say)
    panel.new_wanted.connect(rewards.begin_new)
    panel.wanted.connect(rewards.open_reward)
    panel.sheet.kept.connect(rewards.save)
    panel.sheet.turned.connect(rewards.turn)
    return rewards


def _promotions(panel: PromotionsPanel, shop: Shop, around: Surroundings) -> PromotionsPresenter:
    services = (shop.offers, shop.catalog)
    promotions = PromotionsPresenter(panel, services, shop.clock.today, around.who, around.say)
    panel.new_wanted.connect(promotions.begin_new)
    panel.wanted.connect(promotions.open_promotion)
    panel.sheet.kept.connect(promotions.save)
    panel.sheet.turned.connect(promotions.turn)
    return promotions


def _vouchers(panel: VouchersPanel, shop: Shop, around: Surroundings) -> VouchersPresenter:
    services = (shop.offers, shop.members, _Papers(shop, around))
    vouchers = VouchersPresenter(panel, services, shop.clock.today, around.who, around.say)
    panel.new_wanted.connect(vouchers.begin_new)
    panel.wanted.connect(vouchers.open_voucher)
    panel.form.member.looked_for.connect(vouchers.look_for)
    panel.form.issued.connect(vouchers.issue)
    panel.sheet.printed.connect(vouchers.print)
    panel.sheet.kept.connect(vouchers.keep_pdf)
    panel.sheet.withdrawn.connect(vouchers.withdraw)
    panel.folder_wanted.connect(reveal)
    return vouchers
