"""What people, scanners and pranks put into fields, and the sweep that puts it there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from tests.database_dump import dump
from tests.journeys.stage import Stage
from tests.ui.keyboard import keyboard_target
from ui.widgets.field import Field
from ui.widgets.money_field import WholeField

ODD = {
    "empty": "",
    "long": "Nama panjang " * 16,
    "markup": "<b>Tebal</b> & <i>miring</i>",
    "formula": "=1+1",
    "control": "Ab\x00\x07c\x1b@\x1dV0\x08\x7f Nur",
    "emoji": "Budi 🐟 👩‍🍳",
    "arabic": "محمد علي",
    "chinese": "陈大文",
    "overriding": "Ali \u202eilA\u202c",
    "quotes": "Robert'); DROP TABLE member;--",
}
"""Texts by what is odd about them."""

NO_PHONE = ("abc", "08", "0812345678901234567890", "+999 12", "<b>0812</b>", "٠٨١٢٣٤٥٦٧٨٩٠")
NOT_MONEY = ("abc", "-5.000", "12,5", "٥٠٠", "9223372036854775808", "=1+1")


@dataclass
class Form:
    """How a form is opened, what else it needs, and the button that sends it."""

    open: Callable[[Stage], object]
    send: str
    goods: dict[str, str] = field(default_factory=dict)
    """What the other fields are filled with, by label."""


def put(stage: Stage, form: Form, label: str, text: str) -> str:
    """Fill the form with `text` under `label` and send it; gives what it said, "" where it was taken.

    What is refused is refused with a sentence and leaves nothing behind.
    """
    form.open(stage)
    known = set(stage.texts()) - {f.error() for f in stage.nearest().findChildren(Field)}
    for other, good in form.goods.items():
        if other != label:
            stage.fill(other, good)
    stage.fill(label, text)
    before = dump(stage.shop.database)
    stage.click(form.send)
    after = dump(stage.shop.database)
    said = [words for words in stage.texts() if words not in known and words.endswith((".", "?"))]
    assert stage.incidents() == "", (label, text)
    if after == before:
        assert said, f"{label!r}: {text!r} is refused without a sentence: {stage.texts()}"
    leave_sheets(stage)
    return "" if after != before else said[0]


def sweep(stage: Stage, form: Form, label: str, texts: Iterable[str] = tuple(ODD.values())) -> dict[str, str]:
    """What each text brings; "" where it was taken."""
    return {text: put(stage, form, label, text) for text in texts}


def leave_sheets(stage: Stage) -> None:
    """Esc until nothing lies over the page."""
    for _ in range(4):
        if not stage.sheet():
            return
        stage.press(Qt.Key.Key_Escape)
    raise AssertionError(f"{stage.sheet()!r} does not go, the keyboard is at {keyboard_target()}")


def sweep_numbers(stage: Stage, most: int = 12) -> list[str]:
    """Put what is no number into the number fields in front, `most` of them; gives those that were tried."""
    tried = []
    fields = [f for f in stage.nearest().findChildren(WholeField) if f.isVisible() and f.isEnabled()]
    for entry in fields[:most]:
        name = entry.accessibleName()
        entry.setFocus()
        for text in NOT_MONEY:
            stage.paste("7")
            known = stage.texts()
            stage.paste(text)
            assert entry.value() == 7, (name, text, entry.text())
            said = [words for words in stage.texts() if words not in known and words.endswith(".")]
            assert said, f"{name!r}: {text!r} vanishes without a sentence"
        stage.paste("100.000")
        assert entry.value() in (100_000, 7), name
        stage.paste("")
        tried.append(name)
    return tried
