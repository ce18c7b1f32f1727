"""A customer with two cards: points by hand with a second yes, two cards made one, then forgotten."""

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberId, NewMember
from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import CASHIER, MANAGER, OWNER, PASSWORD, PIN, Hands

NAME, PHONE, OLD_PHONE = "Butet Siregar", "085711112222", "085733334444"


def enrolled(stage: Stage, phone: str) -> Member:
    assert stage.program is not None
    by = Hands(stage.program).actor(CASHIER)
    new = NewMember(MemberId(new_id()), NAME, phone, consent=True)
    return stage.shop.members.enrol(by, new)


def buy_as(stage: Stage, member: Member) -> str:
    """Ten large ones for this card, cash; the receipt's number."""
    ring_up(stage, "10*PS-KSB")
    stage.scan(f"PB:{member.card_no.replace('-', '')}")
    for _ in range(3):
        stage.enter()
    return stage.shop.sales.latest("K1", 1)[0].number


def to_members(stage: Stage, card: Member) -> None:
    """The members' page with this card in front, by its key and a scan."""
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.scan(f"PB:{card.card_no.replace('-', '')}")
    assert stage.sees(NAME)


def deed(stage: Stage, title: str) -> None:
    stage.press(Qt.Key.Key_F10)
    assert stage.sheet() == NAME
    stage.pick("Yang bisa diubah", title)


def points_by_hand_with_a_second_yes(stage: Stage) -> None:
    """The cashier may ask; leaving the question gives nothing, the manager's PIN gives it once."""
    deed(stage, "Ubah poin")
    assert stage.sees("Perlu persetujuan orang kedua.")
    stage.type("40")
    stage.fill("Alasan", "Antre lama")
    stage.enter()
    assert stage.sheet() == "Perlu persetujuan"
    assert stage.sees("Untuk mengubah poin dengan tangan perlu PIN orang kedua yang berwenang.")
    stage.press(Qt.Key.Key_Escape)
    assert stage.sheet() == "Ubah poin"
    stage.enter()
    stage.click(MANAGER)
    stage.type(PIN)
    stage.enter()
    assert stage.sheet() == ""
    assert f"Poin {NAME} sudah diubah" in stage.banner()
    assert stage.sees("260 poin")


def two_cards_become_one(stage: Stage, old: Member) -> None:
    """The manager compares both sides and merges by keys."""
    deed(stage, "Gabungkan dengan kartu lain")
    stage.type("butet")
    stage.enter()
    assert stage.sees("lalu punya 480 poin di tingkat Teman.")
    assert stage.sees(old.card_no)
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert f"digabung ke {NAME}" in stage.banner()
    assert stage.sees("480 poin")


def test_points_by_hand_two_cards_and_a_wish_to_be_forgotten(selling: Stage) -> None:
    """(policies P4, B3)"""
    old, new = enrolled(selling, OLD_PHONE), enrolled(selling, PHONE)
    number = buy_as(selling, old)
    buy_as(selling, new)

    to_members(selling, new)
    points_by_hand_with_a_second_yes(selling)
    change_hands(selling, CASHIER, MANAGER)
    to_members(selling, new)
    two_cards_become_one(selling, old)

    to_members(selling, old)
    assert selling.sees(new.card_no)
    change_hands(selling, MANAGER, OWNER)
    to_members(selling, new)
    deed(selling, "Hapus data pribadi")
    assert selling.sees("480 poin yang tersisa tidak bisa dipakai lagi.")
    selling.press(Qt.Key.Key_Return, held=CTRL)
    assert selling.sees("Anggota terhapus")
    assert not selling.sees(NAME)

    shop = selling.shop
    words = text_of(shop.printing.receipt_pdf(shop.sales.by_number(number).id))
    assert "Anggota terhapus" in words
    assert "Butet" not in words
    told = [entry.command for entry in shop.audit.entries(limit=40)]
    for command in ("adjust points", "merge members", "anonymise member"):
        assert told.count(command) == 1
    assert PASSWORD not in repr(shop.audit.entries(limit=40))
    assert "Butet" not in repr(shop.audit.entries(limit=40))
