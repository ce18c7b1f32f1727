"""What a pasted chat says."""

from datetime import date

import pytest

from pempek_pos.complaints.pasted import Pasted, pasted

TODAY = date(2026, 11, 24)
DAY = (TODAY,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", Pasted("")),
        ("Cukonya basi", Pasted("Cukonya basi")),
        ("[24/11/26 10.15] Siti: bocor", Pasted("bocor", "Siti", days=DAY)),
        ("[24/11/26, 10:15:33] ~ Siti Nur: bocor", Pasted("bocor", "Siti Nur", days=DAY)),
        ("24/11/26 10.15 - Siti: bocor", Pasted("bocor", "Siti", days=DAY)),
        ("24/11/26, 10:15 AM \u2013 Siti: bocor", Pasted("bocor", "Siti", days=DAY)),
        ("\u200e[10.15, 24/11/2026] Siti: bocor", Pasted("bocor", "Siti", days=DAY)),
        ("[10.15, 24/11/2026] +62 812-3456-7890: bocor", Pasted("bocor", phone="+6281234567890", days=DAY)),
        ("24/11/26 10.15 - Siti: bocor\ncuko habis", Pasted("bocor\ncuko habis", "Siti", days=DAY)),
        ("24/11/26 10.15 - Siti: jam 10: bocor", Pasted("jam 10: bocor", "Siti", days=DAY)),
    ],
)
def test_heads_are_taken_off_however_the_chat_was_copied(text: str, found: Pasted) -> None:
    assert pasted(text, TODAY) == found


@pytest.mark.parametrize(
    "line",
    [
        "23/11/26 09.00 - Pesan dan panggilan terenkripsi secara end-to-end. Siapa pun tidak bisa membaca.",
        "23/11/26 09.00 - Siti: Messages and calls are end-to-end encrypted.",
        "23/11/26 09.00 - Anda membuat grup ini",
        "23/11/26 09.00 - Siti: <Media tidak disertakan>",
        "[23/11/26, 09:00:01] Siti: image omitted",
    ],
)
def test_what_no_person_wrote_is_left_out(line: str) -> None:
    assert pasted(line, TODAY).told == ""


def test_where_several_wrote_each_line_names_its_own_and_who_wrote_most_complains() -> None:
    chat = "24/11/26 10.15 - Siti: basi\n24/11/26 10.16 - Kasir: maaf\n24/11/26 10.17 - Siti: tolong"
    found = pasted(chat, TODAY)
    assert found.told == "Siti: basi\nKasir: maaf\nSiti: tolong"
    assert found.who == "Siti"


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("hubungi 0812-3456-7890 ya", "+6281234567890"),
        ("WA 62 812 3456 7890", "+6281234567890"),
        ("nomor saya +6281234567890.", "+6281234567890"),
        ("struk K1-261123-0042", ""),
        ("bayar 081", ""),
    ],
)
def test_a_phone_in_the_text_is_found(text: str, phone: str) -> None:
    assert pasted(text, TODAY).phone == phone


@pytest.mark.parametrize(
    ("text", "receipt"),
    [
        ("struk k1-261123-0042 ya", "K1-261123-0042"),
        ("(K12-261123-0042)", "K12-261123-0042"),
        ("telepon 0812-345678-9012", ""),
        ("R-K1-261123-0001", ""),
    ],
)
def test_a_receipt_in_the_text_is_found(text: str, receipt: str) -> None:
    assert pasted(text, TODAY).receipt == receipt


def test_days_are_found_in_order_and_none_that_is_still_to_come_or_does_not_exist() -> None:
    found = pasted("beli 23/11/2026 dan 20-11-26, ambil 25/11/2026, 31/02/2026", TODAY)
    assert found.days == (date(2026, 11, 20), date(2026, 11, 23))


def test_a_chat_of_thousands_of_lines_is_read_up_to_the_two_hundredth() -> None:
    assert len(pasted("\n".join(f"baris {at}" for at in range(5_000)), TODAY).told.splitlines()) == 200
