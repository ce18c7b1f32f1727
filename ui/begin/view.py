"""The frame of the first start: where one is, the step in front, back and on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from pempek_pos.begin import Menu
from ui.assets import icon_pixmap
from ui.begin.menu_step import MenuStep
from ui.begin.owner_step import OwnerStep
from ui.begin.state import Draft, MenuChoice, Step, Strength
from ui.forms.printer_form import PrinterForm
from ui.forms.shop_form import ShopForm
from ui.theme_look import colours, font, px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row


class BeginView(KeyScope):
    """Emits what was answered; shows what it is told."""

    went_on = Signal()
    went_back = Signal()
    language_wanted = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.shop = ShopForm()
        self.owner = OwnerStep()
        self.printer = PrinterForm(full=False)
        self.menu = MenuStep()
        self._steps = QStackedWidget()
        for form in (self.shop, self.owner, self.printer):
            self._steps.addWidget(Scroll(holder(column(form, None, edge=(0, 2, 0, 2)))))
        self._steps.addWidget(self.menu)
        self.path = StepPath((self.tr("Toko"), self.tr("Pemilik"), self.tr("Printer"), self.tr("Menu")))
        self._title = PlainLabel("", Role.TITLE)
        self._hint = PlainLabel("", Role.MUTED, wrap=True)
        self._banner = Banner()
        self.back = Button(self.tr("Kembali"), icon="arrow-left", key="Esc")
        self.on = Button(self.tr("Lanjut"), Weight.PRIMARY, key="Enter", size=16)
        self._language = Segmented(
            self.tr("Bahasa"), [ChipFace("id", "Indonesia"), ChipFace("en", "English")]
        )
        self._language.choose(language)
        self._language.chosen.connect(self.language_wanted)
        self.back.clicked.connect(self.went_back)
        self.on.clicked.connect(self.went_on)
        self._lay_out()

    def _lay_out(self) -> None:
        self._language.setFixedWidth(px(216))
        head = holder(row(self.path, None, self._language, gap=8))
        head.setMaximumWidth(px(760))
        foot = row(self.back, None, self.on, gap=12)
        words = column(self._title, self._hint, gap=4)
        inner = column(words, self._banner, self._steps, Divider(), foot, gap=16)
        inner.setStretchFactor(self._steps, 1)
        card = Card(inner, pad=28)
        card.setMaximumSize(px(760), px(640))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        middle = row(None, card, None, gap=0)
        middle.setStretchFactor(card, 100)
        top = row(None, head, None, gap=0)
        top.setStretchFactor(head, 100)
        layout = column(None, top, middle, None, gap=16, edge=(32, 24, 32, 24))
        layout.setStretchFactor(middle, 100)
        self.setLayout(layout)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 700)

    def show_step(self, draft: Draft) -> None:
        """Bring a step to the front, filled with what is known."""
        title, hint = self._words(draft.step)
        self.path.show_step(draft.step)
        self._title.setText(title)
        self._hint.setText(hint)
        self._banner.dismiss()
        self._steps.setCurrentIndex(draft.step)
        self.back.setVisible(draft.step is not Step.SHOP)
        last = draft.step is Step.MENU
        self.on.set_text(self.tr("Buka toko") if last else self.tr("Lanjut"))
        self._fill(draft)

    def show_faults(self, sentences: dict[str, str]) -> None:
        """Tell what is wrong, in the step in front."""
        forms = (self.shop, self.owner, self.printer, self.menu)
        forms[self._steps.currentIndex()].show_faults(sentences)

    def show_mismatch(self) -> None:
        """The two passwords differ."""
        self.owner.show_mismatch()

    def show_strength(self, strength: Strength, missing: int, sentence: str) -> None:
        """Say how the password looks."""
        self.owner.show_strength(strength, missing, sentence)

    def show_menu(self, choice: MenuChoice, menu: Menu, faults: tuple[tuple[int, str], ...]) -> None:
        """Show what is in the menu file."""
        self.menu.show_menu(choice, menu, faults)

    def show_opening(self, under_way: bool) -> None:
        """The shop is being made, which takes a moment: say so before it begins."""
        self.on.set_text(self.tr("Membuka toko…") if under_way else self.tr("Buka toko"))
        self.on.setEnabled(not under_way)
        self.on.repaint()

    def refuse(self, sentence: str) -> None:
        """Say why the shop cannot be begun."""
        self._banner.say(Tone.ERROR, sentence)

    def _fill(self, draft: Draft) -> None:
        match draft.step:
            case Step.SHOP:
                self.shop.show_profile(draft.profile)
                self.shop.name.setFocus()
            case Step.OWNER:
                self.owner.fill(draft)
                self.owner.name.setFocus()
            case Step.PRINTER:
                self.printer.show_setup(draft.printer)
                self.on.setFocus()
            case Step.MENU:
                self.on.setFocus()

    def _words(self, step: Step) -> tuple[str, str]:
        return {
            Step.SHOP: (self.tr("Selamat datang"), self.tr("Empat langkah, lalu toko bisa dibuka.")),
            Step.OWNER: (
                self.tr("Siapa pemiliknya?"),
                self.tr("Pemilik mengatur harga, orang, dan data. Simpan kata sandinya baik-baik."),
            ),
            Step.PRINTER: (
                self.tr("Printer struk"),
                self.tr("Bisa diatur nanti; struk tetap bisa dilihat di layar."),
            ),
            Step.MENU: (self.tr("Menu awal"), self.tr("Harga dan barang bisa diubah kapan saja.")),
        }[step]


class StepPath(QWidget):
    """The steps as numbers with words; those behind are ticked."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, at: int) -> None:
        """Mark where one is."""
        self._at = at
        self.setAccessibleName(f"{at + 1}/{len(self._words)} {self._words[at]}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for each number and word."""
        return QSize(px(132) * len(self._words), px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers, words and the lines between."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, side, middle = self.width() / len(self._words), px(28), self.height() / 2
        for at, word in enumerate(self._words):
            circle = QRectF(at * wide + 1, middle - side / 2, side, side)
            done, here = at < self._at, at == self._at
            painter.setPen(QPen(QColor(look.sea if done or here else look.strong_line), 1.5))
            painter.setBrush(QColor(look.sea) if here or done else QColor(look.surface))
            painter.drawEllipse(circle)
            painter.setFont(font(14, 700))
            painter.setPen(QColor(look.on_sea if here or done else look.muted))
            if done:
                icon = icon_pixmap("check", look.on_sea, px(16), self.devicePixelRatioF())
                painter.drawPixmap(round(circle.center().x() - px(8)), round(middle - px(8)), icon)
            else:
                painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(at + 1))
            painter.setFont(font(14, 600 if here else 400))
            painter.setPen(QColor(look.text if here else look.muted))
            room = QRectF(circle.right() + 8, 0, wide - side - 12, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
