"""Terms tried out before they are published, and the rewards."""

from datetime import date

import pytest

from pempek_pos.loyalty.rewards import RewardKind
from tests.ui.keyboard import pause
from tests.ui.program import Hands
from tests.ui.settings.conftest import Open
from ui.settings.programme.view import ProgrammeView
from ui.settings.programme.words import gives_text, times_text
from ui.widgets.label import PlainLabel


def opened(section: Open) -> ProgrammeView:
    view = section("programme")
    assert isinstance(view, ProgrammeView)
    return view


def preview(view: ProgrammeView) -> str:
    while view.terms.sheet._pause.isActive():
        pause(10)
    return view.terms.sheet._preview.text()


def shown(view: ProgrammeView) -> str:
    return " | ".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisible())


def rewards(view: ProgrammeView) -> list[str]:
    return [line.reward.name for line in view.rewards.table._model._rows]


def test_the_terms_in_force_are_said_in_words(section: Open) -> None:
    words = shown(opened(section))
    assert "Berlaku sejak toko dimulai" in words
    assert "Sahabat · mulai Rp1.000.000 · poin × 1,25" in words
    assert "12 bulan" in words


def test_new_terms_show_what_a_sale_would_win_while_they_are_written(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Ketentuan baru…")
    assert "Belanja Rp57.500 oleh Sahabat mendapat 71 poin." in preview(view)
    assert "berlaku sampai 30-11-2027" in preview(view)
    view.terms.sheet.rupiah_per_point.set_value(500)
    assert "Belanja Rp57.500 oleh Sahabat mendapat 143 poin." in preview(view)
    view.terms.sheet.months.set_value(0)
    assert "tidak pernah hangus" in preview(view)
    view.terms.sheet.spend.set_value(100_000)
    assert "Belanja Rp100.000 oleh Keluarga mendapat 300 poin." in preview(view)


def test_points_besides_sales_are_terms_too(hands: Hands, section: Open) -> None:
    view = opened(section)
    assert "Di luar belanja: anggota baru 25 poin, mengajak teman 50 poin untuk keduanya." in shown(view)
    hands.click("Ketentuan baru…")
    view.terms.sheet.gifts["birthday_points"].set_value(30)
    view.terms.sheet.gifts["stamp_points"].set_value(12)
    view.terms.sheet.gifts["welcome_points"].set_value(None)
    told = preview(view)
    assert "mengajak teman 50 poin untuk keduanya, ulang tahun 30 poin, tiap cap kartu lama 12 poin." in told
    view.terms.sheet.day.set_day(date(2026, 12, 1))
    hands.click("Terbitkan")
    terms = hands.shop.loyalty.programme(date(2026, 12, 1))
    assert (terms.welcome_points, terms.referral_points, terms.birthday_points, terms.stamp_points) == (
        0, 50, 30, 12,
    )  # fmt: skip


def test_published_terms_hold_from_their_day_and_never_before(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Ketentuan baru…")
    view.terms.sheet.day.set_day(date(2026, 12, 1))
    view.terms.sheet.rupiah_per_point.set_value(2_000)
    hands.click("Terbitkan")
    loyalty = hands.shop.loyalty
    assert loyalty.programme(date(2026, 11, 30)).rupiah_per_point == 1_000
    assert loyalty.programme(date(2026, 12, 1)).rupiah_per_point == 2_000
    assert "Ketentuan baru sudah siap mulai 01-12-2026." in shown(view)


def test_publishing_twice_publishes_once(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Ketentuan baru…")
    form = view.terms.sheet.form()
    view.terms.sheet.published.emit(form)
    view.terms.sheet.published.emit(form)
    assert len(hands.shop.loyalty.programmes()) == 2


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("rupiah_per_point", 0, "Belanja per poin paling sedikit 1."),
        ("rupiah_per_point", None, "Isi belanja per poin dulu."),
        ("months", None, "Isi masa berlaku poin dulu."),
    ],
)
def test_terms_that_cannot_hold_are_told_and_not_published(
    hands: Hands, section: Open, field: str, value: int | None, said: str
) -> None:
    view = opened(section)
    hands.click("Ketentuan baru…")
    getattr(view.terms.sheet, field).set_value(value)
    assert preview(view) == said
    hands.click("Terbitkan")
    assert view.terms.sheet.is_open
    assert len(hands.shop.loyalty.programmes()) == 1


def test_tiers_must_rise(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Ketentuan baru…")
    view.terms.sheet.tiers[2].spend.set_value(500_000)
    assert "harus lebih tinggi daripada tingkat di bawahnya" in preview(view)


def test_an_amount_off_is_added_with_its_limits(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    hands.click("Tambah hadiah")
    view.rewards.sheet.name.setText("Potongan Lebaran")
    view.rewards.sheet.cost.set_value(300)
    view.rewards.sheet.amount.set_value(7_500)
    view.rewards.sheet.per_member.set_value(1)
    view.rewards.sheet.ends.click()
    view.rewards.sheet.last_day.set_day(date(2026, 12, 31))
    hands.enter()
    reward = next(r for r in hands.shop.loyalty.rewards() if r.name == "Potongan Lebaran")
    assert (reward.kind, reward.cost, reward.amount) == (RewardKind.AMOUNT_OFF, 300, 7_500)
    assert (reward.limit_per_member, reward.limit_in_all, reward.valid_to) == (1, None, date(2026, 12, 31))
    assert "Potongan Lebaran" in rewards(view)


def test_a_free_item_names_its_item_and_pieces(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    hands.click("Tambah hadiah")
    hands.click("Barang gratis")
    cuko = hands.shop.catalog.find("CK-500")
    assert cuko is not None
    view.rewards.sheet.name.setText("Cuko besar gratis")
    view.rewards.sheet.cost.set_value(450)
    view.rewards.sheet.item.choose(cuko.id)
    hands.click("Simpan")
    reward = next(r for r in hands.shop.loyalty.rewards() if r.name == "Cuko besar gratis")
    assert (reward.kind, reward.item_id, reward.pieces, reward.amount) == (
        RewardKind.FREE_ITEM, cuko.id, 1, 0,
    )  # fmt: skip


def test_points_as_rupiah_has_a_value_and_no_cost_of_its_own(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    hands.click("Tambah hadiah")
    hands.click("Poin jadi rupiah")
    view.rewards.sheet.name.setText("Tukar poin lebih")
    view.rewards.sheet.amount.set_value(25)
    hands.click("Simpan")
    reward = next(r for r in hands.shop.loyalty.rewards() if r.name == "Tukar poin lebih")
    assert (reward.kind, reward.cost, reward.amount) == (RewardKind.POINTS_AS_RUPIAH, 0, 25)


def test_a_percent_off_chosen_goods_is_told_in_words(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    hands.click("Tambah hadiah")
    hands.click("Potongan persen")
    sheet = view.rewards.sheet
    sheet.name.setText("Pempek lebih murah")
    sheet.cost.set_value(300)
    hands.enter()
    assert sheet.fields["percent"].error() == "Isi persen antara 1 dan 100."
    sheet.percent.set_value(25)
    sheet.cap.set_value(0)
    hands.enter()
    assert sheet.fields["cap"].error() == "Potongan paling banyak paling sedikit 1."
    sheet.cap.set_value(20_000)
    hands.click("Pempek satuan", within=sheet)
    hands.click("Simpan")
    reward = next(r for r in hands.shop.loyalty.rewards() if r.name == "Pempek lebih murah")
    assert (reward.kind, reward.percent_bp, reward.cap, reward.amount) == (
        RewardKind.PERCENT_OFF, 2_500, 20_000, 0,
    )  # fmt: skip
    assert len(reward.goods.groups) == 1
    line = next(line for line in view.rewards.table._model._rows if line.reward.id == reward.id)
    assert gives_text(line) == "25% paling banyak Rp20.000 untuk Pempek satuan"
    view.rewards.table.chosen.emit(line)
    hands.click("Potongan rupiah")
    sheet.amount.set_value(7_000)
    hands.click("Simpan")
    kept = next(r for r in hands.shop.loyalty.rewards() if r.id == reward.id)
    assert (kept.kind, kept.amount, kept.percent_bp, kept.cap) == (RewardKind.AMOUNT_OFF, 7_000, 0, None)
    assert kept.goods == reward.goods


def test_a_reward_without_a_name_or_a_price_is_told_at_the_field(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    hands.click("Tambah hadiah")
    hands.enter()
    assert view.rewards.sheet.fields["reward name"].error() == "Isi nama hadiah dulu."
    view.rewards.sheet.name.setText("Tanpa harga")
    hands.enter()
    assert view.rewards.sheet.fields["cost"].error() == "Harga poin paling sedikit 1."


def test_a_withdrawn_reward_is_offered_no_more_and_can_come_back(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Hadiah")
    row = rewards(view).index("Potongan Rp10.000")
    view.rewards.table.select(row)
    view.rewards.table.chosen.emit(view.rewards.table.value())
    hands.click("Tarik hadiah")
    gone = next(r for r in hands.shop.loyalty.rewards() if r.name == "Potongan Rp10.000")
    assert not gone.active
    view.rewards.table.select(rewards(view).index("Potongan Rp10.000"))
    view.rewards.table.chosen.emit(view.rewards.table.value())
    hands.click("Tawarkan lagi")
    assert next(r for r in hands.shop.loyalty.rewards() if r.name == "Potongan Rp10.000").active


@pytest.mark.parametrize(("bp", "text"), [(10_000, "1"), (12_500, "1,25"), (15_000, "1,5"), (5_000, "0,5")])
def test_a_multiplier_is_written_as_people_write_it(bp: int, text: str) -> None:
    assert times_text(bp) == text
