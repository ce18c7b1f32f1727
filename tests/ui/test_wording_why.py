"""Every rule that moves or refuses points is explained with its figures."""

import pytest
from PySide6.QtCore import QLocale

from pempek_pos.loyalty.why import Because, Rule
from ui.theme import Theme
from ui.wording_why import factor, why_sentence, why_sentences

FACTS: dict[Rule, tuple[tuple[str, int | str], ...]] = {
    Rule.AWARD: (
        ("base", 62_000),
        ("tier", "Sahabat"),
        ("multiplier_bp", 12_500),
        ("rupiah_per_point", 1_000),
        ("points", 77),
    ),
    Rule.BELOW_MINIMUM: (("spend", 4_000), ("minimum", 10_000)),
    Rule.COST: (("discount", 12_000), ("cost", 500)),
    Rule.TAKEN_BACK: (("taken_back", 8), ("kept", 34_000)),
    Rule.GIVEN_BACK: (("given_back", 250),),
    Rule.DEBT: (("debt", 40),),
    Rule.GRACE: (("points", 90), ("until", "2026-12-23")),
    Rule.EXPIRED: (("points", 15), ("won_on", "2025-11-02")),
    Rule.CAMPAIGN: (("campaigns", "Selasa ganda"), ("points", 57)),
    Rule.WELCOME: (("points", 25),),
    Rule.REFERRAL: (("points", 50), ("name", "Siti")),
    Rule.BIRTHDAY: (("points", 100),),
    Rule.JOINED: (("name", "Pak Umar"),),
    Rule.ADJUSTED: (("reason", "salah kartu"),),
    Rule.MERGED: (("card", "0000-0001-7"),),
    Rule.STAMPS: (("stamps", 7), ("points", 70)),
    Rule.OPENING: (("points", 1_240),),
}


@pytest.fixture(autouse=True)
def indonesian(look: Theme) -> None:
    QLocale.setDefault(QLocale("id_ID"))


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_has_a_sentence_without_gaps(rule: Rule) -> None:
    words = why_sentence(Because(rule, FACTS.get(rule, ())))
    assert words.endswith(".")
    assert "{" not in words


def test_the_award_names_every_figure_it_was_reckoned_by() -> None:
    words = why_sentence(Because(Rule.AWARD, FACTS[Rule.AWARD]))
    for part in ("Rp62.000", "Rp1.000", "1,25", "Sahabat", "77 poin"):
        assert part in words


def test_a_debt_that_is_settled_says_so() -> None:
    assert why_sentence(Because(Rule.DEBT, (("settled", 30), ("debt", 40)))) == (
        "30 poin menutup kekurangan 40 poin."
    )


def test_days_are_written_out() -> None:
    assert "23 Desember 2026" in why_sentence(Because(Rule.GRACE, FACTS[Rule.GRACE]))


def test_reasons_keep_their_order() -> None:
    both = (Because(Rule.GIVEN_BACK, FACTS[Rule.GIVEN_BACK]), Because(Rule.GRACE, FACTS[Rule.GRACE]))
    assert [words.split()[0] for words in why_sentences(both)] == ["250", "90"]


@pytest.mark.parametrize(("bp", "written"), [(10_000, "1"), (12_500, "1,25"), (15_000, "1,5"), (20_000, "2")])
def test_a_factor_is_written_as_people_read_it(bp: int, written: str) -> None:
    assert factor(bp) == written
