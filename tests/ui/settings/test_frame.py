"""Which sections somebody sees, and where they come back to."""

from tests.ui.program import MANAGER, OWNER, Hands
from tests.ui.settings.conftest import Open, open_section
from ui.settings.view import SettingsView
from ui.widgets.choice_list import ChoiceList


def offered(hands: Hands) -> list[str]:
    widget = hands.page("settings").widget
    assert isinstance(widget, SettingsView)
    return [choice.key for choice in hands.part(ChoiceList, widget)._model.choices]


def test_the_owner_sees_every_section(hands: Hands, section: Open) -> None:
    section("shop")
    first = ["shop", "items", "programme", "partners", "feedback", "care", "people"]
    assert offered(hands) == [*first, "printer", "data", "look"]


def test_the_manager_sees_menu_vouchers_data_and_look_only_p1(hands: Hands) -> None:
    hands.let_in(MANAGER)
    hands.window.open_page("settings")
    assert offered(hands) == ["items", "programme", "data", "look"]


def test_a_change_of_hands_leads_away_from_a_section_one_may_not_see(hands: Hands, section: Open) -> None:
    view = section("people")
    assert view.isVisible()
    hands.let_in(MANAGER)
    assert not view.isVisible()
    hands.let_in(OWNER)
    assert open_section(hands, "people").isVisible()
