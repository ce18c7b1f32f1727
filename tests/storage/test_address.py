"""Addresses, and what is shown of them."""

from pathlib import Path

import pytest

from pempek_pos.storage.address import shown, sqlite_path, sqlite_url


def test_a_file_keeps_its_odd_name(tmp_path: Path) -> None:
    path = tmp_path / "toko 100% #1?.db"
    assert sqlite_path(sqlite_url(path)) == path
    assert shown(sqlite_url(path)) == str(path)


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("postgresql://till:p:w@server:5432/shop", "postgresql://till:***@server:5432/shop"),
        ("postgresql://till@server/shop", "postgresql://till@server/shop"),
        ("postgresql://server/shop?user=till&password=pw&port=1", "postgresql://server/shop?user=till&password=***&port=1"),
        ("postgresql://till:@/shop?host=/run", "postgresql://till:***@/shop?host=/run"),
    ],
)  # fmt: skip
def test_a_password_is_never_shown(url: str, seen: str) -> None:
    assert shown(url) == seen
