"""New terms on their way from the form to the programme they will be."""

from datetime import date

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.terms import check_programme
from pempek_pos.money.amount import Points, Rupiah
from ui.settings.programme.state import TermsForm, TierForm


def programme_from(terms_id: str, form: TermsForm) -> Programme:
    """The terms a form stands for; raises Unusable."""
    programme = Programme(
        terms_id,
        form.valid_from,
        Rupiah(_needed("rupiah_per_point", form.rupiah_per_point)),
        Rupiah(form.minimum_spend or 0),
        Rupiah(_needed("point_value", form.point_value)),
        _needed("expiry_months", form.expiry_months),
        tuple(_tier(rank, tier) for rank, tier in enumerate(form.tiers)),
        Points(form.welcome_points or 0),
        Points(form.referral_points or 0),
        Points(form.birthday_points or 0),
        Points(form.stamp_points or 0),
    )
    check_programme(programme)
    return programme


def form_of(programme: Programme | None, valid_from: date) -> TermsForm:
    """The form to begin with: the latest terms, or the simplest before the first."""
    if programme is None:
        return TermsForm(valid_from, 1_000, 0, 20, 12, (TierForm("Teman", 0, 100),))
    return TermsForm(
        valid_from,
        programme.rupiah_per_point,
        programme.minimum_spend,
        programme.point_value,
        programme.expiry_months,
        tuple(TierForm(tier.name, tier.from_spend, tier.multiplier_bp // 100) for tier in programme.tiers),
        programme.welcome_points,
        programme.referral_points,
        programme.birthday_points,
        programme.stamp_points,
    )


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
