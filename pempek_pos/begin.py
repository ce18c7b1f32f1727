"""Begins a shop: its face, its owner, the first programme with its rewards, and the menu, all or nothing."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.catalog.item import NewItem
from pempek_pos.exchange.csv_in import source_rows
from pempek_pos.exchange.items import OPTIONAL, REQUIRED, ItemPlan
from pempek_pos.exchange.outcome import FileKind, Reject, Tally
from pempek_pos.loyalty.programme import BEFORE_ANY_SALE, starting_programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.settings.profile import PrinterSetup, ShopProfile, checked_printer, checked_profile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import name_from
from pempek_pos.staff.secret import check_password

FREE_ITEM_CODE: Final = "CK-250"
"""The item of the starting menu that a reward gives for nothing."""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu file as read: what it puts on the counter, and the rows it leaves out."""

    items: tuple[NewItem, ...] = ()
    rejects: tuple[Reject, ...] = ()

    @property
    def categories(self) -> tuple[tuple[str, int], ...]:
        """How many items each group holds, in the file's order."""
        return tuple(Counter(item.facts.category for item in self.items).items())


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is asked before the first sale; `owner_id` makes asking twice the same shop."""

    owner_id: str
    profile: ShopProfile
    owner_name: str
    password: str
    till: str
    printer: PrinterSetup
    menu: Menu


def read_menu(path: Path) -> Menu:
    """What items.csv would put on an empty counter; raises WrongHeadings, FileUnreadable."""
    tally = Tally()
    plan = ItemPlan((), tally)
    for row in source_rows(path, REQUIRED, OPTIONAL):
        plan.take(row)
    rejects = tally.result(FileKind.ITEMS, (*REQUIRED, *OPTIONAL), written=False).rejects
    return Menu(tuple(plan.added), rejects)


def begin_shop(shop: Shop, beginning: Beginning) -> Actor:
    """Begin an empty shop, once per owner id; gives the owner, signed in.

    Raises OwnerExists, SecretRefused, Unusable, PhoneUnreadable.
    """
    _check(beginning)
    owner = Actor(beginning.owner_id, name_from(beginning.owner_name), Role.OWNER, beginning.till)
    if any(person.id == owner.staff_id for person in shop.staff.people()):
        return shop.staff.begin_owner(owner.staff_id, owner.name, beginning.password, owner.till)
    with shop.audit.command(owner, "begin shop", owner.staff_id, items=len(beginning.menu.items)):
        by = shop.staff.begin_owner(owner.staff_id, owner.name, beginning.password, owner.till)
        shop.settings.change_profile(by, beginning.profile)
        shop.settings.change_printer(by, by.till, beginning.printer)
        if beginning.menu.items:
            shop.catalog.take_in(by, beginning.menu.items, ())
        _begin_programme(shop, by)
    return by


def starting_rewards(owner_id: str, on: date, free_item: tuple[str, str] | None) -> tuple[Reward, ...]:
    """The rewards a new shop offers (policy R1); `free_item`: id and name of what one gives for nothing."""
    amount_off = Reward(
        _id(owner_id, "amount off"), "Potongan Rp10.000", RewardKind.AMOUNT_OFF, Points(500), on,
        amount=Rupiah(10_000), minimum_spend=Rupiah(25_000),
    )  # fmt: skip
    as_rupiah = Reward(
        _id(owner_id, "points as rupiah"), "Tukar poin", RewardKind.POINTS_AS_RUPIAH, Points(0), on,
        amount=Rupiah(20),
    )  # fmt: skip
    if free_item is None:
        return amount_off, as_rupiah
    item_id, name = free_item
    free = Reward(
        _id(owner_id, "free item"), f"{name} gratis", RewardKind.FREE_ITEM, Points(250), on,
        item_id=item_id, pieces=1,
    )  # fmt: skip
    return amount_off, free, as_rupiah


def _begin_programme(shop: Shop, by: Actor) -> None:
    today = shop.clock.today()
    shop.loyalty.publish(by, starting_programme(_id(by.staff_id, "programme"), BEFORE_ANY_SALE))
    found = shop.catalog.find(FREE_ITEM_CODE)
    for reward in starting_rewards(by.staff_id, today, (found.id, found.name) if found else None):
        shop.loyalty.keep_reward(by, reward)


def _check(beginning: Beginning) -> None:
    """Whatever is wrong is told before anything is written."""
    checked_profile(beginning.profile)
    name_from(beginning.owner_name)
    check_password(beginning.password)
    checked_printer(beginning.printer)


def _id(owner_id: str, name: str) -> str:
    """An id that is the same whenever the same owner begins."""
    return str(uuid5(UUID(owner_id), name))
