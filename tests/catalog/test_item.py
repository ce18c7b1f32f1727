"""What makes a usable item."""

from dataclasses import replace

import pytest

from pempek_pos.catalog.item import ItemFacts, NewItem, checked_facts, checked_item, search_text, search_words
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import Unusable
from pempek_pos.money.amount import Rupiah

ADAAN = ItemFacts("PS-ADA", "Pempek adaan (bulat)", "pcs", "Pempek satuan")


def test_facts_are_cleaned() -> None:
    typed = replace(ADAAN, code=" ps-ada ", name="Pempek\tadaan\x00 (bulat)\u202e", barcode="  ")
    assert checked_facts(typed) == ADAAN


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("code", ""),
        ("code", "PS ADA"),
        ("code", "-ADA"),
        ("code", "ADÁ"),
        ("code", "A" * 21),
        ("name", " \u200e"),
        ("name", "x" * 81),
        ("unit", ""),
        ("unit", "x" * 13),
        ("category", ""),
        ("category", "x" * 41),
        ("barcode", "12"),
        ("barcode", "1234\x1b@"),
        ("storage", "x" * 121),
        ("shelf_life_days", 0),
        ("shelf_life_days", 100_000),
    ],
)
def test_unusable_facts_name_their_field(field: str, value: object) -> None:
    with pytest.raises(Unusable) as refused:
        checked_facts(replace(ADAAN, **{field: value}))  # type: ignore[arg-type]
    assert refused.value.field == field.removesuffix("_days").replace("_", " ")


def test_an_item_needs_one_counter_price() -> None:
    for prices in ((), ((PriceTier.AGEN, Rupiah(1)),), ((PriceTier.RETAIL, Rupiah(1)),) * 2):
        with pytest.raises(Unusable):
            checked_item(NewItem("1", ADAAN, prices))


def test_items_are_found_by_words_of_name_and_code() -> None:
    text = search_text("Pempek adaan (bulat)", "PS-ADA")
    assert text == " pempek adaan bulat ps ada psada"
    assert search_words("  BULAT, pempék  bulat") == ("bulat", "pempek")
    assert search_words("%_\\'--") == ()
