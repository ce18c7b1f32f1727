"""What a statement lists (scenarios J9, E9)."""

from dataclasses import replace
from datetime import date

from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.statement import Entry, EntryKind, RewardInReach
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah, grouped
from pempek_pos.printing.statement_lines import (
    MOST_SINGLE_LOTS,
    ledger_lines,
    lot_lines,
    reward_lines,
    summary_text,
)
from pempek_pos.printing.statement_words import ENGLISH as ENGLISH_TERMS
from pempek_pos.printing.statement_words import INDONESIAN as TERMS
from pempek_pos.printing.words import ENGLISH as ENGLISH_WORDS
from pempek_pos.printing.words import INDONESIAN as WORDS
from tests.printing import examples


def test_the_ledger_runs_from_the_opening_to_the_closing_balance() -> None:
    statement = examples.statement(count=40)
    lines = ledger_lines(statement, TERMS, WORDS)
    assert len(lines) == 1 + len(statement.entries)
    assert (lines[0].what, lines[0].balance) == ("Saldo awal", "1.032")
    assert lines[-1].balance == grouped(statement.closing)


def test_an_entry_says_what_it_was_and_on_which_receipt() -> None:
    lines = ledger_lines(examples.statement(count=6), TERMS, WORDS)
    shown = {(line.what, line.receipt) for line in lines}
    assert ("Belanja di konter", "K1-261003-0042") in shown
    assert ("Hadiah: Cuko 250 ml", "") in shown
    assert ("Barang dikembalikan", "R-K1-261012-0001") in shown
    assert ("Hangus (didapat Oktober 2025)", "") in shown


def test_what_was_done_by_hand_says_what_and_why() -> None:
    day = date(2026, 10, 12)
    stamps = (Because(Rule.STAMPS, (("stamps", 7), ("points", 35))),)
    made = (
        Entry("1", EntryKind.ADJUSTMENT, Points(40), Rupiah(0), "a", "Antre lama", day, ()),
        Entry("2", EntryKind.MERGE, Points(60), Rupiah(0), "m", "0000-0002-1", day, ()),
        Entry("3", EntryKind.OPENING, Points(35), Rupiah(0), "stamps:m", "", day, stamps),
    )
    for terms, words, said in (
        (TERMS, WORDS, ("Penyesuaian: Antre lama", "Gabungan dengan kartu 0000-0002-1", "7 cap kartu lama")),
        (
            ENGLISH_TERMS,
            ENGLISH_WORDS,
            ("Adjustment: Antre lama", "Merged with card 0000-0002-1", "7 stamps of an old card"),
        ),
    ):
        lines = ledger_lines(replace(examples.statement(), entries=made), terms, words)
        assert [(line.what, line.receipt) for line in lines[1:]] == [(what, "") for what in said]


def test_every_kind_of_entry_has_words_in_both_languages() -> None:
    for terms in (TERMS, ENGLISH_TERMS):
        assert set(terms.kinds) == set(EntryKind)


def test_every_lot_is_listed_with_its_last_day() -> None:
    """E9: three lots, three lines."""
    lines = lot_lines(examples.statement(lots=3), TERMS, WORDS)
    assert [line.left for line in lines] == ["28 November 2026", "28 Maret 2027", "28 Juli 2027"]
    assert all(line.remark.startswith("didapat ") for line in lines)


def test_two_lots_with_the_same_last_day_are_two_lines() -> None:
    lots = tuple(LotView(Points(5), date(2026, 10, day), date(2027, 10, 31)) for day in (3, 9))
    lines = lot_lines(replace(examples.statement(), lots=lots), TERMS, WORDS)
    assert [line.remark for line in lines] == ["didapat 3 Okt 2026", "didapat 9 Okt 2026"]


def test_very_many_lots_share_a_line_by_last_day_and_lose_no_point() -> None:
    statement = examples.statement(lots=60)
    lines = lot_lines(statement, TERMS, WORDS)
    assert MOST_SINGLE_LOTS < len(lines) <= 13
    assert sum(int(line.right.replace(".", "")) for line in lines) == statement.closing
    assert sum(int(line.remark.split()[1]) for line in lines) == 60


def test_points_without_an_end_come_last() -> None:
    lots = (
        LotView(Points(5), date(2026, 1, 1), None),
        LotView(Points(7), date(2026, 2, 1), date(2027, 2, 28)),
    )
    lines = lot_lines(replace(examples.statement(), lots=lots), TERMS, WORDS)
    assert [line.left for line in lines] == ["28 Februari 2027", "Tanpa batas waktu"]


def test_rewards_in_reach_come_first_and_the_others_say_how_far() -> None:
    rewards = (
        RewardInReach("Jauh", Points(5_000), reached=False),
        RewardInReach("Murah", Points(100), reached=True),
        RewardInReach("Mahal", Points(900), reached=True),
        RewardInReach("Bebas", Points(0), reached=False),
    )
    statement = replace(examples.statement(), rewards=rewards, closing=Points(1_000))
    lines = reward_lines(statement, TERMS, WORDS)
    assert [(line.left, line.remark, line.right) for line in lines] == [
        ("Mahal", "sudah terjangkau", "900"),
        ("Murah", "sudah terjangkau", "100"),
        ("Bebas", "", ""),
        ("Jauh", "4.000 lagi", "5.000"),
    ]


def test_the_month_is_told_in_one_sentence() -> None:
    assert summary_text(examples.statement(count=6), TERMS).startswith(
        "Bulan ini 3 kali belanja dan 466 poin"
    )
    assert summary_text(examples.statement(count=0), TERMS) == TERMS.summary_quiet
