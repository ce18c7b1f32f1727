"""The figures beside the scorecard: as written, with n and interval, or that there are too few."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.insight.evidence import FEWEST, Unit
from pempek_pos.insight.forecast import WEEKS_AHEAD, Forecast
from pempek_pos.insight.promoter import Promoters
from pempek_pos.insight.satisfaction import Ease
from pempek_pos.insight.share import Share
from pempek_pos.insight.voices import Voices
from pempek_pos.money.amount import grouped, rupiah_text
from ui.insight.part_words import decimal, span, whole

translate = QCoreApplication.translate
Figure = tuple[str, str]


def too_few(n: int, fewest: int) -> Figure:
    """No figure yet: none at all, or so many of so many."""
    if not n:
        return "–", translate("insight", "belum ada data")
    words = translate("insight", "belum cukup data: {n} dari {fewest}")
    return "–", words.format(n=grouped(n), fewest=grouped(fewest))


def promoter_words(found: Promoters) -> Figure:
    """The net promoter score with its margin and n."""
    if found.score is None or found.margin is None or not found.is_enough:
        return too_few(found.n, FEWEST[Unit.ANSWERS])
    sign = "+" if found.score > 0 else ""
    words = translate("insight", "± {margin} · n {n} · 3 bulan")
    return f"{sign}{whole(found.score)}", words.format(margin=whole(found.margin), n=grouped(found.n))


def share_words(share: Share, of_what: str, fewest: int) -> Figure:
    """A share with its interval and n."""
    if share.percent is None or share.n < fewest:
        return too_few(share.n, fewest)
    words = translate("insight", "{span}% · {n} {what}")
    return f"{whole(share.percent)}%", words.format(
        span=span(share.interval), n=grouped(share.n), what=of_what
    )


def ease_words(found: Ease) -> Figure:
    """The mean on seven steps with the share who found it easy."""
    if found.mean is None or found.mean.n < FEWEST[Unit.ANSWERS]:
        return too_few(found.easy.n, FEWEST[Unit.ANSWERS])
    words = translate("insight", "{easy}% mudah · {n} jawaban")
    note = words.format(easy=whole(found.easy.percent or 0), n=grouped(found.mean.n))
    return decimal(found.mean.value), note


def composite_words(found: Voices) -> str:
    """The battery's composite of the quarter with its n; nothing before there are answers enough."""
    if found.composite is None or found.statements < FEWEST[Unit.ANSWERS]:
        return ""
    words = translate("insight", "Gabungan jawaban empat faktor: {composite} dari 7 ({n} jawaban, 3 bulan).")
    return words.format(composite=decimal(found.composite, 2), n=grouped(found.statements))


def forecast_words(found: Forecast | None) -> str:
    """What the model expects of the next weeks, or what it still needs."""
    if found is None:
        return translate(
            "insight",
            "Perkiraan kunjungan baru ada mulai 200 pelanggan dan 26 minggu catatan (model BG/NBD).",
        )
    words = translate(
        "insight", "Perkiraan {weeks} minggu ke depan: {days} hari belanja dari {n} pelanggan (model BG/NBD)."
    )
    said = words.format(weeks=WEEKS_AHEAD, days=grouped(round(found.days)), n=grouped(found.customers))
    new = translate("insight", "Pelanggan baru kembali rata-rata {times} kali dalam waktu itu.")
    said = f"{said} {new.format(times=decimal(found.of_new))}"
    if found.money is None:
        return said
    worth = translate("insight", "Senilai sekitar {amount}.")
    return f"{said} {worth.format(amount=rupiah_text(found.money))}"
