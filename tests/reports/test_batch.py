"""The month-end batch, on both engines: who gets a statement, the same bytes twice, a stop in the middle."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from pempek_pos.loyalty.expiry import DayInDoubt
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.reports.batch import Batch, PapersNotWritten, Progress, StatementsWanted, Whom
from pempek_pos.reports.month import MonthNotOver
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

NOVEMBER = date(2026, 11, 1)
DECEMBER = date(2026, 12, 1)


def face(floor: Floor) -> ShopFace:
    return ShopFace(floor.shop.settings.profile(), Fonts(font_folder()))


def begun(floor: Floor, wanted: StatementsWanted) -> Batch:
    return floor.shop.reports.statements(floor.owner, wanted, face(floor))


def walked(batch: Batch) -> tuple[list[Progress], Path | None]:
    steps = []
    while True:
        try:
            steps.append(next(batch))
        except StopIteration as end:
            return steps, end.value


def pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def november(floor: Floor, clock: FixedClock, buyers: int = 23) -> list[Member]:
    """So many members who bought in November; the clock then stands in December."""
    members = [floor.member(f"Pembeli {nth:02d}") for nth in range(1, buyers + 1)]
    for member in members:
        floor.sell(floor.basket(("KSB", 2), member=member))
    clock.set(date(2026, 12, 3))
    return members


def test_one_file_holds_a_page_for_each_member_of_the_month(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    members = november(floor, clock)
    floor.member("Baru Desember")
    steps, path = walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "akhir bulan")))
    assert path == tmp_path / "akhir bulan" / "poin-2026-11.pdf"
    assert [(step.done, step.total) for step in steps] == [(0, 23), (10, 23), (20, 23), (23, 23)]
    texts = pages(path)
    assert len(texts) == 23
    for member, text in zip(members, texts, strict=True):
        assert member.name in text
        assert member.card_no in text
        assert "44" in text


def test_a_second_run_gives_the_same_bytes_though_the_shop_went_on(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    members = november(floor, clock, 5)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 30, 5_000)
    for one_file in (True, False):
        walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "first", one_file)))
    sale = floor.shop.sales.of_member(members[0].id)[0]
    floor.refund(sale, (1, 1))
    floor.sell(floor.basket(("KSB", 1), member=members[1], claims=(Claim(reward.id),)))
    clock.move(days=400)
    for one_file in (True, False):
        walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "second", one_file)))
        walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "second", one_file)))
    assert digests(tmp_path / "first") == digests(tmp_path / "second")


def test_a_file_each_is_named_by_card(floor: Floor, clock: FixedClock, tmp_path: Path) -> None:
    members = november(floor, clock, 3)
    _, path = walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path, one_file=False)))
    assert path == tmp_path / "poin-2026-11"
    assert sorted(file.name for file in path.iterdir()) == [f"{member.card_no}.pdf" for member in members]
    assert members[2].name in pages(path / f"{members[2].card_no}.pdf")[0]


@pytest.mark.parametrize("one_file", [True, False])
def test_a_stop_in_the_middle_leaves_nothing_and_keeps_what_was(
    floor: Floor, clock: FixedClock, tmp_path: Path, one_file: bool
) -> None:
    november(floor, clock)
    folder = tmp_path / "papers"
    wanted = StatementsWanted(NOVEMBER, folder, one_file)
    batch = begun(floor, wanted)
    assert [next(batch).done for _ in range(3)] == [0, 10, 20]
    batch.close()
    assert list(folder.iterdir()) == []
    walked(begun(floor, wanted))
    whole = digests(folder)
    again = begun(floor, wanted)
    assert [next(again).done for _ in range(2)] == [0, 10]
    again.close()
    assert digests(folder) == whole
    assert len(whole) == (1 if one_file else 23)


def test_the_till_sells_while_statements_are_drawn(floor: Floor, clock: FixedClock, tmp_path: Path) -> None:
    members = november(floor, clock)
    shift_open = floor.shop.till.current("K1")
    assert shift_open
    for _ in begun(floor, StatementsWanted(NOVEMBER, tmp_path)):
        assert not floor.shop.database.in_transaction
        floor.sell(floor.basket(("ADA", 1), member=members[0]))
    assert floor.balance(members[0]) == 44 + 4 * 4


def test_only_who_moved_or_held_points_gets_paper_unless_everybody_is_asked_for(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    buyer, holder, nobody = floor.member("Pembeli"), floor.member("Penyimpan"), floor.member("Bukan Siapa")
    floor.sell(floor.basket(("KSB", 1), member=holder))
    clock.set(date(2026, 12, 10))
    floor.sell(floor.basket(("KSB", 1), member=buyer))
    late = floor.member("Januari")
    clock.set(date(2027, 1, 2))
    _, some = walked(begun(floor, StatementsWanted(DECEMBER, tmp_path / "some")))
    _, everybody = walked(begun(floor, StatementsWanted(DECEMBER, tmp_path / "all", who=Whom.EVERYBODY)))
    assert some
    assert everybody
    assert [buyer.name in text for text in pages(some)] == [True, False]
    assert [holder.name in text for text in pages(some)] == [False, True]
    assert len(pages(everybody)) == 4
    assert any(nobody.name in text for text in pages(everybody))
    assert any(late.name in text for text in pages(everybody))
    _, before = walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "before", who=Whom.EVERYBODY)))
    assert before
    assert len(pages(before)) == 3


def test_only_who_has_points_that_end_soon_gets_paper(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    soon, later, spent = floor.member("Segera"), floor.member("Nanti"), floor.member("Habis")
    floor.member("Tanpa Batas", points=40)
    for member in (soon, spent):
        floor.sell(floor.basket(("KSB", 2), member=member))
    reward = floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20)
    floor.sell(floor.basket(("BOX", 1), member=spent, claims=(Claim(reward.id, Points(44)),)))
    clock.set(date(2026, 12, 3))
    floor.sell(floor.basket(("KSB", 2), member=later))
    clock.set(date(2027, 11, 2))
    wanted = StatementsWanted(date(2027, 10, 1), tmp_path, who=Whom.EXPIRING)
    _, path = walked(begun(floor, wanted))
    assert path == wanted.path
    assert [soon.name in text for text in pages(path)] == [True]
    wider = replace(wanted, within_days=60)
    _, path = walked(begun(floor, wider))
    assert path
    assert path.name == "poin-2027-10-hangus-60-hari.pdf"
    assert len(pages(path)) == 2
    assert walked(begun(floor, replace(wanted, within_days=1)))[1] is None


def test_after_a_jump_of_the_clock_no_month_is_drawn_up_whose_points_still_wait_x2(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    siti = floor.member("Siti")
    floor.sell(floor.basket(("KSB", 2), member=siti))
    floor.shop.expiry.keep_up(floor.cashier, clock.today())
    clock.set(date(2027, 12, 3))
    before = dump(floor.shop.database)
    with pytest.raises(DayInDoubt):
        walked(begun(floor, StatementsWanted(date(2027, 11, 1), tmp_path)))
    with pytest.raises(DayInDoubt):
        floor.shop.reports.statement(floor.owner, siti.id, date(2027, 11, 1), face(floor))
    assert dump(floor.shop.database) == before
    assert walked(begun(floor, StatementsWanted(date(2027, 10, 1), tmp_path)))[1]
    assert floor.balance(siti) == 44
    floor.shop.expiry.run(floor.owner, clock.today())
    assert walked(begun(floor, StatementsWanted(date(2027, 11, 1), tmp_path)))[1]


def test_overdue_points_go_before_the_month_is_drawn_up_x1(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    siti = floor.member("Siti")
    floor.sell(floor.basket(("KSB", 2), member=siti))
    clock.set(date(2027, 12, 1))
    _, path = walked(begun(floor, StatementsWanted(date(2027, 11, 30), tmp_path)))
    assert path
    assert path.name == "poin-2027-11.pdf"
    assert floor.balance(siti) == 0


def test_a_month_that_concerned_nobody_leaves_no_file(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    clock.set(DECEMBER)
    steps, path = walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path / "none")))
    assert (steps, path) == ([], None)
    assert not (tmp_path / "none").exists()


def test_a_running_month_is_refused_and_nothing_is_written(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    clock.set(date(2026, 11, 30))
    before = dump(floor.shop.database)
    with pytest.raises(MonthNotOver) as refused:
        begun(floor, StatementsWanted(NOVEMBER, tmp_path / "papers"))
    assert (refused.value.month, refused.value.from_day) == (NOVEMBER, DECEMBER)
    with pytest.raises(NotAllowed):
        floor.shop.reports.statements(floor.cashier, StatementsWanted(NOVEMBER, tmp_path), face(floor))
    assert dump(floor.shop.database) == before
    assert not (tmp_path / "papers").exists()


@pytest.mark.parametrize("one_file", [True, False])
def test_a_place_that_cannot_be_written_is_named(
    floor: Floor, clock: FixedClock, tmp_path: Path, one_file: bool
) -> None:
    november(floor, clock, 2)
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    batch = begun(floor, StatementsWanted(NOVEMBER, in_the_way, one_file))
    with pytest.raises(PapersNotWritten) as refused:
        walked(batch)
    assert refused.value.place.startswith(str(in_the_way))
    assert in_the_way.read_text() == "not a folder"


def test_that_statements_were_printed_is_written_down_once(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    november(floor, clock, 2)
    walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path)))
    entry = floor.shop.audit.entries("2026-11")[0]
    assert (entry.command, entry.facts) == ("print statements", '{"members":2}')


def test_one_member_s_statement_is_their_file_of_the_batch(
    floor: Floor, clock: FixedClock, tmp_path: Path
) -> None:
    member = november(floor, clock, 3)[1]
    walked(begun(floor, StatementsWanted(NOVEMBER, tmp_path, one_file=False)))
    alone = floor.shop.reports.statement(floor.owner, member.id, NOVEMBER, face(floor))
    assert alone == (tmp_path / "poin-2026-11" / f"{member.card_no}.pdf").read_bytes()


def test_a_running_month_has_no_statement_and_a_cashier_draws_none(floor: Floor) -> None:
    member = floor.member()
    with pytest.raises(MonthNotOver):
        floor.shop.reports.statement(floor.owner, member.id, NOVEMBER, face(floor))
    with pytest.raises(NotAllowed):
        floor.shop.reports.statement(floor.cashier, member.id, date(2026, 10, 1), face(floor))
