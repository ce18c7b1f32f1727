"""A complaint as rows: the slip the customer takes home with its number and what they are promised."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.complaints.paper_words import category_on_paper, moment_on_paper
from pempek_pos.phone import shown
from pempek_pos.printing.receipt_rows import slip_head
from pempek_pos.printing.rows import Align, Cut, Gap, Line, Mark, Pair, Row, Rule, Weight
from pempek_pos.printing.words import clock_text, short_day_text, words_in
from pempek_pos.settings.profile import Language, ShopProfile

_LONGEST_TOLD: Final = 240
"""A slip repeats no letter: so many characters of what was told."""


@dataclass(frozen=True, slots=True)
class _Says:
    title: str
    receipt: str
    item: str
    promise: str
    answer: str
    offer: str
    done: str
    reach: str
    reach_shop: str
    thanks: str


_INDONESIAN: Final = _Says(
    title="KELUHAN",
    receipt="Struk",
    item="Barang",
    promise="Janji kami kepada Anda",
    answer="Jawaban pertama",
    offer="Penyelesaian ditawarkan",
    done="Selesai",
    reach="Tanya kabar keluhan ini lewat WhatsApp {phone}, sebut nomor {label}.",
    reach_shop="Tanya kabar keluhan ini di toko, sebut nomor {label}.",
    thanks="Terima kasih sudah memberi tahu kami.",
)
_ENGLISH: Final = _Says(
    title="COMPLAINT",
    receipt="Receipt",
    item="Item",
    promise="What we promise you",
    answer="First answer",
    offer="A solution is offered",
    done="Settled",
    reach="Ask about it on WhatsApp {phone}, with number {label}.",
    reach_shop="Ask about it at the shop, with number {label}.",
    thanks="Thank you for telling us.",
)


def complaint_rows(complaint: Complaint, shop: ShopProfile) -> tuple[Row, ...]:
    """The slip's rows in the shop's language; no phone of the customer is on it."""
    says = _ENGLISH if shop.language is Language.ENGLISH else _INDONESIAN
    return (
        *slip_head(shop),
        Rule(),
        Mark(says.title),
        Line(complaint.label, Align.CENTRE, Weight.LARGE),
        *_what(complaint, shop, says),
        Rule(),
        *_promises(complaint, shop, says),
        Rule(),
        Line(_reach(complaint, shop, says), Align.CENTRE),
        Line(says.thanks, Align.CENTRE),
        Cut(),
    )


def _what(complaint: Complaint, shop: ShopProfile, says: _Says) -> Iterator[Row]:
    words = words_in(shop.language)
    received = complaint.received_at
    yield Pair(short_day_text(words, received.date()), clock_text(words, received))
    if complaint.who:
        yield Line(complaint.who, weight=Weight.BOLD)
    if complaint.sale_number:
        yield Pair(says.receipt, complaint.sale_number)
    if complaint.item:
        yield Line(f"{says.item}: {complaint.item}")
    category = category_on_paper(shop.language, complaint.category)
    yield Line(category[:1].upper() + category[1:], weight=Weight.BOLD)
    told = complaint.told
    yield Line(told if len(told) <= _LONGEST_TOLD else f"{told[: _LONGEST_TOLD - 1]}…")


def _promises(complaint: Complaint, shop: ShopProfile, says: _Says) -> Iterator[Row]:
    promised = complaint.promised
    yield Line(says.promise, weight=Weight.BOLD)
    for what, due in (
        (says.answer, promised.answer_due),
        (says.offer, promised.offer_due),
        (says.done, promised.done_due),
    ):
        yield Line(what, weight=Weight.QUIET)
        yield Line(moment_on_paper(shop.language, due))
    yield Gap()


def _reach(complaint: Complaint, shop: ShopProfile, says: _Says) -> str:
    if not shop.whatsapp:
        return says.reach_shop.format(label=complaint.label)
    return says.reach.format(phone=shown(shop.whatsapp), label=complaint.label)
