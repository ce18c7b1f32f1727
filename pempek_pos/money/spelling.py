"""Amounts in words, as a kuitansi wants them: in Indonesian, and in English."""

import re

from pempek_pos.money.amount import Rupiah

_ONE_THOUSAND = re.compile(r"\b(juta|miliar) satu ribu\b")


def rupiah_in_words(amount: Rupiah) -> str:
    """57500 as `lima puluh tujuh ribu lima ratus rupiah`; one thousand is `seribu` wherever it stands."""
    from num2words import num2words  # heavy: only when a paper spells an amount

    words = _ONE_THOUSAND.sub(r"\1 seribu", num2words(amount, lang="id"))
    return f"{words} rupiah"


def rupiah_in_english(amount: Rupiah) -> str:
    """57500 as `fifty-seven thousand, five hundred rupiah`."""
    from num2words import num2words  # heavy: only when a paper spells an amount

    return f"{num2words(amount, lang='en')} rupiah"
