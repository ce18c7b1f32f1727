"""The account as a part of the profile, wired."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.partners.account_desk import AccountDesk, AccountServices
from ui.partners.account_presenter import AccountPresenter
from ui.partners.account_sheets import AccountSheets
from ui.partners.account_tab import AccountTab
from ui.partners.tabs import PartnerTab, TabDesk
from ui.reveal import keep_export


def account_tab(desk: TabDesk) -> PartnerTab:
    """What is owed and paid."""
    shop, around = desk.shop, desk.around
    view = AccountTab()
    sheets = AccountSheets(view, desk.notices)
    services = AccountServices(
        shop.accounts,
        shop.sales,
        shop.partner_papers,
        shop.clock.today,
        partial(keep_export, around.machine.folder),
    )
    presenter = AccountPresenter(AccountDesk(services, sheets, around.who, desk.page, around.approver.ask))
    view.take.clicked.connect(presenter.paying.wanted)
    view.more.clicked.connect(presenter.deeds_wanted)
    view.papers_wanted.connect(presenter.papers.wanted)
    _wire(sheets, presenter)
    word = QCoreApplication.translate("partners", "Rekening")
    return PartnerTab("account", word, "wallet", view, presenter)


def _wire(sheets: AccountSheets, presenter: AccountPresenter) -> None:
    sheets.pay.typed.connect(presenter.paying.typed)
    sheets.pay.sent.connect(presenter.paying.pay)
    sheets.deeds.chosen.connect(presenter.deed_wanted)
    sheets.write_off.sent.connect(presenter.deeds.write_off)
    sheets.repay.sent.connect(presenter.deeds.repay)
    sheets.move.invoice_chosen.connect(presenter.moving.invoice_chosen)
    sheets.move.sent.connect(presenter.moving.move)
    sheets.goods_back.invoice_chosen.connect(presenter.returning.invoice_chosen)
    sheets.goods_back.pieces.connect(presenter.returning.pieces)
    sheets.goods_back.sent.connect(presenter.returning.take_back)
    sheets.papers.chosen.connect(presenter.papers.draw)
