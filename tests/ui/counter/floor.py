"""A shop with a menu, people and members, and its counter in a real window."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.catalog.item import Item, ItemFacts, NewItem
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.ids import new_id
from pempek_pos.loyalty.programme import starting_programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.members.card import card_payload
from pempek_pos.members.member import Member, MemberId, NewMember
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.shop import Shop
from pempek_pos.staff.person import NewPerson
from tests.ui import keyboard
from ui.counter.counter import Counter
from ui.sign_in.approval import ApprovalSheet
from ui.widgets.button import Button
from ui.window import Window

MENU = (
    ("PS-ADA", "Pempek adaan", 4_000),
    ("PS-KLT", "Pempek kulit", 4_000),
    ("KS-BSR", "Kapal selam besar", 22_000),
    ("CK-250", "Cuko 250 ml", 12_000),
    ("PR-1KG", "Lenjer satu kilo", 125_050),
)
BARCODE = "8991234567890"


def stock(shop: Shop) -> None:
    """Open for business: an owner, a cashier, a menu, terms, rewards, two members."""
    owner = shop.staff.begin_owner(new_id(), "Cek Ida", "rahasia-besar-sekali", "A")
    shop.staff.add_person(owner, NewPerson(new_id(), "Dewi Wulandari", Role.CASHIER, "482913"))
    shop.staff.add_person(owner, NewPerson(new_id(), "Pak Umar", Role.OPERATIONS_MANAGER, "739518"))
    shop.catalog.take_in(owner, [_item(*line) for line in MENU], [])
    shop.loyalty.publish(owner, starting_programme(new_id(), date(2025, 1, 1)))
    cuko = shop.catalog.find("CK-250")
    assert cuko is not None
    begins = date(2025, 1, 1)
    for reward in (
        Reward(new_id(), "Cuko gratis", RewardKind.FREE_ITEM, Points(500), begins, item_id=cuko.id, pieces=1),
        Reward(new_id(), "Potongan Rp10.000", RewardKind.AMOUNT_OFF, Points(400), begins, Rupiah(10_000)),
        Reward(new_id(), "Poin jadi rupiah", RewardKind.POINTS_AS_RUPIAH, Points(1), begins, Rupiah(20)),
    ):
        shop.loyalty.keep_reward(owner, reward)
    for name, phone, points in (("Siti Nurhaliza", "081234561234", 1_240), ("Suharto", "085711112222", 0)):
        member = shop.members.enrol(owner, NewMember(MemberId(new_id()), name, phone, consent=True))
        if points:
            shop.loyalty.open_points(owner, member.id, Points(points), date(2026, 9, 1), date(2027, 3, 31))


def _item(code: str, name: str, price: int) -> NewItem:
    barcode = BARCODE if code == "KS-BSR" else None
    facts = ItemFacts(code, name, "pcs", "Pempek", barcode=barcode)
    return NewItem(new_id(), facts, ((PriceTier.RETAIL, Rupiah(price)),))


@dataclass
class SignedIn:
    """Who stands at the counter now."""

    actor: Actor


@dataclass
class Floor:
    """The counter with somebody at it, and hands to work it."""

    shop: Shop
    window: Window
    counter: Counter
    approvals: ApprovalSheet
    people: dict[str, Actor]
    signed_in: SignedIn

    def who(self) -> Actor:
        """Who is signed in."""
        return self.signed_in.actor

    # what hands do

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = keyboard.HELD_NONE) -> None:
        """Press a key where the keyboard is, at a person's pace."""
        keyboard.press(key, held)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type at a person's pace where the keyboard is."""
        keyboard.type_in(text)

    def scan(self, text: str) -> None:
        """Scan: a burst of keys that ends in Enter."""
        keyboard.scan(text)

    def ring(self, *codes: str) -> None:
        """Have these scanned already."""
        for code in codes:
            self.counter.box.scanned(code)

    def click(self, button: Button) -> None:
        """Click a button that can be seen."""
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        return keyboard.keyboard_target()

    # what is there

    def item(self, code: str) -> Item:
        """An item of the menu."""
        found = self.shop.catalog.find(code)
        assert found is not None
        return found

    def member(self, name: str) -> Member:
        """A member by name."""
        by = self.people["owner"]
        return self.shop.members.member(by, self.shop.members.find(by, name)[0].id)

    def card(self, name: str) -> str:
        """What a member's card says to a scanner."""
        return card_payload(self.member(name).card_no)

    def reward(self, name: str) -> Reward:
        """A reward offered to the sale's member."""
        customer = self.counter.desk.state.customer
        assert customer is not None
        return next(offer.reward for offer in customer.offers if offer.reward.name == name)

    def sold(self) -> int:
        """How many receipts there are."""
        return len(self.shop.sales.latest("A", 500))

    def lines(self) -> list[tuple[str, int]]:
        """The basket as code and quantity."""
        return [(line.code, line.quantity) for line in self.counter.desk.basket.lines]

    def banner(self) -> str:
        """What the counter says."""
        return self.counter.view.banner.sentence()
