"""Explains the figures on the member's strip, each by its rule."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pempek_pos.loyalty.programme import Standing
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import grouped, rupiah_text
from ui.counter.member_words import progress_of
from ui.counter.offer_words import code_sentences, discount_sentences
from ui.counter.state import CounterState
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.progress import ProgressBar
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Part, column, holder, row
from ui.wording_why import factor, why_sentence, why_sentences
from ui.words.days import long_day

_MOST_LOTS = 6


class WhyView(Sheet):
    """Points now, points of this sale, the tier, what ends when: figures with their reasons."""

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__("", width=620)
        self._over = over
        done = Button(self.tr("Mengerti"), Weight.PRIMARY, key="Enter")
        done.clicked.connect(self.close_veil)
        self.set_foot(None, done)

    def show_why(self, state: CounterState) -> None:
        """Explain the figures of the sale's member, and what was taken off the basket."""
        parts: list[Part] = []
        for heading, sentences in self._chapters(state):
            parts += [PlainLabel(heading, Role.STRONG), *(_sentence(words) for words in sentences), 12]
        if state.quote.member is not None:
            bar = ProgressBar("amber")
            bar.show_part(progress_of(state.quote.member.before.standing))
            parts.append(bar)
        self.set_body(column(*parts, gap=4))
        self.open(self._over)

    def _chapters(self, state: CounterState) -> Iterator[tuple[str, list[str]]]:
        customer, quote = state.customer, state.quote
        name = customer.member.name if customer is not None else ""
        self.set_title(
            self.tr("Poin {name}").format(name=name) if name else self.tr("Potongan di belanja ini")
        )
        if quote.price.reduction or quote.codes:
            total = self.tr("Potongan {amount}").format(amount=rupiah_text(quote.price.reduction))
            yield total, [*discount_sentences(quote.price), *code_sentences(quote.codes)]
        if quote.member is None:
            return
        standing = quote.member.before.standing
        yield self._balance_heading(state), list(self._lots(state))
        yield self._award_heading(state), list(self._award(state))
        yield self.tr("Tingkat {tier}").format(tier=standing.tier.name), list(self._tier(standing))

    def _balance_heading(self, state: CounterState) -> str:
        assert state.quote.member is not None
        return self.tr("Saldo {points} poin").format(points=grouped(state.quote.member.before.balance))

    def _lots(self, state: CounterState) -> Iterator[str]:
        assert state.customer is not None
        assert state.quote.member is not None
        balance = state.quote.member.before.balance
        if balance < 0:
            yield why_sentence(Because(Rule.DEBT, (("debt", -balance),)))
        for lot in state.customer.lots[:_MOST_LOTS]:
            words = (
                self.tr("{points} poin berlaku sampai {day}.")
                if lot.expires_on
                else self.tr("{points} poin tanpa batas waktu.")
            )
            day = long_day(lot.expires_on) if lot.expires_on else ""
            yield words.format(points=grouped(lot.remaining), day=day)
        if len(state.customer.lots) > _MOST_LOTS:
            yield self.tr("Dan {n} bagian lain sesudahnya.").format(n=len(state.customer.lots) - _MOST_LOTS)

    def _award_heading(self, state: CounterState) -> str:
        assert state.quote.member is not None
        return self.tr("+{points} poin dari belanja ini").format(
            points=grouped(state.quote.member.award.points)
        )

    def _award(self, state: CounterState) -> Iterator[str]:
        assert state.quote.member is not None
        yield from why_sentences(state.quote.member.award.why)
        if state.quote.price.lines:
            yield why_sentence(Because(Rule.NOT_IN_SAME_SALE))

    def _tier(self, standing: Standing) -> Iterator[str]:
        yield self.tr("Belanja 12 bulan terakhir {amount}; poin dikali {factor}.").format(
            amount=rupiah_text(standing.purchases), factor=factor(standing.tier.multiplier_bp)
        )
        if standing.next_tier is not None:
            yield self.tr("Kurang {amount} lagi menuju {tier}, dengan pengali {factor}.").format(
                amount=rupiah_text(standing.missing),
                tier=standing.next_tier.name,
                factor=factor(standing.next_tier.multiplier_bp),
            )


def _sentence(words: str) -> QWidget:
    label = PlainLabel(words, Role.MUTED, wrap=True)
    line = row(label)
    return holder(line)
