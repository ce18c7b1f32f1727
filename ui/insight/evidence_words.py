"""How the rows behind each part are listed: which columns, and what stands in them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pempek_pos.complaints.complaint import Category
from pempek_pos.exchange.csv_out import Cell
from pempek_pos.feedback.question import BATTERY
from pempek_pos.feedback.question_texts import question_text
from pempek_pos.insight.evidence import PartKind
from pempek_pos.insight.forecast import LAST_ROW
from pempek_pos.insight.rows import EvidenceRow
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.settings.profile import Language
from ui.insight.part_words import decimal
from ui.widgets.table_model import Column
from ui.words.complaints import category_name
from ui.words.days import month_name, short_day
from ui.words.names import translated

translate = QCoreApplication.translate

_WORDS: Final = {
    "promoters": QT_TRANSLATE_NOOP("insight", "Menyarankan (9–10)"),
    "passives": QT_TRANSLATE_NOOP("insight", "Biasa saja (7–8)"),
    "detractors": QT_TRANSLATE_NOOP("insight", "Tidak menyarankan (0–6)"),
    "before rise": QT_TRANSLATE_NOOP("insight", "60 hari sebelum harga naik"),
    "after rise": QT_TRANSLATE_NOOP("insight", "60 hari sejak harga naik"),
    "told us": QT_TRANSLATE_NOOP("insight", "Mengeluh langsung ke kami"),
    "said in public": QT_TRANSLATE_NOOP("insight", "Lewat ulasan umum"),
    "only answered": QT_TRANSLATE_NOOP("insight", "Hanya menjawab tidak puas"),
}
_CATEGORIES: Final = {category.value for category in Category}
_NAME, _FIGURE, _DAY = 0, 124, 116


@dataclass(frozen=True, slots=True)
class Fact:
    """One column: its heading, what stands in it, and whether that is money."""

    title: str
    value_of: Callable[[EvidenceRow], "Cell | float | bool"]
    money: bool = False
    width: int = _FIGURE

    def text(self, row: EvidenceRow) -> str:
        """As a screen writes it."""
        match self.value_of(row):
            case None:
                return "–"
            case bool() as good:
                return _yes_or_no(good)
            case int() as number:
                return rupiah_text(number) if self.money else grouped(number)
            case float() as number:
                return decimal(number)
            case date() as day:
                return short_day(day)
            case str() as words:
                return words

    def cell(self, row: EvidenceRow) -> Cell:
        """As a file takes it: whole numbers and days stay such."""
        value = self.value_of(row)
        return self.text(row) if isinstance(value, float | bool) else value


def facts_of(kind: PartKind) -> tuple[Fact, ...]:
    """The columns of a part's rows."""
    return _FACTS[kind]()


def columns_of(kind: PartKind) -> list[Column]:
    """The same for a table on screen; what counted against stands in amber."""
    return [
        Column(
            fact.title,
            fact.text,
            right=fact.width == _FIGURE,
            width=fact.width,
            tone_of=_tone,
        )
        for fact in facts_of(kind)
    ]


def _tone(row: EvidenceRow) -> str:
    return "amber" if row.who and row.good is False else ""


def _yes_or_no(good: bool) -> str:
    if good:
        return translate("insight", "ya")
    return translate("insight", "tidak")


def _who(row: EvidenceRow) -> str:
    return row.who or translate("insight", "bukan anggota lagi")


def _word(row: EvidenceRow) -> str:
    if row.word == "month":
        return month_name(row.day) if row.day is not None else ""
    if row.word in _CATEGORIES:
        return category_name(Category(row.word))
    kind, _, number = row.word.partition(" ")
    if kind == "statement":
        english = QLocale().language() == QLocale.Language.English
        language = Language.ENGLISH if english else Language.INDONESIAN
        return question_text(BATTERY[int(number) - 1], language).asked
    if kind == "repeats":
        return _repeats(int(number))
    return translated("insight", _WORDS[row.word])


def _repeats(number: int) -> str:
    if not number:
        return translate("insight", "belum pernah kembali")
    words = translate("insight", "{n} kali kembali")
    return words.format(n=f"{number}+" if number == LAST_ROW else number)


def _count(value: float | None) -> int | None:
    return None if value is None else round(value)


def _was(row: EvidenceRow) -> int | None:
    return _count(row.was)


def _now(row: EvidenceRow) -> int | None:
    return _count(row.now)


def _name(title: str) -> Fact:
    return Fact(title, _who, width=_NAME)


def _label(title: str) -> Fact:
    return Fact(title, _word, width=_NAME)


def _months() -> tuple[Fact, ...]:
    return (
        _name(translate("insight", "Nama")),
        Fact(translate("insight", "Bulan belanja"), _now),
        Fact(translate("insight", "Dari bulan"), _was),
    )


def _two_spans(money: bool) -> tuple[Fact, ...]:
    return (
        _name(translate("insight", "Nama")),
        Fact(translate("insight", "90 hari lalu"), _was, money),
        Fact(translate("insight", "90 hari ini"), _now, money),
        Fact(translate("insight", "Bertahan"), lambda row: row.good, width=84),
    )


def _rhythm() -> tuple[Fact, ...]:
    return (
        _name(translate("insight", "Nama")),
        Fact(translate("insight", "Terakhir"), lambda row: row.day, width=_DAY),
        Fact(translate("insight", "Biasanya (hari)"), lambda row: row.was),
        Fact(translate("insight", "Sudah (hari)"), _now),
    )


def _fit() -> tuple[Fact, ...]:
    return (
        _label(translate("insight", "Pelanggan yang")),
        Fact(translate("insight", "Nyata"), _now),
        Fact(translate("insight", "Menurut model"), lambda row: row.was),
    )


def _of_whole(label: str, whole: str, part: str) -> tuple[Fact, ...]:
    return (_label(label), Fact(whole, _was), Fact(part, _now))


def _rise() -> tuple[Fact, ...]:
    return _of_whole(
        translate("insight", "Masa"), translate("insight", "Pembeli"), translate("insight", "Beli lagi")
    )


def _full_price() -> tuple[Fact, ...]:
    return _of_whole(
        translate("insight", "Bulan"), translate("insight", "Struk"), translate("insight", "Tanpa potongan")
    )


def _recommending() -> tuple[Fact, ...]:
    return _of_whole(
        translate("insight", "Kelompok"),
        translate("insight", "Dari jawaban"),
        translate("insight", "Jawaban"),
    )


def _rate() -> tuple[Fact, ...]:
    return _of_whole(
        translate("insight", "Bulan"), translate("insight", "Struk"), translate("insight", "Keluhan")
    )


def _said() -> tuple[Fact, ...]:
    return (
        _label(translate("insight", "Pertanyaan")),
        Fact(translate("insight", "Jawaban"), _was),
        Fact(translate("insight", "Rata-rata"), lambda row: row.now),
    )


def _referrals() -> tuple[Fact, ...]:
    return (
        _name(translate("insight", "Nama")),
        Fact(translate("insight", "Belanja pertama"), lambda row: row.day, width=_DAY + 12),
        Fact(translate("insight", "Diajak teman"), lambda row: row.good, width=_DAY),
    )


def _complaints(question: str) -> tuple[Fact, ...]:
    return (
        _name(translate("insight", "Keluhan")),
        Fact(translate("insight", "Soal"), _word, width=120),
        Fact(translate("insight", "Hari"), lambda row: row.day, width=104),
        Fact(question, lambda row: row.good, width=84),
    )


def _told_us() -> tuple[Fact, ...]:
    return (_label(translate("insight", "Yang kecewa")), Fact(translate("insight", "Banyaknya"), _now))


_FACTS: Final[dict[PartKind, Callable[[], tuple[Fact, ...]]]] = {
    PartKind.MONTHS_BOUGHT: _months,
    PartKind.SPEND_HELD: lambda: _two_spans(True),
    PartKind.REFERRALS: _referrals,
    PartKind.RECOMMENDING: _recommending,
    PartKind.SAID_LOYAL: _said,
    PartKind.FREQUENCY_HELD: lambda: _two_spans(False),
    PartKind.RHYTHM_HELD: _rhythm,
    PartKind.STILL_ALIVE: _fit,
    PartKind.SAID_STAYING: _said,
    PartKind.AFTER_RISE: _rise,
    PartKind.FULL_PRICE: _full_price,
    PartKind.SAID_PAYING_MORE: _said,
    PartKind.CAME_BACK: lambda: _complaints(translate("insight", "Beli lagi")),
    PartKind.KEPT_INSIDE: lambda: _complaints(translate("insight", "Tertutup")),
    PartKind.SAID_NOT_TELLING: _said,
    PartKind.TOLD_US: _told_us,
    PartKind.SAID_TELLING_US: _said,
    PartKind.COMPLAINT_RATE: _rate,
}
