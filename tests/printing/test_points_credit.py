"""Points that a partner spent are a credit note too; notes about goods come on A4 and A5 (policy M6)."""

import pytest

from pempek_pos.errors import NotFound
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Points
from pempek_pos.partner_points.terms import PartnerProgramme
from pempek_pos.printing.partner_papers import PaperSize
from tests.printing.pdf_reader import text_of
from tests.shop_floor import Floor


def test_points_spent_are_on_a_credit_note_with_what_they_settled(floor: Floor) -> None:
    floor.shop.partner_points.set_programme(floor.owner, PartnerProgramme(runs=True))
    ani, spending = floor.partner(), new_id()
    floor.deliver(ani, ("KSB", 10))
    floor.shop.partner_points.spend(floor.owner, spending, ani.id, Points(19))
    paper = floor.shop.partner_papers.credit_note(spending)
    said = text_of(paper.data)
    for words in ("NOTA KREDIT", "NK-2026-00001", "Warung Bu Ani", "19 poin", "Rp950", "F-2026-00001"):
        assert words in said, said
    assert floor.shop.partner_papers.credit_note(spending).data == paper.data


def test_a_note_of_nothing_is_not_drawn(floor: Floor) -> None:
    with pytest.raises(NotFound):
        floor.shop.partner_papers.credit_note("nothing")


def test_notes_about_goods_say_the_same_on_a5(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), ("ADA", 3))
    back = floor.refund(sale, (1, 2))
    papers = floor.shop.partner_papers
    for draw, source in ((papers.delivery_note, sale.id), (papers.credit_note, back.id)):
        large, small = draw(source), draw(source, PaperSize.A5)
        assert large.data != small.data
        assert "Pempek KSB" in text_of(small.data)
    assert "Rp" not in text_of(papers.delivery_note(sale.id, PaperSize.A5).data)
