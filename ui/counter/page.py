"""Plugs the counter into the window: what is touched on the page, and whose deed that is."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from ui.counter.counter import KEY, Counter
from ui.surroundings import Surroundings
from ui.window import PageEntry


def counter_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The counter as a page of the window."""
    counter = Counter(shop, around)
    wire(counter)
    counter.view.closed.opened.connect(lambda _: around.shop_changed())
    title = QCoreApplication.translate("pages", "Kasir")
    return PageEntry(KEY, "shopping-basket", title, counter.view, counter, "Ctrl+1")


def wire(counter: Counter) -> None:
    """Connect everything on the page."""
    _wire_box(counter)
    _wire_basket(counter)
    _wire_member(counter)


def _wire_box(counter: Counter) -> None:
    view, box = counter.view, counter.box
    view.typed.connect(box.typed)
    view.entered.connect(box.entered)
    view.item_chosen.connect(box.item_chosen)
    view.member_found.connect(box.member_found)
    view.category_chosen.connect(box.category_chosen)
    view.closed.opened.connect(lambda amount: box.open_shift(Rupiah(amount)))
    view.shelf.resumed.connect(counter.resume)
    view.shelf.list_wanted.connect(counter.list_parked)
    view.shelf.receipts_wanted.connect(counter.show_receipts)
    view.bind("F7", counter.list_parked)


def _wire_basket(counter: Counter) -> None:
    panel, box = counter.view.panel, counter.box
    panel.more.connect(box.more)
    panel.less.connect(box.less)
    panel.removed.connect(box.removed)
    panel.selected.connect(box.selected)
    panel.quantity_wanted.connect(counter.ask_quantity)
    panel.pay_wanted.connect(counter.pay)
    panel.discount_wanted.connect(counter.give_discount)
    panel.rewards_wanted.connect(counter.spend_points)
    panel.park_wanted.connect(counter.park)
    panel.void_wanted.connect(counter.void)
    panel.totals.why.clicked.connect(counter.members.why)
    panel.code_removed.connect(box.codes.removed)


def _wire_member(counter: Counter) -> None:
    strip, members = counter.view.panel.member, counter.members
    strip.asked.connect(members.asked)
    strip.picked.connect(members.picked)
    strip.partners_asked.connect(counter.partners.asked)
    strip.partner_picked.connect(counter.partners.picked)
    strip.enrol_wanted.connect(members.begin_enrolment)
    strip.taken_off.connect(counter.take_off)
    strip.why.connect(members.why)
    strip.form.sent.connect(members.enrol)
    strip.form.left.connect(members.form_left)
    strip.form.known_wanted.connect(members.use_known)
