"""PINs and passwords (policy P2)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.audit.actor import Role
from pempek_pos.staff.secret import (
    SecretFault,
    SecretRefused,
    check_password,
    check_pin,
    check_secret,
    hashed,
    matches,
)

NOT_SIX = ["", "12345", "1234567", "12345a", " 83915", "83 915", "１２９４８３", "٨٣٩١٥٢", "-83915", "8391.5"]
RUNS = ["123456", "012345", "234567", "456789", "567890", "890123", "654321", "987654", "543210", "210987"]
REPEATS = ["000000", "111111", "121212", "123123", "112211", "778877", "474747", "909090", "565565"]
DAYS = ["170845", "311299", "010203", "290200", "290299", "991231", "450817", "000229"]


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        *((pin, SecretFault.NOT_SIX_DIGITS) for pin in NOT_SIX),
        *((pin, SecretFault.RUN) for pin in RUNS),
        *((pin, SecretFault.REPEAT) for pin in REPEATS),
        *((pin, SecretFault.DATE) for pin in DAYS),
    ],
)
def test_a_weak_pin_is_refused_by_name(pin: str, fault: SecretFault) -> None:
    with pytest.raises(SecretRefused) as refused:
        check_pin(pin)
    assert refused.value.fault is fault
    assert len(pin) != 6 or pin not in str(refused.value)


@pytest.mark.parametrize("pin", ["839152", "739164", "320145", "004183", "131975"])
def test_a_plain_pin_is_taken(pin: str) -> None:
    check_pin(pin)


def test_enough_pins_are_left_to_guess_among() -> None:
    taken = sum(_taken(f"{number:06}") for number in range(0, 1_000_000, 7))
    assert taken * 7 > 900_000


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_no_birthday_is_a_pin(day: date) -> None:
    for written in (day.strftime("%d%m%y"), day.strftime("%y%m%d")):
        assert not _taken(written)


def test_every_day_of_a_year_is_refused_both_ways() -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert not any(_taken(day.strftime("%d%m%y")) or _taken(day.strftime("%y%m%d")) for day in days)


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", SecretFault.TOO_SHORT),
        ("1234567", SecretFault.TOO_SHORT),
        ("x" * 129, SecretFault.TOO_LONG),
        ("Password", SecretFault.TOO_COMMON),
        ("aaaaaaaa", SecretFault.REPEAT),
        ("12121212", SecretFault.REPEAT),
        ("12345678", SecretFault.RUN),
        ("987654321", SecretFault.RUN),
    ],
)
def test_a_weak_password_is_refused_by_name(password: str, fault: SecretFault) -> None:
    with pytest.raises(SecretRefused) as refused:
        check_password(password)
    assert refused.value.fault is fault


@pytest.mark.parametrize("password", ["ikan tenggiri", "cuko-pedas", "陈美玲的密码很长的", "p" * 100 + "qr"])
def test_any_other_password_is_taken(password: str) -> None:
    check_password(password)


def test_the_owner_needs_a_password_and_everybody_else_a_pin() -> None:
    check_secret(Role.OWNER, "ikan tenggiri")
    check_secret(Role.CASHIER, "839152")
    with pytest.raises(SecretRefused):
        check_secret(Role.OWNER, "839152")
    with pytest.raises(SecretRefused):
        check_secret(Role.OPERATIONS_MANAGER, "ikan tenggiri")


def test_a_secret_is_kept_as_argon2id_at_the_recommended_cost() -> None:
    """Two passes over 19 MiB in one lane, a salt of its own each time (OWASP)."""
    first, second = hashed("839152"), hashed("839152")
    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert first != second
    assert "839152" not in first
    assert matches("839152", first)
    assert matches("839152", second)
    assert not matches("839153", first)
    assert not matches("", first)


def _taken(pin: str) -> bool:
    try:
        check_pin(pin)
    except SecretRefused:
        return False
    return True
