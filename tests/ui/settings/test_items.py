"""The menu: found, added, changed, priced from a day on, withdrawn and brought back."""

from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from tests.ui.program import Hands
from tests.ui.settings.conftest import Open
from ui.settings.data.view import DataView
from ui.settings.items.view import ItemsView


def opened(section: Open) -> ItemsView:
    view = section("items")
    assert isinstance(view, ItemsView)
    return view


def codes(view: ItemsView) -> list[str]:
    return [item.code for item in view.table._model._rows]


def open_item(hands: Hands, view: ItemsView, code: str) -> None:
    view.box.setText(code)
    view.table.select(0)
    view.table._view.setFocus()
    hands.enter()
    assert view.form.is_open


def test_the_menu_stands_in_the_counters_order_and_is_found_by_words(section: Open) -> None:
    view = opened(section)
    assert len(codes(view)) == 46
    view.box.setText("selam kap")
    assert {item.name for item in view.table._model._rows} >= {"Pempek kapal selam besar"}
    assert len(codes(view)) < 5
    view.box.setText("cuko 250")
    assert codes(view) == ["CK-250"]
    view.box.setText("tidak ada yang begini")
    assert codes(view) == []


def test_a_new_item_is_sold_from_now_on(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    view.form.code.setText("ps-baru")
    view.form.name.setText("Pempek baru")
    view.form.price.set_value(5_500)
    view.form.group.choose("Pempek satuan")
    hands.enter()
    item = hands.shop.catalog.find("PS-BARU")
    assert item is not None
    assert (item.name, item.price, item.category.name) == ("Pempek baru", 5_500, "Pempek satuan")
    assert not view.form.is_open
    assert "PS-BARU" in codes(view)


def test_a_group_can_be_made_on_the_way(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Tambah barang")
    view.form.code.setText("MN-01")
    view.form.name.setText("Es kacang merah")
    view.form.price.set_value(15_000)
    view.form.group.setCurrentIndex(view.form.group.count() - 1)
    view.form.group.activated.emit(view.form.group.currentIndex())
    view.form.new_group.setText("Minuman dingin")
    hands.click("Simpan")
    assert "Minuman dingin" in {category.name for category in hands.shop.catalog.categories()}


def test_a_code_that_is_taken_is_told_at_its_field_with_its_holder(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Tambah barang")
    view.form.code.setText("CK-250")
    view.form.name.setText("Cuko lain")
    view.form.price.set_value(1_000)
    hands.enter()
    assert view.form.fields["code"].error() == "Kode CK-250 sudah dipakai Cuko 250 ml: pilih kode lain."
    assert view.form.is_open


def test_a_price_is_needed_and_told_at_its_field(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Tambah barang")
    view.form.code.setText("MN-01")
    view.form.name.setText("Es kacang merah")
    hands.enter()
    assert view.form.fields["price"].error() == "Isi harga dulu."
    assert hands.shop.catalog.find("MN-01") is None


def test_enter_on_a_row_opens_it_and_a_change_is_kept(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_item(hands, view, "CK-250")
    view.form.name.setText("Cuko kental 250 ml")
    view.form.earns.setChecked(False)
    hands.enter()
    item = hands.shop.catalog.find("CK-250")
    assert item is not None
    assert (item.name, item.earns_points, item.price) == ("Cuko kental 250 ml", False, 12_000)


def test_a_price_from_a_day_on_leaves_todays_price(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_item(hands, view, "CK-250")
    hands.click("Ubah harga…")
    view.prices.amount.set_value(13_000)
    view.prices.day.set_day(date(2026, 12, 1))
    hands.click("Tetapkan harga")
    item = hands.shop.catalog.find("CK-250")
    assert item is not None
    assert item.price == 12_000
    assert hands.shop.catalog.price(item.id, PriceTier.RETAIL, date(2026, 12, 1)) == 13_000
    assert view.prices.is_open
    assert view.prices.table._model._rows[0].amount == 13_000


def test_a_price_without_an_amount_is_told(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_item(hands, view, "CK-250")
    hands.click("Ubah harga…")
    hands.click("Tetapkan harga")
    assert view.prices.fields["price"].error() == "Isi harga dulu."


def test_a_withdrawn_item_is_found_among_the_withdrawn_and_comes_back(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_item(hands, view, "CK-250")
    hands.click("Tarik dari kasir")
    assert codes(view) == []
    hands.click("Ditarik")
    assert codes(view) == ["CK-250"]
    open_item(hands, view, "CK-250")
    hands.click("Kembalikan ke kasir")
    item = hands.shop.catalog.find("CK-250")
    assert item is not None
    assert item.active


def test_from_a_file_leads_to_the_data_section(hands: Hands, section: Open) -> None:
    opened(section)
    hands.click("Ambil dari berkas")
    assert hands.part(DataView).isVisible()


def test_what_an_item_costs_the_shop_stands_beside_its_prices(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_item(hands, view, "CK-250")
    hands.click("Ubah harga…")
    view.prices.tier.setCurrentText("Harga pokok")
    view.prices.amount.set_value(7_500)
    view.prices.day.set_day(date(2026, 12, 1))
    hands.click("Tetapkan harga")
    item = hands.shop.catalog.find("CK-250")
    assert item is not None
    assert hands.shop.catalog.cost(item.id, date(2026, 12, 1)) == 7_500
    assert item.price == 12_000
    last = view.prices.table._model._rows[-1]
    assert (view.prices._tier_name(last), last.amount) == ("Harga pokok", 7_500)
