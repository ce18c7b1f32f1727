"""Plugs the settings into the window: each section's view, presenter, and the services it may speak to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pempek_pos.shop import Shop
from pempek_pos.staff.rights import Right
from ui.late_page import LatePage
from ui.settings.care.presenter import CarePresenter
from ui.settings.care.view import CareView
from ui.settings.data.page import data_section
from ui.settings.feedback.presenter import FeedbackPresenter
from ui.settings.feedback.view import FeedbackView
from ui.settings.items.presenter import ItemsPresenter
from ui.settings.items.view import ItemsView
from ui.settings.look.presenter import LookPresenter
from ui.settings.look.view import LookView
from ui.settings.partners.presenter import TiersPresenter
from ui.settings.partners.view import TiersView
from ui.settings.people.presenter import PeoplePresenter
from ui.settings.people.view import PeopleView
from ui.settings.presenter import SectionEntry, SettingsPresenter
from ui.settings.printer.presenter import PrinterPresenter
from ui.settings.printer.view import PrinterView
from ui.settings.programme.page import programme_section
from ui.settings.shop.presenter import ShopPresenter
from ui.settings.shop.view import ShopView
from ui.settings.view import SectionFace, SettingsView
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "settings"
_Section = tuple[SectionFace, SectionEntry]


def late_settings_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The settings as a page of the window, built once it is needed."""
    late = LatePage(lambda: settings_page(shop, around))
    return PageEntry(KEY, "settings", _title(), late, late, "Ctrl+9")


def settings_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The settings as a page of the window."""
    sections = (
        _shop(shop, around),
        _items(shop, around),
        _programme(shop, around),
        _partners(shop, around),
        _feedback(shop, around),
        _care(shop, around),
        _people(shop, around),
        _printer(shop, around),
        _data(shop, around),
        _look(around),
    )
    view = SettingsView([face for face, _ in sections])
    presenter = SettingsPresenter(view, around.who, {face.key: entry for face, entry in sections})
    view.chosen.connect(presenter.choose)
    view.findChildren(ItemsView)[0].file_wanted.connect(lambda: presenter.choose("data"))
    return PageEntry(KEY, "settings", _title(), view, presenter, "Ctrl+9")


def _title() -> str:
    return QCoreApplication.translate("pages", "Pengaturan")


def _face(key: str, icon: str, words: tuple[str, str], widget: QWidget) -> SectionFace:
    return SectionFace(key, words[0], words[1], icon, widget)


def _shop(shop: Shop, around: Surroundings) -> _Section:
    view = ShopView()
    presenter = ShopPresenter(view, shop.settings, around.who, around.say, around.shop_changed)
    view.saved.connect(presenter.save)
    words = (
        QCoreApplication.translate("settings", "Toko"),
        QCoreApplication.translate("settings", "nama, alamat, struk"),
    )
    return _face("shop", "store", words, view), SectionEntry(presenter, (Right.EDIT_SETTINGS,))


def _items(shop: Shop, around: Surroundings) -> _Section:
    view = ItemsView()
    presenter = ItemsPresenter(view, shop.catalog, shop.clock.today, around.who, around.say)
    view.looked_for.connect(presenter.look_for)
    view.shelf_chosen.connect(presenter.choose_shelf)
    view.new_wanted.connect(presenter.begin_new)
    view.item_wanted.connect(presenter.open_item)
    view.form.saved.connect(lambda: presenter.save(view.form.form()))
    view.form.withdrawn.connect(presenter.withdraw)
    view.form.restored.connect(presenter.restore)
    view.form.prices_wanted.connect(presenter.open_prices)
    view.prices.priced.connect(presenter.set_price)
    words = (
        QCoreApplication.translate("settings", "Barang & harga"),
        QCoreApplication.translate("settings", "menu, harga bertanggal"),
    )
    return _face("items", "utensils", words, view), SectionEntry(presenter, (Right.EDIT_CATALOG,))


def _programme(shop: Shop, around: Surroundings) -> _Section:
    view, presenter = programme_section(shop, around)
    words = (
        QCoreApplication.translate("settings", "Program & hadiah"),
        QCoreApplication.translate("settings", "poin, promo, voucer"),
    )
    rights = (Right.EDIT_PROGRAMME, Right.ISSUE_VOUCHERS)
    return _face("programme", "gift", words, view), SectionEntry(presenter, rights)


def _partners(shop: Shop, around: Surroundings) -> _Section:
    view = TiersView()
    presenter = TiersPresenter(view, (shop.partners, shop.partner_points), around.who, around.say)
    view.saved.connect(presenter.save)
    words = (
        QCoreApplication.translate("settings", "Mitra"),
        QCoreApplication.translate("settings", "tingkat, minimum, poin"),
    )
    return _face("partners", "handshake", words, view), SectionEntry(presenter, (Right.JUDGE_PARTNERS,))


def _feedback(shop: Shop, around: Surroundings) -> _Section:
    view = FeedbackView()
    presenter = FeedbackPresenter(view, (shop.feedback, shop.greeting, shop.settings), around.who, around.say)
    view.saved.connect(presenter.save)
    words = (
        QCoreApplication.translate("settings", "Pelayanan"),
        QCoreApplication.translate("settings", "pertanyaan, 3S"),
    )
    return _face("feedback", "smile", words, view), SectionEntry(presenter, (Right.EDIT_SETTINGS,))


def _care(shop: Shop, around: Surroundings) -> _Section:
    view = CareView()
    presenter = CarePresenter(view, shop.complaints, shop.clock.now, around.who, around.say)
    view.saved.connect(presenter.save)
    view.changed.connect(presenter.changed)
    view.target_wanted.connect(presenter.target_wanted)
    view.target_kept.connect(presenter.keep_target)
    words = (
        QCoreApplication.translate("settings", "Janji keluhan"),
        QCoreApplication.translate("settings", "jam buka, batas waktu"),
    )
    return _face("care", "message-square-warning", words, view), SectionEntry(
        presenter, (Right.EDIT_SETTINGS,)
    )


def _people(shop: Shop, around: Surroundings) -> _Section:
    view = PeopleView()
    presenter = PeoplePresenter(view, shop.staff, shop.clock.now, around.who, around.say)
    view.new_wanted.connect(presenter.begin_new)
    view.person_wanted.connect(presenter.open_person)
    view.form.kept.connect(presenter.save)
    view.form.secret_wanted.connect(presenter.wish_secret)
    view.form.unlock_wanted.connect(presenter.unlock)
    view.secret.given.connect(presenter.set_secret)
    words = (
        QCoreApplication.translate("settings", "Orang"),
        QCoreApplication.translate("settings", "peran, PIN"),
    )
    return _face("people", "users", words, view), SectionEntry(presenter, (Right.EDIT_PEOPLE,))


def _printer(shop: Shop, around: Surroundings) -> _Section:
    view = PrinterView()
    presenter = PrinterPresenter(view, shop.settings, around.who, around.say, around.printers)
    presenter.changed = around.shop_changed
    view.saved.connect(presenter.save)
    view.tested.connect(presenter.test)
    words = (
        QCoreApplication.translate("settings", "Printer"),
        QCoreApplication.translate("settings", "sambungan, struk uji"),
    )
    return _face("printer", "printer", words, view), SectionEntry(presenter, (Right.EDIT_SETTINGS,))


def _data(shop: Shop, around: Surroundings) -> _Section:
    view, presenter = data_section(shop, around)
    words = (
        QCoreApplication.translate("settings", "Data"),
        QCoreApplication.translate("settings", "cadangan, berkas"),
    )
    return _face("data", "database", words, view), SectionEntry(presenter, (Right.BACK_UP,))


def _look(around: Surroundings) -> _Section:
    view = LookView()
    presenter = LookPresenter(view, around.machine.preferences, around.machine.prefer, around.say)
    view.theme_chosen.connect(presenter.choose_theme)
    view.language_chosen.connect(presenter.choose_language)
    view.scale_chosen.connect(presenter.choose_scale)
    view.till_named.connect(presenter.name_till)
    words = (
        QCoreApplication.translate("settings", "Tampilan"),
        QCoreApplication.translate("settings", "warna, bahasa, ukuran"),
    )
    return _face("look", "sliders-horizontal", words, view), SectionEntry(presenter)
