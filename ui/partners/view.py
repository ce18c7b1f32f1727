"""The partners' page: the search on the left, the partner in front on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.partners.form_sheets import FormSheets
from ui.partners.list_panel import ListPanel
from ui.partners.notices import Notices
from ui.partners.profile_panel import ProfilePanel
from ui.partners.state import PartnersState, Told
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, column, row

_LIST, _LEAST, _SHARE = 352, 296, 30
"""The list's width in pixels at most and at least, and in percent of a narrow page."""


class PartnersView(KeyScope):
    """Shows what it is told; its parts emit what people do, `left` that somebody else is here now."""

    add_wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = ListPanel()
        self.profile = ProfilePanel()
        self.banner = Notices()
        self.forms = FormSheets(self, self.banner)
        self._title = PlainLabel(self.tr("Mitra"), Role.TITLE)
        self._count = PlainLabel("", Role.MUTED, elide=True)
        self.correct = Button(self.tr("Perbaiki"), icon="pencil", key="F6")
        self.add = Button(self.tr("Tambah mitra"), Weight.PRIMARY, icon="plus", key="F4")
        self.collect = Button(self.tr("Tagihan hari ini"), icon="phone", key="F3")
        self.statements = Button("", Weight.QUIET, icon="files", key="F7")
        self.statements.setAccessibleName(self.tr("Rekening semua mitra (F7)"))
        set_tip(self.statements, self.tr("Rekening semua mitra"))
        self.export = Button("", Weight.QUIET, icon="download", key="F12")
        self.export.setAccessibleName(self.tr("Simpan tabel (F12)"))
        set_tip(self.export, self.tr("Simpan tabel"))
        self._right = QStackedWidget()
        self._lay_out()
        self.add.clicked.connect(lambda: self.add_wanted.emit(self.list.box.text()))
        self.list.add_wanted.connect(lambda: self.add_wanted.emit(self.list.box.text()))
        self.bind("F2", self.take_keyboard)

    def _lay_out(self) -> None:
        nobody = EmptyState(
            "handshake", self.tr("Pilih mitra di kiri: rekening, tagihan, dan datanya tampil di sini.")
        )
        self._right.addWidget(Card(column(nobody), pad=1))
        self._right.addWidget(self.profile)
        head = row(
            self._title, self._count, None, self.export, self.statements, self.collect, self.correct,
            self.add, gap=8,
        )  # fmt: skip
        body = row(self.list, self._right, gap=16)
        body.setStretch(1, 1)
        layout = column(head, self.banner, body, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_partners(self, state: PartnersState) -> None:
        """Show the list and the head of the profile."""
        self._count.setText(self.tr("{n} mitra").format(n=grouped(state.count)))
        self.list.show_state(state)
        profile = state.profile
        self.add.setVisible(state.may_edit)
        self.statements.setVisible(state.may_draw_up)
        self.correct.setVisible(profile is not None and state.may_edit)
        self.profile.more.setVisible(profile is not None and state.may_judge)
        self._right.setCurrentIndex(0 if profile is None else 1)
        if profile is not None:
            self.profile.show_profile(profile)

    def take_keyboard(self) -> None:
        """The keyboard goes to the search, ready to be typed over."""
        self.list.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.box.selectAll()

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong."""
        self.banner.say_error(error)

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""
        self.banner.tell(told, about)

    def hush(self) -> None:
        """Take back what was said last."""
        self.banner.dismiss()

    def leave_all(self) -> None:
        """Close what somebody else had opened."""
        self.forms.close_form()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider list where there is room."""
        super().resizeEvent(event)
        self.list.setFixedWidth(min(px(_LIST), max(px(_LEAST), self.width() * _SHARE // 100)))
