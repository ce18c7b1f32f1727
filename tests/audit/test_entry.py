"""What an entry's hash stands on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.audit.entry import AuditEntry, ChainTip, canonical_text, facts_text, follows, hash_of
from tests.fixed_clock import FixedClock

ENTRY = AuditEntry("A", 2, FixedClock().now(), "s1", "check out", "b1", "{}", "before", "")
SEALED = replace(ENTRY, hash=hash_of(ENTRY))


def test_a_sealed_entry_follows_the_one_before() -> None:
    assert follows(SEALED, ChainTip("A", 1, "before"))


@pytest.mark.parametrize(
    "previous", [ChainTip("A", 2, "before"), ChainTip("A", 0, "before"), ChainTip("A", 1, "x")]
)
def test_it_follows_no_other(previous: ChainTip) -> None:
    assert not follows(SEALED, previous)


@pytest.mark.parametrize(
    "forged",
    [
        replace(SEALED, till="B"),
        replace(SEALED, number=3),
        replace(SEALED, at=SEALED.at.replace(hour=11)),
        replace(SEALED, staff_id="s2"),
        replace(SEALED, command="refund"),
        replace(SEALED, subject="b2"),
        replace(SEALED, facts='{"amount":1}'),
    ],
)
def test_every_field_is_under_the_hash(forged: AuditEntry) -> None:
    assert hash_of(forged) != SEALED.hash


def test_facts_have_one_form_whatever_their_order() -> None:
    assert facts_text({"b": "x", "a": 1}) == facts_text({"a": 1, "b": "x"}) == '{"a":1,"b":"x"}'
    assert facts_text({}) == "{}"


@given(st.text(), st.text())
def test_no_text_can_imitate_another_entry(subject: str, command: str) -> None:
    shifted = replace(ENTRY, subject=command, command=subject)
    honest = replace(ENTRY, subject=subject, command=command)
    assert (canonical_text(shifted) == canonical_text(honest)) == (subject == command)
    assert "\n" not in canonical_text(honest)
