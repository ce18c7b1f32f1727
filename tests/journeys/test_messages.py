"""Messages all through the window: the morning's list; an announcement from its picture to its figures."""

from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from pempek_pos.members.consent import TEXTS, ConsentKind
from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, OWNER
from ui.messages.view import MessagesView
from ui.widgets.chip import Chip


class Chat(QObject):
    """What people chat with: it keeps the drafts that were opened in it."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Keep one."""
        self.drafts.append(unquote(bytes(url.toEncoded().data()).decode()))


@pytest.fixture
def chat() -> Iterator[Chat]:
    """Opens what is meant for a chat."""
    kept = Chat()
    QDesktopServices.setUrlHandler("https", kept, "open")
    yield kept
    QDesktopServices.unsetUrlHandler("https")


def enrol(stage: Stage, name: str, phone: str, code: str = "") -> None:
    """Register somebody on the members' page."""
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.press(Qt.Key.Key_F4)
    stage.fill("Nama", name)
    stage.fill("Nomor HP", phone)
    if code:
        stage.fill("Tahu dari (kode)", code)
    stage.click(TEXTS[ConsentKind.MEMBERSHIP, "id"])
    stage.enter()
    assert stage.sheet() == ""


def test_the_mornings_list_is_worked_through_a_key_at_a_time(selling: Stage, chat: Chat) -> None:
    stage = selling
    change_hands(stage, CASHIER, OWNER)
    for name, phone in (("Siti", "081233330001"), ("Budi", "081233330002"), ("Dewi", "081233330003")):
        enrol(stage, name, phone)
    stage.press(Qt.Key.Key_5, held=CTRL)
    assert stage.sees("0 dari 3")
    stage.enter()
    stage.press(Qt.Key.Key_F8)
    assert stage.sees("2 dari 3")
    stage.enter()
    assert stage.sees("Semua sudah disapa. Terima kasih!")
    assert [draft.split("?")[0] for draft in chat.drafts] == [
        "https://wa.me/6281233330001", "https://wa.me/6281233330003",
    ]  # fmt: skip
    assert "Halo Siti," in chat.drafts[0]
    stage.leave()
    assert stage.counts("message_draft") == {"message_draft": 3}


def test_an_announcement_from_its_picture_to_what_came_of_it(selling: Stage) -> None:
    stage = selling
    change_hands(stage, CASHIER, OWNER)
    stage.press(Qt.Key.Key_5, held=CTRL)
    stage.click("Pengumuman")
    stage.press(Qt.Key.Key_F4)
    stage.fill("Judul", "Paket Lebaran")
    stage.fill("Apa yang didapat", "Isi 40 pempek dan dua botol cuko, pesan mulai hari ini.")
    stage.fill("Kode pelacak", "lebaran1")
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert stage.sheet() == "Gambar dan teks"
    stage.enter()
    for size in ((1080, 1080), (1080, 1920)):
        with Image.open(stage.folder / "keluaran" / f"LEBARAN1-{size[0]}x{size[1]}.png") as picture:
            assert picture.size == size
    stage.press(Qt.Key.Key_F9)
    stage.fill("Tautan (boleh kosong)", "https://instagram.com/p/1")
    stage.enter()
    enrol(stage, "Siti", "081233330001", code="lebaran1")
    stage.press(Qt.Key.Key_1, held=CTRL)
    ring_up(stage, "PS-KSB")
    stage.type("lebaran1")
    stage.enter()
    assert any("Tahu dari LEBARAN1" in chip.text() for chip in _chips(stage))
    stage.enter()
    stage.enter()
    stage.enter()
    stage.press(Qt.Key.Key_5, held=CTRL)
    view = stage.front.findChild(MessagesView)
    assert view is not None
    figures = {name: card._figure.text() for name, card in view.told._cards.items()}
    assert figures == {"enrolments": "1", "sales": "1", "net": "Rp22.000", "redemptions": "–"}


def _chips(stage: Stage) -> list[Chip]:
    return [chip for chip in stage.front.findChildren(Chip) if chip.isVisible()]
