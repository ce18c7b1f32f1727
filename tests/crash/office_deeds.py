"""A small scenario for each command about people, complaints, settings and files: what to ask for."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Final

from pempek_pos.audit.actor import Role
from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import About, Category, Complaint, NewComplaint, Severity, Step
from pempek_pos.complaints.deadlines import STARTING_TARGETS
from pempek_pos.complaints.shop_hours import STARTING_HOURS
from pempek_pos.exchange.service import Import
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.batch import Batch, StatementsWanted
from pempek_pos.reports.partner_batch import PartnerStatementsWanted
from pempek_pos.sales.imported import ImportedLine, ImportedSale
from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.staff.lockout import WrongSecret
from pempek_pos.staff.person import NewPerson
from pempek_pos.staff.rights import Right
from tests.complaints.care_floor import Care, care_at
from tests.crash.deed import Deed, Scenario, once
from tests.exchange import test_members, test_partners, test_sales
from tests.fixed_clock import FixedClock
from tests.shop_floor import PASSWORD, PIN, Floor

_NEW_PIN: Final = "739164"
_FOLDER: Final = TemporaryDirectory(prefix="pempek-")

# -- people --------------------------------------------------------------------------------------------


def sign_in(floor: Floor) -> Deed:
    return once(lambda: floor.shop.staff.sign_in(floor.cashier.staff_id, PIN, "K1"))


def add_person(floor: Floor) -> Deed:
    new = NewPerson(new_id(), "Rina", Role.CASHIER, _NEW_PIN)
    return lambda: floor.shop.staff.add_person(floor.owner, new)


def change_person(floor: Floor) -> Deed:
    person = replace(floor.shop.staff.person(floor.cashier.staff_id), name="Nyimas Ayu")
    return lambda: floor.shop.staff.change_person(floor.owner, person)


def set_pin(floor: Floor) -> Deed:
    return once(lambda: floor.shop.staff.set_pin(floor.owner, floor.cashier.staff_id, _NEW_PIN))


def set_password(floor: Floor) -> Deed:
    return once(lambda: floor.shop.staff.set_password(floor.owner, floor.owner.staff_id, "ikan tenggiri"))


def change_own_secret(floor: Floor) -> Deed:
    return once(lambda: floor.shop.staff.change_own_secret(floor.cashier, PIN, _NEW_PIN))


def unlock(floor: Floor) -> Deed:
    with suppress(WrongSecret):
        floor.shop.staff.sign_in(floor.cashier.staff_id, _NEW_PIN, "K1")
    return lambda: floor.shop.staff.unlock(floor.owner, floor.cashier.staff_id)


def approve(floor: Floor) -> Deed:
    owner = floor.owner.staff_id
    return once(lambda: floor.shop.staff.approve(floor.cashier, owner, PASSWORD, Right.ADJUST_POINTS))


# -- complaints ----------------------------------------------------------------------------------------


def logged(floor: Floor) -> tuple[Care, Complaint]:
    """A complaint about an item."""
    care = care_at(floor)
    return care, care.log(About(item_id=floor.items["ADA"].id))


def log(floor: Floor) -> Deed:
    care_at(floor)
    about, severity = About(item_id=floor.items["ADA"].id), Severity.FOOD_SAFETY
    new = NewComplaint(new_id(), Category.TASTE, "Berjamur", about, severity)
    return lambda: floor.shop.complaints.log(floor.cashier, new)


def step(verb: str, *before: str) -> Scenario:
    """A step that needs nothing but a complaint after the steps before it."""

    def scenario(floor: Floor) -> Deed:
        care, known = logged(floor)
        for earlier in before:
            getattr(floor.shop.complaints, earlier)(care.service, known.id, Step(new_id()))
        taken = Step(new_id(), "sudah ditelepon")
        return lambda: getattr(floor.shop.complaints, verb)(care.service, known.id, taken)

    return scenario


def change(floor: Floor) -> Deed:
    (care, known), taken = logged(floor), Step(new_id())
    kind = (Category.TASTE, Severity.FOOD_SAFETY)
    return lambda: floor.shop.complaints.change(care.service, known.id, *kind, taken)


def hand_over(floor: Floor) -> Deed:
    (care, known), taken = logged(floor), Step(new_id())
    to = care.manager.staff_id
    return lambda: floor.shop.complaints.hand_over(care.service, known.id, to, taken)


def escalate_missed(floor: Floor) -> Deed:
    logged(floor)
    assert isinstance(floor.shop.clock, FixedClock)
    floor.shop.clock.move(days=20)
    return lambda: floor.shop.complaints.escalate_missed(floor.cashier)


def warn(floor: Floor) -> Deed:
    care, known = logged(floor)
    ada = floor.items["ADA"].id
    return lambda: floor.shop.complaints.warn(care.service, known.id, ada, "B-7")


def lift_warning(floor: Floor) -> Deed:
    warn(floor)()
    (warning,) = floor.shop.complaints.warnings()
    return lambda: floor.shop.complaints.lift_warning(floor.owner, warning.id, "sudah diperiksa")


def set_hours(floor: Floor) -> Deed:
    hours = replace(STARTING_HOURS, holidays=(floor.shop.clock.today(),))
    return lambda: floor.shop.complaints.set_hours(floor.owner, hours)


def set_targets(floor: Floor) -> Deed:
    targets = replace(STARTING_TARGETS, food_safety_answer=timedelta(minutes=30))
    return lambda: floor.shop.complaints.set_targets(floor.owner, targets)


# -- settings ------------------------------------------------------------------------------------------


def change_profile(floor: Floor) -> Deed:
    profile = replace(floor.shop.settings.profile(), name="Pempek Bege 2")
    return lambda: floor.shop.settings.change_profile(floor.owner, profile)


def change_printer(floor: Floor) -> Deed:
    setup = PrinterSetup(PrinterKind.NETWORK, "192.168.1.50")
    return lambda: floor.shop.settings.change_printer(floor.owner, "K1", setup)


# -- files and papers ----------------------------------------------------------------------------------


def walked(steps: Import | Batch) -> None:
    """Walk to the end."""
    for _ in steps:
        pass


def file_of(*lines: str) -> Path:
    """A file of these lines."""
    path = Path(mkdtemp(dir=_FOLDER.name)) / "in.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def import_items(floor: Floor) -> Deed:
    path = file_of(*test_sales.ITEMS)
    return lambda: walked(floor.shop.exchange.import_items(floor.owner, path))


def import_members(floor: Floor) -> Deed:
    path = file_of(test_members.HEAD, *test_members.GOOD)
    return lambda: walked(floor.shop.exchange.import_members(floor.owner, path))


def import_partners(floor: Floor) -> Deed:
    path = file_of(test_partners.HEAD, *test_partners.GOOD)
    return lambda: walked(floor.shop.exchange.import_partners(floor.owner, path))


def import_sales(floor: Floor) -> Deed:
    path = file_of(test_sales.HEAD, "S2,2026-11-23T09:00:00+07:00,T2,impor,,ADA,250,4000,0,qris")
    return lambda: walked(floor.shop.exchange.import_sales(floor.owner, path))


def record_imported(floor: Floor) -> Deed:
    line = ImportedLine(floor.items["ADA"].id, "ADA", "Adaan", "pcs", 3, Rupiah(4_000), Rupiah(0), earns=True)
    at = datetime(2026, 11, 23, 9, tzinfo=WIB)
    sale = ImportedSale("S1", at, "T4", "impor", floor.member().id, (line,), TenderKind.CASH)
    return once(lambda: floor.shop.sales.record_imported(floor.owner, [sale]))


def in_december(floor: Floor) -> Path:
    """Somebody bought last month; a folder for papers."""
    floor.sell(floor.basket(("KSB", 2), member=floor.member()))
    assert isinstance(floor.shop.clock, FixedClock)
    floor.shop.expiry.keep_up(floor.owner, floor.shop.clock.today())
    for _ in range(2):
        floor.shop.clock.move(days=5)
        floor.shop.expiry.keep_up(floor.owner, floor.shop.clock.today())
    return Path(mkdtemp(dir=_FOLDER.name))


def statements(floor: Floor) -> Deed:
    november = floor.shop.clock.today()
    wanted, face = StatementsWanted(november, in_december(floor)), floor.shop.printing.face()
    return once(lambda: walked(floor.shop.reports.statements(floor.owner, wanted, face)))


def partner_statements(floor: Floor) -> Deed:
    november = floor.shop.clock.today()
    floor.deliver(floor.partner(), ("KSB", 2))
    wanted, face = PartnerStatementsWanted(november, in_december(floor)), floor.shop.printing.face()
    return once(lambda: walked(floor.shop.partner_statements.draw_up(floor.owner, wanted, face)))


def self_check(floor: Floor) -> Deed:
    def deed() -> None:
        for _ in floor.shop.reports.self_check(floor.owner):
            pass

    return once(deed)


def regular_check(floor: Floor) -> Deed:
    def deed() -> None:
        for _ in floor.shop.reports.regular_check(floor.cashier):
            pass

    return once(deed)


SCENARIOS: Final = {
    "staff.sign_in": sign_in,
    "staff.add_person": add_person,
    "staff.change_person": change_person,
    "staff.set_pin": set_pin,
    "staff.set_password": set_password,
    "staff.change_own_secret": change_own_secret,
    "staff.unlock": unlock,
    "staff.approve": approve,
    "complaints.log": log,
    "complaints.acknowledge": step("acknowledge"),
    "complaints.investigate": step("investigate", "acknowledge"),
    "complaints.offer": step("offer", "acknowledge"),
    "complaints.refuse": step("refuse", "acknowledge", "offer"),
    "complaints.reopen": step("reopen", "acknowledge", "offer", "refuse"),
    "complaints.wait": step("wait"),
    "complaints.resume": step("resume", "wait"),
    "complaints.note": step("note"),
    "complaints.drafted": step("drafted"),
    "complaints.escalate": step("escalate"),
    "complaints.change": change,
    "complaints.hand_over": hand_over,
    "complaints.escalate_missed": escalate_missed,
    "complaints.warn": warn,
    "complaints.lift_warning": lift_warning,
    "complaints.set_hours": set_hours,
    "complaints.set_targets": set_targets,
    "settings.change_profile": change_profile,
    "settings.change_printer": change_printer,
    "exchange.import_items": import_items,
    "exchange.import_members": import_members,
    "exchange.import_partners": import_partners,
    "exchange.import_sales": import_sales,
    "sales.record_imported": record_imported,
    "reports.statements": statements,
    "partner_statements.draw_up": partner_statements,
    "reports.self_check": self_check,
    "reports.regular_check": regular_check,
}
