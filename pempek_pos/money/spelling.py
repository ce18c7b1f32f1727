"""Amounts in Indonesian words, as a kuitansi wants them."""

from pempek_pos.money.amount import Rupiah


def rupiah_in_words(amount: Rupiah) -> str:
    """57500 as `lima puluh tujuh ribu lima ratus rupiah`."""
    from num2words import num2words  # heavy: only when a paper spells an amount

    return f"{num2words(amount, lang='id')} rupiah"
