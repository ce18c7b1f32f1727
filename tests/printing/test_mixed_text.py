"""Names whose letters come from several fonts, read back from a card and measured on a page."""

import unicodedata
from collections import Counter
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pempek_pos.printing.card_page import card_pdf
from pempek_pos.printing.face import ShopFace, ink
from pempek_pos.printing.fonts import REGULAR, DocumentType, Fonts, font_folder
from pempek_pos.printing.glyphs import SetText
from pempek_pos.printing.paper import Pen, shortened_to
from pempek_pos.printing.pdf_file import About, PdfFile
from tests.printing import examples
from tests.printing.pdf_reader import picture_of, text_of

_FONTS = Fonts(font_folder())
_INK = ink("bold", 20)
_LATIN = st.sampled_from("Siti NurZoëĐặng ")
_HAN = st.sampled_from("林美玲陳大文李小龙김철수さくら")
_EMOJI = st.sampled_from("🍤🎉✨🐟🥟★")
_ARABIC = st.sampled_from("محمدعبدالرحنفاتحلڤچ ")


@pytest.fixture(scope="module")
def face() -> ShopFace:
    return ShopFace(examples.SHOP, _FONTS)


def shown(text: str) -> SetText:
    return DocumentType(_FONTS).set(REGULAR, text)


def page_with(text: str, right: float = 400) -> bytes:
    """A page of 500 by 100 points with one text that ends at `right`."""
    out = BytesIO()
    file = PdfFile(out, _FONTS)
    pen = file.pen(100)
    pen.text_right(right, 60, text, _INK)
    file.add_page(pen, 500, 100)
    file.close(About("", "", "", "id-ID"))
    return out.getvalue()


def letters_in(text: str) -> str:
    return "".join(text.split())


@given(st.text(st.one_of(_LATIN, _HAN, _EMOJI), max_size=12))
@settings(max_examples=60, deadline=None)
def test_every_mixed_name_reads_back_literally(name: str) -> None:
    assert letters_in(name) in letters_in(
        text_of(card_pdf(examples.member(name), ShopFace(examples.SHOP, _FONTS)))
    )


@given(st.text(st.one_of(_LATIN, _HAN, _ARABIC), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_letter_is_lost_where_directions_meet(name: str) -> None:
    """Readers differ in how they order such a line, so letters are counted."""
    read = Counter(letters_in(unicodedata.normalize("NFKC", text_of(page_with(name)))))
    assert read == Counter(letters_in(name))


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_a_card_is_made_for_whatever_people_are_called(name: str) -> None:
    face = ShopFace(examples.SHOP, _FONTS)
    data = card_pdf(examples.member(name), face)
    assert "0001-2384-3" in text_of(data)
    assert card_pdf(examples.member(name), face) == data


@given(st.characters(categories=["L", "N", "P", "Sm", "Sc", "So", "Co", "Cn"]))
@settings(deadline=None)
def test_no_letter_is_left_out_unseen(letter: str) -> None:
    """Drawn, spelled, or shown as a letter nobody has; only what styles its neighbours draws nothing."""
    assert shown(f"a{letter}").units > shown("a").units


@pytest.mark.parametrize("text", ["林美玲", "محمد", "Siti 🍤", "x̌M̃", "مُحَمَّد", "Lim 林."])
def test_text_ends_where_it_should(text: str) -> None:
    page = pdfium.PdfDocument(page_with(text, right=400))[0].get_textpage()
    edges = [page.get_charbox(at, loose=True) for at in range(page.count_chars())]
    assert max(right for _, _, right, _ in edges) == pytest.approx(400, abs=1.0)


def test_marks_stay_with_their_letter_and_take_no_room() -> None:
    assert shown("x̌").units == shown("x").units
    assert letters_in(text_of(page_with("x̌M̃a"))) == "x̌M̃a"
    assert shown("مُحَمَّد").units == shown("محمد").units
    assert Counter(letters_in(text_of(page_with("مُحَمَّد")))) == Counter("مُحَمَّد")


def test_a_mark_on_a_tall_letter_stands_above_it() -> None:
    low, high = (ink_top(text) for text in ("x̌", "X̌"))
    assert high < ink_top("X") - 2
    assert high < low


def ink_top(text: str) -> int:
    """The highest row with ink on it, at two dots a point."""
    dark = picture_of(page_with(text), dots_an_inch=144).point(lambda level: 255 if level < 128 else 0)
    box = dark.getbbox()
    assert box is not None
    return int(box[1])


def test_arabic_letters_are_joined_and_run_from_right_to_left() -> None:
    """The first letter stands furthest to the right; the alef of لا is part of one form."""
    page = pdfium.PdfDocument(page_with("محمد"))[0].get_textpage()
    lefts = [page.get_charbox(at)[0] for at in range(page.count_chars())]
    assert lefts == sorted(lefts, reverse=True)
    assert shown("لا").units < shown("ل").units + shown("ا").units
    forms = [run.shown for run in shown("ميم").runs]
    assert forms == ["[<000100020003>]TJ"]  # two meems, at the end and at the beginning, of two shapes


def test_words_in_bold_have_one_weight() -> None:
    """A font of one weight is drawn thicker among bold words."""
    thin, thick = (dark_dots(text_in(weight)) for weight in ("regular", "bold"))
    assert thick > thin * 1.1


def text_in(weight: str) -> bytes:
    out = BytesIO()
    file = PdfFile(out, _FONTS)
    pen = file.pen(100)
    pen.text(10, 60, "林美玲", ink(weight, 20))
    file.add_page(pen, 500, 100)
    file.close(About("", "", "", "id-ID"))
    return out.getvalue()


def dark_dots(data: bytes) -> int:
    return sum(picture_of(data).histogram()[:128])


def test_a_spare_font_is_in_a_document_only_where_it_is_used(face: ShopFace) -> None:
    plain = card_pdf(examples.member("Siti Đặng"), face)
    chinese = card_pdf(examples.member("林美玲"), face)
    assert b"DroidSansFallback" not in plain
    assert b"DroidSansFallback" in chinese
    assert b"NotoSansArabic" not in chinese
    assert len(chinese) < len(plain) + 8_000


def test_a_spare_font_is_read_at_its_first_letter() -> None:
    fonts = Fonts(font_folder())
    document = DocumentType(fonts)
    document.set(REGULAR, "Siti Nurhaliza Đặng")
    assert not any("face" in vars(spare) for spare in fonts.spares)
    document.set(REGULAR, "Siti 🍤")
    assert [spare.spare.name for spare in fonts.spares if "face" in vars(spare)] == ["Emoji"]


def test_letters_that_look_the_same_read_back_apart() -> None:
    assert letters_in(text_of(page_with("ㄱᄀ"))) == "ㄱᄀ"


def test_what_is_cut_is_cut_between_letters() -> None:
    pen = Pen(DocumentType(_FONTS), 100)
    for name in ("m̃" * 40, "👩\u200d🍳" * 40):
        cut = shortened_to(pen, name, _INK, 200)
        assert pen.width(cut, _INK) <= 200
        assert name.startswith(cut.removesuffix("…"))
        assert name[len(cut) - 1] == name[0]


def test_every_bundled_font_has_its_licence() -> None:
    folder = font_folder()
    assert {path.name for path in folder.glob("*.ttf")} >= {spare.spare.file for spare in _FONTS.spares}
    for name, licence in (
        ("OFL-NotoSansArabic.txt", "SIL Open Font License"),
        ("OFL-NotoEmoji.txt", "SIL Open Font License"),
        ("Apache-DroidSansFallback.txt", "Apache License"),
    ):
        assert licence in (folder / name).read_text(encoding="utf-8")
