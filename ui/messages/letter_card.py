"""One draft as it would be opened: to whom, what about, its words, and the two things to do about it."""

from pempek_pos.messages.draft import Done, Letter
from pempek_pos.phone import shown
from ui.widgets.bubble import Bubble
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row
from ui.words.messages import message_icon, message_name


class LetterCard(Card):
    """Shows one draft, or what was done about one."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture("message-circle", 20, "sea")
        self._name = PlainLabel("", Role.HEADING, elide=True)
        self._about = PlainLabel("", Role.MUTED, elide=True)
        self._bubble = Bubble()
        self._done = PlainLabel("", Role.MUTED, wrap=True)
        self._hint = PlainLabel(
            self.tr("Drafnya terbuka di WhatsApp. Baca, ubah bila perlu, lalu kirim sendiri."),
            Role.SMALL,
            wrap=True,
        )
        self.skip = Button(self.tr("Lewati"), icon="skip-forward", key="F8")
        self.draft = Button(self.tr("Buka draf"), Weight.PRIMARY, icon="message-circle", key="Enter", size=16)
        self._lay_out()
        self.show_letter(None)

    def _lay_out(self) -> None:
        head = row(self._icon, column(self._name, self._about, gap=2), gap=12, edge=(16, 14, 16, 12))
        head.setStretch(1, 1)
        words = Scroll(holder(column(self._bubble, self._done, None, gap=12, edge=(16, 16, 16, 16))))
        deeds = row(None, self.skip, self.draft, gap=12)
        self._foot = holder(column(self._hint, deeds, gap=8, edge=(16, 12, 16, 12)))
        body = column(head, Divider(), words, Divider(), self._foot, gap=0, edge=(1, 1, 1, 1))
        body.setStretch(2, 1)
        self.setLayout(body)

    def show_letter(self, letter: Letter | None) -> None:
        """Show what would be written; nothing where nothing is selected."""
        self._done.hide()
        self._bubble.setVisible(letter is not None)
        self._foot.setEnabled(letter is not None)
        if letter is None:
            self._head("message-circle", "", "")
            return
        due = letter.due
        self._head(message_icon(due.kind), due.name, f"{message_name(due.kind)} · {shown(due.phone)}")
        self._bubble.words.setText(letter.text)

    def show_done(self, done: Done, said: str) -> None:
        """Show what was done."""
        self._bubble.hide()
        self._foot.setEnabled(False)
        self._head(message_icon(done.kind), done.name, message_name(done.kind))
        self._done.setText(said)
        self._done.show()

    def text(self) -> str:
        """The words shown."""
        return "" if self._bubble.isHidden() else self._bubble.words.text()

    def _head(self, icon: str, name: str, about: str) -> None:
        self._icon.show_icon(icon, "sea")
        self._name.setText(name)
        self._about.setText(about)
