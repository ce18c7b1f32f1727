"""The page of ratings: written down by keys, answered, made a complaint of, taken along."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pempek_pos.feedback.question import CSAT, AnswerChannel, Asking, Place
from pempek_pos.feedback.rating import NewRating, Platform, Rating, RatingFacts
from pempek_pos.ids import new_id
from tests.ui.office import Office, manager
from ui.ratings.page import ratings_page
from ui.ratings.view import RatingsView

CTRL = Qt.KeyboardModifier.ControlModifier


def rated(office: Office, stars: int, told: str = "Kuahnya asam", days: int = 0, **changes: object) -> Rating:
    said = {"platform": Platform.GOOGLE, "author": "Budi"} | changes
    day = office.clock.today() - timedelta(days=days)
    facts = RatingFacts(stars=stars, on_day=day, told=told, **said)  # type: ignore[arg-type]
    return office.shop.ratings.log(office.floor.owner, NewRating(new_id(), facts))


@pytest.fixture
def view(office: Office) -> RatingsView:
    office.signed_in.actor = manager(office)
    view = office.open(ratings_page).widget
    assert isinstance(view, RatingsView)
    return view


def shown(view: RatingsView) -> list[str]:
    assert view._state is not None
    return [rating.facts.told for rating in view._state.ratings]


def test_a_rating_is_written_down_by_keys_alone(office: Office, view: RatingsView) -> None:
    sale = office.floor.sell(office.floor.basket(("KSB", 1), member=office.floor.member()))
    assert office.sees("Belum ada ulasan di rentang ini.")
    office.press(Qt.Key.Key_F4)
    office.type("2")
    view.form.platform.choose("gofood")
    view.form.told.setPlainText("Lama sekali\ndan dingin")
    view.form.sale_number.setText(sale.number)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "Ulasan dicatat."
    today = office.clock.today()
    (rating,) = office.shop.ratings.between(manager(office), today, today)
    assert (rating.facts.platform, rating.facts.stars) == (Platform.GOFOOD, 2)
    assert (rating.facts.told, rating.sale_id) == ("Lama sekali dan dingin", sale.id)
    assert office.sees(f"Struk {sale.number} · Anggota: Siti Nurhaliza", view.detail)
    assert office.sees("Belum dijawab", view.detail)


def test_what_cannot_be_is_said_at_its_field(office: Office, view: RatingsView) -> None:
    office.press(Qt.Key.Key_F4)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.form.fields["stars"].error() == "Isi bintang dulu."
    office.type("5")
    view.form.sale_number.setText("K1-261123-0099")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.form.fields["sale number"].error()
    view.form.sale_number.clear()
    view.form.member.setText("0812")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.form.fields["member"].error()
    view.form.member.clear()
    view.form.link.setText("bukan tautan")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.form.fields["link"].error() == "Tempel tautan yang dimulai dengan https://."


def test_a_reply_is_copied_then_marked_answered(office: Office, view: RatingsView) -> None:
    rating = rated(office, 3)
    office.be(manager(office))
    assert view.detail.reply.text().startswith("Salam hangat, Kak Budi!")
    view.detail.reply.setPlainText("Maaf, Kak.")
    office.press(Qt.Key.Key_F8)
    assert QGuiApplication.clipboard().text() == "Maaf, Kak."
    assert view.banner.sentence().startswith("Balasan disalin.")
    assert office.shop.ratings.rating(rating.id).reply == "Maaf, Kak."
    office.press(Qt.Key.Key_F9)
    answered = office.shop.ratings.rating(rating.id)
    assert (answered.reply, answered.answered_by) == ("Maaf, Kak.", "Cek Ida")
    assert office.sees("Dijawab oleh Cek Ida", view.detail)
    assert not view.detail.mark.isVisible()
    assert view.detail.reply.isReadOnly()


def test_the_list_is_narrowed_to_what_waits_and_to_one_platform(office: Office, view: RatingsView) -> None:
    rated(office, 5, "bagus", days=2)
    done = rated(office, 1, "dijawab", days=1)
    rated(office, 1, "buruk", platform=Platform.GOFOOD)
    rated(office, 5, "lama", days=100)
    office.shop.ratings.answer(office.floor.owner, done.id, "")
    office.be(manager(office))
    assert shown(view) == ["buruk", "dijawab", "bagus"]
    office.click(office.button("Belum dijawab"))
    assert shown(view) == ["buruk", "bagus"]
    office.click(office.button("Buruk, menunggu"))
    assert shown(view) == ["buruk"]
    view.platforms.chosen.emit("google")
    assert shown(view) == []
    assert office.sees("Tidak ada ulasan seperti itu di rentang ini.")
    office.click(office.button("Semua"))
    office.click(office.button("1 tahun"))
    assert shown(view) == ["dijawab", "bagus", "lama"]


def test_figures_say_their_number_and_where_it_is_too_small(office: Office, view: RatingsView) -> None:
    for at in range(9):
        rated(office, 5, str(at))
    office.be(manager(office))
    assert office.sees("belum cukup data: 9 dari 10 ulasan", view.figures)
    rated(office, 1)
    office.be(manager(office))
    assert office.sees("4,6", view.figures)
    assert office.sees("3,4–4,9 (95%) · 10 ulasan", view.figures)
    office.clock.move(hours=25)
    office.be(manager(office))
    assert office.sees("bintang 1–3 menunggu", view.figures)
    assert office.sees("25 jam", view.figures)


def test_a_correction_keeps_the_member_who_is_named(office: Office, view: RatingsView) -> None:
    siti = office.floor.member()
    rating = rated(office, 2, member_id=siti.id)
    office.be(manager(office))
    office.press(Qt.Key.Key_F6)
    assert view.form.member.text() == siti.name
    office.type("4")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert view.banner.sentence() == "Ulasan diperbaiki."
    after = office.shop.ratings.rating(rating.id).facts
    assert (after.stars, after.member_id) == (4, siti.id)


def test_the_table_is_taken_along(office: Office, view: RatingsView) -> None:
    rated(office, 2, "=HYPERLINK")
    office.be(manager(office))
    office.press(Qt.Key.Key_F12)
    view.exporting.ending.choose("csv")
    office.press(Qt.Key.Key_Return)
    assert view.banner.sentence() == "ulasan-2026-11-23.csv sudah disimpan."
    (kept,) = office.folder.rglob("ulasan-2026-11-23.csv")
    assert "Budi" in kept.read_text("utf-8-sig")


def test_an_answer_from_chat_is_taken_down_by_receipt(office: Office, view: RatingsView) -> None:
    office.shop.feedback.set_asking(office.floor.owner, Asking(Place.RECEIPT, (CSAT,), every=1))
    sale = office.floor.sell(office.floor.basket(("KSB", 1)))
    office.press(Qt.Key.Key_F7)
    office.type("K1-261123-0099")
    office.press(Qt.Key.Key_Return)
    office.type("4")
    office.press(Qt.Key.Key_Return)
    assert view.answering.error()
    view.answering.number.setText(sale.number)
    view.answering.value.set_value(9)
    office.button("Simpan").click()
    assert view.answering.error() == "Jawaban paling banyak 5."
    view.answering.value.set_value(4)
    office.button("Simpan").click()
    assert view.banner.sentence() == f"Jawaban dicatat: {sale.number} · 4."
    answer = office.shop.feedback.answer_of(sale.id)
    assert answer is not None
    assert (answer.value, answer.channel) == (4, AnswerChannel.WHATSAPP)


def test_somebody_else_finds_no_open_sheet(office: Office, view: RatingsView) -> None:
    office.press(Qt.Key.Key_F4)
    office.be(manager(office))
    assert not view.form.is_open
