"""What was typed: a quantity in front, and what it is the quantity of."""

import pytest

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.vouchers import code_of
from ui.counter.typed import Typed, is_receipt, typed_in


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("PS-ADA", Typed("PS-ADA")),
        ("  kapal   selam ", Typed("kapal selam")),
        ("3*PS-ADA", Typed("PS-ADA", 3)),
        ("3x kulit", Typed("kulit", 3)),
        ("12 × 8991234567890", Typed("8991234567890", 12)),
        ("3*", Typed("", 3)),
        ("", Typed("")),
        ("3", Typed("3")),
        ("paket 3*", Typed("paket 3*")),
    ],
)
def test_a_quantity_is_what_stands_before_a_star(text: str, meant: Typed) -> None:
    assert typed_in(text) == meant


@pytest.mark.parametrize("text", ["0*A", "10001*A", "999999999999*A"])
def test_a_quantity_that_cannot_be_sold_is_refused_i1(text: str) -> None:
    with pytest.raises(Unusable) as refused:
        typed_in(text)
    assert refused.value.field == "quantity"


@pytest.mark.parametrize(
    ("words", "receipt"),
    [
        ("A-261123-0001", True),
        ("R-A-261123-0001", True),
        ("K1-261123-12345", True),
        ("01a20a17-d2b4-75c2-a0ca-1cdc8b0b613e", True),
        ("PS-ADA", False),
        ("8991234567890", False),
        ("0812-3456-1234", False),
    ],
)
def test_a_receipt_is_known_by_its_number_or_its_qr_code(words: str, receipt: bool) -> None:
    assert is_receipt(words) is receipt


def test_a_voucher_that_begins_like_a_quantity_is_a_voucher() -> None:
    code = next(
        code
        for number in range(2_000)
        if (code := code_of(number)).startswith(tuple("2345")) and code[1] == "X"
    )
    assert typed_in(code) == Typed(code)
    assert typed_in(code.lower()) == Typed(code.lower())
    assert typed_in("5x KS-BSR") == Typed("KS-BSR", 5)
