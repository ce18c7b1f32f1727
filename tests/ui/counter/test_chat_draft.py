"""A receipt as a chat draft: plain lines, safe in a link."""

from urllib.parse import parse_qs, urlsplit

from pempek_pos.printing.rows import Cut, Item, Line, Mark, Pair, Qr, Rule, Title
from ui.counter.chat_draft import receipt_draft

ROWS = (
    Title("Pempek & Co #1"),
    Mark("SALINAN 1"),
    Rule(),
    Item("Kulit <b>", "2 pcs × 4.000", "8.000"),
    Pair("TOTAL", "Rp8.000"),
    Line("Terima kasih? 100%"),
    Qr("01a20a17"),
    Cut(),
)


def test_the_text_arrives_as_it_is() -> None:
    text = parse_qs(urlsplit(receipt_draft(ROWS)).query)["text"][0]
    assert text.splitlines() == [
        "*Pempek & Co #1*",
        "*SALINAN 1*",
        "",
        "Kulit <b>, 2 pcs × 4.000 = 8.000",
        "TOTAL: Rp8.000",
        "Terima kasih? 100%",
    ]
