"""A small scenario for each command about what customers say and what is written to them: what to ask for."""

from collections.abc import Callable
from typing import Final

from pempek_pos.complaints.compensation import Compensation
from pempek_pos.feedback.question import CSAT, AnswerChannel, Asking, Place
from pempek_pos.feedback.rating import NewRating
from pempek_pos.ids import new_id
from pempek_pos.messages.draft import Due, MessageKind
from pempek_pos.sales.receipt import Receipt
from tests.complaints.care_floor import Care, care_at
from tests.complaints.gifts import KINDS, complained
from tests.crash.deed import Deed, Scenario
from tests.feedback.rated import facts, rated
from tests.shop_floor import Floor


def resolved(gift: Callable[[Care], Compensation]) -> Scenario:
    """A complaint that is closed with something."""

    def scenario(floor: Floor) -> Deed:
        care = care_at(floor)
        known, compensation = complained(care), gift(care)
        return lambda: floor.shop.complaints.resolve(floor.owner, known.id, compensation)

    return scenario


def set_limits(floor: Floor) -> Deed:
    limits = dict.fromkeys(floor.shop.complaints.limits())
    return lambda: floor.shop.complaints.set_limits(floor.owner, limits)


def asked(floor: Floor) -> Receipt:
    """A sale in a shop that asks every customer."""
    floor.shop.feedback.set_asking(floor.owner, Asking(Place.SCREEN, (CSAT,), every=1))
    return floor.sell(floor.basket(("KSB", 1), member=floor.member()))


def set_asking(floor: Floor) -> Deed:
    asking = Asking(Place.SCREEN, (CSAT,), every=1)
    return lambda: floor.shop.feedback.set_asking(floor.owner, asking)


def ask(floor: Floor) -> Deed:
    sale = asked(floor)
    return lambda: floor.shop.feedback.ask(floor.cashier, sale)


def answer(floor: Floor) -> Deed:
    sale = asked(floor)
    touch = AnswerChannel.SCREEN
    return lambda: floor.shop.feedback.answer(floor.cashier, sale.number, 4, touch)


def record_greeting(floor: Floor) -> Deed:
    shift = floor.shop.till.current("K1")
    assert shift
    seen = dict.fromkeys(floor.shop.greeting.points(), True)
    return lambda: floor.shop.greeting.record(floor.cashier, shift.id, seen, "rapi")


def set_points(floor: Floor) -> Deed:
    return lambda: floor.shop.greeting.set_points(floor.owner, ("Etalase bersih",))


def log_rating(floor: Floor) -> Deed:
    new = NewRating(new_id(), facts())
    return lambda: floor.shop.ratings.log(floor.owner, new)


def correct_rating(floor: Floor) -> Deed:
    known = rated(floor)
    return lambda: floor.shop.ratings.correct(floor.owner, known.id, facts(3, "Lumayan"))


def draft_reply(floor: Floor) -> Deed:
    known = rated(floor)
    return lambda: floor.shop.ratings.draft(floor.owner, known.id, "Maaf ya")


def answer_rating(floor: Floor) -> Deed:
    known = rated(floor)
    return lambda: floor.shop.ratings.answer(floor.owner, known.id, "Maaf ya")


def make_complaint(floor: Floor) -> Deed:
    known, complaint_id = rated(floor, 1), new_id()
    return lambda: floor.shop.ratings.make_complaint(floor.owner, known.id, complaint_id)


def welcome(floor: Floor) -> Due:
    """A draft that welcomes a new member."""
    siti = floor.member()
    return Due(MessageKind.WELCOME, siti.id, "joined", siti.name, "+6281200000001")


def open_draft(floor: Floor) -> Deed:
    due, draft_id = welcome(floor), new_id()
    return lambda: floor.shop.drafts.opened(floor.owner, draft_id, due)


def skip_draft(floor: Floor) -> Deed:
    due, draft_id = welcome(floor), new_id()
    return lambda: floor.shop.drafts.skipped(floor.owner, draft_id, due)


def open_receipt(floor: Floor) -> Deed:
    sale = floor.sell(floor.basket(("KSB", 1)))
    return lambda: floor.shop.drafts.receipt_opened(floor.cashier, sale.id)


SCENARIOS: Final = {
    **{f"complaints.resolve {gift.__name__.strip('_')}": resolved(gift) for gift in KINDS},
    "complaints.set_limits": set_limits,
    "feedback.set_asking": set_asking,
    "feedback.ask": ask,
    "feedback.answer": answer,
    "greeting.record": record_greeting,
    "greeting.set_points": set_points,
    "ratings.log": log_rating,
    "ratings.correct": correct_rating,
    "ratings.draft": draft_reply,
    "ratings.answer": answer_rating,
    "ratings.make_complaint": make_complaint,
    "drafts.opened": open_draft,
    "drafts.skipped": skip_draft,
    "drafts.receipt_opened": open_receipt,
}
