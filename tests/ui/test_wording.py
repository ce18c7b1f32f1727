"""Every error of the shop has a sentence; every field, rule and kind it may name has a word."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import pempek_pos
from pempek_pos.audit.actor import Role
from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.exchange.source import FileUnreadable, WrongHeadings
from pempek_pos.loyalty.points import NotEnoughPoints, RewardRefused
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.phone import PhoneFault, PhoneUnreadable
from pempek_pos.printing.transports import Refusal
from pempek_pos.sales.basket import PriceChanged
from pempek_pos.staff.lockout import LockedOut
from pempek_pos.staff.rights import NotAllowed, Right
from pempek_pos.staff.secret import SecretFault, SecretRefused
from ui.wording import sentence
from ui.words.devices import refusal_sentence
from ui.words.errors import has_sentence
from ui.words.fields import known_fields, known_rules
from ui.words.files import FILE_RULES
from ui.words.names import initials, known_kinds, right_name, role_name
from ui.words.trade import REWARD_RULES

ROOT = Path(pempek_pos.__file__).parent


def errors() -> list[type[ShopError]]:
    """Every error class that the shop may raise."""
    for found in pkgutil.walk_packages([str(ROOT)], "pempek_pos."):
        if "on_postgres" not in found.name:
            importlib.import_module(found.name)
    return sorted(_below(ShopError), key=lambda kind: kind.__name__)


def _below(kind: type[ShopError]) -> Iterator[type[ShopError]]:
    for lower in kind.__subclasses__():
        if lower.__module__.startswith("pempek_pos"):
            yield lower
            yield from _below(lower)


def calls(name: str) -> Iterator[tuple[ast.Call, Path]]:
    """Every call of `name(…)` in the shop."""
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                yield node, path


def written(name: str, place: int) -> set[str]:
    """The texts that stand at this place of the calls of `name`."""
    found = set()
    for call, _ in calls(name):
        if len(call.args) > place:
            node = call.args[place]
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def test_every_error_of_the_shop_has_a_sentence_of_its_own() -> None:
    kinds = errors()
    assert len(kinds) > 40
    assert [kind.__name__ for kind in kinds if not has_sentence(kind)] == []


def test_every_field_and_rule_that_is_refused_has_words() -> None:
    fields = written("Unusable", 0) | written("line_from", 1) | written("whole_from", 1)
    rules = written("Unusable", 2) | written("_check", 3)
    assert fields - known_fields() == set()
    assert rules - known_rules() == set()
    assert len(rules) > 15


def test_every_field_of_terms_and_rewards_has_a_word() -> None:
    assert written("_check", 1) - known_fields() == set()


def test_every_kind_of_thing_that_is_not_found_has_a_name() -> None:
    assert written("NotFound", 0) - known_kinds() == set()


def test_every_reason_against_a_reward_or_a_file_has_a_sentence() -> None:
    assert written("RewardRefused", 1) - set(REWARD_RULES) == set()
    assert written("FileUnreadable", 0) - set(FILE_RULES) == set()


@pytest.mark.parametrize("fault", PhoneFault)
def test_every_fault_of_a_phone_number_says_what_to_write(fault: PhoneFault) -> None:
    assert sentence(PhoneUnreadable(fault)).endswith(".")


@pytest.mark.parametrize("fault", SecretFault)
def test_every_fault_of_a_secret_says_what_to_choose(fault: SecretFault) -> None:
    assert sentence(SecretRefused(fault)).endswith(".")


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_of_a_printer_says_what_to_do(refusal: Refusal) -> None:
    assert ":" in refusal_sentence(refusal)


def test_every_role_and_right_has_a_name() -> None:
    assert len({role_name(role) for role in Role}) == len(Role)
    assert len({right_name(right) for right in Right}) == len(Right)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Unusable("shop name", "", "needed", 1), "Isi nama toko dulu."),
        (Unusable("price", "1", "at most", 100_000_000), "Harga paling banyak 100.000.000."),
        (Unusable("hue", "1", "unheard of"), "Isian ini tidak bisa dipakai: periksa lagi."),
        (NotFound("item", "x"), "Data barang ini sudah tidak ada: muat ulang daftarnya."),
        (
            NotAllowed(Right.EDIT_CATALOG, Role.CASHIER),
            "Kasir tidak boleh mengubah barang dan harga: minta orang yang berwenang.",
        ),
        (
            LockedOut(datetime(2026, 11, 23, 3, 5, tzinfo=UTC)),
            "Terlalu banyak salah. Coba lagi pukul 10.05, atau minta pemilik membukanya.",
        ),
        (
            NotEnoughPoints(Points(1_500), Points(20)),
            "Perlu 1.500 poin, sedangkan saldonya 20: pilih hadiah lain.",
        ),
        (
            PriceChanged("KS-BSR", "Kapal selam", Rupiah(22_000), Rupiah(24_000)),
            "Harga Kapal selam sekarang Rp24.000, tadinya Rp22.000: sebutkan harga baru, lalu bayar lagi.",
        ),
        (
            RewardRefused("Cuko gratis", "minimum spend", 25_000),
            "Cuko gratis berlaku untuk belanja mulai Rp25.000.",
        ),
        (
            WrongHeadings(("code", "price")),
            "Kolom code, price tidak ada di baris pertama: periksa apakah jenis berkasnya benar.",
        ),
        (
            FileUnreadable("not a table", 12),
            "Baris 12 tidak bisa dibaca sebagai tabel: periksa tanda kutipnya.",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, ShopError) else "",
)
def test_figures_are_written_as_the_shop_writes_them(error: ShopError, said: str) -> None:
    assert sentence(error) == said


def test_braces_in_a_name_are_only_a_name() -> None:
    assert sentence(RewardRefused("{cost} {0}", "over")) == "{cost} {0} sudah lewat masa berlakunya."


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Siti Nurhaliza", "SN"),
        ("Budi", "BU"),
        ("Nyimas Ayu Kartika", "NK"),
        ("  Ny. (Tan) ", "NY"),
        ("李", "李"),
    ],
)
def test_initials_are_the_first_and_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters
