"""Terms rehearsed from their form: what 90 days would have come to, stopped, or with nothing there."""

import pytest
from pytestqt.qtbot import QtBot

from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.tender import Tender, TenderKind
from tests.ui.program import CASHIER, Hands
from tests.ui.settings.conftest import Open
from ui.settings.programme.terms_panel import TermsPanel
from ui.settings.programme.view import ProgrammeView


@pytest.fixture
def panel(hands: Hands, section: Open) -> TermsPanel:
    view = section("programme")
    assert isinstance(view, ProgrammeView)
    return view.terms


def sell(hands: Hands, pieces: int) -> None:
    cashier, item = hands.actor(CASHIER), hands.shop.catalog.find("PS-KSB")
    assert item is not None
    hands.shop.till.open_shift(cashier, new_id(), Rupiah(0))
    new = NewMember(MemberId(new_id()), "Siti", "081234561234", consent=True)
    member = hands.shop.members.enrol(cashier, new)
    for _ in range(2):
        basket = Basket(new_id(), member_id=member.id).with_item(item, pieces)
        due = Rupiah(22_000 * pieces)
        hands.shop.sales.check_out(cashier, basket, (Tender(TenderKind.QRIS, due),))


def cells(panel: TermsPanel) -> list[list[str]]:
    model = panel.rehearsal.table._model
    return [[str(model.index(row, at).data()) for at in range(6)] for row in range(model.rowCount())]


def test_the_last_90_days_are_shown_by_tier_beside_what_was(
    hands: Hands, panel: TermsPanel, qtbot: QtBot
) -> None:
    sell(hands, 50)
    hands.click("Ketentuan baru…")
    panel.sheet.rupiah_per_point.set_value(500)
    hands.click("Uji 90 hari terakhir")
    qtbot.waitUntil(panel.rehearsal.summary.isVisible)
    assert cells(panel) == [
        ["Teman", "1", "1", "1.100 → 2.200", "0", "Rp22.000 → Rp44.000"],
        ["Sahabat", "1", "1", "1.375 → 2.750", "0", "Rp27.500 → Rp55.000"],
        ["Keluarga", "0", "0", "0", "0", "Rp0"],
        ["Semua", "1", "2", "2.475 → 4.950", "0", "Rp49.500 → Rp99.000"],
    ]
    assert "2 belanja anggota akan mendapat 4.950 poin; kenyataannya 2.475 poin (+2.475)" in (
        panel.rehearsal.summary.text()
    )
    hands.enter()
    assert not panel.rehearsal.is_open
    assert panel.sheet.is_open
    assert len(hands.shop.loyalty.programmes()) == 1


def test_unchanged_terms_say_that_nothing_changes(hands: Hands, panel: TermsPanel, qtbot: QtBot) -> None:
    sell(hands, 1)
    hands.click("Ketentuan baru…")
    hands.click("Uji 90 hari terakhir")
    qtbot.waitUntil(panel.rehearsal.summary.isVisible)
    assert "sama seperti kenyataannya" in panel.rehearsal.summary.text()


def test_without_sales_it_says_so(hands: Hands, panel: TermsPanel, qtbot: QtBot) -> None:
    hands.click("Ketentuan baru…")
    hands.click("Uji 90 hari terakhir")
    qtbot.waitUntil(panel.rehearsal.summary.isVisible)
    assert "belum ada belanja anggota yang bisa diuji" in panel.rehearsal.summary.text()
    assert not panel.rehearsal.table.isVisible()


def test_terms_that_cannot_hold_are_not_rehearsed(hands: Hands, panel: TermsPanel) -> None:
    hands.click("Ketentuan baru…")
    panel.sheet.rupiah_per_point.set_value(0)
    hands.click("Uji 90 hari terakhir")
    assert not panel.rehearsal.is_open
    assert panel.sheet.fields["rupiah_per_point"].error() == "Belanja per poin paling sedikit 1."


def test_stopped_or_left_it_leaves_nothing_and_can_begin_again(
    hands: Hands, panel: TermsPanel, qtbot: QtBot
) -> None:
    sell(hands, 1)
    hands.click("Ketentuan baru…")
    form = panel.sheet.form()
    panel.sheet.rehearsed.emit(form)
    panel.rehearsal.progress.stop_wanted.emit()
    assert panel.rehearsal.progress._words.text() == "Dihentikan. Tidak ada yang berubah."
    panel.rehearsal.close_veil()
    panel.sheet.rehearsed.emit(form)
    panel.rehearsal.close_veil()
    panel.sheet.rehearsed.emit(form)
    qtbot.waitUntil(panel.rehearsal.summary.isVisible)
