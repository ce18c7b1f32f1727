"""What waits for a device: a message, the states it goes through, and when it is tried again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final


class OutboxKind(Enum):
    """What is to be done with the subject."""

    RECEIPT = "receipt"


class OutboxState(Enum):
    """`FAILED` waits for a person, who has it tried again or dropped."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Message:
    """One job for a device; `copy_no` is 0 for the original and n for SALINAN n."""

    id: str
    kind: OutboxKind
    subject: str
    till: str
    put_at: datetime
    state: OutboxState
    tries: int
    next_try_at: datetime
    done_at: datetime | None
    last_error: str | None
    copy_no: int


_PAUSES: Final = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 60, 300, 900))


def after_failure(tries: int, at: datetime) -> tuple[OutboxState, datetime]:
    """What becomes of a message whose try number `tries` failed: another after a pause, or given up."""
    if tries > len(_PAUSES):
        return OutboxState.FAILED, at
    return OutboxState.WAITING, at + _PAUSES[tries - 1]
