"""Eight tills reach for the same last points, voucher and promotion: exactly as many get them as there are.

On a server each till is a process of its own; a file belongs to one program, so there one has all the tills.
"""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import RewardKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import DatabaseInUse
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor
from tests.whole_shop import books

TILLS = [f"W{number}" for number in range(8)]


def tills_at_work(url: str, tills: list[str], orders: dict[str, Any]) -> Counter[str]:
    """What came of every deed of all tills."""
    programs = [tills] if url.startswith("sqlite") else [[till] for till in tills]
    words = [sys.executable, "-m", "tests.sales.worker", url]
    workers = [
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
        for _ in programs
    ]
    for worker, its_tills in zip(workers, programs, strict=True):
        assert worker.stdin
        worker.stdin.write(json.dumps({**orders, "tills": its_tills}) + "\n")
        worker.stdin.flush()
    said: Counter[str] = Counter()
    for worker in workers:
        out, _ = worker.communicate()
        assert worker.returncode == 0
        said.update(out.splitlines())
    return said


def deed(name: str, price: int, member: str | None = None, reward: str | None = None, code: str = "") -> Any:
    codes = [code] if code else []
    return {"name": name, "price": price, "member": member, "reward": reward, "codes": codes}


def open_tills(floor: Floor, tills: list[str]) -> None:
    for till in tills:
        floor.shop.till.open_shift(replace(floor.owner, till=till), new_id(), Rupiah(0))


def test_as_many_get_it_as_there_is_and_the_rest_are_refused_j7(
    floor: Floor, database_url: str, depth: int
) -> None:
    rounds, enough = 10 * depth, 27 * depth
    open_tills(floor, TILLS)
    payer, other = floor.member(points=100 * enough), floor.member("Budi", points=100_000 * depth)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 1_000)
    scarce = floor.reward(RewardKind.AMOUNT_OFF, 1, 2_000)
    floor.shop.loyalty.keep_reward(floor.owner, replace(scarce, limit_in_all=enough))
    today = floor.shop.clock.today()
    promotion = Promotion(
        new_id(), "Habis", PromotionKind.AMOUNT_OFF, today, code="HABIS", amount=Rupiah(3_000)
    )
    floor.shop.offers.keep_promotion(floor.owner, replace(promotion, limit_in_all=enough))
    voucher = voucher_of(floor)
    orders = {
        "staff": floor.cashier.staff_id,
        "rounds": rounds,
        "deeds": [
            deed("points", 19_000, payer.id, reward.id),
            deed("reward", 18_000, other.id, scarce.id),
            deed("promotion", 17_000, code="HABIS"),
            deed("voucher", 16_000, code=voucher.code),
        ],
    }
    floor.shop.close()
    said = tills_at_work(database_url, TILLS, orders)
    asked = len(TILLS) * rounds
    assert said == {
        "points sold": enough,
        "points NotEnoughPoints": asked - enough,
        "reward sold": enough,
        "reward RewardRefused": asked - enough,
        "promotion sold": enough,
        "promotion PromotionRefused": asked - enough,
        "voucher sold": 1,
        "voucher VoucherRefused": asked - 1,
    }
    check_afterwards(database_url, payer.id, 3 * enough + 1)


def voucher_of(floor: Floor) -> Voucher:
    """A voucher of Rp4,000 for whoever is first."""
    today = floor.shop.clock.today()
    until = today + timedelta(days=9)
    made = Voucher(new_id(), "", VoucherKind.AMOUNT_OFF, today, until, Cause.OWNER, "maaf", Rupiah(4_000))
    return floor.shop.offers.issue(floor.owner, made)


def check_afterwards(url: str, payer: str, sales: int) -> None:
    shop = Shop(open_database(url), FixedClock())
    assert shop.loyalty.balance(payer) == 0
    assert shop.database.value("SELECT COUNT(*) FROM sale") == sales
    assert books.broken(shop.database) == []
    assert not any(look.broken for look in shop.audit.verify())
    shop.close()


def test_two_members_at_once_cannot_both_have_the_last_of_a_reward(
    floor: Floor, database_url: str, depth: int
) -> None:
    """Each deed is another member's, so only the reward itself can keep them apart (policy R1)."""
    tills, last = TILLS[:3], 12 * depth
    open_tills(floor, tills)
    members = [floor.member(f"Anggota {number}", points=100_000) for number in range(8)]
    reward = floor.reward(RewardKind.AMOUNT_OFF, 1, 1_000)
    floor.shop.loyalty.keep_reward(floor.owner, replace(reward, limit_in_all=last))
    deeds = [deed("reward", 19_000, member.id, reward.id) for member in members]
    orders = {"staff": floor.cashier.staff_id, "rounds": 2 * depth, "deeds": deeds}
    floor.shop.close()
    said = tills_at_work(database_url, tills, orders)
    asked = len(tills) * len(members) * 2 * depth
    assert said == {"reward sold": last, "reward RewardRefused": asked - last}


class TestAFile:
    """SQLite alone."""

    @pytest.fixture
    def engine(self) -> str:
        """A server is for many; only a file belongs to one."""
        return "sqlite"

    def test_a_second_program_is_refused_and_the_first_goes_on(self, floor: Floor, database_url: str) -> None:
        before = dump(floor.shop.database)
        opening = (
            "import sys; from pempek_pos.storage.engines import open_database; open_database(sys.argv[1])"
        )
        words = [sys.executable, "-c", opening, database_url]
        second = subprocess.run(words, capture_output=True, text=True, cwd=Path.cwd(), check=False)
        assert DatabaseInUse.__name__ in second.stderr
        assert dump(floor.shop.database) == before
        assert floor.sell(floor.basket(("KSB", 1))).net == 22_000
