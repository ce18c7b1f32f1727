"""From the question on the screen over a bad rating to a complaint that is answered, through the window."""

from PySide6.QtCore import Qt

from pempek_pos.feedback.question import CSAT, Asking, Place
from pempek_pos.feedback.rating import RatingState
from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, OWNER, Hands


def sold_and_answered(stage: Stage) -> str:
    """Two large ones in cash, and a touch on 2 of 5; the receipt's number."""
    ring_up(stage, "2*PS-KSB")
    stage.enter()
    stage.enter()
    assert stage.sees("Puas dengan belanja hari ini?")
    stage.click("2")
    assert stage.sees("Terima kasih, jawabannya sudah dicatat.")
    stage.enter()
    return stage.shop.sales.latest("K1")[0].number


def rate(stage: Stage, number: str) -> None:
    """Two stars written down by keys, tied to the receipt."""
    stage.press(Qt.Key.Key_8, held=CTRL)
    stage.press(Qt.Key.Key_F4)
    assert stage.sheet() == "Catat ulasan"
    stage.type("2")
    stage.fill("Penulis", "Budi S.")
    stage.fill("Isi ulasan", "Kuahnya asam dan menunggunya lama")
    stage.fill("Nomor struk", number)
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert stage.banner() == "Ulasan dicatat."


def test_from_the_question_on_screen_over_a_bad_rating_to_a_complaint(selling: Stage) -> None:
    stage = selling
    assert stage.program is not None
    owner = Hands(stage.program).actor(OWNER)
    stage.shop.feedback.set_asking(owner, Asking(Place.SCREEN, (CSAT,), every=1))
    number = sold_and_answered(stage)
    change_hands(stage, CASHIER, OWNER)
    rate(stage, number)
    stage.press(Qt.Key.Key_F3)
    assert stage.banner() == "Keluhan K-0001 dibuat dari ulasan ini. Ikuti di papan Keluhan."
    (rating,) = stage.shop.ratings.between(owner, stage.clock.today(), stage.clock.today())
    assert rating.state is RatingState.COMPLAINT
    (complaint,) = stage.shop.complaints.board(owner)
    assert (complaint.id, complaint.sale_number) == (rating.complaint_id, number)
    assert "Kuahnya asam" in complaint.told
    stage.press(Qt.Key.Key_F9)
    assert stage.sees("Dijawab oleh")
    answer = stage.shop.feedback.answer_of(complaint.about.sale_id or "")
    assert answer is not None
    assert answer.value == 2
    assert stage.incidents() == ""
