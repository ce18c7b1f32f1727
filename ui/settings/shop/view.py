"""The form of the shop's face."""

from dataclasses import replace

from PySide6.QtCore import Signal

from pempek_pos.money.rounding import CashRounding
from pempek_pos.settings.profile import Language, ShopProfile
from ui.forms.shop_form import ShopForm
from ui.settings.section import Section, card
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, TextField
from ui.widgets.notice import Tone
from ui.widgets.segmented import Segmented


class ShopView(Section):
    """Emits the profile that is to be kept."""

    saved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._save = Button(self.tr("Simpan"), Weight.PRIMARY, icon="check", key="Ctrl+S")
        self.set_heading(self.tr("Toko"), self._save)
        self._kept = ShopProfile("", "", "")
        self.form = ShopForm()
        self.footer = TextField(self.tr("misalnya Terima kasih, selamat menikmati!"))
        self._footer = Field(self.tr("Kalimat penutup struk"), self.footer)
        self.language = Segmented(
            self.tr("Bahasa struk"),
            [
                ChipFace(Language.INDONESIAN.value, self.tr("Bahasa Indonesia")),
                ChipFace(Language.ENGLISH.value, self.tr("Bahasa Inggris")),
            ],
        )
        self.rounding = Combo(
            [
                Option(CashRounding.DOWN_100.value, self.tr("Ke bawah, kelipatan Rp100")),
                Option(CashRounding.NEAREST_100.value, self.tr("Terdekat, kelipatan Rp100")),
                Option(CashRounding.DOWN_500.value, self.tr("Ke bawah, kelipatan Rp500")),
                Option(CashRounding.NEAREST_500.value, self.tr("Terdekat, kelipatan Rp500")),
                Option(CashRounding.NONE.value, self.tr("Tidak dibulatkan")),
            ]
        )
        self.put_form(
            card(self.tr("Di atas struk"), self.form),
            card(
                self.tr("Struk dan kasir"),
                self._footer,
                Field(self.tr("Bahasa struk dan laporan"), self.language),
                Field(
                    self.tr("Pembulatan tunai"),
                    self.rounding,
                    hint=self.tr("Hanya untuk uang tunai; QRIS, transfer, dan kartu selalu tepat."),
                ),
            ),
        )
        self._save.clicked.connect(lambda: self.saved.emit(self.profile()))

    def profile(self) -> ShopProfile:
        """What the form says now."""
        return replace(
            self.form.profile(self._kept),
            footer=self.footer.text(),
            language=Language(self.language.choice()),
            cash_rounding=CashRounding(self.rounding.choice()),
        )

    def show_profile(self, profile: ShopProfile) -> None:
        """Fill the form."""
        self._kept = profile
        self.form.show_profile(profile)
        self.footer.setText(profile.footer)
        self._footer.set_error("")
        self.language.choose(profile.language.value)
        self.rounding.choose(profile.cash_rounding.value)
        self.say(Tone.INFO, "")

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong at its field, or above the form."""
        self.form.show_faults({field: sentence} if field in ("name", "address", "whatsapp") else {})
        self._footer.set_error(sentence if field == "footer" else "")
        self.say(Tone.ERROR, "" if field else sentence)

    def show_saved(self) -> None:
        """It is kept."""
        self.say(Tone.OK, self.tr("Tersimpan. Struk berikutnya memakai isian ini."))
