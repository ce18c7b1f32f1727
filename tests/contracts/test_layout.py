"""Who may import whom, where the layers alone do not say it; and what a file looks like."""

import ast
import re

import pytest

from tests.contracts.tree import ROOT, files, imports, modules

SOURCE = dict(modules("pempek_pos", "ui"))
IMPORTS = {name: imports(tree) for name, tree in SOURCE.items()}
STORES = {name for name in SOURCE if re.search(r"(\.|_)store$", name)}
ROWS = ("pempek_pos.storage.tables", "pempek_pos.storage.driver")
VAGUE = re.compile(r"(^|_)(utils?|helpers?|misc|common|managers?|handlers?|base|core)$")
LONGEST = 300


def package(name: str) -> str:
    return name.rpartition(".")[0]


def below(name: str, *tops: str) -> bool:
    return any(name == top or name.startswith(top + ".") for top in tops)


def importers(*tops: str) -> set[str]:
    """The modules that import one of these or something inside it."""
    return {name for name, imported in IMPORTS.items() if any(below(other, *tops) for other in imported)}


def part(name: str) -> str:
    return name.rsplit(".", 1)[1]


def screens() -> set[str]:
    """The packages of ui that have a presenter, without the sections inside a screen."""
    found = {
        ".".join(name.split(".")[:2])
        for name in SOURCE
        if name.startswith("ui.") and part(name) == "presenter"
    }
    return found - {"ui.presenter"}


def test_there_are_stores_and_screens_to_hold_to_the_rules() -> None:
    assert len(STORES) > 8
    assert len(screens()) > 4


def test_a_store_is_imported_from_its_own_package_only() -> None:
    strangers = {
        (name, other)
        for name, imported in IMPORTS.items()
        for other in imported & STORES
        if package(name) != package(other)
    }
    assert strangers == set()


def test_rows_are_seen_only_in_storage_and_stores() -> None:
    strangers = {name for name in importers(*ROWS) if not below(name, "pempek_pos.storage")} - STORES
    assert strangers == set()


def test_stores_open_no_transaction() -> None:
    deeds = re.compile(r"\.(transaction|savepoint|command)\(")
    texts = {name: (ROOT / (name.replace(".", "/") + ".py")).read_text("utf-8") for name in STORES}
    assert {name for name, text in texts.items() if deeds.search(text)} == set()


def test_presenters_import_no_qt() -> None:
    presenters = {name for name in SOURCE if name.startswith("ui.") and part(name).endswith("presenter")}
    assert presenters & importers("PySide6") == set()


def test_views_ask_no_service() -> None:
    views = {name for name in SOURCE if name.startswith("ui.") and re.search(r"(^|_)view$", part(name))}
    assert {(name, other) for name in views for other in IMPORTS[name] if other.endswith("Service")} == set()


def test_screens_do_not_know_each_other() -> None:
    strangers = {
        (name, other)
        for name in SOURCE
        for other in IMPORTS[name]
        for screen in screens()
        if below(name, screen) and below(other, *(screens() - {screen}))
    }
    assert strangers == set()


def test_the_whole_shop_is_handed_neither_to_views_nor_to_presenters_nor_to_widgets() -> None:
    single = {
        name
        for name in SOURCE
        if re.search(r"(view|presenter)$", name) or below(name, "ui.widgets", "ui.words")
    }
    assert single & importers("pempek_pos.shop") == set()


@pytest.mark.parametrize("name", sorted(name for name in SOURCE if (ROOT / name.replace(".", "/")).is_dir()))
def test_a_package_opens_with_a_docstring_and_holds_nothing_else(name: str) -> None:
    body = SOURCE[name].body
    assert ast.get_docstring(SOURCE[name])
    assert len(body) == 1


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert {name for name in SOURCE if VAGUE.search(part("." + name))} == set()


def test_no_file_is_longer_than_it_may_be() -> None:
    lengths = {path: path.read_text("utf-8").count("\n") for path in files() if path.suffix == ".py"}
    assert {str(path.relative_to(ROOT)) for path, length in lengths.items() if length > LONGEST} == set()
