"""Suara: what the member in front complained of, wrote in public, and answered when asked."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.feedback.question_texts import question_text
from pempek_pos.feedback.rating import RatingState
from pempek_pos.settings.profile import Language
from ui.forms.complaints_table import complaints_table
from ui.members.state import Profile, Voice
from ui.members.voice_words import voice_worth
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day


class VoicesTab(QWidget):
    """`complaint_wanted` asks for a new one, `complaint_chosen` brings the id of the one to see."""

    complaint_wanted = Signal()
    complaint_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.log = Button(self.tr("Catat keluhan"), Weight.PRIMARY, icon="plus")
        self.complaints = complaints_table(self.tr("Belum pernah mengeluh."))
        self.voices = ValueTable(
            self.tr("Ulasan dan jawaban"),
            self._voice_columns(),
            EmptyState("message-circle", self.tr("Belum ada ulasan atau jawaban darinya.")),
        )
        complained = TableCard(self.tr("Keluhan"), self.complaints, self.log)
        self._told = TableCard(self.tr("Ulasan dan jawaban"), self.voices)
        for card in (complained, self._told):
            card.setMinimumHeight(px(212))
        self.setLayout(column(complained, self._told, gap=12))
        self.log.clicked.connect(self.complaint_wanted)
        self.complaints.chosen.connect(lambda shown: self.complaint_chosen.emit(shown.complaint.id))

    def show_profile(self, profile: Profile, *, may_log: bool, may_hear: bool) -> None:
        """Show what this member said; ratings and answers only to who may hear them."""
        self.log.setVisible(may_log)
        self._told.setVisible(may_hear)
        self.complaints.set_rows(profile.complaints)
        self.voices.set_rows(profile.voices)

    def _voice_columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda one: short_day(one.on_day), width=112),
            Column(self.tr("Di mana"), self._where, width=124),
            Column(
                self.tr("Nilai"), voice_worth, width=88, tone_of=lambda one: "red" if one.bad else "amber"
            ),
            Column(self.tr("Isi"), _told, stretch=1),
            Column(self.tr("Balasan"), self._reply, width=116, tone_of=_reply_tone),
        ]

    def _where(self, voice: Voice) -> str:
        return self.tr("Ditanya di kasir") if voice.rating is None else voice.rating.facts.platform.brand

    def _reply(self, voice: Voice) -> str:
        if voice.rating is None:
            return ""
        return {
            RatingState.WAITING: self.tr("belum dibalas"),
            RatingState.ANSWERED: self.tr("sudah dibalas"),
            RatingState.COMPLAINT: self.tr("jadi keluhan"),
        }[voice.rating.state]


def _reply_tone(voice: Voice) -> str:
    waits = voice.rating is not None and voice.rating.state is RatingState.WAITING
    return ("red" if voice.bad else "amber") if waits else "muted"


def _told(voice: Voice) -> str:
    if voice.rating is not None:
        return voice.rating.facts.told or "–"
    english = QLocale().language() == QLocale.Language.English
    return question_text(voice.question, Language.ENGLISH if english else Language.INDONESIAN).asked
