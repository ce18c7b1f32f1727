"""Announcements in their panel: made, shown as a picture, kept, posted, and their figures taken along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pempek_pos.announcements.announcement import AnnouncedKind, Announcement, NewAnnouncement, Place
from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import RewardKind
from tests.ui.office import Office
from ui.messages.page import MessagesPage
from ui.messages.view import MessagesView

Opened = Callable[[], tuple[MessagesView, MessagesPage]]


@pytest.fixture
def told(opened: Opened, office: Office) -> MessagesView:
    """The page with announcements in front."""
    view, page = opened()
    page.parts.tab_chosen("announcements")
    return view


def made(office: Office, code: str = "LEBARAN1") -> Announcement:
    new = NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Paket Lebaran", "Pesan mulai hari ini", code)
    return office.shop.announcements.make(office.floor.owner, new)


def registered(office: Office) -> list[Announcement]:
    return [one.announcement for one in office.shop.announcements.register(office.floor.owner)]


def test_an_announcement_of_a_reward_begins_with_its_words_and_ends_as_a_picture(
    office: Office, told: MessagesView
) -> None:
    reward = office.floor.reward(RewardKind.FREE_ITEM, 250, item="KSB")
    assert office.sees("Belum ada pengumuman", told)
    office.press(Qt.Key.Key_F4)
    sheet = told.sheets.make
    sheet.subject.choose("1")
    sheet.subject.chosen.emit("1")
    assert sheet.title.text() == "Hadiah 250"
    assert "250 poin" in sheet.told.text()
    assert sheet.code.text() == "HADIAH01"
    sheet.title.setText("Gratis kapal selam")
    office.hold(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return)
    (one,) = registered(office)
    assert (one.kind, one.subject_id, one.title, one.code) == (
        AnnouncedKind.REWARD, reward.id, "Gratis kapal selam", "HADIAH01",
    )  # fmt: skip
    assert told.sheets.picture.is_open
    assert "HADIAH01" in told.sheets.picture.caption.toPlainText()


def test_what_is_over_cannot_be_chosen_and_a_promotions_code_is_told(
    office: Office, told: MessagesView
) -> None:
    today = office.clock.today()
    for name, code, last in (("Lama", "LAMA10", today - timedelta(1)), ("Guru", "GURU10", None)):
        promotion = Promotion(
            new_id(), name, PromotionKind.PERCENT_OFF, today - timedelta(9), last, code=code, percent_bp=1_000
        )  # fmt: skip
        office.shop.offers.keep_promotion(office.floor.owner, promotion)
    told.make.click()
    sheet = told.sheets.make
    assert [sheet.subject.itemText(at) for at in range(sheet.subject.count())] == ["Kabar", "Promo: Guru"]
    sheet.subject.choose("1")
    sheet.subject.chosen.emit("1")
    assert "GURU10" in sheet.told.text()


def test_what_cannot_be_announced_is_said_at_its_field(office: Office, told: MessagesView) -> None:
    made(office, "TAKEN1")
    told.make.click()
    sheet = told.sheets.make
    sheet.told.setPlainText("Ada yang baru")
    sheet._send.click()
    assert sheet._fields["announcement title"].error()
    sheet.title.setText("Baru")
    sheet.code.setText("taken1")
    sheet._send.click()
    assert "sudah dipakai" in sheet._fields["tracking code"].error()
    assert len(registered(office)) == 1


def test_the_pictures_are_kept_where_one_wants_them_and_the_text_is_copied(
    office: Office, told: MessagesView, tmp_path: Path
) -> None:
    made(office)
    told.tab_chosen.emit("announcements")
    office.press(Qt.Key.Key_F8)
    sheet = told.sheets.picture
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == sheet.caption.toPlainText()
    assert "#PempekBege" in sheet.caption.toPlainText()
    sheet.format.choose("STORY")
    sheet.format.chosen.emit("STORY")
    assert sheet.view._image.height() == 1920
    sheet.folder.set_folder(tmp_path / "kiriman")
    sheet.keep_.click()
    with Image.open(tmp_path / "kiriman" / "LEBARAN1-1080x1920.png") as image:
        assert image.size == (1080, 1920)
    assert not sheet.is_open
    assert told.banner.sentence() == "LEBARAN1-1080x1080.png sudah disimpan."


def test_a_folder_that_cannot_be_written_is_said_on_the_sheet(
    office: Office, told: MessagesView, tmp_path: Path
) -> None:
    made(office)
    told.tab_chosen.emit("announcements")
    told.told.picture.click()
    (tmp_path / "berkas").write_text("x")
    told.sheets.picture.folder.set_folder(tmp_path / "berkas")
    told.sheets.picture.keep_.click()
    assert told.sheets.picture.is_open
    assert office.sees("tidak bisa ditulis", told.sheets.picture)


def test_a_post_is_noted_and_figures_stand_beside_it(office: Office, told: MessagesView) -> None:
    made(office)
    office.floor.sell(replace(office.floor.basket(("KSB", 2)), codes=("LEBARAN1",)))
    told.tab_chosen.emit("announcements")
    office.press(Qt.Key.Key_F9)
    sheet = told.sheets.post
    sheet.link.setText("instagram")
    office.press(Qt.Key.Key_Return)
    assert sheet._fields["link"].error()
    sheet.link.setText("https://instagram.com/p/1")
    office.press(Qt.Key.Key_Return)
    ((only,),) = (one.posts for one in office.shop.announcements.register(office.floor.owner))
    assert (only.place, only.on_day) == (Place.INSTAGRAM, office.clock.today())
    assert office.sees("Rp44.000", told)
    assert office.sees("bersih, n = 1", told)


def test_going_through_the_list_brings_each_to_the_front(office: Office, told: MessagesView) -> None:
    made(office)
    office.clock.move(minutes=1)
    made(office, "KABAR02")
    told.tab_chosen.emit("announcements")
    assert office.sees("kode KABAR02", told.told)
    told.told.list.step(1)
    assert office.sees("kode LEBARAN1", told.told)


@pytest.mark.parametrize(("key", "words"), [("announcements", "LEBARAN1"), ("posts", "Google")])
def test_register_and_posts_are_taken_along_as_files(
    office: Office, told: MessagesView, key: str, words: str
) -> None:
    one = made(office)
    told.tab_chosen.emit("announcements")
    told.told.post.click()
    told.sheets.post.place.choose("google")
    office.press(Qt.Key.Key_Return)
    assert registered(office) == [one]
    told.export.click()
    told.sheets.export.wanted.emit(key, "csv")
    (path,) = (office.folder / "keluaran").glob("*.csv")
    assert words in path.read_text("utf-8-sig")
    assert path.name.endswith(f"{date(2026, 11, 23)}.csv")
    assert told.banner.sentence() == f"{path.name} sudah disimpan."
