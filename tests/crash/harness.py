"""Kills selling tills at random points and counts what was lost, torn or doubled afterwards (A1, A3, B1)."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.outbox.message import OutboxState
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.shop import Shop
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.integrity import check_tables
from tests.crash.errands import TILLS, Errand, Till
from tests.fixed_clock import FixedClock
from tests.shop_floor import reopened

ROOT: Final = Path(__file__).parents[2]
_LONGEST_WAIT: Final = 0.02
_MOST_LINES: Final = 45


@dataclass
class Figures:
    """What became of the kills; `untold` are those stored whose answer never came, each of them once."""

    kills: int = 0
    answered: int = 0
    untold: int = 0
    waiting: int = 0
    """Baskets found on the counter after the restart."""
    lost: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills: {self.answered} answered, {self.untold} stored but never answered,"
            f" {self.waiting} baskets waiting; lost {len(self.lost)}, torn {len(self.torn)},"
            f" doubled {len(self.doubled)}"
        )


@dataclass
class Heard:
    """What a till said before it was killed, by number of its errand."""

    till: str
    begun: int = -1
    kept: int = -1
    done: dict[int, str] = field(default_factory=dict)
    printed: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """One line; the last one may be cut short and says nothing then."""
        match line.rstrip("\n").split(" ") if line.endswith("\n") else ():
            case ["begun", number]:
                self.begun = int(number)
            case ["kept", number]:
                self.kept = int(number)
            case ["done", number, paper]:
                self.done[int(number)] = paper
            case ["printed", slip]:
                self.printed.append(slip)


def ready(url: str) -> None:
    """Make a small shop ready for errands: points, a reward, a partner with room, printers."""
    floor = reopened(Shop(open_database(url), FixedClock()))
    floor.member(points=1_000_000)
    floor.partner(limit=900_000_000)
    floor.reward(RewardKind.AMOUNT_OFF, 20, 2_000)
    for till in TILLS:
        setup = PrinterSetup(PrinterKind.NETWORK, "192.168.1.50")
        floor.shop.settings.change_printer(floor.owner, till, setup)
    floor.shop.close()


def kill_again_and_again(url: str, kills: int, tills: Sequence[str], seed: int) -> Figures:
    """Let tills sell and kill them, so many times; after each the shop is opened again and looked at."""
    random, figures = Random(seed), Figures()
    for kill in range(kills):
        run = f"{seed}-{kill}"
        for heard in _killed(url, run, tills, random):
            figures.kills += 1
            _restarted(url, run, heard, figures)
    return figures


def _killed(url: str, run: str, tills: Sequence[str], random: Random) -> list[Heard]:
    """What each till said until it was killed at a random point."""
    calls = [[sys.executable, "-m", "tests.crash.seller", url, till, run] for till in tills]
    running = [subprocess.Popen(call, stdout=subprocess.PIPE, text=True, cwd=ROOT) for call in calls]
    told = [Heard(till) for till in tills]
    for process, heard in zip(running, told, strict=True):
        assert process.stdout
        for _ in range(random.randint(1, _MOST_LINES)):
            heard.hear(process.stdout.readline())
        with suppress(subprocess.TimeoutExpired):
            process.wait(random.uniform(0, _LONGEST_WAIT))
        assert process.poll() is None, "the till ended by itself"
        process.kill()
    for process, heard in zip(running, told, strict=True):
        assert process.stdout
        for line in process.stdout:
            heard.hear(line)
        process.wait()
        process.stdout.close()
    return told


def _restarted(url: str, run: str, heard: Heard, figures: Figures) -> None:
    shop = Shop(open_database(url), FixedClock())
    try:
        till = Till(shop, heard.till)
        figures.torn += [f"{run}: {problem}" for problem in _problems(shop, till)]
        figures.answered += len(heard.done)
        for number, paper in heard.done.items():
            errand = till.errand(run, number)
            if _papers(shop.database, errand.id) != [paper]:
                figures.lost.append(errand.id)
        slips = [shop.outbox.message(slip) for slip in heard.printed]
        figures.doubled += [slip.subject for slip in slips if slip.state is not OutboxState.DONE]
        _asked_again(shop, till, run, heard, figures)
    finally:
        shop.close()


def _asked_again(shop: Shop, till: Till, run: str, heard: Heard, figures: Figures) -> None:
    """Ask for the last errand twice, as who got no answer does: it is there once, with one number."""
    if heard.begun < 0:
        return
    errand = till.errand(run, heard.begun)
    stored = _papers(shop.database, errand.id)
    if heard.begun not in heard.done:
        figures.untold += bool(stored)
        figures.torn += _counter(shop, till, errand, heard.kept == heard.begun and not stored)
        figures.waiting += heard.kept == heard.begun and not stored
    answers = {errand.do(), errand.do(), *stored, *filter(None, [heard.done.get(heard.begun)])}
    if len(answers) != 1 or len(_papers(shop.database, errand.id)) != 1:
        figures.doubled.append(errand.id)
    figures.torn += [f"{run}: {problem}" for problem in _problems(shop, till)]


def _counter(shop: Shop, till: Till, errand: Errand, waits: bool) -> list[str]:
    """What is wrong with the counter: a basket that was kept and not sold waits there whole."""
    waiting = shop.parking.waiting(till.by.till)
    if waits and waiting != errand.basket:
        return [f"{errand.id}: the basket was gone from the counter"]
    return []


def _papers(database: Database, errand_id: str) -> list[str]:
    """The numbers that an errand's id has: of a sale, a refund or a payment."""
    sales = database.rows("SELECT number FROM sale WHERE id = ?", (errand_id,))
    paid = database.rows(
        "SELECT label FROM paper_number WHERE source = ? AND kind = 'payment receipt'", (errand_id,)
    )
    return [str(number) for (number,) in (*sales, *paid)]


def _problems(shop: Shop, till: Till) -> Iterator[str]:
    """Whatever does not hold: tables, books, slips; every receipt has its slip, done or waiting."""
    owner = next(person for person in shop.staff.people() if person.role is Role.OWNER)
    by = Actor(owner.id, owner.name, owner.role, till.by.till)
    yield from (f"{table.table}: {table.problem}" for table in check_tables(shop.database) if table.problem)
    for finding in shop.reports.self_check(by):
        if finding.broken:
            yield f"{finding.check.name}: {finding.broken}"
    without = "SELECT COUNT(*) FROM sale s WHERE 1 <> (SELECT COUNT(*) FROM outbox o WHERE o.subject = s.id)"
    if unprinted := shop.database.value(without):
        yield f"{unprinted} receipts without their slip"
    if shop.outbox.waiting(till.by.till) and shop.printing.next_job(till.by.till) is None:
        yield "a slip waits and is not printed"
