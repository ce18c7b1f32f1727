"""Money from a partner: what it would settle is shown before it is taken, once per sheet (policy M3)."""

from dataclasses import replace

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim, Credit, PaymentWanted, oldest_first, spread
from ui.partners.account_desk import AccountDesk
from ui.partners.account_state import Part, Paying
from ui.partners.papers_presenter import PapersPresenter


class PayPresenter:
    """Turns the sheet of a payment into one command."""

    def __init__(self, desk: AccountDesk, papers: PapersPresenter) -> None:
        self._desk = desk
        self._papers = papers
        self._id = ""
        self._state: Paying | None = None

    def wanted(self) -> None:
        """A new sheet is a new payment, however often its button is pressed."""
        desk, profile = self._desk, self._desk.profile
        if profile is None or desk.state is None:
            return
        self._id = new_id()
        owed = Rupiah(max(0, profile.standing.owed))
        self._state = Paying(profile.partner.name, owed, tuple(oldest_first(desk.state.claims)))
        desk.screen.open_pay(self._state)

    def typed(self, amount: int, named: tuple[str, ...]) -> None:
        """Say what this amount would settle, the `named` claims first."""
        if self._state is not None:
            self._state = planned(replace(self._state, amount=Rupiah(amount), named=named))
            self._desk.screen.show_pay(self._state)

    def pay(self, wanted: PaymentWanted) -> None:
        """Take the money; its receipt is drawn at once."""
        desk, profile, state = self._desk, self._desk.profile, self._state
        if profile is None or state is None:
            return
        named = replace(
            wanted,
            id=self._id,
            partner_id=profile.partner.id,
            amount=state.amount,
            towards=towards(state.claims, state.named, state.amount),
        )

        def deed() -> None:
            payment = desk.services.accounts.pay(desk.by, named)
            desk.screen.close_sheets()
            desk.page.look_again()
            desk.screen.say_paid(payment, self._papers.receipt_of(payment.id))

        desk.attempt(deed)


def towards(
    claims: tuple[Claim, ...], named: tuple[str, ...], amount: Rupiah
) -> tuple[tuple[str, Rupiah], ...]:
    """How an amount is spread over the named claims, the oldest first."""
    left, parts = amount, []
    for claim in claims:
        part = Rupiah(min(left, claim.remaining))
        if claim.entry_id in named and part:
            parts.append((claim.entry_id, part))
            left = Rupiah(left - part)
    return tuple(parts)


def planned(state: Paying) -> Paying:
    """The payment with what it would settle."""
    if not state.amount:
        return replace(state, parts=(), left_as_credit=Rupiah(0))
    first = state.claims[0].on_day if state.claims else None
    if first is None:
        return replace(state, parts=(), left_as_credit=state.amount)
    credit = Credit("", "", first, state.amount, state.amount)
    by_id = {claim.entry_id: 0 for claim in state.claims}
    for part in spread(credit, state.claims, towards(state.claims, state.named, state.amount)):
        by_id[part.claim_id] += part.amount
    parts = tuple(
        Part(claim.label, Rupiah(by_id[claim.entry_id]), Rupiah(claim.remaining - by_id[claim.entry_id]))
        for claim in state.claims
        if by_id[claim.entry_id]
    )
    return replace(
        state, parts=parts, left_as_credit=Rupiah(state.amount - sum(part.amount for part in parts))
    )
