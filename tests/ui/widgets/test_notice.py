"""What a page says to people: banners, empty states, lights, figures, switches, progress."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.theme_look import TOUCH
from ui.widgets.button import Button
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, SecretField, TextField
from ui.widgets.notice import Banner, EmptyState, Light, StatCard, Tone
from ui.widgets.picture import Waiting
from ui.widgets.progress import ProgressPanel
from ui.widgets.toggle import Tick, Toggle


@pytest.mark.parametrize("tone", list(Tone))
def test_a_banner_says_one_sentence_and_can_be_sent_away(qtbot: QtBot, look: Theme, tone: Tone) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say(tone, "Printer tidak menjawab.", action="Coba lagi")
    assert banner.sentence() == "Printer tidak menjawab."
    assert banner.accessibleName() == "Printer tidak menjawab."
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner._action, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert banner.sentence() == ""


def test_a_banner_without_an_action_shows_no_button(qtbot: QtBot, look: Theme) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say(Tone.INFO, "Cadangan tersimpan.")
    assert not banner._action.isVisible()


def test_an_empty_state_says_what_to_do_first(qtbot: QtBot, look: Theme) -> None:
    empty = EmptyState("users", "Belum ada anggota.", action="Daftarkan anggota")
    qtbot.addWidget(empty)
    empty.show()
    button = empty.findChildren(Button)[0]
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [220, 332, 900])
def test_an_empty_state_keeps_its_sentence_inside(qtbot: QtBot, look: Theme, width: int) -> None:
    empty = EmptyState(
        "users", "Keranjang masih kosong. Pindai barang, ketik namanya, atau sentuh di daftar."
    )
    qtbot.addWidget(empty)
    empty.resize(width, 300)
    empty.show()
    assert empty.minimumSizeHint().width() <= width
    assert empty.rect().contains(empty._words.geometry())
    assert empty._words.height() >= empty._words.heightForWidth(empty._words.width())


def test_a_light_says_its_state_in_words_too(qtbot: QtBot, look: Theme) -> None:
    light = Light("printer", "Printer")
    qtbot.addWidget(light)
    light.shine(Tone.ERROR, "Mati", "kertas habis sejak 14.02")
    assert light.toolTip() == "Printer: kertas habis sejak 14.02"
    assert light.accessibleName() == light.toolTip()
    wide = light.sizeHint().width()
    light.show_word(False)
    assert light.sizeHint().width() < wide
    assert light.sizeHint().height() >= TOUCH


def test_a_figure_is_told_with_its_name_and_comparison(qtbot: QtBot, look: Theme) -> None:
    card = StatCard("Penjualan hari ini", icon="banknote")
    qtbot.addWidget(card)
    card.show_figure("Rp4.250.000", "+12% dari Senin lalu", "green")
    assert card.accessibleName() == "Penjualan hari ini: Rp4.250.000. +12% dari Senin lalu"


@pytest.mark.parametrize("kind", [Toggle, Tick])
def test_a_switch_turns_by_click_and_by_space(
    qtbot: QtBot, look: Theme, kind: type[Toggle] | type[Tick]
) -> None:
    switch = kind("Cetak struk setelah bayar")
    qtbot.addWidget(switch)
    switch.show()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    assert switch.sizeHint().height() >= TOUCH
    assert switch.heightForWidth(120) > switch.heightForWidth(600)


def test_progress_tells_how_far_and_how_long_still(qtbot: QtBot, look: Theme) -> None:
    panel = ProgressPanel("Membuat laporan anggota")
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.begin()
    panel.show_progress(1, 400)
    assert "1 dari 400" in panel._words.text()
    panel._began -= 30
    panel.show_progress(100, 400)
    assert "menit" in panel._words.text()
    panel.show_progress(390, 400)
    assert "sebentar lagi" in panel._words.text()
    with qtbot.waitSignal(panel.stop_wanted):
        qtbot.mouseClick(panel._stop, Qt.MouseButton.LeftButton)
    panel.end("400 laporan jadi.")
    assert not panel._stop.isVisible()
    assert panel._bar.part() == 1.0


def test_the_spinner_shows_itself_only_for_long_work(qtbot: QtBot, look: Theme) -> None:
    waiting = Waiting()
    qtbot.addWidget(waiting)
    waiting.show()
    waiting.begin()
    assert waiting._later.interval() == 300
    assert not waiting._seen
    waiting.end()
    assert not waiting._later.isActive()
    waiting.begin()
    qtbot.waitUntil(lambda: waiting._seen, timeout=2_000)
    waiting.end()
    assert not waiting._timer.isActive()


def test_a_combo_keeps_its_choice_and_leaves_the_wheel_alone(qtbot: QtBot, look: Theme) -> None:
    combo = Combo([Option("a", "Semua"), Option("b", "Beku")])
    qtbot.addWidget(combo)
    combo.choose("b")
    combo.set_options([Option("b", "Beku"), Option("c", "Kukus")])
    assert combo.choice() == "b"
    combo.set_options([Option("c", "Kukus")])
    assert combo.choice() == "c"
    combo.set_options([Option("c", "Kukus"), Option("d", "Paket")])
    spot = combo.rect().center()
    turn = QWheelEvent(
        spot.toPointF(),
        combo.mapToGlobal(spot).toPointF(),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert combo.choice() == "c"


def test_a_day_is_typed_and_told(qtbot: QtBot, look: Theme) -> None:
    field = DayField(date(2026, 11, 23))
    qtbot.addWidget(field)
    assert field.day() == date(2026, 11, 23)
    assert field.text() == "23-11-2026"
    with qtbot.waitSignal(field.changed):
        field.set_day(date(2026, 12, 31))
    assert field.day() == date(2026, 12, 31)


def test_a_secret_is_hidden_until_asked_for_and_again_when_cleared(qtbot: QtBot, look: Theme) -> None:
    secret = SecretField("PIN")
    qtbot.addWidget(secret)
    secret.show()
    qtbot.keyClicks(secret.line, "1234")
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    assert secret.line.displayText() != "1234"
    qtbot.mouseClick(secret._eye, Qt.MouseButton.LeftButton)
    assert secret.line.displayText() == "1234"
    secret.clear()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    assert secret.text() == ""


def test_a_field_says_its_error_in_place_of_its_hint(qtbot: QtBot, look: Theme) -> None:
    line = TextField("0812…")
    field = Field("Nomor HP", line, hint="10 sampai 13 angka")
    qtbot.addWidget(field)
    field.show()
    assert field.error() == ""
    field.set_error("Nomor ini belum lengkap.")
    assert field.error() == "Nomor ini belum lengkap."
    assert line.accessibleDescription() == "Nomor ini belum lengkap."
    assert line.property("wrong") is True
    field.set_error("")
    assert field.error() == ""
    assert line.accessibleName() == "Nomor HP"


def test_a_note_is_left_by_tab(qtbot: QtBot, look: Theme) -> None:
    note = NoteField("Catatan")
    qtbot.addWidget(note)
    qtbot.keyClicks(note, " tanpa cabai ")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert note.text() == "tanpa cabai"
