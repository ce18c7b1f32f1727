"""Today's calls, the months, everybody's statements, tables as files, and the tiers' rules."""

from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.consignment.goods import Leaving, LeftLine
from pempek_pos.ids import new_id
from pempek_pos.partner_points.terms import PartnerProgramme
from pempek_pos.partners.decision import DecisionKind, NewDecision
from pempek_pos.partners.visit import NewVisit
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at, view_of
from ui.export.export_sheet import ExportSheet
from ui.partners.collect_sheet import CollectSheet
from ui.partners.statements_sheet import StatementsSheet
from ui.partners.turnover_tab import TurnoverTab
from ui.partners.view import PartnersView
from ui.settings.page import settings_page
from ui.settings.partners.view import TiersView


class Opened(QObject):
    """Whatever the system was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString())


@pytest.fixture
def opened() -> Iterator[Opened]:
    """A chat program that only remembers."""
    taker = Opened()
    QDesktopServices.setUrlHandler("https", taker, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield taker
    QDesktopServices.unsetUrlHandler("https")


def collecting(view: PartnersView) -> CollectSheet:
    found = view.window().findChild(CollectSheet)
    assert found is not None
    return found


def late(office: Office, name: str = "Warung Bu Ani") -> None:
    office.floor.deliver(office.floor.partner(name), ("KSB", 1))
    office.clock.move(days=12)


def test_whom_to_ask_today_stands_with_why_how_much_and_what_to_say(office: Office) -> None:
    late(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F3)
    sheet = collecting(view)
    said = sheet.table.value()
    assert (said.call.debtor.name, said.call.amount, said.call.days_late) == ("Warung Bu Ani", 19_800, 5)
    assert office.sees("F-2026-00001", sheet)


def test_one_press_opens_a_draft_to_the_partners_number_and_that_is_written_down_p5(
    office: Office, opened: Opened
) -> None:
    late(office)
    view = view_of(office)
    view.collect.click()
    collecting(view).draft.click()
    (link,) = opened.links
    assert link.startswith("https://wa.me/628121111")
    assert "Warung Bu Ani" in unquote(link)
    assert collecting(view).table.value().call.done
    assert not collecting(view).skip.isEnabled()


def test_a_promise_is_noted_and_one_that_cannot_be_is_said_on_its_sheet(office: Office) -> None:
    late(office)
    view = view_of(office)
    view.collect.click()
    sheet = collecting(view)
    sheet.noted.click()
    sheet.promise.amount.set_value(50_000)
    sheet.promise.send.click()
    assert sheet.promise.is_open
    sheet.promise.amount.set_value(19_800)
    sheet.promise.send.click()
    assert not sheet.promise.is_open
    promise = sheet.table.value().call.promise
    assert promise is not None
    assert promise.promised_for == office.clock.today() + timedelta(days=1)


def test_a_call_is_passed_over_or_leads_to_the_account(office: Office) -> None:
    late(office)
    view = view_of(office)
    view.collect.click()
    collecting(view).skip.click()
    assert collecting(view).table.value().call.done
    collecting(view).account.click()
    assert not collecting(view).is_open
    assert office.sees("Rp19.800 lewat tempo", view.profile)


def test_without_anybody_late_the_list_says_so(office: Office) -> None:
    view = view_of(office)
    view.collect.click()
    assert office.sees("Tidak ada yang perlu ditagih hari ini.", collecting(view))
    assert not collecting(view).draft.isEnabled()


def test_twelve_months_stand_beside_what_the_tier_wants(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani, "turnover")
    tab = view.findChild(TurnoverTab)
    assert tab is not None
    assert "Nov: 198 rb" in tab.chart.accessibleDescription()
    assert office.sees("Rp198.000", tab)
    assert office.sees("kurang Rp302.000 lagi", tab)


def test_the_statement_of_a_month_is_saved(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    office.clock.set(date(2026, 12, 2))
    view = opened_at(office, ani, "turnover")
    office.press(Qt.Key.Key_F9)
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence() == "M-0001-2026-11.pdf sudah disimpan."
    assert (office.folder / "keluaran" / "M-0001-2026-11.pdf").read_bytes().startswith(b"%PDF")


def test_everybodys_statements_are_drawn_into_one_file(office: Office) -> None:
    office.floor.deliver(office.floor.partner(), ("KSB", 10))
    office.clock.set(date(2026, 12, 2))
    office.signed_in.actor = manager(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F7)
    sheet = view.window().findChild(StatementsSheet)
    assert sheet is not None
    assert sheet.month.month() == date(2026, 11, 1)
    sheet.into.start.click()
    office.qtbot.waitUntil(sheet.into.start.isEnabled, timeout=20_000)
    assert (office.folder / "keluaran" / "mitra-2026-11.pdf").exists()
    assert office.sees("1 rekening selesai dibuat.", sheet)


def test_statements_stopped_half_way_leave_nothing(office: Office) -> None:
    for nth in range(1, 13):
        office.floor.deliver(office.floor.partner(f"Mitra {nth}"), ("KSB", 1))
    office.clock.set(date(2026, 12, 2))
    office.signed_in.actor = manager(office)
    view = view_of(office)
    view.statements.click()
    sheet = view.window().findChild(StatementsSheet)
    assert sheet is not None
    sheet.into.start.click()
    sheet.into.stop_wanted.emit()
    assert office.sees("Dihentikan. Tidak ada berkas yang setengah jadi.", sheet)
    assert not list((office.folder / "keluaran").glob("mitra*"))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_list_is_taken_along_as_a_file(office: Office, ending: str) -> None:
    office.floor.partner()
    view = view_of(office)
    office.press(Qt.Key.Key_F12)
    sheet = view.window().findChild(ExportSheet)
    assert sheet is not None
    sheet.wanted.emit("partners", ending)
    path = office.folder / "keluaran" / f"mitra-{office.clock.today().isoformat()}.{ending}"
    assert path.exists()
    assert view.banner.sentence() == f"{path.name} sudah disimpan."


def test_of_the_partner_in_front_open_invoices_and_the_whole_ledger_are_taken_along(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani)
    view.export.click()
    sheet = view.window().findChild(ExportSheet)
    assert sheet is not None
    sheet.wanted.emit("entries", "csv")
    path = office.folder / "keluaran" / f"rekening-M-0001-{office.clock.today().isoformat()}.csv"
    assert "F-2026-00001" in path.read_text("utf-8-sig")


def test_what_each_tab_shows_can_be_taken_along(office: Office) -> None:
    office.signed_in.actor = office.floor.owner
    shop, owner, ani = office.shop, office.floor.owner, office.floor.partner()
    shop.partner_points.set_programme(owner, PartnerProgramme(runs=True))
    office.floor.deliver(ani, ("KSB", 10))
    left = (LeftLine(office.floor.items["ADA"].id, 12),)
    shop.consignment.leave(owner, Leaving(new_id(), ani.id, left))
    visit = NewVisit(new_id(), ani.id, office.clock.today(), owner.staff_id, "tawarkan paket Lebaran")
    shop.visits.plan(owner, visit)
    shop.judgement.decide(owner, NewDecision(new_id(), ani.id, DecisionKind.KEEP, "tertib"))
    view = opened_at(office, ani)
    view.export.click()
    sheet = view.window().findChild(ExportSheet)
    assert sheet is not None
    told = {"goods": "43200", "visits": "paket Lebaran", "decisions": "tertib", "points": "19"}
    for key, words in told.items():
        view.export.click()
        sheet.wanted.emit(key, "csv")
        newest = max((office.folder / "keluaran").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        assert words in newest.read_text("utf-8-sig"), key


def test_the_owner_sets_what_a_tier_means_and_what_cannot_hold_is_said(office: Office) -> None:
    office.signed_in.actor = manager(office)
    page = office.open(settings_page)
    view = page.widget.findChild(TiersView)
    assert view is not None
    page.presenter.choose("partners")  # type: ignore[attr-defined]
    form = view.forms[PriceTier.AGEN]
    assert (form.share.value(), form.quiet.value()) == (85, 60)
    form.share.set_value(0)
    office.button("Simpan").click()
    assert office.shop.partners.tier_rules()[PriceTier.AGEN].share_bp == 8_500
    form.share.set_value(75)
    form.month.set_value(4_000_000)
    office.button("Simpan").click()
    rule = office.shop.partners.tier_rules()[PriceTier.AGEN]
    assert (rule.share_bp, rule.month_minimum) == (7_500, 4_000_000)
    assert office.sees("Tersimpan. Berlaku mulai hari ini.", view)
