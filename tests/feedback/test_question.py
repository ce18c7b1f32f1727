"""Which question a sale asks: every n-th, all in turn, told by the receipt alone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.errors import Unusable
from pempek_pos.feedback.question import (
    BATTERY,
    CSAT,
    NPS,
    QUESTIONS,
    Asking,
    Csat,
    Place,
    checked_answer,
    checked_asking,
    question_due,
    scale_of,
)
from pempek_pos.feedback.question_texts import answer_link, question_text, scale_text
from pempek_pos.feedback.written import asking_read, asking_written
from pempek_pos.sales.receipt import PartnerOnReceipt, Receipt, ReceiptKind
from pempek_pos.settings.profile import Language, ShopProfile
from tests.printing import examples

SCREEN = Asking(Place.SCREEN, (CSAT, NPS, "battery-1"), every=2)
PARTNER = PartnerOnReceipt("p", "Ani", "M-0001", "reseller", "", "", None, examples.Rupiah(0))


def receipt(day_no: int, day: date = date(2026, 11, 23), **changes: object) -> Receipt:
    number = f"K1-{day:%y%m%d}-{day_no:04d}"
    return replace(examples.sale(), number=number, business_date=day, **changes)  # type: ignore[arg-type]


def test_every_second_sale_asks_and_the_questions_take_turns() -> None:
    asked = [question_due(SCREEN, receipt(day_no)) for day_no in range(1, 13)]
    assert asked[0::2] == [None] * 6
    first = asked[1]
    assert first in SCREEN.questions
    turn = SCREEN.questions.index(first)
    assert asked[1::2] == [SCREEN.questions[(turn + by) % 3] for by in range(6)]


def test_each_day_begins_one_question_further_on() -> None:
    days = [receipt(2, date(2026, 11, 23) + timedelta(days=days)) for days in range(3)]
    assert {question_due(SCREEN, sale) for sale in days} == set(SCREEN.questions)


def test_a_sale_always_asks_the_same() -> None:
    assert question_due(SCREEN, receipt(4)) == question_due(SCREEN, receipt(4, cashier="Lain"))


@pytest.mark.parametrize(
    ("asking", "changes"),
    [
        (Asking(), {}),
        (replace(SCREEN, questions=()), {}),
        (SCREEN, {"kind": ReceiptKind.REFUND}),
        (SCREEN, {"imported": True, "number": "LAMA 7"}),
        (SCREEN, {"partner": PARTNER}),
        (replace(SCREEN, members_only=True), {"member": None}),
    ],
)
def test_nobody_else_is_asked(asking: Asking, changes: dict[str, object]) -> None:
    assert question_due(asking, replace(receipt(2), **changes)) is None  # type: ignore[arg-type]


def test_members_are_asked_where_only_they_are() -> None:
    assert question_due(replace(SCREEN, members_only=True), receipt(2)) is not None


def test_a_new_shop_asks_nobody() -> None:
    assert Asking().place is Place.NOWHERE


@pytest.mark.parametrize(
    ("question", "ends"), [(CSAT, (1, 5)), (NPS, (0, 10)), ("ces", (1, 7)), *((b, (1, 7)) for b in BATTERY)]
)
def test_an_answer_stands_on_its_questions_scale(question: str, ends: tuple[int, int]) -> None:
    scale = scale_of(question)
    assert (scale.values[0], scale.values[-1]) == ends
    for value in ends:
        assert checked_answer(question, value) == value
    for value in (ends[0] - 1, ends[1] + 1):
        with pytest.raises(Unusable):
            checked_answer(question, value)


@pytest.mark.parametrize(
    "asking",
    [Asking(Place.SCREEN, ()), Asking(Place.RECEIPT, ("none",)), Asking(every=0), Asking(every=101)],
)
def test_what_cannot_be_asked_is_refused(asking: Asking) -> None:
    with pytest.raises(Unusable):
        checked_asking(asking)


def test_questions_are_kept_in_their_order_each_once() -> None:
    asking = Asking(Place.RECEIPT, ("battery-2", CSAT, CSAT), 5, members_only=True)
    usable = checked_asking(asking)
    assert usable.questions == (CSAT, "battery-2")
    assert asking_read(asking_written(usable)) == usable


@pytest.mark.parametrize("language", Language)
def test_every_question_has_words_of_its_own(language: Language) -> None:
    texts = [question_text(question, language) for question in QUESTIONS]
    assert len({text.asked for text in texts}) == len(QUESTIONS)
    assert len({text.short for text in texts}) == len(QUESTIONS)
    assert all(text.asked.endswith("?") for text in texts)
    assert all(len(text.short) <= 20 for text in texts)
    assert scale_text(CSAT, Language.INDONESIAN) == "1 Tidak puas – 5 Puas sekali"


def test_an_answers_link_is_one_address_at_one_host_whatever_the_shop_is_called() -> None:
    shop = ShopProfile("X", "Y", "+62 812&text=evil@example.com/0001")
    link = answer_link(shop, "K1-261123-0002 & https://evil.example/?a=b#c\n", CSAT)
    assert link.startswith("https://wa.me/628120001?text=")
    assert link.count("://") == link.count("?") == 1
    assert not set(link) & set("#&\n \"'<>@")
    assert link.isascii()
    assert answer_link(examples.SHOP, "K1-261123-0002", CSAT) == (
        "https://wa.me/6281200000001?text=Struk%20K1-261123-0002.%20Kepuasan%20%281-5%29%3A%20"
    )


def test_csat_is_the_share_of_the_content_and_nothing_of_none() -> None:
    assert Csat(24, 18).percent == 75
    assert Csat(3, 2).percent == 67
    assert Csat(0, 0).percent is None
