"""The menu's commands and queries, on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.item import BarcodeTaken, CodeTaken, Item, ItemFacts, NewItem
from pempek_pos.catalog.price_list import DatedPrice, PriceTier
from pempek_pos.catalog.service import CatalogService, ItemChange, facts_of
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.database import Database
from pempek_pos.storage.refusals import UniqueBroken
from tests.database_dump import dump
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 23)
ADAAN = ItemFacts(
    "PS-ADA", "Pempek adaan (bulat)", "pcs", "Pempek", barcode="8990001112223", allergens="ikan"
)


@pytest.fixture
def catalog(database: Database, clock: FixedClock) -> CatalogService:
    return CatalogService(database, AuditService(database, clock), clock)


def new(code: str, name: str, price: int = 4_000, category: str = "Pempek") -> NewItem:
    return NewItem(f"id-{code}", ItemFacts(code, name, "pcs", category), ((PriceTier.RETAIL, Rupiah(price)),))


@pytest.fixture
def adaan(catalog: CatalogService, owner: Actor) -> Item:
    return catalog.add_item(owner, NewItem("id-1", ADAAN, ((PriceTier.RETAIL, Rupiah(4_000)),)))


def test_an_item_is_added_with_todays_price(catalog: CatalogService, adaan: Item) -> None:
    assert catalog.item("id-1") == adaan
    assert (adaan.price, adaan.active, adaan.category.name) == (4_000, True, "Pempek")
    assert facts_of(adaan) == ADAAN
    assert catalog.items() == (adaan,)


def test_adding_twice_with_one_id_changes_nothing(
    catalog: CatalogService, adaan: Item, owner: Actor, database: Database
) -> None:
    before = dump(database)
    assert catalog.add_item(owner, NewItem("id-1", ADAAN, ((PriceTier.RETAIL, Rupiah(9_999)),))) == adaan
    assert dump(database) == before


def test_what_is_refused_leaves_nothing_behind(
    catalog: CatalogService, adaan: Item, owner: Actor, cashier: Actor, database: Database
) -> None:
    before = dump(database)
    with pytest.raises(CodeTaken) as taken:
        catalog.add_item(owner, new("PS-ADA", "Lain"))
    assert taken.value.name == adaan.name
    with pytest.raises(BarcodeTaken):
        catalog.add_item(owner, NewItem("x", replace(ADAAN, code="X"), ((PriceTier.RETAIL, Rupiah(1)),)))
    with pytest.raises(Unusable):
        catalog.add_item(owner, new("PS-X", "x" * 200))
    with pytest.raises(NotAllowed):
        catalog.add_item(cashier, new("PS-X", "Lain"))
    with pytest.raises(UniqueBroken):
        catalog.take_in(owner, [new("B-1", "Satu", category="Baru"), new("PS-ADA", "Dua")], [])
    assert dump(database) == before


def test_an_item_is_found_by_code_and_by_barcode(catalog: CatalogService, adaan: Item) -> None:
    for text in ("PS-ADA", " ps-ada\n", "8990001112223", "8990001112223\r"):
        assert catalog.find(text) == adaan
    for text in ("", "PS", "\x00", "' OR 1=1 --", "x" * 10_000):
        assert catalog.find(text) is None


def test_search_takes_words_in_any_order_and_parts_of_codes(catalog: CatalogService, owner: Actor) -> None:
    catalog.add_item(owner, new("PS-KSB", "Pempek kapal selam besar"))
    catalog.add_item(owner, new("DS-NOR", "Dimsum nori isi 4", category="Dimsum"))
    catalog.add_item(owner, new("PS-LJB", "Pempek lenjer besar (± 250 g)"))

    def found(text: str, **more: object) -> list[str]:
        return [item.code for item in catalog.search(text, **more)]  # type: ignore[arg-type]

    assert found("") == ["PS-KSB", "PS-LJB", "DS-NOR"]
    assert found("", limit=2) == ["PS-KSB", "PS-LJB"]
    assert found("selam kap") == ["PS-KSB"]
    assert found("BESAR") == ["PS-KSB", "PS-LJB"]
    assert found("esar") == []
    assert found("ljb") == found("ps-ljb") == found("pslj") == ["PS-LJB"]
    assert found("100%") == found("%") == found("'; DROP TABLE item; --") == found("\x00") == []
    dimsum = catalog.categories()[1].id
    assert found("", category_id=dimsum) == ["DS-NOR"]
    assert found("pempek", category_id=dimsum) == found("", category_id="none") == []


def test_facts_change_and_the_place_with_the_category(
    catalog: CatalogService, adaan: Item, owner: Actor, database: Database
) -> None:
    catalog.add_item(owner, new("DS-1", "Dimsum", category="Dimsum"))
    changed = catalog.change_item(owner, adaan.id, replace(ADAAN, name="Adaan", category="Dimsum"))
    assert (changed.name, changed.category.name, changed.price) == ("Adaan", "Dimsum", 4_000)
    assert [item.code for item in catalog.items()] == ["DS-1", "PS-ADA"]
    assert catalog.search("bulat") == ()
    before = dump(database)
    assert catalog.change_item(owner, adaan.id, facts_of(changed)) == changed
    assert dump(database) == before
    with pytest.raises(CodeTaken):
        catalog.change_item(owner, adaan.id, replace(ADAAN, code="DS-1"))
    with pytest.raises(NotFound):
        catalog.change_item(owner, "nobody", ADAAN)
    assert dump(database) == before


def test_a_withdrawn_item_leaves_the_grid_but_is_still_known(
    catalog: CatalogService, adaan: Item, owner: Actor, cashier: Actor
) -> None:
    assert not catalog.withdraw(owner, adaan.id).active
    assert catalog.items() == catalog.search("adaan") == ()
    assert catalog.find("PS-ADA") == replace(adaan, active=False)
    assert [item.code for item in catalog.items(active_only=False)] == ["PS-ADA"]
    with pytest.raises(NotAllowed):
        catalog.restore(cashier, adaan.id)
    assert catalog.restore(owner, adaan.id) == adaan


def test_prices_are_dated_and_never_retroactive(
    catalog: CatalogService, adaan: Item, owner: Actor, clock: FixedClock, database: Database
) -> None:
    """Policy C4."""
    tomorrow = TODAY + timedelta(days=1)
    assert catalog.set_price(owner, adaan.id, PriceTier.RETAIL, Rupiah(5_000), tomorrow).price == 4_000
    assert catalog.price(adaan.id, PriceTier.RESELLER, tomorrow) == 4_500
    before = dump(database)
    catalog.set_price(owner, adaan.id, PriceTier.RETAIL, Rupiah(5_000), tomorrow)
    with pytest.raises(Unusable):
        catalog.set_price(owner, adaan.id, PriceTier.RETAIL, Rupiah(1), TODAY - timedelta(days=1))
    with pytest.raises(Unusable):
        catalog.set_price(owner, adaan.id, PriceTier.RETAIL, Rupiah(-1), tomorrow)
    with pytest.raises(NotFound):
        catalog.set_price(owner, "nobody", PriceTier.RETAIL, Rupiah(1), tomorrow)
    assert dump(database) == before
    clock.move(days=1)
    assert catalog.item(adaan.id).price == 5_000
    assert catalog.prices(adaan.id) == (
        DatedPrice(PriceTier.RETAIL, TODAY, Rupiah(4_000)),
        DatedPrice(PriceTier.RETAIL, tomorrow, Rupiah(5_000)),
    )


def test_many_items_come_in_at_once_with_one_audit_entry(
    catalog: CatalogService, adaan: Item, owner: Actor, database: Database
) -> None:
    entries = int(database.value("SELECT COUNT(*) FROM audit_entry"))
    change = ItemChange(adaan.id, replace(ADAAN, unit="porsi"), ((PriceTier.AGEN, Rupiah(3_000)),))
    catalog.take_in(owner, [new("B-1", "Satu"), new("B-2", "Dua", category="Baru")], [change])
    assert database.value("SELECT COUNT(*) FROM audit_entry") == entries + 1
    assert [item.code for item in catalog.items()] == ["PS-ADA", "B-1", "B-2"]
    assert catalog.item(adaan.id).unit == "porsi"
    listed = {item.facts.code: item.prices for item in catalog.listed()}
    assert listed["PS-ADA"] == ((PriceTier.RETAIL, 4_000), (PriceTier.AGEN, 3_000))
    assert listed["B-2"] == ((PriceTier.RETAIL, 4_000),)
