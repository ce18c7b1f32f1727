"""Codes in the basket as the chips that take them off again."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.sales.codes import CodeStanding, GivenCode
from ui.widgets.chip import ChipFace

translate = QCoreApplication.translate


def code_chips(codes: tuple[GivenCode, ...]) -> list[ChipFace]:
    """One chip for each code, with what is still missing."""
    return [ChipFace(given.code, f"{_words(given)}  ×", _icon(given)) for given in codes]


def _icon(given: GivenCode) -> str:
    if given.announcement is not None:
        return "megaphone"
    return "tag" if given.promotion else "ticket"


def _words(given: GivenCode) -> str:
    if given.announcement is not None:
        return translate("counter", "Tahu dari {code}: {title}").format(
            code=given.code, title=given.announcement.title
        )
    if given.promotion is None:
        waits = given.standing is CodeStanding.NOT_YET
        waiting = translate("counter", "Voucer {code}: belum memenuhi syarat")
        return (waiting if waits else translate("counter", "Voucer {code}")).format(code=given.code)
    match given.standing:
        case CodeStanding.HOLDS:
            words = translate("counter", "Kode {code}")
        case CodeStanding.NOT_YET:
            words = translate("counter", "Kode {code}: belum memenuhi syarat")
        case CodeStanding.BEATEN:
            words = translate("counter", "Kode {code}: kalah dari promo yang lebih besar")
    return words.format(code=given.code)
