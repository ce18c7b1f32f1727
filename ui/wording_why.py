"""Why points were won, spent or refused, in sentences for the people at the counter."""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import grouped, rupiah_text
from ui.words.days import long_day
from ui.words.names import translated

_SENTENCES: Final[dict[Rule, object]] = {
    Rule.BASE: QT_TRANSLATE_NOOP("why", "Yang dihitung hanya yang dibayar untuk barang berpoin."),
    Rule.SHARE: QT_TRANSLATE_NOOP("why", "Potongan dibagi rata ke semua barang menurut harganya."),
    Rule.AWARD: QT_TRANSLATE_NOOP(
        "why",
        "Belanja berpoin {base}; tiap {rupiah_per_point} satu poin, dikali {multiplier} sebagai {tier}: "
        "{points} poin, dibulatkan ke bawah sekali di akhir.",
    ),
    Rule.TIER_BEFORE: QT_TRANSLATE_NOOP("why", "Pengalinya menurut tingkat sebelum belanja ini."),
    Rule.NOT_IN_SAME_SALE: QT_TRANSLATE_NOOP(
        "why", "Poin dari belanja ini baru bisa dipakai mulai belanja berikutnya."
    ),
    Rule.NO_MEMBER: QT_TRANSLATE_NOOP("why", "Tanpa anggota tidak ada poin."),
    Rule.BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "why", "Belanja {spend} masih di bawah {minimum}, jadi belum mendapat poin."
    ),
    Rule.COST: QT_TRANSLATE_NOOP("why", "Hadiah senilai {discount} dibayar dengan {cost} poin."),
    Rule.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "why", "{taken_back} poin ditarik: sisanya sesuai barang yang tidak dikembalikan ({kept})."
    ),
    Rule.GIVEN_BACK: QT_TRANSLATE_NOOP("why", "{given_back} poin yang tadi dipakai kembali ke saldo."),
    Rule.DEBT: QT_TRANSLATE_NOOP(
        "why", "{debt} poin sudah terpakai, jadi saldonya kurang dan tertutup oleh poin berikutnya."
    ),
    Rule.GRACE: QT_TRANSLATE_NOOP(
        "why", "{points} poin sebenarnya sudah lewat masanya; berlaku lagi sampai {until}."
    ),
    Rule.EXPIRED: QT_TRANSLATE_NOOP("why", "{points} poin dari {won_on} sudah lewat masa berlakunya."),
    Rule.CAMPAIGN: QT_TRANSLATE_NOOP("why", "{campaigns} menambah {points} poin."),
    Rule.WELCOME: QT_TRANSLATE_NOOP("why", "{points} poin selamat datang untuk anggota baru."),
    Rule.REFERRAL: QT_TRANSLATE_NOOP("why", "{points} poin karena ajakan teman: {name}."),
    Rule.BIRTHDAY: QT_TRANSLATE_NOOP("why", "{points} poin hadiah ulang tahun."),
    Rule.JOINED: QT_TRANSLATE_NOOP("why", "Anggota ditambahkan setelah lunas, disetujui {name}."),
    Rule.ADJUSTED: QT_TRANSLATE_NOOP("why", "Diubah dengan tangan: {reason}."),
    Rule.MERGED: QT_TRANSLATE_NOOP("why", "Digabung dengan kartu {card}."),
    Rule.STAMPS: QT_TRANSLATE_NOOP("why", "{stamps} cap dari kartu lama, {points} poin."),
    Rule.OPENING: QT_TRANSLATE_NOOP("why", "{points} poin dibawa dari catatan lama."),
}
_SETTLED: Final = QT_TRANSLATE_NOOP("why", "{settled} poin menutup kekurangan {debt} poin.")
_MONEY: Final = frozenset({"base", "rupiah_per_point", "spend", "minimum", "discount", "kept"})
_DAYS: Final = frozenset({"until", "won_on"})


def why_sentence(because: Because) -> str:
    """One reason with its figures, in the language worn now."""
    facts = dict(because.facts)
    settled = because.rule is Rule.DEBT and "settled" in facts
    template = translated("why", _SETTLED if settled else _SENTENCES[because.rule])
    figures = {name: _figure(name, fact) for name, fact in facts.items()}
    multiplier = facts.get("multiplier_bp")
    return template.format(**figures, multiplier=factor(multiplier) if isinstance(multiplier, int) else "")


def why_sentences(why: tuple[Because, ...]) -> list[str]:
    """All reasons in their order."""
    return [why_sentence(because) for because in why]


def factor(basis_points: int) -> str:
    """Basis points as a factor: 1,25."""
    whole, part = divmod(basis_points, 10_000)
    return f"{whole}{QLocale().decimalPoint()}{part:04d}".rstrip("0") if part else str(whole)


def _figure(name: str, fact: int | str) -> str:
    if name in _DAYS:
        return long_day(date.fromisoformat(str(fact)))
    if isinstance(fact, str):
        return fact
    return rupiah_text(fact) if name in _MONEY else grouped(fact)
