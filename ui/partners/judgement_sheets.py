"""Noting what happened with a partner, and deciding about one."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.partners.decision import DecisionKind
from pempek_pos.partners.incident import IncidentKind
from pempek_pos.partners.standing import Standing
from ui.forms.form_sheet import FormSheet
from ui.theme_look import px
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.field import Field, NoteField, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.stack import column, holder, row
from ui.words.judging import decision_name, incident_name, proposal_words


class IncidentSheet(FormSheet):
    """`sent` brings the kind, the day, what happened, and where it can be seen."""

    sent = Signal(object, object, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Catat kejadian"), self.tr("Catat"))
        self.kind = Combo([Option(kind.value, incident_name(kind)) for kind in IncidentKind])
        self.day = DayField(date.min.replace(year=2000))
        self.day.setFixedWidth(px(180))
        self.account = NoteField(self.tr("misalnya kiriman ditolak di pintu tanpa alasan"))
        self.evidence = TextField(self.tr("misalnya SJ-2026-00041, nama foto, atau saksi"))
        self.fields = {
            "kind": Field(self.tr("Jenis"), self.kind),
            "incident day": Field(self.tr("Tanggal"), self.day),
            "incident": Field(self.tr("Apa yang terjadi"), self.account),
            "evidence": Field(self.tr("Bukti"), self.evidence),
        }
        when = row(self.fields["kind"], self.fields["incident day"], gap=12)
        when.setStretch(0, 1)
        account, evidence = self.fields["incident"], self.fields["evidence"]
        self.set_body(holder(column(self.about, when, account, evidence, self.other, gap=12)))
        self.send.clicked.connect(self._send)

    def ask(self, name: str, today: date, over: QWidget) -> None:
        """Open for this partner."""
        self.about.setText(name)
        self.day.set_day(today)
        self.account.clear()
        self.evidence.clear()
        self.hush()
        self.open(over=over, first=self.account)

    def _send(self) -> None:
        kind = IncidentKind(self.kind.choice())
        self.sent.emit(kind, self.day.day(), self.account.text(), self.evidence.text())


class DecisionSheet(FormSheet):
    """`sent` brings the kind, the note, and the day to look again or None."""

    sent = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Putuskan"), self.tr("Catat keputusan"))
        self._today = date.min
        self._proposal = PlainLabel("", Role.MUTED, wrap=True)
        self.kind = Combo(
            [
                Option(kind.value, decision_name(kind))
                for kind in DecisionKind
                if kind is not DecisionKind.REVERSE
            ]
        )
        self.review = Combo(
            [
                Option("30", self.tr("sebulan lagi")),
                Option("90", self.tr("tiga bulan lagi")),
                Option("", self.tr("tidak perlu")),
            ]
        )
        self.note = NoteField(self.tr("misalnya sudah dibicarakan, berjanji melunasi akhir bulan"))
        self.fields = {
            "tier": Field(self.tr("Keputusan"), self.kind),
            "review day": Field(self.tr("Tinjau ulang"), self.review),
            "decision note": Field(self.tr("Alasan"), self.note),
        }
        what = row(self.fields["tier"], self.fields["review day"], gap=12)
        note = self.fields["decision note"]
        self.set_body(holder(column(self.about, self._proposal, what, note, self.other, gap=12)))
        self.send.clicked.connect(self._send)

    def ask(self, standing: Standing, score: int, today: date, over: QWidget) -> None:
        """Open for this partner, begun with what is proposed."""
        self._today = today
        self.about.setText(
            self.tr("{name} · skor {score} dari 100").format(name=standing.partner.name, score=score)
        )
        self._proposal.setText(proposal_words(standing))
        proposed = standing.proposal.move.value if standing.proposal else DecisionKind.KEEP.value
        self.kind.choose(proposed)
        self.review.choose("30")
        self.note.clear()
        self.hush()
        self.open(over=over, first=self.note)

    def _send(self) -> None:
        days = self.review.choice()
        review_on = self._today + timedelta(days=int(days)) if days else None
        self.sent.emit(DecisionKind(self.kind.choice()), self.note.text(), review_on)
