"""The programme's terms: those in force, and new ones tried out before they are published."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.loyalty.accrual import award_for, last_good_day, plain_earning
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.service import LoyaltyService
from pempek_pos.loyalty.terms import check_programme
from pempek_pos.money.amount import Rupiah
from ui.settings.fault import field_of
from ui.settings.programme.state import Preview, TermsForm, TermsShown, TierForm


class TermsScreen(Protocol):
    """What the section shows of the terms."""

    def show_terms(self, terms: TermsShown) -> None:
        """Show the terms in force and those to come."""

    def open_terms(self, form: TermsForm, today: date) -> None:
        """Open the form of new terms."""

    def show_preview(self, preview: Preview) -> None:
        """Say what a purchase would win."""

    def show_terms_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form; `field` "" is about the whole."""

    def close_terms(self) -> None:
        """The new terms are published."""


class TermsPresenter:
    """Keeps the id of the terms that are being written, so that saving twice publishes once."""

    def __init__(
        self,
        screen: TermsScreen,
        loyalty: LoyaltyService,
        today: Callable[[], date],
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._loyalty = loyalty
        self._today = today
        self._who = who
        self._say = say
        self._id = ""

    def shown(self) -> None:
        """Show the terms in force and those to come."""
        today = self._today()
        known = self._loyalty.programmes()
        current = next((terms for terms in known if terms.valid_from <= today), None)
        coming = tuple(terms for terms in reversed(known) if terms.valid_from > today)
        self._screen.show_terms(TermsShown(current, coming))

    def begin_new(self) -> None:
        """Open the form, filled with the latest terms, to hold from tomorrow."""
        self._id = new_id()
        today = self._today()
        latest = next(iter(self._loyalty.programmes()), None)
        self._screen.open_terms(_form_of(latest, today + timedelta(days=1)), today)

    def try_out(self, form: TermsForm, spend: int | None) -> None:
        """Say what a purchase would win by these terms, or what is wrong with them."""
        try:
            programme = self._programme(form)
        except ShopError as error:
            self._screen.show_terms_fault(field_of(error), self._say(error))
            return
        base = Rupiah(spend or 0)
        wins = tuple(
            (tier.name, award_for(programme, tier, plain_earning(base), base).points)
            for tier in programme.tiers
        )
        self._screen.show_preview(Preview(base, wins, last_good_day(programme, form.valid_from)))

    def publish(self, form: TermsForm) -> None:
        """Put the terms in force from their day on."""
        try:
            self._loyalty.publish(self._who(), self._programme(form))
        except ShopError as error:
            self._screen.show_terms_fault(field_of(error), self._say(error))
        else:
            self._screen.close_terms()
            self.shown()

    def _programme(self, form: TermsForm) -> Programme:
        programme = Programme(
            self._id,
            form.valid_from,
            Rupiah(_needed("rupiah_per_point", form.rupiah_per_point)),
            Rupiah(form.minimum_spend or 0),
            Rupiah(_needed("point_value", form.point_value)),
            _needed("expiry_months", form.expiry_months),
            tuple(_tier(rank, tier) for rank, tier in enumerate(form.tiers)),
        )
        check_programme(programme)
        return programme


def _tier(rank: int, form: TierForm) -> Tier:
    return Tier(
        rank,
        form.name,
        Rupiah(_needed("from_spend", form.from_spend)),
        _needed("multiplier", form.percent) * 100,
    )


def _needed(field: str, value: int | None) -> int:
    if value is None:
        raise Unusable(field, "", "needed", 1)
    return value


def _form_of(programme: Programme | None, valid_from: date) -> TermsForm:
    if programme is None:
        return TermsForm(valid_from, 1_000, 0, 20, 12, (TierForm("Teman", 0, 100),))
    return TermsForm(
        valid_from,
        programme.rupiah_per_point,
        programme.minimum_spend,
        programme.point_value,
        programme.expiry_months,
        tuple(TierForm(tier.name, tier.from_spend, tier.multiplier_bp // 100) for tier in programme.tiers),
    )
