"""One reward as offered to the member of this sale: what it is, what it costs, what is missing."""

from PySide6.QtCore import Signal

from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.loyalty.service import RewardOffer
from pempek_pos.money.amount import Points, grouped, rupiah_text
from ui.counter.offer_words import reward_deed, reward_terms
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import WholeField
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, column, holder, row
from ui.wording import sentence


class RewardRow(Card):
    """Takes a reward or lets it go; points as rupiah have a field of their own."""

    claimed = Signal(str)
    let_go = Signal(str)
    points_typed = Signal(str, object)
    most_useful = Signal(str)
    problem = Signal(str)

    def __init__(self, offer: RewardOffer, key: str, goods: str) -> None:
        """`key` is the figure that takes it from the keyboard, "" for none; `goods` what it is for."""
        super().__init__()
        self.reward = offer.reward
        self._name = PlainLabel(offer.reward.name, Role.STRONG, elide=True)
        self._state = PlainLabel("", Role.MUTED, elide=True)
        self._deed = PlainLabel(_deed(offer.reward, goods), Role.MUTED, wrap=True)
        self._cost = PlainLabel("", Role.POINTS)
        self._by_points = offer.reward.kind is RewardKind.POINTS_AS_RUPIAH
        self.points = WholeField(self.tr("Poin"), most=10_000_000)
        self.fill = Button(self.tr("Paling berguna"), Weight.REWARD, key=key if self._by_points else "")
        self.take = Button(self.tr("Pakai"), Weight.REWARD, key="" if self._by_points else key)
        self.drop = Button(self.tr("Lepas"), Weight.QUIET, icon="x")
        words = column(self._name, self._deed, self._state, gap=2)
        line = row(Picture("gift", 24, "amber"), words, self._cost, self.take, self.drop, gap=12)
        line.setStretchFactor(words, 1)
        self._entry = holder(row(self.points, self.fill, None, gap=12, edge=(36, 0, 0, 0)))
        self.setLayout(column(line, self._entry, gap=6, edge=(16, 10, 12, 10)))
        self._entry.setVisible(self._by_points)
        self._deed.setVisible(bool(self._deed.text()))
        self.points.setFixedWidth(px(140))
        self._connect()

    def _connect(self) -> None:
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(lambda: self.let_go.emit(self.reward.id))
        self.fill.clicked.connect(lambda: self.most_useful.emit(self.reward.id))
        self.points.returnPressed.connect(self._take)
        self.points.problem.connect(self.problem)

    def show_offer(self, offer: RewardOffer, taken: int, left: Points) -> None:
        """Show how it stands: claimed so often, and what the balance still allows (`left`)."""
        reward = offer.reward
        self._cost.setText("" if self._by_points else self.tr("{n} poin").format(n=grouped(reward.cost)))
        missing = max(0, reward.cost - left)
        again = taken < reward.claims_per_sale and not self._by_points
        self.take.setVisible(self._by_points or taken == 0 or again)
        enough = not missing or (self._by_points and taken > 0)
        self.take.setEnabled(enough and offer.refusal is None)
        self.fill.setEnabled(self.take.isEnabled())
        self.drop.setVisible(taken > 0)
        self._state.setText(self._words(offer, taken, missing))
        self._state.set_tone("amber_deep" if taken else "green" if self.take.isEnabled() else "muted")

    def fill_in(self, points: Points) -> None:
        """Write so many points into the field."""
        self.points.set_value(points)

    def state(self) -> str:
        """What it says about itself."""
        return self._state.text()

    def _words(self, offer: RewardOffer, taken: int, missing: int) -> str:
        if taken > 1:
            return self.tr("Dipakai {n} kali di belanja ini").format(n=taken)
        if taken:
            return self.tr("Dipakai di belanja ini")
        if offer.refusal is not None:
            return sentence(offer.refusal)
        if missing:
            return self.tr("Kurang {n} poin").format(n=grouped(missing))
        return self.tr("Bisa dipakai sekarang")

    def deed(self) -> str:
        """What it says it gives."""
        return self._deed.text()

    def _take(self) -> None:
        if self._by_points:
            value = self.points.value()
            self.points_typed.emit(self.reward.id, None if value is None else Points(value))
        else:
            self.claimed.emit(self.reward.id)


def _deed(reward: Reward, goods: str) -> str:
    """What it gives beyond what its name says, and its terms."""
    plain = (reward.kind is RewardKind.FREE_ITEM and reward.pieces == 1) or (
        reward.kind is RewardKind.AMOUNT_OFF and rupiah_text(reward.amount) in reward.name and not goods
    )
    words = " · ".join(filter(None, ("" if plain else reward_deed(reward, goods), reward_terms(reward))))
    return words[:1].upper() + words[1:]
