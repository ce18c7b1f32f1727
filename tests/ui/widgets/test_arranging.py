"""Parts side by side or one under the other, one of several in front, lines and shares of figures."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.front_page import FrontPage
from ui.widgets.label import PlainLabel
from ui.widgets.lines import Line, Lines
from ui.widgets.shares import Share, Shares
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Card, column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable


def test_parts_go_under_one_another_where_it_is_narrow_and_back(qtbot: QtBot, look: Theme) -> None:
    main, side = Card(column(PlainLabel("utama"))), Card(column(PlainLabel("samping")))
    both = SideBySide(main, side, side_width=200, wide_from=600, low=120)
    qtbot.addWidget(both)
    both.resize(800, 400)
    both.show()
    QApplication.processEvents()
    assert (side.x(), side.width()) == (600, 200)
    both.resize(500, 400)
    QApplication.processEvents()
    assert (side.x(), side.width(), side.height()) == (0, 500, 120)
    both.resize(800, 400)
    QApplication.processEvents()
    assert (side.x(), side.width(), side.height()) == (600, 200, 400)


def test_it_may_become_narrow_although_the_parts_beside_each_other_would_not_fit(
    qtbot: QtBot, look: Theme
) -> None:
    main = Card(column(PlainLabel("utama")))
    main.setMinimumWidth(300)
    both = SideBySide(main, Card(), side_width=400, wide_from=760, low=90)
    qtbot.addWidget(both)
    assert both.minimumSizeHint().width() <= 340


def test_what_is_behind_does_not_make_the_front_taller(qtbot: QtBot, look: Theme) -> None:
    tall, short = Card(column(PlainLabel("tinggi"))), Card(column(PlainLabel("rendah")))
    tall.setMinimumHeight(900)
    pages = FrontPage((tall, short))
    qtbot.addWidget(pages)
    assert pages.minimumSizeHint().height() >= 900
    pages.bring(1)
    assert pages.minimumSizeHint().height() < 200
    assert pages.currentWidget() is short


def test_lines_are_read_out_and_replaced_as_a_whole(qtbot: QtBot, look: Theme) -> None:
    lines = Lines()
    qtbot.addWidget(lines)
    lines.show()
    lines.show_lines([Line("Modal awal", "Rp200.000"), Line("Jumlah", "Rp244.000", strong=True, ruled=True)])
    lines.show_lines([Line("Selisih", "Rp0", tone="green")])
    QApplication.processEvents()
    texts = [label.text() for label in lines.findChildren(PlainLabel) if label.isVisible()]
    assert texts == ["Selisih", "Rp0"]


def test_shares_grow_with_their_lines_and_say_all_of_it(qtbot: QtBot, look: Theme) -> None:
    shares = Shares("Cara bayar")
    qtbot.addWidget(shares)
    empty = shares.sizeHint().height()
    shares.show_shares(
        [Share("Tunai", "62%", "Rp62.000", 62_000), Share("Pengembalian", "0%", "−Rp500", -500)]
    )
    assert shares.sizeHint().height() > empty
    assert shares.accessibleDescription() == "Tunai 62%, Rp62.000; Pengembalian 0%, −Rp500"
    assert not shares.grab().isNull()


def test_a_titled_table_keeps_its_title_with_tools_and_a_foot(qtbot: QtBot, look: Theme) -> None:
    table = ValueTable("Barang", [Column("Nama", str)])
    card = TableCard("Yang terjual", table, PlainLabel("alat"), foot=PlainLabel("kaki"))
    qtbot.addWidget(card)
    card.resize(400, 400)
    card.show()
    QApplication.processEvents()
    seen = [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]
    assert {"Yang terjual", "alat", "kaki"} <= set(seen)
