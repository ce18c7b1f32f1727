"""Adding a partner, putting facts right, agreeing terms, pausing and ending, through the page."""

from datetime import timedelta

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.partners.partner import PartnerState
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at, view_of

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_partner_is_added_with_area_person_and_terms(office: Office) -> None:
    office.signed_in.actor = manager(office)
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    sheet = view.forms.partner
    sheet.name.setText("Toko Beku Sejahtera")
    sheet.phone.setText("0812 3456 7890")
    sheet.terms.tier.choose("agen")
    sheet.terms.days.choose("14")
    sheet.terms.limit.set_value(5_000_000)
    sheet.addresses.show_rows([("Toko", "Jl. Letda Sujono 12", "Tembung"), ("", "", "")])
    sheet.contacts.show_rows([("Bu Rina", "belanja", "")])
    sheet.carer.choose(office.floor.cashier.staff_id)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert not sheet.is_open
    assert view.banner.sentence() == "Toko Beku Sejahtera sudah jadi mitra."
    (match,) = office.shop.partners.find(office.floor.owner)
    partner = office.shop.partners.partner(match.id)
    assert (partner.terms.tier, partner.terms.credit_limit, partner.terms.terms_days) == (
        PriceTier.AGEN,
        5_000_000,
        14,
    )
    assert [place.area for place in partner.facts.addresses] == ["Tembung"]
    assert [person.name for person in partner.facts.contacts] == ["Bu Rina"]
    assert partner.facts.looked_after_by == office.floor.cashier.staff_id
    assert office.sees("M-0001 · Tembung", view.profile)


def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_is_stored(office: Office) -> None:
    office.signed_in.actor = manager(office)
    view = view_of(office)
    view.add.click()
    sheet = view.forms.partner
    office.hold(CTRL, Qt.Key.Key_Return)
    assert sheet.is_open
    assert office.sees("nama", sheet)
    sheet.name.setText("Warung")
    sheet.phone.setText("123")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("Nomor ini belum lengkap", sheet)
    assert office.shop.partners.find(office.floor.owner) == ()


def test_facts_are_put_right_and_lines_can_be_added_and_removed(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    view = opened_at(office, ani, "about")
    office.press(Qt.Key.Key_F6)
    sheet = view.forms.partner
    assert sheet.addresses.rows() == (("", "Jl. Aksara 7", "Tembung"),)
    sheet.addresses.more.click()
    office.type("Gudang")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.sees("alamat", sheet)
    sheet.addresses.show_rows([("Gudang", "Jl. Denai 3", "Denai")])
    sheet.note.setPlainText("antar pagi")
    office.hold(CTRL, Qt.Key.Key_Return)
    assert office.shop.partners.partner(ani.id).area == "Denai"
    assert office.sees("antar pagi", view.profile)


def test_terms_are_changed_from_a_day_on_with_the_reason_and_the_old_ones_stay(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    view = opened_at(office, ani, "about")
    office.press(Qt.Key.Key_F10)
    office.press(Qt.Key.Key_Return)
    sheet = view.forms.terms
    assert sheet.is_open
    sheet.terms.tier.choose("agen")
    sheet.since.set_day(office.clock.today() + timedelta(days=3))
    office.press(Qt.Key.Key_Return)
    assert office.sees("alasan", sheet)
    sheet.reason.setText("omzet naik")
    office.press(Qt.Key.Key_Return)
    history = office.shop.partners.terms_history(ani.id)
    assert [(dated.terms.tier, dated.reason) for dated in history] == [
        (PriceTier.RESELLER, ""),
        (PriceTier.AGEN, "omzet naik"),
    ]
    assert view.banner.sentence() == "Ketentuan Warung Bu Ani sudah dicatat."


def test_a_partner_is_paused_and_taken_up_again_with_a_reason(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    view = opened_at(office, ani)
    view.forms.more.chosen.emit("paused")
    office.press(Qt.Key.Key_Return)
    assert view.forms.state.is_open
    view.forms.state.reason.setText("renovasi warung")
    office.press(Qt.Key.Key_Return)
    assert office.shop.partners.partner(ani.id).state is PartnerState.PAUSED
    assert office.sees("Sedang dijeda", view.profile)
    view.forms.more.chosen.emit("active")
    view.forms.state.reason.setText("buka lagi")
    office.press(Qt.Key.Key_Return)
    assert office.shop.partners.partner(ani.id).state is PartnerState.ACTIVE


def test_a_sheet_somebody_left_open_is_closed_for_the_next_person(office: Office) -> None:
    office.signed_in.actor = manager(office)
    view = view_of(office)
    view.add.click()
    office.be(office.floor.cashier)
    assert not view.forms.partner.is_open
