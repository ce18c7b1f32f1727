"""From a customer's page: a complaint is taken in and comes first after that; a call is planned and kept."""

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.visits.visit import VisitState
from tests.journeys.at_counter import change_hands
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, MANAGER, Hands

NAME, PHONE = "Butet Siregar", "085711112222"


def enrolled(stage: Stage) -> Member:
    assert stage.program is not None
    by = Hands(stage.program).actor(CASHIER)
    return stage.shop.members.enrol(by, NewMember(MemberId(new_id()), NAME, PHONE, consent=True))


def to_member(stage: Stage, member: Member) -> None:
    """The members' page with this card in front, by its key and a scan."""
    stage.press(Qt.Key.Key_2, held=CTRL)
    stage.scan(f"PB:{member.card_no.replace('-', '')}")
    assert stage.sees(NAME)


def test_a_complaint_from_the_customers_page_and_a_call_afterwards(selling: Stage) -> None:
    member = enrolled(selling)
    change_hands(selling, CASHIER, MANAGER)
    to_member(selling, member)
    assert selling.sees("Tawarkan belanja pertama")

    selling.click("Catat keluhan")
    assert selling.sheet() == "Catat keluhan"
    assert selling.sees(NAME)
    selling.click("Antaran terlambat")
    selling.fill("Ceritanya", "Baru sampai jam dua, sudah dingin")
    selling.press(Qt.Key.Key_Return, held=CTRL)
    assert selling.sheet() == ""
    assert selling.program is not None
    by = Hands(selling.program).actor(MANAGER)
    (complaint,) = selling.shop.complaints.of_member(by, member.id)

    to_member(selling, member)
    assert selling.sees("Jawab keluhannya dulu")
    assert selling.sees(f"{complaint.label} belum selesai; yang lain menunggu dulu.")

    selling.press(Qt.Key.Key_F5)
    selling.fill("Tujuan", "tanya apakah sudah baik")
    selling.press(Qt.Key.Key_Return, held=CTRL)
    assert "sudah dicatat" in selling.banner()
    selling.press(Qt.Key.Key_F3)
    assert selling.sheet() == "Kunjungan hari ini"
    selling.enter()
    selling.press(Qt.Key.Key_F9)
    selling.fill("Hasil kunjungan", "Sudah baik, terima kasih")
    selling.press(Qt.Key.Key_Return, held=CTRL)
    assert "Hasilnya sudah dicatat." in selling.banner()
    (visit,) = selling.shop.member_visits.of_member(by, member.id)
    assert visit.state is VisitState.DONE
