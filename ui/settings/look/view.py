"""The choices of look and language."""

from PySide6.QtCore import Signal

from ui.preferences import Preferences
from ui.settings.section import Section, card
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.field import Field, TextField
from ui.widgets.segmented import Segmented
from ui.widgets.stack import row


class LookView(Section):
    """Emits each choice as it is made."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    scale_chosen = Signal(str)
    till_named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.set_heading(self.tr("Tampilan"))
        self.theme = Segmented(
            self.tr("Warna"),
            [
                ChipFace("system", self.tr("Ikut sistem"), "monitor"),
                ChipFace("light", self.tr("Terang"), "sun"),
                ChipFace("dark", self.tr("Gelap"), "moon"),
            ],
        )
        self.language = Segmented(
            self.tr("Bahasa"), [ChipFace("id", "Bahasa Indonesia"), ChipFace("en", "English")]
        )
        self.scale = Segmented(
            self.tr("Ukuran tulisan"),
            [
                ChipFace("100", self.tr("Biasa")),
                ChipFace("115", self.tr("Besar")),
                ChipFace("130", self.tr("Sangat besar")),
            ],
        )
        self.till = TextField("K1")
        self._rename = Button(self.tr("Ganti nama"))
        self._till = Field(
            self.tr("Nama laci di komputer ini"),
            self.till,
            hint=self.tr("Tertulis di struk dan laporan. Ganti hanya saat laci tertutup."),
        )
        self.put_form(
            card(
                self.tr("Layar"),
                Field(self.tr("Warna"), self.theme),
                Field(self.tr("Bahasa layar"), self.language),
                Field(self.tr("Ukuran tulisan"), self.scale),
                hint=self.tr("Berlaku untuk komputer ini saja."),
            ),
            card(self.tr("Komputer ini"), self._till, row(self._rename, None)),
        )
        self.theme.chosen.connect(self.theme_chosen)
        self.language.chosen.connect(self.language_chosen)
        self.scale.chosen.connect(self.scale_chosen)
        self.till.returnPressed.connect(self._name_till)
        self._rename.clicked.connect(self._name_till)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the choices worn now."""
        self.theme.choose(preferences.theme)
        self.language.choose(preferences.language)
        self.scale.choose(str(round(preferences.text_scale * 100)))
        self.till.setText(preferences.till)
        self._till.set_error("")

    def show_till_fault(self, sentence: str) -> None:
        """The till cannot be called that; "" is well."""
        self._till.set_error(sentence)

    def _name_till(self) -> None:
        self.till_named.emit(self.till.text())
