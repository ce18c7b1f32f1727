"""The member in front: points with their reasons, what ends when, purchases, consents, papers."""

from datetime import date

import pypdfium2
from PySide6.QtCore import Qt

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.members.member import Member
from tests.ui.office import Office, manager
from ui.members.page import members_page
from ui.members.view import MembersView
from ui.reveal import exports_folder


def view_of(office: Office, member: Member) -> MembersView:
    view = office.open(members_page).widget
    assert isinstance(view, MembersView)
    view.list.chosen.emit(member.id)
    return view


def cells(view: MembersView) -> list[list[str]]:
    table = view.profile.points.table._model
    return [
        [str(table.index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_head_says_points_tier_the_way_to_the_next_and_what_ends_next(office: Office) -> None:
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 35), member=member))
    view = view_of(office, member)
    assert office.sees("770 poin", view.profile)
    assert office.sees("Rp230.000 lagi menuju Sahabat · belanja 12 bulan Rp770.000", view.profile)
    assert office.sees("770 poin berlaku s.d. 30 Nov 2027", view.profile)
    assert view.profile._head._bar.part() == 0.77


def test_the_ledger_is_newest_first_and_says_why_for_the_selected_entry(office: Office) -> None:
    member = office.floor.member(points=500)
    reward = office.floor.reward(RewardKind.AMOUNT_OFF, 100, 10_000)
    sale = office.floor.sell(office.floor.basket(("KSB", 2), member=member, claims=(Claim(reward.id),)))
    view = view_of(office, member)
    view.profile.turn("points")
    assert cells(view) == [
        ["23 Nov 2026", f"Belanja {sale.number}", "Rp34.000", "+34"],
        ["23 Nov 2026", "Hadiah Hadiah 100", "", "−100"],
        ["23 Nov 2026", "Saldo dari catatan lama", "", "+500"],
    ]
    assert office.sees("Mengapa? Pilih satu baris", view.profile)
    view.profile.points.table.select(0)
    assert office.sees("Belanja berpoin Rp34.000; tiap Rp1.000 satu poin", view.profile)
    view.profile.points.table.select(1)
    assert office.sees("Hadiah senilai Rp10.000 dibayar dengan 100 poin.", view.profile)


def test_a_month_s_ledger_can_be_chosen(office: Office) -> None:
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    office.clock.set(date(2026, 12, 5))
    office.floor.sell(office.floor.basket(("KSB", 2), member=member))
    view = view_of(office, member)
    view.profile.turn("points")
    assert len(cells(view)) == 2
    view.profile.points.period.choose("2026-11-01")
    view.profile.points.period.chosen.emit("2026-11-01")
    assert [row[3] for row in cells(view)] == ["+22"]
    view.profile.points.period_chosen.emit("2026-10-01")
    assert office.sees("Tidak ada poin yang bergerak pada masa ini.", view.profile)


def test_points_left_are_gathered_by_their_last_good_day(office: Office) -> None:
    member = office.floor.member(points=90)
    office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    office.floor.sell(office.floor.basket(("ADA", 1), member=member))
    view = view_of(office, member)
    view.profile.turn("points")
    told = office.texts(view.profile.points)
    assert told[told.index("30 Nov 2027") + 1] == "26 poin"
    assert told[told.index("tanpa batas waktu") + 1] == "90 poin"


def test_a_debt_is_shown_plainly(office: Office) -> None:
    member = office.floor.member()
    reward = office.floor.reward(RewardKind.AMOUNT_OFF, 40, 4_000)
    first = office.floor.sell(office.floor.basket(("KSB", 2), member=member))
    office.floor.sell(office.floor.basket(("BOX", 1), member=member, claims=(Claim(reward.id),)))
    office.floor.refund(first)
    assert office.floor.balance(member) == -40
    view = view_of(office, member)
    assert office.sees("−40 poin", view.profile)
    assert office.sees("Saldonya kurang 40 poin.", view.profile)


def test_purchases_show_goods_and_a_look_at_the_receipt(office: Office) -> None:
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 1), ("ADA", 3), member=member))
    view = view_of(office, member)
    view.profile.tabs.chosen.emit("purchases")
    assert office.sees("Pempek ADA", view.profile.purchases)
    office.press(Qt.Key.Key_F9)
    assert view.peek.is_open
    assert office.sees("3× Pempek ADA", view.peek)
    assert office.sees("Rp34.000", view.peek)
    assert office.sees("+34", view.peek)
    office.press(Qt.Key.Key_Return)
    assert not view.peek.is_open


def test_promotions_take_effect_at_once_with_their_date_and_who_asked(office: Office) -> None:
    member = office.floor.member()
    view = view_of(office, member)
    view.profile.tabs.chosen.emit("about")
    assert not view.profile.about.promotions.isChecked()
    office.click(view.profile.about.promotions)
    assert office.shop.members.member(office.floor.cashier, member.id).promotions
    assert office.sees("Ya, sejak 23 Nov 2026.", view.profile)
    assert office.sees("23 Nov 2026, ditanya Nyimas", view.profile)
    office.clock.move(days=1)
    office.click(view.profile.about.promotions)
    assert office.sees("Tidak, sejak 24 Nov 2026.", view.profile)


def test_the_card_becomes_a_file_with_the_name_on_it(office: Office) -> None:
    member = office.floor.member()
    view = view_of(office, member)
    office.press(Qt.Key.Key_F8)
    path = exports_folder(office.folder) / f"kartu-{member.card_no}.pdf"
    with pypdfium2.PdfDocument(path) as document:
        assert "Siti Nurhaliza" in document[0].get_textpage().get_text_bounded()
    assert office.sees(f"{path.name} sudah dibuat.", view)


def test_a_month_s_statement_becomes_a_file_for_who_may_draw_it_up(office: Office) -> None:
    member = office.floor.member()
    office.floor.sell(office.floor.basket(("KSB", 2), member=member))
    office.clock.set(date(2026, 12, 2))
    view = view_of(office, member)
    assert not view.statement.isVisible()
    office.be(manager(office))
    office.press(Qt.Key.Key_F7)
    assert office.sees("Siti Nurhaliza", view.months)
    office.press(Qt.Key.Key_Return)
    assert not view.months.is_open
    path = exports_folder(office.folder) / f"poin-2026-11-{member.card_no}.pdf"
    with pypdfium2.PdfDocument(path) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "Siti Nurhaliza" in text
    assert "44" in text


def test_who_joined_this_month_has_no_statement_yet(office: Office) -> None:
    member = office.floor.member()
    office.signed_in.actor = manager(office)
    view = view_of(office, member)
    office.press(Qt.Key.Key_F7)
    assert office.sees("Rekap ada setelah bulan pertamanya selesai.", view.months)


def test_a_folder_that_cannot_be_written_is_named(office: Office) -> None:
    member = office.floor.member()
    exports_folder(office.folder).write_text("a file stands here")
    view = view_of(office, member)
    office.press(Qt.Key.Key_F8)
    assert office.sees("tidak bisa ditulis", view)
