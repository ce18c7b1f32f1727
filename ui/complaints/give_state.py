"""What is given when a complaint is closed, while it is chosen."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.complaints.compensation import Worth
from pempek_pos.complaints.complaint import Complaint, Remedy
from ui.complaints.pieces_field import PiecesRow
from ui.widgets.choice_list import Choice


@dataclass(frozen=True, slots=True)
class Giving:
    """The complaint, what can be given for it, and what the choice so far would cost."""

    complaint: Complaint
    kinds: tuple[Remedy, ...]
    back: tuple[PiecesRow, ...] = ()
    goods: tuple[PiecesRow, ...] = ()
    found: tuple[Choice, ...] = ()
    valid_to: date = date.max
    worth: Worth | None = None
    """None where what is filled in gives nothing yet."""
