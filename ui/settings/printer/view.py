"""The form of this till's receipt printer."""

from PySide6.QtCore import Signal

from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from ui.forms.printer_form import PrinterForm
from ui.settings.section import Section, card
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import Tone
from ui.widgets.picture import Waiting
from ui.widgets.stack import row


class PrinterView(Section):
    """Emits the set-up to be kept, or kept and tried."""

    saved = Signal(object)
    tested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Printer"), self._save)
        self.form = PrinterForm(full=True)
        self.test = Button(self.tr("Cetak struk uji"), icon="printer-check", key="Ctrl+P")
        self._waiting = Waiting()
        self.put_form(
            card(
                self.tr("Printer struk komputer ini"),
                self.form,
                row(self.test, self._waiting, None),
            )
        )
        self.form.changed.connect(self._allow_test)
        self._save.clicked.connect(lambda: self.saved.emit(self.form.setup()))
        self.test.clicked.connect(lambda: self.tested.emit(self.form.setup()))

    def show_setup(self, setup: PrinterSetup) -> None:
        """Fill the form."""
        self.form.show_setup(setup)
        self.say(Tone.INFO, "")
        self._allow_test()

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong at the address, or above the form."""
        self.form.show_faults({field: sentence} if field else {})
        self.say(Tone.ERROR, "" if field else sentence)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan."))

    def show_testing(self) -> None:
        """A test slip is on its way."""
        self.test.setEnabled(False)
        self._waiting.begin()

    def show_tested(self, fault: str) -> None:
        """It came out, or why not."""
        self._waiting.end()
        self._allow_test()
        self.say(
            Tone.ERROR if fault else Tone.OK,
            fault or self.tr("Struk uji terkirim. Kalau kertasnya keluar, printer siap dipakai."),
        )

    def _allow_test(self) -> None:
        self.test.setEnabled(self.form.setup().kind is not PrinterKind.NONE)
