"""Plugs the programme's section together: terms and rewards beside each other."""

from pempek_pos.shop import Shop
from ui.settings.programme.rewards_presenter import RewardsPresenter
from ui.settings.programme.terms_presenter import TermsPresenter
from ui.settings.programme.view import ProgrammeView
from ui.surroundings import Surroundings


class ProgrammePresenter:
    """Terms and rewards, shown together."""

    def __init__(self, terms: TermsPresenter, rewards: RewardsPresenter) -> None:
        self.terms = terms
        self.rewards = rewards

    def shown(self) -> None:
        """Show how both stand."""
        self.terms.shown()
        self.rewards.shown()


def programme_section(shop: Shop, around: Surroundings) -> tuple[ProgrammeView, ProgrammePresenter]:
    """The view of the section and its presenter."""
    view = ProgrammeView()
    terms = TermsPresenter(view, shop.loyalty, shop.clock.today, around.who, around.say)
    rewards = RewardsPresenter(view, (shop.loyalty, shop.catalog), shop.clock.today, around.who, around.say)
    view.new_terms.connect(terms.begin_new)
    view.terms.tried.connect(terms.try_out)
    view.terms.published.connect(terms.publish)
    view.new_reward.connect(rewards.begin_new)
    view.reward_wanted.connect(rewards.open_reward)
    view.reward.kept.connect(rewards.save)
    view.reward.turned.connect(rewards.turn)
    return view, ProgrammePresenter(terms, rewards)
