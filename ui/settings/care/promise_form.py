"""What is promised for each category, and up to what each role gives, as inputs."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.compensation import Limits
from pempek_pos.complaints.complaint import Category, Severity
from pempek_pos.complaints.deadlines import Target
from pempek_pos.money.amount import Rupiah
from ui.theme_look import px
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel
from ui.widgets.label import Role as TextRole
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.stack import row
from ui.words.complaints import category_name, severity_name
from ui.words.names import role_name

_MINUTE: Final = timedelta(minutes=1)
_MOST_MINUTES: Final = 7 * 24 * 60
_MOST_DAYS: Final = 30
_GIVERS: Final = (Role.CUSTOMER_SERVICE, Role.OPERATIONS_MANAGER, Role.OWNER)


class TargetRow:
    """One category's inputs."""

    def __init__(self, category: Category) -> None:
        name = category_name(category)
        self.role = Combo([Option(role.value, role_name(role)) for role in Role])
        self.severity = Combo([Option(one.value, severity_name(one)) for one in Severity])
        self.answer = WholeField("–", most=_MOST_MINUTES)
        self.offer = WholeField(most=_MOST_DAYS)
        self.done = WholeField(most=_MOST_DAYS)
        for entry in (self.role, self.severity, self.answer, self.offer, self.done):
            entry.setAccessibleName(name)
        for figure in (self.answer, self.offer, self.done):
            figure.setFixedWidth(px(64))

    def show_target(self, target: Target) -> None:
        """Show what holds."""
        self.role.choose(target.role.value)
        self.severity.choose(target.severity.value)
        self.answer.set_value(None if target.answer is None else target.answer // _MINUTE)
        self.offer.set_value(target.offer_days)
        self.done.set_value(target.done_days)

    def target(self) -> Target:
        """What is filled in; no minutes are the same shift."""
        minutes = self.answer.value()
        return Target(
            Role(self.role.choice()),
            Severity(self.severity.choice()),
            minutes * _MINUTE if minutes else None,
            self.offer.value() or 0,
            self.done.value() or 0,
        )


class TargetsForm(QWidget):
    """A row for each category."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = {category: TargetRow(category) for category in Category}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        heads = (
            self.tr("Jenis"), self.tr("Ditangani"), self.tr("Tingkat keluhan"), self.tr("Jawab"),
            self.tr("Tawar"), self.tr("Selesai"),
        )  # fmt: skip
        for at, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, TextRole.SMALL, elide=True), 0, at)
        for line, (category, entries) in enumerate(self.rows.items(), 1):
            grid.addWidget(PlainLabel(category_name(category), elide=True), line, 0)
            parts = (entries.role, entries.severity, entries.answer, entries.offer, entries.done)
            for at, entry in enumerate(parts, 1):
                grid.addWidget(entry, line, at)
        for at, share in enumerate((14, 18, 17, 0, 0, 0)):
            grid.setColumnStretch(at, share)

    def show_targets(self, targets: dict[Category, Target]) -> None:
        """Show what holds."""
        for category, target in targets.items():
            self.rows[category].show_target(target)

    def targets(self) -> dict[Category, Target]:
        """What is filled in."""
        return {category: entries.target() for category, entries in self.rows.items()}


class LimitsForm(QWidget):
    """Up to what each role gives alone; empty is no limit."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = {role: MoneyField(self.tr("tanpa batas")) for role in _GIVERS}
        layout = row(gap=16)
        for role, entry in self.entries.items():
            layout.addWidget(Field(role_name(role), entry), 1, Qt.AlignmentFlag.AlignTop)
            entry.setMinimumWidth(px(120))
        self.setLayout(layout)

    def show_limits(self, limits: Limits) -> None:
        """Show what holds."""
        for role, entry in self.entries.items():
            entry.set_value(limits.get(role, Rupiah(0)))

    def limits(self) -> dict[Role, Rupiah | None]:
        """What is filled in."""
        return {
            role: None if (value := entry.value()) is None else Rupiah(value)
            for role, entry in self.entries.items()
        }
