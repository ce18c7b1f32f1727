"""The choice of a file, what would come of it, and the way in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.exchange.outcome import Doing, FileKind, ImportResult, PreviewRow, Progress
from pempek_pos.money.amount import grouped
from ui.forms.path_field import PathField
from ui.settings.data.import_presenter import ImportState, is_writing
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState
from ui.widgets.progress import ProgressPanel
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, holder, row
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable


class ImportView(QWidget):
    """Emits what is chosen and what is to be done with it."""

    kind_chosen = Signal(object)
    path_chosen = Signal(str)
    preview_wanted = Signal(str)
    take_in_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = Segmented(
            self.tr("Isi berkas"),
            [
                ChipFace(FileKind.ITEMS.value, self.tr("Barang"), "utensils"),
                ChipFace(FileKind.MEMBERS.value, self.tr("Anggota"), "users"),
                ChipFace(FileKind.PARTNERS.value, self.tr("Mitra"), "handshake"),
                ChipFace(FileKind.SALES.value, self.tr("Penjualan"), "receipt"),
            ],
        )
        self.path = PathField(self.tr("berkas .csv atau .xlsx"), self.tr("Tabel (*.csv *.xlsx)"))
        self._path = Field(self.tr("Berkas"), self.path)
        self.read = Button(self.tr("Periksa berkas"), icon="search")
        self.take = Button(self.tr("Masukkan"), Weight.PRIMARY, icon="download")
        self.panel = ProgressPanel(self.tr("Memeriksa berkas"))
        self.summary = PlainLabel("", Role.STRONG, wrap=True)
        self.rejects = ValueTable(
            self.tr("Baris yang ditolak"),
            [
                Column(self.tr("Baris"), lambda pair: grouped(pair[0]), right=True, width=88),
                Column(self.tr("Ditolak karena"), lambda pair: pair[1], stretch=4, tone_of=lambda _: "red"),
            ],
        )
        self.rows = ValueTable(
            self.tr("Baris pertama"),
            [
                Column(self.tr("Baris"), lambda line: grouped(line.row), right=True, width=88),
                Column(self.tr("Menjadi"), self._doing, width=96, tone_of=_tone),
                Column(self.tr("Isi"), _cells, stretch=4),
            ],
            EmptyState("file-spreadsheet", self.tr("Pilih berkas, lalu periksa: belum ada yang ditulis.")),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._rejected = Card(column(self.rejects), pad=1)
        self._rejected.hide()
        foot = row(self.summary, self.take, gap=16)
        foot.setStretch(0, 1)
        ask = row(self._path, holder(column(None, self.read, gap=0)), gap=8)
        ask.setStretch(0, 1)
        layout = column(
            self.kind, ask, self.panel, Card(column(self.rows), pad=1), self._rejected, foot, gap=12
        )
        layout.setStretch(3, 1)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda key: self.kind_chosen.emit(FileKind(key)))
        self.path.chosen.connect(self.path_chosen)
        self.path.line.returnPressed.connect(lambda: self.preview_wanted.emit(self.path.text()))
        self.read.clicked.connect(lambda: self.preview_wanted.emit(self.path.text()))
        self.take.clicked.connect(self.take_in_wanted)
        self.panel.stop_wanted.connect(self.stop_wanted)

    def show_choice(self, state: ImportState) -> None:
        """Show what is chosen, with nothing read yet."""
        self.kind.choose(state.kind.value)
        self.path.set_text(state.path)
        self._path.set_error("")
        self.panel.hide()
        self.rows.set_rows(())
        self._show_rejects(())
        self.summary.setText("")
        self.take.setEnabled(False)
        self.take.set_text(self.tr("Masukkan"))

    def show_begun(self, *, writing: bool) -> None:
        """The file is on its way."""
        self._allow(False)
        self._path.set_error("")
        self.panel.begin(self.tr("Menulis …") if writing else self.tr("Membaca …"))

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        if is_writing(progress):
            self.panel.begin(self.tr("Menulis {n} baris …").format(n=grouped(progress.rows)))
        else:
            words = self.tr("{n} baris dibaca").format(n=grouped(progress.rows))
            self.panel.show_progress(progress.done, progress.total, words)

    def show_preview(self, state: ImportState, rejects: tuple[tuple[int, str], ...]) -> None:
        """Show what would come of the file."""
        assert state.preview is not None
        self._allow(True)
        self.panel.hide()
        self.rows.set_rows(state.preview.first)
        self._show_rejects(rejects)
        self.summary.setText(self._counts(state.preview))
        self.take.setEnabled(state.ready)
        wanted = state.preview.created + state.preview.changed
        self.take.set_text(
            self.tr("Masukkan {n}").format(n=grouped(wanted)) if wanted else self.tr("Tidak ada yang baru")
        )

    def show_done(self, result: ImportResult, rejects: tuple[tuple[int, str], ...]) -> None:
        """Show what came of it."""
        self._allow(True)
        self.path.set_text("")
        self._show_rejects(rejects)
        self.summary.setText(self._counts(result))
        self.take.setEnabled(False)
        self.take.set_text(self.tr("Masukkan"))
        self.panel.end(
            self.tr("Selesai: {created} baru dan {changed} berubah.").format(
                created=grouped(result.created), changed=grouped(result.changed)
            )
        )

    def show_fault(self, sentence: str) -> None:
        """Why the file cannot be taken in."""
        self._allow(True)
        self.panel.hide()
        self._path.set_error(sentence)

    def show_stopped(self) -> None:
        """It was given up."""
        self._allow(True)
        self.panel.end(self.tr("Dihentikan. Tidak ada yang ditulis."), well=False)

    def _allow(self, allowed: bool) -> None:
        for part in (self.kind, self.path, self.read):
            part.setEnabled(allowed)
        if not allowed:
            self.take.setEnabled(False)

    def _show_rejects(self, rejects: tuple[tuple[int, str], ...]) -> None:
        self.rejects.set_rows(rejects)
        self._rejected.setVisible(bool(rejects))

    def _counts(self, result: ImportResult) -> str:
        return self.tr(
            "{rows} baris: {created} baru, {changed} berubah, {same} tetap, {rejected} ditolak."
        ).format(
            rows=grouped(result.rows),
            created=grouped(result.created),
            changed=grouped(result.changed),
            same=grouped(result.unchanged),
            rejected=grouped(result.rejected),
        )

    def _doing(self, line: PreviewRow) -> str:
        return {
            Doing.CREATED: self.tr("baru"),
            Doing.CHANGED: self.tr("berubah"),
            Doing.UNCHANGED: self.tr("tetap"),
            Doing.REJECTED: self.tr("ditolak"),
        }[line.doing]


def _tone(line: PreviewRow) -> str:
    return {Doing.CREATED: "green", Doing.CHANGED: "amber", Doing.REJECTED: "red"}.get(line.doing, "muted")


def _cells(line: PreviewRow) -> str:
    return " · ".join(cell for cell in line.cells if cell)
