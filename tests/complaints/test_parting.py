"""Complaints of cards that were merged and of members who were forgotten, on both engines (P4)."""

from pempek_pos.complaints.complaint import About
from tests.complaints.care_floor import Care


def test_a_merged_cards_complaints_belong_to_who_goes_on(care: Care) -> None:
    floor, complaints = care.floor, care.floor.shop.complaints
    keep, gone = floor.member("Siti Nurhaliza"), floor.member("Siti N")
    known = care.log(About(member_id=gone.id))
    floor.shop.member_care.merge(floor.owner, keep.id, gone.id)
    after = complaints.complaint(known.id)
    assert (after.about.member_id, after.who) == (keep.id, "Siti Nurhaliza")
    assert complaints.of_member(floor.cashier, keep.id) == (complaints.complaint(known.id),)
    assert complaints.open_like(floor.cashier, About(member_id=keep.id)) == (after,)
    assert care.log(About(member_id=gone.id)).about.member_id == keep.id


def test_who_is_forgotten_is_named_by_no_complaint(care: Care) -> None:
    floor, complaints = care.floor, care.floor.shop.complaints
    siti, twin, ucok = floor.member(), floor.member("Siti N"), floor.member("Ucok")
    told = "Saya Siti Nurhaliza, hubungi 0812-3456-7890: kuahnya asam"
    own = care.log(About(member_id=siti.id, caller="Adik Siti", phone="081299998888"), told=told)
    merged = care.log(About(member_id=twin.id), told="Kata N. asam, kata Nurhaliza")
    by_phone = care.log(About(caller="Siti", phone=siti.phone or "081200000001"))
    other = care.log(About(member_id=ucok.id, caller="Ucok", phone="081277776666"))
    floor.shop.member_care.merge(floor.owner, siti.id, twin.id)
    floor.shop.member_care.anonymise(floor.owner, siti.id)
    texts = {
        known.id: complaints.complaint(known.id, care.service) for known in (own, merged, by_phone, other)
    }
    assert texts[own.id].told == "Saya … …, hubungi …: kuahnya asam"
    assert texts[merged.id].told == "Kata …. asam, kata …"
    for known in (own, merged, by_phone):
        after = texts[known.id]
        assert (after.who, after.about.caller, after.about.phone) == ("", "", "")
    assert (texts[other.id].about.caller, texts[other.id].about.phone) == ("Ucok", "+6281277776666")
