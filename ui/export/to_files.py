"""What every form for a month's papers has: one file or many, which folder, how far, how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.background import Stepper
from ui.export.batch import BatchRun, Ended
from ui.forms.folder_field import FolderField
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import Field
from ui.widgets.notice import Banner, Tone
from ui.widgets.progress import ProgressPanel
from ui.widgets.segmented import Segmented
from ui.wording import sentence

_ONE, _EACH = "one", "each"


@dataclass(frozen=True, slots=True)
class ToFilesWords:
    """What one kind of paper is called at each step; `done` holds {n}."""

    each: str
    start: str
    making: str
    reading: str
    done: str
    nobody: str


class ToFiles(QObject):
    """The widgets, for a form to lay out.

    `asked` brings the folder and whether it is one file, `folder_wanted` the path to open.
    """

    asked = Signal(object, bool)
    stop_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, form: QWidget, words: ToFilesWords, choices: Sequence[QWidget], folder: Path) -> None:
        """`choices` are the form's own fields, locked while it is under way."""
        super().__init__(form)
        self._words = words
        self._choices = choices
        self._made: Path | None = None
        one = ChipFace(_ONE, _tr("Satu berkas"), "file-text")
        self.files = Segmented(_tr("Berkas"), [one, ChipFace(_EACH, words.each, "files")])
        self.folder = FolderField()
        self.folder.set_folder(folder)
        self.folder_field = Field(_tr("Folder"), self.folder)
        self.start = Button(words.start, Weight.PRIMARY, icon="play", key="F9", size=16)
        self.progress = ProgressPanel(words.making)
        self.progress.hide()
        self.banner = Banner()
        self.start.clicked.connect(self._ask)
        self.folder.changed.connect(lambda: self.folder_field.set_error(""))
        self.progress.stop_wanted.connect(self.stop_wanted)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._made))

    def show_begun(self) -> None:
        """It is under way: nothing can be changed until it ends."""
        self.banner.dismiss()
        self._enable(on=False)
        self.progress.begin(self._words.reading)

    def show_ended(self, ended: Ended, path: Path | None, count: int) -> None:
        """Say how it ended, and where the files are."""
        self._enable(on=True)
        self._made = path
        if ended is Ended.STOPPED:
            self.progress.end(_tr("Dihentikan. Tidak ada berkas yang setengah jadi."), well=False)
            return
        self.progress.hide()
        if ended is Ended.NOBODY:
            self.banner.say(Tone.INFO, self._words.nobody)
            return
        done = self._words.done.format(n=grouped(count))
        self.banner.say(Tone.OK, f"{done} {path}", action=_tr("Buka folder"))

    def say_error(self, error: ShopError) -> None:
        """Say what stands in the way."""
        self.banner.say(Tone.ERROR, sentence(error))

    def _enable(self, *, on: bool) -> None:
        for part in (*self._choices, self.files, self.folder, self.start):
            part.setEnabled(on)

    def _ask(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self.folder_field.set_error(_tr("Pilih folder untuk berkasnya dulu."))
            self.folder.setFocus()
            return
        self.asked.emit(folder, self.files.choice() == _ONE)


def join_run(run: BatchRun, into: ToFiles, stepper: Stepper, closing: SignalInstance) -> None:
    """Let the form stop the run, the stepper walk it, and a closing window end it."""
    into.stop_wanted.connect(run.stop)
    stepper.progress.connect(run.progressed)
    stepper.finished.connect(run.finished)
    stepper.failed.connect(run.failed)
    stepper.stopped.connect(run.stopped)
    closing.connect(run.stop)


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)
