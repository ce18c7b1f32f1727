"""A till's receipt printer: how it is reached, how wide its paper is, what it does by itself."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field, TextField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, holder
from ui.widgets.toggle import Toggle


class PrinterForm(QWidget):
    """Shows and reads a PrinterSetup."""

    changed = Signal()

    def __init__(self, *, full: bool) -> None:
        """`full` also asks about the drawer and printing at once."""
        super().__init__()
        self.kind = Segmented(
            self.tr("Sambungan printer"),
            [
                ChipFace(PrinterKind.NONE.value, self.tr("Tanpa printer"), "ban"),
                ChipFace(PrinterKind.NETWORK.value, self.tr("Jaringan"), "wifi"),
                ChipFace(PrinterKind.DEVICE.value, self.tr("Kabel"), "usb"),
                ChipFace(PrinterKind.QUEUE.value, self.tr("Antrean sistem"), "printer"),
            ],
        )
        self.address = TextField()
        self.paper = Segmented(self.tr("Lebar kertas"), [ChipFace("58", "58 mm"), ChipFace("80", "80 mm")])
        self.drawer = Toggle(self.tr("Buka laci uang saat pembayaran tunai"))
        self.at_once = Toggle(self.tr("Cetak struk langsung setelah pembayaran"))
        self._address = Field(self.tr("Alamat printer"), self.address)
        self._width = Field(self.tr("Lebar kertas"), self.paper)
        self._more = holder(column(self.drawer, self.at_once, gap=4))
        self._details = holder(column(self._address, self._width, self._more, gap=16))
        self._full = full
        if not full:
            self._more.hide()
        self.setLayout(column(Field(self.tr("Sambungan"), self.kind), self._details, None, gap=16))
        self.kind.chosen.connect(self._change_kind)
        self.address.textEdited.connect(lambda _: self.changed.emit())
        self.paper.chosen.connect(lambda _: self.changed.emit())
        for toggle in (self.drawer, self.at_once):
            toggle.clicked.connect(self._tell)
        self.show_setup(PrinterSetup())

    def show_setup(self, setup: PrinterSetup) -> None:
        """Fill the form."""
        self.kind.choose(setup.kind.value)
        self.address.setText(setup.address)
        self.paper.choose(str(setup.width_mm))
        self.drawer.setChecked(setup.opens_drawer)
        self.at_once.setChecked(setup.prints_at_once)
        self.show_faults({})
        self._explain()

    def setup(self) -> PrinterSetup:
        """What the form says now."""
        return PrinterSetup(
            PrinterKind(self.kind.choice()),
            self.address.text(),
            int(self.paper.choice()),
            self.drawer.isChecked(),
            self.at_once.isChecked(),
        )

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Tell what is wrong with the address."""
        self._address.set_error(sentences.get("address", ""))
        if "address" in sentences:
            self.address.setFocus()

    def _tell(self) -> None:
        self.changed.emit()

    def _change_kind(self) -> None:
        self.show_faults({})
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        kind = PrinterKind(self.kind.choice())
        hints = {
            PrinterKind.NETWORK: self.tr("Alamat IP printer, misalnya 192.168.1.50"),
            PrinterKind.DEVICE: self.tr("Berkas perangkat, misalnya /dev/usb/lp0 atau COM3"),
            PrinterKind.QUEUE: self.tr("Nama printer di sistem, misalnya POS-58"),
        }
        self._details.setEnabled(kind is not PrinterKind.NONE)
        self.address.setPlaceholderText(hints.get(kind, self.tr("tidak perlu diisi")))
