"""Why points moved, in a few words on paper: the rule and its figures, never more than a line or two."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.words import Words, short_day_text
from pempek_pos.settings.profile import Language

_SENTENCES: Final[Mapping[Language, Mapping[Rule, str]]] = {
    Language.INDONESIAN: {
        Rule.AWARD: "{tier}: {base} × {multiplier} ÷ {rupiah_per_point}",
        Rule.BELOW_MINIMUM: "Belanja di bawah {minimum}, belum mendapat poin.",
        Rule.TAKEN_BACK: "Poin dihitung ulang atas barang yang tidak dikembalikan ({kept}).",
        Rule.GRACE: "{points} poin yang sudah lewat berlaku lagi sampai {until}.",
        Rule.CAMPAIGN: "{campaigns}: +{points} poin",
        Rule.REFERRAL: "Ajakan teman: {name}",
        Rule.ADJUSTED: "{reason}",
        Rule.MERGED: "Dari kartu {card}",
        Rule.STAMPS: "{stamps} cap kartu lama",
        Rule.DEBT: "Poin yang ditarik sudah terpakai {debt} poin.",
    },
    Language.ENGLISH: {
        Rule.AWARD: "{tier}: {base} × {multiplier} ÷ {rupiah_per_point}",
        Rule.BELOW_MINIMUM: "Below {minimum}: no points this time.",
        Rule.TAKEN_BACK: "Points reckoned anew on the goods that were kept ({kept}).",
        Rule.GRACE: "{points} points past their day are good again until {until}.",
        Rule.CAMPAIGN: "{campaigns}: +{points} points",
        Rule.REFERRAL: "Brought a friend: {name}",
        Rule.ADJUSTED: "{reason}",
        Rule.MERGED: "From card {card}",
        Rule.STAMPS: "{stamps} stamps of an old card",
        Rule.DEBT: "Of the points taken back {debt} were already spent.",
    },
}
_SETTLED: Final = {
    Language.INDONESIAN: "{settled} poin menutup kekurangan {debt} poin.",
    Language.ENGLISH: "{settled} points settle the {debt} that were short.",
}
_MONEY: Final = frozenset({"base", "rupiah_per_point", "minimum", "kept", "spend"})


def reason_text(words: Words, because: Because) -> str:
    """One reason as a short sentence; empty for what the figures beside it already say."""
    facts = dict(because.facts)
    sentence = _SENTENCES[words.language].get(because.rule, "")
    if because.rule is Rule.DEBT and "settled" in facts:
        sentence = _SETTLED[words.language]
    return sentence.format(
        **{name: _figure(words, name, fact) for name, fact in facts.items()}, **_rate(words, facts)
    )


def reason_texts(words: Words, why: tuple[Because, ...]) -> tuple[str, ...]:
    """The reasons that say more than the figures do."""
    return tuple(sentence for because in why if (sentence := reason_text(words, because)))


def multiplier_text(words: Words, multiplier_bp: int) -> str:
    """Basis points as a factor: 1,25 in Indonesian, 1.25 in English."""
    whole, part = divmod(multiplier_bp, 10_000)
    if not part:
        return str(whole)
    mark = "." if words.language is Language.ENGLISH else ","
    return f"{whole}{mark}{part:04d}".rstrip("0")


def percent_text(words: Words, basis_points: int) -> str:
    """Basis points as percent: 12,5% in Indonesian, 12.5% in English."""
    return f"{multiplier_text(words, basis_points * 100)}%"


def _rate(words: Words, facts: Mapping[str, int | str]) -> dict[str, str]:
    multiplier = facts.get("multiplier_bp")
    return {"multiplier": multiplier_text(words, multiplier)} if isinstance(multiplier, int) else {}


def _figure(words: Words, name: str, fact: int | str) -> str:
    if name == "until":
        return short_day_text(words, date.fromisoformat(str(fact)))
    if isinstance(fact, str):
        return fact
    return rupiah_text(fact) if name in _MONEY else grouped(fact)
