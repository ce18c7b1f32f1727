"""The rewards over the counter: what the member can have now, what is missing for the rest."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.loyalty.service import RewardOffer
from pempek_pos.money.amount import Points, grouped, rupiah_text
from ui.counter.reward_row import RewardRow
from ui.counter.state import CounterState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column, holder
from ui.wording import sentence

_KEYS = "123456789"


class RewardsView(Sheet):
    """Shows what the member's points can buy; tells what is taken and let go."""

    claimed = Signal(str)
    let_go = Signal(str)
    points_typed = Signal(str, object)
    most_useful = Signal(str)
    why_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__(self.tr("Hadiah"), width=720)
        self._over = over
        self.banner = Banner()
        self._rows: list[RewardRow] = []
        self._list = column(gap=8)
        self._empty = EmptyState("gift", self.tr("Belum ada hadiah yang ditawarkan hari ini."))
        self.balance = PlainLabel("", Role.POINTS)
        self._total = PlainLabel("", Role.STRONG)
        self._why = Button(self.tr("Mengapa?"), Weight.LINK)
        self._why.clicked.connect(self.why_wanted)
        done = Button(self.tr("Selesai"), Weight.PRIMARY, key="Enter", size=16)
        done.setMinimumWidth(px(180))
        done.clicked.connect(self.close_veil)
        self.set_body(column(self.banner, holder(self._list), self._empty, gap=8))
        self.set_foot(column(self.balance, self._total, gap=2), None, self._why, done)

    def open_rewards(self, state: CounterState, goods: Mapping[str, str]) -> None:
        """Lay them over the counter; `goods` says what a reward is for, by its id."""
        assert state.customer is not None
        self.set_title(self.tr("Hadiah untuk {name}").format(name=state.customer.member.name))
        self._build(state.customer.offers, goods)
        self.show_state(state)
        self.open(self._over, first=self)

    def show_state(self, state: CounterState) -> None:
        """Show what is taken now, and what is left."""
        quote, customer = state.quote, state.customer
        if customer is None or quote.member is None:
            self.close_veil()
            return
        self.banner.hide()
        balance = quote.member.before.balance
        left = Points(balance - quote.spent)
        taken = Counter(claim.reward_id for claim in state.basket.claims)
        offers = {offer.reward.id: offer for offer in customer.offers}
        for line in self._rows:
            if line.reward.id in offers:
                line.show_offer(offers[line.reward.id], taken[line.reward.id], left)
        for redemption in quote.price.redemptions:
            if redemption.reward.kind is RewardKind.POINTS_AS_RUPIAH:
                self.fill_in(redemption.reward.id, redemption.cost)
        self.balance.setText(
            self.tr("Saldo {balance} poin, dipakai {spent}, sisa {left}").format(
                balance=grouped(balance), spent=grouped(quote.spent), left=grouped(left)
            )
        )
        self._why.setVisible(bool(quote.price.redemptions))
        self._total.setText(self.tr("Total belanja {total}").format(total=rupiah_text(quote.price.net)))

    def fill_in(self, reward_id: str, points: Points) -> None:
        """Write so many points into the reward's field."""
        for line in self._rows:
            if line.reward.id == reward_id:
                line.fill_in(points)

    def say_error(self, error: ShopError) -> None:
        """Say why it cannot be taken."""
        self.banner.say(Tone.ERROR, sentence(error))

    def row_of(self, name: str) -> RewardRow:
        """The row of the reward called `name`."""
        return next(line for line in self._rows if line.reward.name == name)

    def _say_problem(self, sentence: str) -> None:
        """What was typed is no number of points; well again with the next figure."""
        if sentence:
            self.banner.say(Tone.ERROR, sentence)
        else:
            self.banner.hide()

    def _build(self, offers: tuple[RewardOffer, ...], goods: Mapping[str, str]) -> None:
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        keys = [*_KEYS, *[""] * len(offers)]
        self._rows = [
            RewardRow(offer, key, goods.get(offer.reward.id, ""))
            for offer, key in zip(offers, keys, strict=False)
        ]
        for line in self._rows:
            self._list.addWidget(line)
            line.claimed.connect(self.claimed)
            line.let_go.connect(self.let_go)
            line.points_typed.connect(self.points_typed)
            line.most_useful.connect(self.most_useful)
            line.problem.connect(self._say_problem)
        self._empty.setVisible(not offers)
