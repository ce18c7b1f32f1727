"""The morning's list in its panel: one press opens a draft, the next comes up; nothing is "sent" (P5)."""

from collections.abc import Callable
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Role
from pempek_pos.ids import new_id
from tests.ui.messages.conftest import Browser
from tests.ui.office import Office
from ui.messages.page import MessagesPage
from ui.messages.view import MessagesView

Opened = Callable[[], tuple[MessagesView, MessagesPage]]


def names(view: MessagesView) -> list[str]:
    model = view.day.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chips(view: MessagesView) -> list[str]:
    return [chip.text() for chip in view.day.chips._chips()]


@pytest.fixture
def three(office: Office) -> list[str]:
    for name in ("Siti", "Budi", "Dewi"):
        office.floor.member(name)
    return ["Siti", "Budi", "Dewi"]


def test_each_kind_stands_with_its_count_and_the_first_draft_is_shown(
    office: Office, opened: Opened, three: list[str]
) -> None:
    office.floor.deliver(office.floor.partner("Warung Bu Ani"), ("KSB", 1))
    office.clock.move(days=6)
    office.floor.member("Kartini")
    view, _ = opened()
    assert chips(view) == ["Belum · 2", "Tagihan mitra · 1", "Selamat datang · 1"]
    assert names(view) == ["Warung Bu Ani", "Kartini"]
    assert "Rp19.800" in view.day.card.text()
    view.day.chips.choose("welcome")
    view.day.chips.chosen.emit("welcome")
    assert names(view) == ["Kartini"]
    assert view.day.card.text().startswith("Halo Kartini,")


def test_enter_opens_the_draft_and_the_next_one_comes_up_p5(
    office: Office, opened: Opened, three: list[str], browser: Browser
) -> None:
    view, _ = opened()
    assert office.sees("0 dari 3", view)
    office.press(Qt.Key.Key_Return)
    (link,) = browser.opened
    assert link.startswith("https://wa.me/6281200000001?text=")
    assert "Halo Siti," in unquote(link)
    assert names(view) == three[1:]
    assert office.sees("1 dari 3", view)
    assert view.day.card.text().startswith("Halo Budi,")
    assert not any("terkirim" in text.lower() for text in office.texts(view))


def test_what_was_passed_over_and_what_was_opened_stand_among_what_is_done(
    office: Office, opened: Opened, three: list[str], browser: Browser
) -> None:
    view, _ = opened()
    office.press(Qt.Key.Key_F8)
    office.press(Qt.Key.Key_Return)
    assert len(browser.opened) == 1
    view.day.chips.choose("done")
    view.day.chips.chosen.emit("done")
    assert names(view) == ["Budi", "Siti"]
    assert office.sees("Draf dibuka pukul 10.00 oleh Cek Ida.", view)
    assert not view.day.card.draft.isEnabled()


def test_when_all_is_done_the_page_says_so(
    office: Office, opened: Opened, three: list[str], browser: Browser
) -> None:
    view, page = opened()
    for _ in three:
        office.press(Qt.Key.Key_Return)
    assert office.sees("Semua sudah disapa", view)
    assert office.sees("3 dari 3", view)
    page.shown()
    assert office.sees("3 dari 3", view)


def test_a_quiet_day_says_so(office: Office, opened: Opened) -> None:
    view, _ = opened()
    assert office.sees("Tidak ada pesan hari ini", view)
    assert office.sees("Semua sudah disapa", view)
    office.press(Qt.Key.Key_Return)


def test_a_draft_that_somebody_else_opened_meanwhile_is_not_opened_again(
    office: Office, opened: Opened, three: list[str], browser: Browser
) -> None:
    view, _ = opened()
    letter = view.day.letter()
    assert letter is not None
    rina = office.floor.somebody(Role.OPERATIONS_MANAGER, "K2")
    office.shop.drafts.opened(rina, new_id(), letter.due)
    office.press(Qt.Key.Key_Return)
    assert browser.opened == []
    assert f"Sudah dikerjakan {rina.name} pukul 10.00" in view.banner.sentence()
    assert names(view) == three[1:]


def test_who_left_meanwhile_is_not_written_to_and_the_page_says_why_p4(
    office: Office, opened: Opened, three: list[str], browser: Browser
) -> None:
    view, _ = opened()
    letter = view.day.letter()
    assert letter is not None
    office.shop.member_care.anonymise(office.floor.owner, letter.due.person)  # type: ignore[arg-type]
    office.press(Qt.Key.Key_Return)
    assert browser.opened == []
    assert "tidak mau lagi dihubungi" in view.banner.sentence()
    office.press(Qt.Key.Key_F8)
    assert names(view) == three[1:]
