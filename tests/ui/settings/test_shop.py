"""The shop's face: kept from today on, each fault at its field."""

from PySide6.QtCore import Qt

from pempek_pos.money.rounding import CashRounding
from pempek_pos.settings.profile import Language
from tests.ui.program import CASHIER, Hands
from tests.ui.settings.conftest import Open
from ui.settings.shop.view import ShopView


def opened(section: Open) -> ShopView:
    view = section("shop")
    assert isinstance(view, ShopView)
    return view


def test_what_is_kept_is_shown(section: Open) -> None:
    view = opened(section)
    assert view.form.name.text() == "Pempek Bege"
    assert view.form.whatsapp.text() == "0812-3456-7890"
    assert view.rounding.choice() == CashRounding.DOWN_100.value


def test_a_new_name_is_kept_and_stands_in_the_bar(hands: Hands, section: Open) -> None:
    view = opened(section)
    view.form.name.setText("Pempek Bege Medan")
    view.footer.setText("Terima kasih!")
    hands.click("Bahasa Inggris")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    kept = hands.shop.settings.profile()
    assert (kept.name, kept.footer, kept.language) == ("Pempek Bege Medan", "Terima kasih!", Language.ENGLISH)
    assert hands.window.bar._shop.text() == "Pempek Bege Medan"
    assert view._banner.sentence().startswith("Tersimpan.")


def test_a_number_that_is_none_is_told_at_its_field_and_nothing_is_kept(hands: Hands, section: Open) -> None:
    view = opened(section)
    view.form.name.setText("Lain")
    view.form.whatsapp.setText("12345")
    hands.click("Simpan")
    assert "belum lengkap" in view.form._fields["whatsapp"].error()
    assert hands.shop.settings.profile().name == "Pempek Bege"


def test_an_empty_name_is_told_at_its_field(hands: Hands, section: Open) -> None:
    view = opened(section)
    view.form.name.setText("  ")
    hands.click("Simpan")
    assert view.form._fields["name"].error() == "Isi nama toko dulu."


def test_a_cashier_who_got_here_all_the_same_is_refused_by_the_service(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.shop_window.gate._actor = hands.actor(CASHIER)
    hands.click("Simpan")
    assert "Kasir tidak boleh mengubah pengaturan toko" in view._banner.sentence()
