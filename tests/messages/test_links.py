"""Links that open a draft."""

from urllib.parse import parse_qs, urlsplit

from pempek_pos.messages.links import draft_link

TEXT = "Halo & salam\nRp25.000? 100% #1 北干"


def test_the_text_arrives_as_it_is() -> None:
    assert parse_qs(urlsplit(draft_link(TEXT)).query)["text"] == [TEXT]


def test_a_number_is_digits_only_and_without_one_nobody_is_named_p3() -> None:
    assert urlsplit(draft_link("Halo", "+6281211110001")).path == "/6281211110001"
    assert urlsplit(draft_link("Halo")).path == "/"
