"""Up to what each role gives alone: an amount, or no limit."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from pempek_pos.audit.actor import Role as Job
from ui.settings.care.reading import GIVING_ROLES
from ui.settings.care.state import LimitDraft
from ui.theme_look import px
from ui.widgets.field import Field
from ui.widgets.money_field import MoneyField
from ui.widgets.stack import column, row
from ui.widgets.toggle import Tick
from ui.words.names import role_name

_AMOUNT = 220


class LimitLine(QWidget):
    """One role's limit."""

    def __init__(self, role: Job) -> None:
        super().__init__()
        self._role = role
        self.amount = MoneyField()
        self.boundless = Tick(self.tr("Tanpa batas"))
        words = QCoreApplication.translate("care", "{role} (Rp)").format(role=role_name(role))
        self.field = Field(words, self.amount)
        self.field.setFixedWidth(px(_AMOUNT))
        line = row(self.field, gap=16)
        line.addWidget(self.boundless, 1, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(line)
        self.boundless.toggled.connect(self._fit)

    def limit(self) -> LimitDraft:
        """What is filled in."""
        return LimitDraft(self._role, self.amount.value(), self.boundless.isChecked())

    def show_limit(self, limit: LimitDraft) -> None:
        """Show what holds."""
        self.amount.set_value(limit.amount)
        self.boundless.setChecked(limit.boundless)
        self.amount.setEnabled(not limit.boundless)

    def _fit(self, on: bool) -> None:
        self.amount.setEnabled(not on)
        self.field.set_error("")


class LimitsForm(QWidget):
    """One line for each role that answers complaints."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = {role: LimitLine(role) for role in GIVING_ROLES}
        self.setLayout(column(*self.lines.values(), gap=12))

    def limits(self) -> tuple[LimitDraft, ...]:
        """What is filled in."""
        return tuple(line.limit() for line in self.lines.values())

    def show_limits(self, limits: tuple[LimitDraft, ...]) -> None:
        """Show what holds."""
        for limit in limits:
            self.lines[limit.role].show_limit(limit)
