"""The self-check names complaints that were tampered with, on both engines."""

from pempek_pos.complaints.complaint import About, Step
from pempek_pos.ids import new_id
from pempek_pos.reports.checks import Check
from tests.complaints.care_floor import Care
from tests.complaints.gifts import check_books, complained, points_, refund_, voucher_
from tests.reports.test_self_check import broken, unguarded


def test_tampered_complaints_are_named(care: Care) -> None:
    database, complaints = care.floor.shop.database, care.floor.shop.complaints
    for kind in (points_, voucher_, refund_):
        complaints.resolve(care.manager, complained(care).id, kind(care))
    complaints.reopen(care.service, complaints.by_number(1).id, Step(new_id()))
    care.closed(care.log(About()))
    check_books(care)
    for table in ("compensation", "complaint_event"):
        unguarded(database, table)
    for deed, check in (
        ("UPDATE complaint SET state = 'offered' WHERE number = 1", Check.COMPLAINTS_ARE_EVENTS),
        ("UPDATE complaint SET state = 'received', round = 3 WHERE number = 1", Check.COMPLAINTS_ARE_EVENTS),
        ("UPDATE compensation SET points = 101 WHERE kind = 'points'", Check.COMPENSATION_HAS_SOURCE),
        ("UPDATE serial_number SET last = 9 WHERE name = 'complaint'", Check.COMPLAINTS_IN_ORDER),
    ):
        database.run(deed)
        assert check in broken(care.floor)
    database.run("UPDATE complaint SET round = 2 WHERE number = 1")
    database.run("UPDATE compensation SET points = 100 WHERE kind = 'points'")
    for kind, number, deed in (("voucher", "2", "source = 'x'"), ("refund", "3", "cost = cost + 1")):
        database.run(f"UPDATE compensation SET {deed} WHERE kind = '{kind}'")
        assert broken(care.floor)[Check.COMPENSATION_HAS_SOURCE] == number
        database.run(f"UPDATE compensation SET kind = 'apology' WHERE kind = '{kind}'")
    database.run("DELETE FROM compensation WHERE kind = 'apology'")
    assert Check.COMPLAINTS_ARE_EVENTS in broken(care.floor)
