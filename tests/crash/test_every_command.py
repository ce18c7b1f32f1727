"""Every command of every service, broken off before each of its statements: nothing of it stays (A3, A6)."""

from typing import Final

import pytest

from pempek_pos.reports.people_known import strangers
from tests.conftest import DEPTH
from tests.crash import care_deeds, counter_deeds, member_deeds, office_deeds, partner_deeds
from tests.crash.broken_off import broken_off
from tests.crash.commands import offered
from tests.shop_floor import Floor

SCENARIOS: Final = {
    **counter_deeds.SCENARIOS,
    **member_deeds.SCENARIOS,
    **partner_deeds.SCENARIOS,
    **office_deeds.SCENARIOS,
    **care_deeds.SCENARIOS,
}
EACH_TIME: Final = frozenset({"reports.statements", "partner_statements.draw_up"})
"""Begun once more they are written down once more."""
ON_SERVER: Final = (
    "sales.check_out",
    "sales.refund",
    "parking.close_shift",
    "accounts.pay",
    "member_care.merge",
    "consignment.count",
)
"""Also on PostgreSQL every time; the others there where somebody asks for depth."""
INSIDE: Final = {
    "audit.command": "sales.check_out",
    "settings.keep": "complaints.set_hours",
    "outbox.put": "sales.check_out",
    "till.take_in": "accounts.pay",
    "loyalty.prepare": "sales.check_out",
    "loyalty.move_for_sale": "sales.check_out",
    "loyalty.move_for_refund": "sales.refund",
    "loyalty.let_overdue_go": "member_care.merge",
    "announcements.note_sale": "sales.check_out",
    "partner_points.win": "sales.check_out on account",
    "partner_points.take_back": "sales.refund",
    "reports.statement": "expiry.keep_up",
    "member_care.compensate": "complaints.resolve points",
    "offers.issue_for_complaint": "complaints.resolve voucher",
}
"""Steps of commands, by one that takes them."""
READING: Final = {
    "staff": ("check_current", "check_unchanged"),
    "members": ("consents", "find", "member", "names", "on_file", "phone_holders"),
    "member_visits": ("agenda", "of_member"),
    "offers": ("vouchers", "vouchers_of"),
    "announcements": ("register",),
    "rehearsal": ("rehearse",),
    "member_care": ("merging",),
    "enrolment": ("referrer",),
    "expiry": ("expiring", "overdue"),
    "partners": ("find",),
    "collections": ("today",),
    "judgement": ("evaluation", "standings"),
    "visits": ("route", "waiting"),
    "complaints": (
        *("board", "by_number", "complaint", "of_member", "of_partner", "of_sale", "open_like"),
        "worth",
    ),
    "feedback": ("of_member",),
    "member_history": ("of_member",),
    "ratings": ("between", "figures", "of_member"),
    "drafts": ("done_to", "for_member", "today"),
    "insight": ("evidence", "paper", "study"),
    "recovery": ("report",),
    "printing": (
        "complaint_pdf",
        "complaint_slip",
        "drawer_job",
        "slip_of",
        "test_slip",
        "voucher_pdf",
        "voucher_slip",
    ),
    "reports": ("day", "liability", "month", "points_owed", "shift_page", "shift_paper"),
    "trade_reports": ("margins", "month"),
    "exchange": ("journal", "runs"),
}
"""Asked by somebody, and nothing is written."""


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_every_command_has_a_scenario(floor: Floor) -> None:
    known = offered(floor.shop)
    reading = {f"{service}.{method}" for service, methods in READING.items() for method in methods}
    covered = {name.partition(" ")[0] for name in SCENARIOS}
    assert known.keys() - covered - INSIDE.keys() - reading == set()
    assert (INSIDE.keys() | reading) - known.keys() == set()
    assert set(INSIDE.values()) <= SCENARIOS.keys()
    assert [name for name in reading if known[name]] == []


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_command_broken_off_anywhere_leaves_nothing_and_works_the_next_time(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    leaves_all_or_nothing(floor, monkeypatch, name)


@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
@pytest.mark.parametrize("name", ON_SERVER if DEPTH == 1 else SCENARIOS)
def test_a_command_broken_off_on_a_server_leaves_nothing_and_works_the_next_time(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    leaves_all_or_nothing(floor, monkeypatch, name)


def leaves_all_or_nothing(floor: Floor, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The scenario's command, broken off before each statement."""
    deed = SCENARIOS[name](floor)
    outcome = broken_off(floor.shop.database, monkeypatch, deed, each_time=name in EACH_TIME)
    assert outcome.nothing > 0
    assert not any(strangers(floor.shop.database))
