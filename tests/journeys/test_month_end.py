"""Month end: the owner draws up the statements, stops half-way, begins again; the papers say the truth."""

import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.members.member import Member
from pempek_pos.reports.batch import on_paper
from tests.ui.conftest import dressed
from tests.ui.office import Office, manager, office
from ui.pages import Pages
from ui.reports.batch_panel import BatchPanel
from ui.reports.view import ReportsView

__all__ = ["dressed", "office"]

BUYERS = 34


def a_month_of_trade(office: Office) -> list[Member]:
    """Members who won points in November, every third of whom spent some; then it is December."""
    floor = office.floor
    reward = floor.reward(RewardKind.AMOUNT_OFF, 40, 4_000)
    members = [floor.member(f"Pembeli {nth:02d}") for nth in range(1, BUYERS + 1)]
    for member in members:
        floor.sell(floor.basket(("KSB", 2), member=member))
    for member in members[::3]:
        floor.sell(floor.basket(("BOX", 1), member=member, claims=(Claim(reward.id),)))
    floor.refund(floor.sell(floor.basket(("ADA", 10), member=members[0])))
    office.clock.set(date(2026, 12, 1))
    return members


def at_the_statements(office: Office) -> BatchPanel:
    """The owner goes to the reports by key and to the statements by touch."""
    office.signed_in.actor = manager(office)
    office.window.set_pages(Pages(office.shop, office.around).for_role(office.signed_in.actor.role))
    office.hold(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_7)
    assert office.window.page() == "reports"
    (view,) = office.window.findChildren(ReportsView)
    office.click(office.button("Rekap poin"))
    return view.batch


def ended(office: Office, panel: BatchPanel) -> None:
    office.qtbot.waitUntil(panel.into.start.isEnabled, timeout=30_000)


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def pages(path: Path) -> Iterator[str]:
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded()


def test_month_end_from_the_first_touch_to_the_paper(office: Office, tmp_path: Path) -> None:
    members = a_month_of_trade(office)
    panel = at_the_statements(office)
    folder = tmp_path / "akhir bulan"
    panel.into.folder.set_folder(folder)
    path = folder / "poin-2026-11.pdf"

    panel.into.start.click()
    while not office.sees(f"10 dari {BUYERS}", panel.into.progress):
        assert not path.exists()
    office.click(office.button("Hentikan"))
    assert list(folder.iterdir()) == []

    office.press(Qt.Key.Key_F9)
    ended(office, panel)
    first = digest(path)
    assert office.sees(f"{BUYERS} rekap selesai dibuat.", panel)

    office.floor.sell(office.floor.basket(("KSB", 3), member=members[5]))
    office.press(Qt.Key.Key_F9)
    ended(office, panel)
    assert digest(path) == first
    assert [file.name for file in folder.iterdir()] == [path.name]

    texts = list(pages(path))
    assert len(texts) == BUYERS
    for nth, (member, text) in enumerate(zip(members, texts, strict=True)):
        assert member.name in text
        assert member.card_no in text
        (statement,) = office.shop.loyalty.statements([on_paper(member)], date(2026, 11, 1))
        closing = statement.opening + statement.won - statement.spent - statement.expired
        assert closing == statement.closing == (4 if nth % 3 == 0 else 44)
        assert re.search(rf"(?<!\d){closing}(?!\d)", text)


def test_a_file_each_holds_the_same_bytes_as_the_member_s_own_statement(
    office: Office, tmp_path: Path
) -> None:
    members = a_month_of_trade(office)
    panel = at_the_statements(office)
    panel.into.folder.set_folder(tmp_path / "satu-satu")
    office.click(office.button("Satu per anggota"))
    office.press(Qt.Key.Key_F9)
    ended(office, panel)
    made = tmp_path / "satu-satu" / "poin-2026-11"
    assert len(list(made.iterdir())) == BUYERS

    office.hold(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_2)
    office.type("pembeli 07")
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_F7)
    office.press(Qt.Key.Key_Return)
    alone = next(tmp_path.rglob(f"poin-2026-11-{members[6].card_no}.pdf"))
    assert digest(alone) == digest(made / f"{members[6].card_no}.pdf")


def test_the_next_month_opens_with_what_this_one_closed(office: Office, tmp_path: Path) -> None:
    members = a_month_of_trade(office)
    office.floor.sell(office.floor.basket(("KSB", 1), member=members[1]))
    office.clock.set(date(2027, 1, 4))
    panel = at_the_statements(office)
    panel.into.folder.set_folder(tmp_path)
    for _ in range(2):
        office.press(Qt.Key.Key_F9)
        ended(office, panel)
        office.click(panel.month._back)
    assert {path.name for path in tmp_path.glob("poin-*.pdf")} == {"poin-2026-11.pdf", "poin-2026-12.pdf"}
    november = office.shop.loyalty.statements([on_paper(m) for m in members], date(2026, 11, 1))
    december = office.shop.loyalty.statements([on_paper(m) for m in members], date(2026, 12, 1))
    assert [kept.closing for kept in november] == [kept.opening for kept in december]
    assert december[1].closing == 66
