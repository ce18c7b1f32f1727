"""The page of ratings: figures on top, the list on the left, one in full on the right."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from pempek_pos.errors import ShopError
from pempek_pos.feedback.rating import MOST_STARS, Rating
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.ratings.answer_sheet import AnswerSheet
from ui.ratings.detail_panel import DetailPanel
from ui.ratings.figures_row import FiguresRow
from ui.ratings.rating_sheet import RatingSheet
from ui.ratings.rating_words import mean_words, state_tone, state_words
from ui.ratings.state import ItemOption, Kept, RatingsState, Told
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.wording import sentence
from ui.words.days import short_day

_DETAIL, _SHARE = 400, 35


class RatingsView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    chosen = Signal(str)
    folder_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.form, self.answering, self.exporting = RatingSheet(), AnswerSheet(), ExportSheet()
        keep(self, self.form, self.answering, self.exporting)
        self.banner = Banner()
        self.figures = FiguresRow()
        self.detail = DetailPanel()
        self._kept_file: Path | None = None
        self.periods = Segmented(
            self.tr("Rentang"),
            [
                ChipFace("30", self.tr("30 hari")),
                ChipFace("90", self.tr("90 hari")),
                ChipFace("365", self.tr("1 tahun")),
            ],
        )
        self.kept = Segmented(
            self.tr("Tampilkan"),
            [
                ChipFace(Kept.ALL.value, self.tr("Semua")),
                ChipFace(Kept.WAITING.value, self.tr("Belum dijawab")),
                ChipFace(Kept.BAD.value, self.tr("Buruk, menunggu")),
            ],
        )
        self.platforms = ChipRow(self.tr("Platform"))
        self.new = Button(self.tr("Catat ulasan"), Weight.PRIMARY, icon="plus", key="F4")
        self.answers = Button(self.tr("Catat jawaban"), icon="clipboard-check", key="F7")
        self.export = Button("", Weight.QUIET, icon="download", key="F12")
        self.export.setAccessibleName(self.tr("Simpan tabel (F12)"))
        set_tip(self.export, self.tr("Simpan tabel"))
        self.none = EmptyState(
            "star",
            self.tr(
                "Belum ada ulasan di rentang ini. Catat yang baru Anda baca di Google, GoFood, atau lainnya."
            ),
            action=self.tr("Catat ulasan"),
        )
        self.table = ValueTable(self.tr("Ulasan"), self._columns(), self.none)
        self._state: RatingsState | None = None
        self._lay_out()
        self.table.selected.connect(self._choose)
        self.none.acted.connect(self.new.clicked)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._kept_file))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self.periods.setFixedWidth(px(260))
        title = PlainLabel(self.tr("Ulasan"), Role.TITLE)
        head = row(title, self.periods, None, self.export, self.answers, self.new, gap=8)
        head.setSpacing(12)
        self.kept.setFixedWidth(px(424))
        self.detail.setFixedWidth(px(_DETAIL))
        self._card = TableCard("", self.table, self.kept)
        left = column(self.platforms, self._card, gap=12)
        left.setStretch(1, 1)
        body = row(left, self.detail, gap=16)
        body.setStretch(0, 1)
        layout = column(head, self.banner, self.figures, body, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(3, 1)
        self.setLayout(layout)

    # -- what it is shown --

    def show_ratings(self, state: RatingsState) -> None:
        """Show the list, the figures and the chosen one."""
        same = self._state is not None and self._state.ratings == state.ratings
        self._state = state
        self.periods.choose(str(state.days))
        self.kept.choose(state.kept.value)
        self._show_platforms(state)
        if state.figures is not None:
            self.figures.show_figures(state.figures)
        self._card.title.setText(self.tr("{n} ulasan").format(n=len(state.ratings)))
        if not same:
            self.table.blockSignals(True)
            self.table.set_rows(state.ratings)
            self.table.blockSignals(False)
        at = next((at for at, rating in enumerate(state.ratings) if rating.id == state.chosen), -1)
        if at >= 0 and self.table.value() is not state.ratings[at]:
            self.table.select(at)
        narrowed = state.kept is not Kept.ALL or state.platform is not None
        self.none.say(
            self.tr("Tidak ada ulasan seperti itu di rentang ini.")
            if narrowed
            else self.tr(
                "Belum ada ulasan di rentang ini. Catat yang baru Anda baca di Google, GoFood, atau lainnya."
            )
        )
        self.none.offer(not narrowed)
        self.detail.show_state(state)

    def open_form(self, rating: Rating | None, items: tuple[ItemOption, ...], state: RatingsState) -> None:
        """Ask what was written, or what to correct."""
        self.form.ask(rating, items, state, self.window())

    def open_answer(self) -> None:
        """Ask what was answered, and to which receipt."""
        self.answering.ask(self.window())

    def close_form(self) -> None:
        """It is kept, or somebody else is here."""
        for sheet in (self.form, self.answering, self.exporting):
            sheet.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        (self.answering if self.answering.is_open else self.form).say_error(error)

    def say_error(self, error: ShopError) -> None:
        """Say over the page what went wrong."""
        self.banner.say(Tone.ERROR, sentence(error))

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""
        words = {
            Told.LOGGED: self.tr("Ulasan dicatat."),
            Told.CORRECTED: self.tr("Ulasan diperbaiki."),
            Told.COPIED: self.tr("Balasan disalin. Tempel di sana, lalu tandai dijawab."),
            Told.ANSWERED: self.tr("Ditandai sudah dijawab."),
            Told.COMPLAINT: self.tr("Keluhan {about} dibuat dari ulasan ini. Ikuti di papan Keluhan."),
            Told.TAKEN_DOWN: self.tr("Jawaban dicatat: {about}."),
        }
        self.banner.say(Tone.OK, words[told].format(about=about))

    def hush(self) -> None:
        """Take back what was said last."""
        self.banner.dismiss()

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""
        self.exporting.ask(tables, self.window())

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept_file = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self.banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        words = self.tr("{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.")
        self.banner.say(Tone.ERROR, words.format(place=place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes what a narrow page can spare."""
        super().resizeEvent(event)
        self.detail.setFixedWidth(min(px(_DETAIL), self.width() * _SHARE // 100))

    # -- steps --

    def _choose(self, rating: Rating | None) -> None:
        if rating is not None:
            self.chosen.emit(rating.id)

    def _show_platforms(self, state: RatingsState) -> None:
        every = self.tr("Semua platform")
        found = state.by_platform.by_platform if state.by_platform else ()
        faces = [
            ChipFace(platform.value, f"{platform.brand}  {mean_words(average)}  ({average.n})")
            for platform, average in found
        ]
        self.platforms.set_chips([ChipFace("", every), *faces])
        self.platforms.choose(state.platform.value if state.platform else "")
        self.platforms.setVisible(len(faces) > 1 or state.platform is not None)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda rating: short_day(rating.facts.on_day), width=106),
            Column(self.tr("Bintang"), _stars, width=92, tone_of=lambda _: "amber"),
            Column(self.tr("Platform"), lambda rating: rating.facts.platform.brand, width=122),
            Column(self.tr("Isi"), lambda rating: rating.facts.told or "–", stretch=3),
            Column(self.tr("Keadaan"), state_words, width=136, tone_of=self._tone),
        ]

    def _tone(self, rating: Rating) -> str:
        return "" if self._state is None else state_tone(rating, self._state)


def _stars(rating: Rating) -> str:
    return "★" * rating.facts.stars + "☆" * (MOST_STARS - rating.facts.stars)
