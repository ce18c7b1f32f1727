"""A figure beside an earlier one, in a few words."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import grouped
from ui.words.figures import rise_bp


def compared(now: int, before: int, than: str) -> str:
    """naik 12% dari Senin lalu; `than` names what it is compared with."""
    rise = rise_bp(now, before)
    if rise is None:
        return QCoreApplication.translate("compared", "belum ada pembanding")
    share = (abs(rise) + 50) // 100
    if share == 0:
        return QCoreApplication.translate("compared", "sama dengan {than}").format(than=than)
    form = QCoreApplication.translate("compared", "naik {share}% dari {than}")
    if rise < 0:
        form = QCoreApplication.translate("compared", "turun {share}% dari {than}")
    return form.format(share=grouped(share), than=than)
