"""An announcement's pictures: their size, every word in its place, the same words the same bytes."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QFontMetricsF

from pempek_pos.announcements.announcement import AnnouncedKind
from pempek_pos.messages.announcement_texts import Poster
from ui.assets import load_fonts
from ui.messages.poster import PAINTS, drawn, keep_posters, png
from ui.messages.poster_layout import Format, laid_out
from ui.theme import Theme
from ui.theme_colours import LIGHT, contrast

POSTER = Poster(
    AnnouncedKind.REWARD, "Pempek Bege", "Hadiah poin", "Gratis kapal selam besar", "Tukar 250 poin.",
    "Sebutkan kode ini di kasir", "LEBARAN12", "Berlaku sampai", "31 Desember 2026", "Jl. Sei Kera 12, Medan",
    "0812-0000-0001",
)  # fmt: skip
CASES = {
    "usual": POSTER,
    "short": replace(POSTER, title="Baru!", told="Ada.", until="", day="", address="", whatsapp=""),
    "long": replace(
        POSTER,
        shop="Pempek dan Dimsum Kapal Selam Bu Hajjah Nurhalimah Simanjunt",
        title="Paket Lebaran spesial empat puluh pempek kecil plus lenjer bs",
        told="Pesan sekarang, ambil H-3 sampai H-1, tahan tiga bulan di freezer. " * 3
        + "Bisa dikirim ke kota lain!",
        code="KEKAYAAN0123",
        until="Say the code until the day",
        day="30 September 2026",
        address="Jalan Kapten Abdul Rivai Nomor 12 RT 03 RW 07, Kelurahan Sei Kera Hilir II, Medan, Sumut",
    ),
    "one word": replace(POSTER, shop="W" * 60, title="M" * 60, told="n" * 240, code="W" * 12),
    "other letters": replace(POSTER, shop="محمد 粽子 🍤", title="Dimsum 点心 & <b>pempek</b>", told="é ø ß"),
}


@pytest.fixture(autouse=True)
def fonts(dressed: Theme) -> None:
    load_fonts()


@pytest.mark.parametrize("format_", Format)
@pytest.mark.parametrize("case", CASES)
def test_every_word_stands_inside_its_room_and_no_two_overlap(case: str, format_: Format) -> None:
    layout = laid_out(CASES[case], format_)
    for piece in layout.pieces:
        metrics = QFontMetricsF(piece.font)
        widest = max(metrics.horizontalAdvance(line) for line in piece.lines)
        assert widest <= piece.room.width() + 0.5, piece.name
        assert len(piece.lines) * piece.line_height <= piece.room.height() + 0.5, piece.name
        assert format_.safe.adjusted(-1, -1, 1, 1).contains(piece.room), piece.name
    for one, other in combinations(layout.pieces, 2):
        assert not one.room.adjusted(1, 1, -1, -1).intersects(other.room), (one.name, other.name)
    assert all(
        layout.ticket.contains(p.room) for p in layout.pieces if p.name in ("say", "code", "until", "day")
    )


@pytest.mark.parametrize("format_", Format)
def test_nothing_that_people_usually_write_is_cut(format_: Format) -> None:
    for case in ("usual", "short", "long"):
        layout = laid_out(CASES[case], format_)
        assert not [piece.lines for piece in layout.pieces if "…" in "".join(piece.lines)]
        title = next(piece for piece in layout.pieces if piece.name == "title")
        assert " ".join(title.lines) == CASES[case].title


def test_the_files_are_png_of_the_size_that_is_asked_for(tmp_path: Path) -> None:
    paths = keep_posters(POSTER, "LEBARAN12", tmp_path / "baru")
    assert [path.name for path in paths] == ["LEBARAN12-1080x1080.png", "LEBARAN12-1080x1920.png"]
    for path, size in zip(paths, ((1080, 1080), (1080, 1920)), strict=True):
        with Image.open(path) as image:
            assert (image.format, image.size) == ("PNG", size)
    assert sorted(path.name for path in (tmp_path / "baru").iterdir()) == sorted(path.name for path in paths)


def test_the_same_words_give_the_same_bytes_and_other_words_others() -> None:
    one = png(drawn(POSTER, Format.SQUARE))
    assert png(drawn(POSTER, Format.SQUARE)) == one
    assert png(drawn(replace(POSTER, code="LEBARAN13"), Format.SQUARE)) != one


def test_a_folder_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        keep_posters(POSTER, "X", tmp_path / "file")


def test_its_words_can_be_read_on_their_grounds() -> None:
    for ink, ground in (("white", "#0E6E8F"), ("soft", LIGHT.sea), ("on_amber", PAINTS["amber"])):
        assert contrast(PAINTS[ink], ground) >= 4.5
    for ink in ("sea", "text", "muted"):
        assert contrast(PAINTS[ink], "#FFFFFF") >= 4.5
