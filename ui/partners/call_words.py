"""Why somebody is on today's list, in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.collecting import Call, CallReason, ReminderState
from ui.words.days import short_day
from ui.words.names import translated

_REASONS: Final[dict[CallReason, object]] = {
    CallReason.BROKEN_PROMISE: QT_TRANSLATE_NOOP("calls", "Janji lewat"),
    CallReason.PROMISED_TODAY: QT_TRANSLATE_NOOP("calls", "Janji hari ini"),
    CallReason.OVERDUE: QT_TRANSLATE_NOOP("calls", "Lewat tempo"),
    CallReason.DUE_TODAY: QT_TRANSLATE_NOOP("calls", "Jatuh tempo hari ini"),
    CallReason.DUE_TOMORROW: QT_TRANSLATE_NOOP("calls", "Jatuh tempo besok"),
    CallReason.PROMISED_LATER: QT_TRANSLATE_NOOP("calls", "Sudah berjanji"),
}
_DONE: Final[dict[ReminderState, object]] = {
    ReminderState.DRAFT_OPENED: QT_TRANSLATE_NOOP("calls", "pesan dibuka"),
    ReminderState.SKIPPED: QT_TRANSLATE_NOOP("calls", "dilewati"),
}


def reason_words(call: Call) -> str:
    """Lewat tempo, Janji hari ini."""
    return translated("calls", _REASONS[call.reason])


def promise_words(call: Call) -> str:
    """What was promised and by when; empty without a promise."""
    if call.promise is None:
        return ""
    return f"{rupiah_text(call.promise.amount)} · {short_day(call.promise.promised_for)}"


def done_words(call: Call) -> str:
    """What was done about it today; empty while nothing is."""
    states = {due.done for due in call.claims if due.done}
    return translated("calls", _DONE[states.pop()]) if call.done and states else ""
