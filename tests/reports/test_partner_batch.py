"""Partners' month end, on both engines: who gets a statement, the same bytes twice, a stop in the middle."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from pempek_pos.partners.partner import Partner
from pempek_pos.reports.batch import Batch, PapersNotWritten, Progress
from pempek_pos.reports.month import MonthNotOver
from pempek_pos.reports.partner_batch import PartnerStatementsWanted
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.printing.pdf_reader import pages_of
from tests.shop_floor import Floor

NOVEMBER = date(2026, 11, 15)


def begun(floor: Floor, wanted: PartnerStatementsWanted) -> Batch:
    return floor.shop.partner_statements.draw_up(floor.owner, wanted, floor.shop.partner_papers.face())


def walked(batch: Batch) -> tuple[list[Progress], Path | None]:
    steps = []
    while True:
        try:
            steps.append(next(batch))
        except StopIteration as end:
            return steps, end.value


def november(floor: Floor, clock: FixedClock) -> list[Partner]:
    """Twelve partners who bought in November, and one who never did; the clock then stands in December."""
    partners = [floor.partner(f"Toko {nth:02d}") for nth in range(12)]
    floor.partner("Toko Sepi")
    for partner in partners:
        floor.deliver(partner, ("KSB", 1))
    floor.pay(partners[0], 19_800)
    clock.set(date(2026, 12, 3))
    return partners


def test_one_file_holds_a_page_for_each_partner_who_moved_or_owes(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    partners = november(floor, clock)
    steps, path = walked(begun(floor, PartnerStatementsWanted(NOVEMBER, tmp_path / "akhir bulan")))
    assert path == tmp_path / "akhir bulan" / "mitra-2026-11.pdf"
    assert [(step.done, step.total) for step in steps] == [(0, 12), (10, 12), (12, 12)]
    pages = pages_of(path.read_bytes())
    assert len(pages) == 12
    for partner, page in zip(partners, pages, strict=True):
        assert partner.name in page
    clock.set(date(2027, 1, 2))
    _, december = walked(begun(floor, PartnerStatementsWanted(date(2026, 12, 1), tmp_path)))
    assert december is not None
    assert len(pages_of(december.read_bytes())) == 11


def test_a_second_run_gives_the_same_bytes_though_the_shop_went_on(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    partners = november(floor, clock)
    papers = tmp_path / "papers"
    wanted = PartnerStatementsWanted(NOVEMBER, papers, one_file=False)
    one = PartnerStatementsWanted(NOVEMBER, papers)
    digests = []
    for _ in range(2):
        walked(begun(floor, wanted))
        walked(begun(floor, one))
        files = sorted(path for path in papers.rglob("*") if path.is_file())
        digests.append({path.name: sha256(path.read_bytes()).hexdigest() for path in files})
        floor.pay(partners[1], 19_800)
    assert digests[0] == digests[1]
    assert len(digests[0]) == 13
    alone = floor.shop.partner_papers.statement(partners[1].id, NOVEMBER)
    assert (papers / "mitra-2026-11" / "M-0002.pdf").read_bytes() == alone.data


@pytest.mark.parametrize("one_file", [True, False])
def test_given_up_half_way_it_leaves_nothing(
    floor: Floor, clock: FixedClock, tmp_path: Path, one_file: bool
) -> None:
    november(floor, clock)
    batch = begun(floor, PartnerStatementsWanted(NOVEMBER, tmp_path / "papers", one_file))
    assert [next(batch).done, next(batch).done] == [0, 10]
    batch.close()
    assert list((tmp_path / "papers").iterdir()) == []


def test_a_month_that_concerned_nobody_writes_nothing(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    floor.partner()
    clock.set(date(2026, 12, 3))
    assert walked(begun(floor, PartnerStatementsWanted(NOVEMBER, tmp_path / "papers"))) == ([], None)
    assert not (tmp_path / "papers").exists()


def test_a_running_month_and_who_may_not_are_refused_and_leave_nothing(floor: Floor, tmp_path: Path) -> None:
    wanted, face = PartnerStatementsWanted(NOVEMBER, tmp_path), floor.shop.partner_papers.face()
    before = dump(floor.shop.database)
    with pytest.raises(MonthNotOver):
        begun(floor, wanted)
    with pytest.raises(NotAllowed):
        floor.shop.partner_statements.draw_up(floor.cashier, wanted, face)
    assert dump(floor.shop.database) == before


def test_a_disk_that_refuses_is_named(floor: Floor, clock: FixedClock, tmp_path: Path) -> None:
    november(floor, clock)
    (tmp_path / "berkas").write_text("ada")
    with pytest.raises(PapersNotWritten) as refused:
        walked(begun(floor, PartnerStatementsWanted(NOVEMBER, tmp_path / "berkas")))
    assert "berkas" in refused.value.place
