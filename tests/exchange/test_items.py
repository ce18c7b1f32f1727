"""items.csv into the menu, on both engines."""

from pathlib import Path

import pytest

from pempek_pos.audit.actor import Actor
from pempek_pos.catalog.item import BarcodeTaken
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import Unusable
from pempek_pos.exchange.faults import SeenBefore
from pempek_pos.exchange.outcome import Doing, FileKind, Phase
from pempek_pos.exchange.source import WrongHeadings
from pempek_pos.shop import Shop
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.exchange.conftest import WriteFile, walked

MENU = Path(__file__).parents[2] / "resources" / "menu.csv"
HEAD = "code,name,unit,price,agen_price,category,shelf_life_days,earns_points,barcode"


def test_the_shipped_menu_comes_in_whole(shop: Shop, owner: Actor) -> None:
    result = walked(shop.exchange.import_items(owner, MENU))
    assert (result.kind, result.rows, result.created, result.rejected) == (FileKind.ITEMS, 46, 46, 0)
    assert result.written
    items = {item.code: item for item in shop.catalog.items()}
    assert len(items) == 46
    assert [category.name for category in shop.catalog.categories()][:2] == ["Pempek satuan", "Pempek besar"]
    adaan = items["PS-ADA"]
    assert (adaan.name, adaan.price, adaan.shelf_life_days) == ("Pempek adaan (bulat)", 4_000, 90)
    assert not items["KM-BOX"].earns_points
    assert shop.catalog.price(items["PS-KLT"].id, PriceTier.AGEN, shop.clock.today()) == 3_400


def test_the_same_file_again_changes_nothing(shop: Shop, owner: Actor) -> None:
    walked(shop.exchange.import_items(owner, MENU))
    before = dump(shop.database)
    again = walked(shop.exchange.import_items(owner, MENU))
    assert (again.created, again.changed, again.unchanged, again.written) == (0, 0, 46, False)
    assert dump(shop.database) == before


def test_a_dry_run_says_what_would_be_and_writes_nothing(shop: Shop, owner: Actor) -> None:
    before = dump(shop.database)
    preview = walked(shop.exchange.import_items(owner, MENU, dry_run=True))
    assert (preview.created, preview.written, len(preview.first)) == (46, False, 20)
    assert (preview.first[0].row, preview.first[0].doing, preview.first[0].cells[0]) == (
        2,
        Doing.CREATED,
        "PS-ADA",
    )
    assert dump(shop.database) == before


def test_changes_are_taken_over_and_a_barcode_is_not_forgotten(
    shop: Shop, owner: Actor, write_file: WriteFile
) -> None:
    row = "A-1,Adaan,pcs,4000,,Pempek,90,yes,8991234"
    walked(shop.exchange.import_items(owner, write_file("a.csv", [HEAD, row])))
    changed = write_file(
        "b.csv", ["name;code;unit;price;agen_price;category", "Adaan bulat;a-1;pcs;4.500;3.900;Satuan"]
    )
    result = walked(shop.exchange.import_items(owner, changed))
    assert (result.created, result.changed) == (0, 1)
    (item,) = shop.catalog.items()
    assert (item.name, item.price, item.barcode, item.category.name) == (
        "Adaan bulat",
        4_500,
        "8991234",
        "Satuan",
    )
    assert shop.catalog.price(item.id, PriceTier.AGEN, shop.clock.today()) == 3_900


def test_bad_rows_are_left_out_each_with_its_reason(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    rows = [
        "A-1,Adaan,pcs,4000,,Pempek,90,yes,8991234",
        "A-1,Lagi,pcs,4000,,Pempek,,yes,",
        "A-2,Lain,pcs,4000,,Pempek,,yes,8991234",
        "A-3,,pcs,4000,,Pempek,,yes,",
        "A-4,Mahal,pcs,4k,,Pempek,,yes,",
        "A-5,Minus,pcs,-4000,,Pempek,,yes,",
        f"A-6,{'x' * 200},pcs,1,,Pempek,,yes,",
        "A-7,Umur,pcs,1,,Pempek,seminggu,yes,",
        "A-8,Poin,pcs,1,,Pempek,,mungkin,",
        '"=1+1",Rumus,pcs,1,,Pempek,,yes,',
        "A-9,<b>Tebal</b> 🙂,pcs,0,,Pempek,,tidak,",
    ]
    result = walked(shop.exchange.import_items(owner, write_file("a.csv", [HEAD, *rows])))
    assert (result.rows, result.created, result.rejected) == (11, 2, 9)
    reasons = [(reject.row, type(reject.error)) for reject in result.rejects]
    assert reasons[:2] == [(3, SeenBefore), (4, BarcodeTaken)]
    assert {kind for _, kind in reasons[2:]} == {Unusable}
    assert [reject.error.field for reject in result.rejects if isinstance(reject.error, Unusable)] == [
        "name", "price", "price", "name", "shelf_life_days", "earns_points", "code",
    ]  # fmt: skip
    assert sorted(item.name for item in shop.catalog.items()) == ["<b>Tebal</b> 🙂", "Adaan"]


def test_an_import_can_be_stopped_before_it_writes(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    before = dump(shop.database)
    rows = [f"A-{number},Barang {number},pcs,1000,,Umum,,yes," for number in range(1_000)]
    steps = shop.exchange.import_items(owner, write_file("a.csv", [HEAD, *rows]))
    seen = []
    for progress in steps:
        seen.append(progress)
        if progress.phase is Phase.WRITING:
            break
    steps.close()
    assert dump(shop.database) == before
    parts = [progress.done for progress in seen if progress.phase is Phase.READING]
    assert parts == sorted(parts)
    assert parts[-1] == 1_000
    assert len(parts) > 5


def test_only_who_may_import_does_and_headings_must_be_right(
    shop: Shop, owner: Actor, cashier: Actor, write_file: WriteFile
) -> None:
    with pytest.raises(NotAllowed):
        shop.exchange.import_items(cashier, MENU)
    with pytest.raises(WrongHeadings) as wrong:
        walked(shop.exchange.import_items(owner, write_file("a.csv", ["kode,nama", "A,Adaan"])))
    assert wrong.value.missing == ("code", "name", "unit", "price", "category")


def test_a_run_is_kept_with_its_file(shop: Shop, owner: Actor) -> None:
    walked(shop.exchange.import_items(owner, MENU))
    (run,) = shop.exchange.runs(owner)
    assert (run.file_name, run.created, run.rejected, len(run.digest)) == ("menu.csv", 46, 0, 64)
    entries = [entry for entry in shop.audit.entries() if entry.command.startswith("import")]
    assert len(entries) == 1


def test_what_an_item_costs_the_shop_comes_along(shop: Shop, owner: Actor, write_file: WriteFile) -> None:
    head, row = "code,name,unit,price,category,cost", "A-1,Adaan,pcs,4000,Pempek,"
    walked(shop.exchange.import_items(owner, write_file("a.csv", [head, row])))
    known, today = shop.catalog.find("A-1"), shop.clock.today()
    assert known is not None
    assert shop.catalog.cost(known.id, today) is None
    path = write_file("b.csv", [head, f"{row}2.100"])
    assert walked(shop.exchange.import_items(owner, path)).changed == 1
    assert shop.catalog.cost(known.id, today) == 2_100
    assert walked(shop.exchange.import_items(owner, path)).unchanged == 1
    assert walked(shop.exchange.import_items(owner, write_file("a.csv", [head, row]))).unchanged == 1
    bad = walked(shop.exchange.import_items(owner, write_file("c.csv", [head, f"{row}dua ribu"])))
    assert bad.rejected == 1
