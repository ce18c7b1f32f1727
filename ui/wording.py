"""An error as one sentence: what happened, and what to do."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pempek_pos.errors import ShopError


def sentence(error: "ShopError") -> str:
    """What happened and what to do, in the language worn now; never a technical name."""
    from ui.words.errors import error_sentence  # heavy: names every error; only once something went wrong

    return error_sentence(error)
