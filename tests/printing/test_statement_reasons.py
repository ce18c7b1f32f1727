"""What a statement says of each entry's reason and of what each reward gives, in both languages."""

from dataclasses import replace

import pytest

from pempek_pos.loyalty.statement import EntryKind
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.statement_book import statement_pdf
from pempek_pos.printing.statement_lines import ledger_lines, reward_lines
from pempek_pos.printing.statement_words import statement_words
from pempek_pos.printing.words import words_in
from pempek_pos.settings.profile import Language
from tests.printing import examples
from tests.printing.every_kind import every_kind
from tests.printing.pdf_reader import text_of

INDONESIAN = statement_words(Language.INDONESIAN), words_in(Language.INDONESIAN)


def test_the_example_has_every_kind_and_adds_up_j9() -> None:
    statement = every_kind()
    assert {entry.kind for entry in statement.entries} == set(EntryKind)
    assert statement.closing == (
        statement.opening + statement.won - statement.spent - statement.expired + statement.adjusted
    )
    assert (statement.won, statement.spent, statement.expired, statement.adjusted) == (326, 60, 28, 70)
    assert ledger_lines(statement, *INDONESIAN)[-1].balance == "308"


def test_an_entry_says_by_which_rule_and_figures() -> None:
    assert [line.why for line in ledger_lines(every_kind(), *INDONESIAN)] == [
        "",
        "",
        "",
        "Sahabat: Rp57.500 × 1,25 ÷ Rp1.000 · Sabtu Ceria: +50 poin",
        "Ajakan teman: Budi",
        "",
        "Belanja di bawah Rp10.000, belum mendapat poin.",
        "",
        "Poin dihitung ulang atas barang yang tidak dikembalikan (Rp41.500).",
        "40 poin yang sudah lewat berlaku lagi sampai 11 Nov 2026.",
        "Dari kartu 0000-0912-4",
        "",
        "",
    ]


def test_a_reward_says_what_its_name_leaves_open() -> None:
    lines = reward_lines(every_kind(), *INDONESIAN)
    assert [(line.left, line.near, line.note) for line in lines] == [
        ("Cuko 250 ml", True, ""),
        ("Potongan Rp10.000", True, "belanja mulai Rp50.000"),
        ("Diskon 10%", True, "10% dari belanja, paling banyak Rp20.000"),
        ("Poin jadi rupiah", True, "1 poin = Rp20"),
        ("Diskon pempek", False, "12,5% dari barang pilihan"),
        ("Yang termurah", False, "50% dari satu barang termurah"),
    ]


@pytest.mark.parametrize("language", list(Language))
def test_all_of_it_is_on_the_paper(language: Language) -> None:
    face = ShopFace(replace(examples.SHOP, language=language), Fonts(font_folder()))
    terms, words = statement_words(language), words_in(language)
    statement = every_kind()
    text = " ".join(text_of(statement_pdf(statement, face)).split())
    for line in ledger_lines(statement, terms, words):
        for shown in (line.what, line.why, line.moved, line.balance):
            assert shown in text
    for reward in reward_lines(statement, terms, words):
        assert reward.left in text
        assert reward.note in text
