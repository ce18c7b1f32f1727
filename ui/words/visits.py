"""How a visit stands, and what was bought before and after it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.members.visit import VisitKind
from pempek_pos.money.amount import rupiah_text
from pempek_pos.visits.effect import Effect
from pempek_pos.visits.visit import VisitState
from ui.words.names import translated

_STATES: Final[dict[VisitState, object]] = {
    VisitState.PLANNED: QT_TRANSLATE_NOOP("visits", "direncanakan"),
    VisitState.DONE: QT_TRANSLATE_NOOP("visits", "selesai"),
    VisitState.CANCELLED: QT_TRANSLATE_NOOP("visits", "batal"),
}
_KINDS: Final[dict[VisitKind, object]] = {
    VisitKind.VISIT: QT_TRANSLATE_NOOP("visits", "Berkunjung"),
    VisitKind.CALL: QT_TRANSLATE_NOOP("visits", "Menelepon"),
}
_TONES: Final = {VisitState.PLANNED: "sea", VisitState.DONE: "green", VisitState.CANCELLED: "muted"}
_EFFECT: Final = QT_TRANSLATE_NOOP(
    "visits", "Belanja 30 hari sebelum: {before} ({n} kali) · sesudah: {after} ({m} kali)"
)
_EFFECT_SO_FAR: Final = QT_TRANSLATE_NOOP(
    "visits", "Belanja 30 hari sebelum: {before} ({n} kali) · sejauh ini sesudah: {after} ({m} kali)"
)


def visit_state(state: VisitState) -> str:
    """Whether it is planned, done or called off."""
    return translated("visits", _STATES[state])


def visit_kind(kind: VisitKind) -> str:
    """Whether somebody goes or calls."""
    return translated("visits", _KINDS[kind])


def visit_tone(state: VisitState) -> str:
    """The colour of a state."""
    return _TONES[state]


def effect_words(effect: Effect) -> str:
    """What was bought in the 30 days before and after."""
    return translated("visits", _EFFECT if effect.complete else _EFFECT_SO_FAR).format(
        before=rupiah_text(effect.before),
        n=effect.orders_before,
        after=rupiah_text(effect.after),
        m=effect.orders_after,
    )
