"""Every text can be read on every ground it is drawn on."""

import pytest

from ui.theme_colours import DARK, LIGHT, TEXT_PAIRS, Palette, contrast


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_reads_at_least_four_and_a_half_to_one(look: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_that_mean_something_read_three_to_one(look: Palette) -> None:
    assert contrast(look.strong_line, look.surface) >= 3
    assert contrast(look.sea, look.surface) >= 3
    assert contrast(look.sea, look.background) >= 3


def test_contrast_is_measured_as_the_guideline_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#0B5C7A", "#0B5C7A") == pytest.approx(1)


def test_the_two_looks_share_no_colour_of_ground_or_text() -> None:
    for name in ("background", "surface", "text", "muted", "sea", "amber", "green", "red"):
        assert getattr(LIGHT, name) != getattr(DARK, name)
