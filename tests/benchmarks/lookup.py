"""Job J2: the member look-up as somebody types, against bare B-tree range queries in the same run."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from pempek_pos.members import store
from pempek_pos.members.card import card_no
from pempek_pos.members.lookup import digits_keys, name_keys, question_in
from pempek_pos.storage.database import Database
from pempek_pos.storage.engines import begin_database


def _words(text: str) -> list[str]:
    return text.split()


_FIRST = _words("""
    Siti Muhammad Ahmad Dewi Budi Sri Nur Tan Lim Rina Agus Eko Dian Putri Maria Yohana Ucok Butet
    Kartini Halimah Fitri Indah Wahyu Rudi Hendra Joko Susi Ayu Bayu Citra Dimas Endang Farida Gilang
    Hasan Irma Jamal Lestari
""")
_LAST = _words("""
    Nurhaliza Santoso Sitompul Hidayat Nasution Lubis Ginting Simanjuntak Siregar Wijaya Kusuma Pratama
    Saputra Rahmawati Handayani Setiawan Gunawan Halim Hutapea Panjaitan Tarigan Sembiring Harahap
    Ritonga Damanik Purba Sinaga Situmorang Manurung Pangaribuan Rahayu Utami Anggraini Permata Maharani
    Kurniawan Firmansyah Ramadhan
""")
_SYLLABLES = _words("""
    ba be bi bo ca da di du fa ga ha hi ja ka ki la li lu ma mi na ni nu pa ra ri ru sa si ta ti wa ya
""")
_BATCH = 50_000
_MEMBER = """
INSERT INTO member (id, number, card_no, name, phone, note, joined_on, state, enrolled_at, enrolled_by)
VALUES (?, ?, ?, ?, ?, '', '2026-01-01', 'active', 0, 'bench')"""
_BARE = """SELECT m.card_no, m.name, m.phone FROM {table} k JOIN member m ON m.number = k.number
WHERE k.key >= ? AND k.key < ? ORDER BY k.key, k.number LIMIT 20"""
_KEYSTROKES = 400
_ROUNDS = 5

Person = tuple[str, str]
Report = Callable[[str], None]


def run(report: Report, size: int) -> None:
    """Fill a shop with `size` members; report p50, p99 and the ratio to bare SQL by kind of keystroke."""
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory() as folder:
        database = begin_database(f"sqlite:///{Path(folder) / 'lookup.db'}")
        try:
            people = _fill(database, chance, size)
            report(
                f"J2 look-up among {size:,} members: ms a keystroke, first 20 with card, name, phone, points"
            )
            for name, typed in _keystrokes(chance, people):
                _compare(report, database, name, typed)
        finally:
            database.close()


def _fill(database: Database, chance: random.Random, size: int) -> list[Person]:
    """Members with Indonesian-like names; keys sorted by the engine so that the trees are built in order."""
    sample: list[Person] = []
    with database.transaction():
        for kind in ("name", "digits"):
            database.run(f"CREATE TEMP TABLE {kind}_heap (key TEXT, number INTEGER)")
        for start in range(1, size + 1, _BATCH):
            people = [_person(chance, number) for number in range(start, min(start + _BATCH, size + 1))]
            _add(database, people, start)
            sample += chance.sample(people, min(len(people), 50))
        for kind in ("name", "digits"):
            database.run(
                f"INSERT INTO member_{kind}_key (key, number) "
                f"SELECT key, number FROM {kind}_heap ORDER BY key, number"
            )
            database.run(f"DROP TABLE {kind}_heap")
        database.run(
            "INSERT INTO points_account (member_id, balance) SELECT id, number % 997 FROM member ORDER BY id"
        )
    database.run("ANALYZE")
    return sample


def _add(database: Database, people: list[Person], start: int) -> None:
    rows = [(f"m{n:012d}", n, card_no(n), *person) for n, person in enumerate(people, start)]
    database.many(_MEMBER, rows)
    names = ((key, row[1]) for row in rows for key in name_keys(row[3]))
    digits = ((key, row[1]) for row in rows for key in digits_keys(row[4], row[2]))
    database.many("INSERT INTO name_heap VALUES (?, ?)", names)
    database.many("INSERT INTO digits_heap VALUES (?, ?)", digits)


def _person(chance: random.Random, number: int) -> Person:
    """Half of the last names are common ones, half nearly one's own; one person in eight has a mononym."""
    rare = "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
    middle = [chance.choice(_FIRST)] if chance.random() < 0.25 else []
    last = [] if chance.random() < 0.125 else [chance.choice(_LAST) if chance.random() < 0.5 else rare]
    first = chance.choice(_FIRST) if last else rare
    phone = (
        f"+628{chance.choice((1, 2, 5, 7, 9))}{chance.randrange(100):02d}{number * 7_919 % 100_000_000:08d}"
    )
    return " ".join([first, *middle, *last]), phone


def _keystrokes(chance: random.Random, people: list[Person]) -> Iterator[tuple[str, list[str]]]:
    """What a cashier types on the way to somebody, by kind."""
    some = [chance.choice(people) for _ in range(_KEYSTROKES)]
    words = [name.split() for name, _ in some]
    several = [w for name, _ in people if len(w := name.split()) > 1]
    pairs = [chance.sample(chance.choice(several), 2) for _ in some]
    local = ["0" + phone[3:] for _, phone in some]
    yield "name, 1-2 letters", [w[0][: chance.randint(1, 2)] for w in words]
    yield "name, 3 letters or more", [(v := chance.choice(w))[: chance.randint(3, len(v))] for w in words]
    yield "two words, any order", [f"{a} {b[: chance.randint(1, len(b))]}" for a, b in pairs]
    yield "two words, both cut short", [f"{a[:3]} {b[: chance.randint(1, 3)]}" for a, b in pairs]
    yield "phone, first digits", [p[: chance.randint(3, 8)] for p in local]
    yield "phone, 3 digits inside", [p[(at := chance.randint(0, 9)) : at + 3] for p in local]
    yield (
        "phone, 4 digits or more inside",
        [p[chance.randint(2, len(p) - 4) :][: chance.randint(4, 8)] for p in local],
    )
    yield "card, first digits", [card_no(chance.randint(1, 10**6))[: chance.randint(4, 11)] for _ in some]
    yield "nobody", [f"{w[0][:4]}xq" for w in words]


def _compare(report: Report, database: Database, name: str, typed: list[str]) -> None:
    """Ours and bare SQL in turns, block by block, after one round to warm up."""
    ours: list[float] = []
    bare: list[float] = []
    for turn in range(_ROUNDS + 1):
        found = [_timed(lambda text=text: store.find(database, question_in(text), 20)) for text in typed]
        least = [_timed(lambda text=text: _bare(database, text)) for text in typed]
        if turn:
            ours += found
            bare += least
    p50, p99, limit = statistics.median(ours), statistics.quantiles(ours, n=100)[98], statistics.median(bare)
    report(f"  {name:32} p50 {p50:6.3f}  p99 {p99:6.3f}  bare p50 {limit:6.3f}  ratio {p50 / limit:4.1f}")


def _bare(database: Database, text: str) -> None:
    """The first range of the question by one statement that reads no points and looks at nothing twice."""
    question = question_in(text)
    kind, ranges = ("digits", question.digits) if question.digits else ("name", question.names)
    if ranges:
        database.rows(_BARE.format(table=f"member_{kind}_key"), (ranges[0].first, ranges[0].end))


def _timed(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1_000


if __name__ == "__main__":
    run(print, 1_000_000)
