"""The one question after a payment: answered by a touch, and never in the way of the next sale."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pempek_pos.feedback.question import CSAT, NPS, AnswerChannel, Asking, Place
from pempek_pos.sales.receipt import Receipt
from tests.ui.counter.floor import Floor
from ui.counter.question_part import QuestionPart
from ui.counter.receipt_view import ReceiptView

ASKING = Asking(Place.SCREEN, (CSAT,), every=1)


def asking(floor: Floor, asking: Asking = ASKING) -> None:
    owner, settings = floor.people["owner"], floor.shop.settings
    settings.change_profile(owner, replace(settings.profile(), name="Bege", whatsapp="+6281200000001"))
    floor.shop.feedback.set_asking(owner, asking)


def finished(floor: Floor) -> ReceiptView:
    floor.scan("KS-BSR")
    floor.enter()
    floor.enter()
    sheet = floor.counter.sheets.receipt
    assert sheet.is_open
    return sheet


def sale_of(floor: Floor) -> Receipt:
    return floor.shop.sales.latest("A", 1)[0]


def part(sheet: ReceiptView) -> QuestionPart:
    return sheet.question


def test_a_touch_answers_and_thanks(floor: Floor) -> None:
    asking(floor)
    question = part(finished(floor))
    assert question.isVisible()
    assert question._words.text() == "Puas dengan belanja hari ini?"
    assert [number.text() for number in question.numbers] == ["1", "2", "3", "4", "5"]
    floor.click(question.numbers[3])
    answer = floor.shop.feedback.answer_of(sale_of(floor).id)
    assert answer is not None
    assert (answer.value, answer.channel) == (4, AnswerChannel.SCREEN)
    assert question._thanks.text() == "Terima kasih, jawabannya sudah dicatat."
    assert not question.numbers[0].isVisible()


def test_enter_and_scan_go_on_selling_past_the_question(floor: Floor) -> None:
    asking(floor, replace(ASKING, questions=(NPS,)))
    question = part(finished(floor))
    assert len(question.numbers) == 11
    assert all(number.focusPolicy() is Qt.FocusPolicy.NoFocus for number in question.numbers)
    floor.scan("PS-ADA")
    assert not floor.counter.sheets.receipt.is_open
    assert floor.lines() == [("PS-ADA", 1)]
    assert floor.shop.feedback.answer_of(sale_of(floor).id) is None


@pytest.mark.parametrize("asks", [Asking(), replace(ASKING, place=Place.RECEIPT)])
def test_nothing_is_asked_on_screen_where_the_shop_does_not_want_it(floor: Floor, asks: Asking) -> None:
    asking(floor, asks)
    sheet = finished(floor)
    assert not part(sheet).isVisible()
    on_paper = "Puas dengan belanja hari ini?" in sheet.paper.accessibleName()
    assert on_paper is (asks.place is Place.RECEIPT)


def test_an_old_receipt_asks_nothing(floor: Floor) -> None:
    asking(floor)
    sheet = finished(floor)
    floor.counter.receipts.show(sale_of(floor))
    assert not part(sheet).isVisible()
