"""Senyum, sapa, salam at the drawer: a moment's look as a shift runs, kept once, never in the way."""

from PySide6.QtCore import Qt

from pempek_pos.feedback.question import CSAT, AnswerChannel, Asking, Place
from pempek_pos.till.shift import CashCount
from tests.ui.office import Office
from ui.drawer.greeting_card import GreetingCard
from ui.drawer.page import drawer_page
from ui.drawer.view import DAY, DrawerView


def view_of(office: Office) -> DrawerView:
    view = office.open(drawer_page).widget
    assert isinstance(view, DrawerView)
    return view


def shift_id(office: Office) -> str:
    shift = office.shop.till.current("K1")
    assert shift is not None
    return shift.id


def card(office: Office) -> GreetingCard:
    return view_of(office).running.greeting


def test_what_was_seen_to_is_kept_once_with_what_was_not(office: Office) -> None:
    greeting = card(office)
    assert len(greeting.ticks) == 5
    for tick in greeting.ticks[:4]:
        tick.setChecked(True)
    greeting.note.setText("cuko habis")
    office.click(greeting.keep)
    checks = office.shop.greeting.of_shift(shift_id(office)).checks
    assert [check.seen_to for check in checks].count(True) == 4
    assert office.sees("4 dari 5 siap, dilihat Nyimas pukul 10.00. Belum: Stok dan cuko siap. cuko habis")
    assert not greeting.keep.isVisible()


def test_it_is_left_out_by_a_press_and_keeps_nothing(office: Office) -> None:
    greeting = card(office)
    office.click(greeting.skip)
    assert office.sees("Belum dilihat pada giliran ini.")
    assert not greeting.keep.isVisible()
    office.be(office.floor.cashier)
    assert not greeting.keep.isVisible()
    assert office.shop.greeting.of_shift(shift_id(office)).checks == ()


def test_it_stands_in_the_way_of_nothing(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F9)
    assert view.counting.is_open


def test_a_shift_that_is_opened_here_is_asked_at_once(office: Office) -> None:
    office.shop.till.close_shift(office.floor.cashier, shift_id(office), CashCount({100_000: 2}), "")
    view = view_of(office)
    view.opening.money.set_value(200_000)
    office.click(view.opening.open)
    assert len(view.running.greeting.ticks) == 5
    assert view.running.greeting.keep.isVisible()


def test_how_content_customers_were_stands_beside_it(office: Office) -> None:
    view = view_of(office)
    assert office.sees("Kepuasan giliran: belum ada data")
    office.shop.feedback.set_asking(office.floor.owner, Asking(Place.SCREEN, (CSAT,), every=1))
    for value in (5, 4, 2):
        sale = office.floor.sell(office.floor.basket(("KSB", 1)))
        office.shop.feedback.answer(office.floor.cashier, sale.number, value, AnswerChannel.SCREEN)
    office.be(office.floor.cashier)
    assert office.sees("Kepuasan giliran: 67% (n = 3)")
    shift = shift_id(office)
    office.shop.till.close_shift(office.floor.cashier, shift, CashCount({100_000: 2}), "")
    view.tab_chosen.emit(DAY)
    assert office.sees("Belum dilihat pada giliran ini.", view.day)
    assert office.sees("Kepuasan giliran: 67% (n = 3)", view.day)
