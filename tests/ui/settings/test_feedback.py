"""How the shop asks and what shifts look at: kept from today on, each fault at its field."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pempek_pos.feedback.greeting import usual_points
from pempek_pos.feedback.question import CSAT, NPS, QUESTIONS, Asking, Place
from pempek_pos.settings.profile import Language
from tests.ui.office import Office, manager, office
from ui.settings.feedback.presenter import FeedbackPresenter
from ui.settings.feedback.view import FeedbackView
from ui.wording import sentence

__all__ = ["office"]


@pytest.fixture
def view(office: Office) -> Iterator[FeedbackView]:
    office.signed_in.actor = manager(office)
    view = FeedbackView()
    view.setParent(office.window)
    shop = office.shop
    presenter = FeedbackPresenter(
        view, (shop.feedback, shop.greeting, shop.settings), lambda: office.signed_in.actor, sentence
    )
    view.saved.connect(presenter.save)
    presenter.shown()
    yield view  # noqa: PT022  # the presenter lives as long as the test


def save(view: FeedbackView) -> str:
    view.saved.emit(view.asking(), view.wanted_points())
    return view._banner.sentence()


def test_a_new_shop_asks_nobody_and_looks_at_the_usual(view: FeedbackView) -> None:
    assert view.asking() == Asking()
    assert view.wanted_points() == usual_points(Language.INDONESIAN)
    assert tuple(view.questions) == QUESTIONS
    assert view.questions[CSAT].text() == "Puas dengan belanja hari ini?"


def test_what_is_chosen_holds_from_today(office: Office, view: FeedbackView) -> None:
    view.place.choose(Place.SCREEN.value)
    view.every.set_value(5)
    view.members_only.setChecked(True)
    view.questions[NPS].setChecked(False)
    view.questions["battery-13"].setChecked(True)
    view.points.setPlainText("Etalase bersih\n\nCuko siap")
    assert save(view) == "Tersimpan. Berlaku mulai hari ini."
    assert office.shop.feedback.asking() == Asking(Place.SCREEN, (CSAT, "battery-13"), 5, members_only=True)
    assert office.shop.greeting.points() == ("Etalase bersih", "Cuko siap")


def test_a_fault_stands_at_its_field_and_nothing_is_kept(office: Office, view: FeedbackView) -> None:
    view.every.set_value(0)
    save(view)
    assert view._fields["every nth sale"].error() == "Jarak antarstruk paling sedikit 1."
    view.every.set_value(2)
    view.points.setPlainText("x" * 61)
    save(view)
    assert view._fields["3S point"].error()
    view.points.clear()
    view.place.choose(Place.RECEIPT.value)
    for tick in view.questions.values():
        tick.setChecked(False)
    assert save(view) == "Isi pertanyaan dulu."
    assert office.shop.feedback.asking() == Asking()
    assert office.shop.greeting.points() == usual_points(Language.INDONESIAN)


def test_a_shop_without_a_number_reads_that_paper_cannot_ask(office: Office, view: FeedbackView) -> None:
    assert view._number.isHidden()
    settings, owner = office.shop.settings, manager(office)
    settings.change_profile(owner, replace(settings.profile(), whatsapp=""))
    view.saved.emit(Asking(every=4), usual_points(Language.INDONESIAN))
    assert not view._number.isHidden()
    assert office.shop.feedback.asking() == Asking(every=4)
