"""Judging partners: incidents, evaluation with evidence, the owner's decisions and their reversal."""

from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.partners.decision import Decision, DecisionKind, NewDecision, NotReversible
from pempek_pos.partners.evaluation import Unfitness
from pempek_pos.partners.incident import Incident, IncidentKind, NewIncident
from pempek_pos.partners.partner import Partner, PartnerState
from pempek_pos.partners.standing import Activity
from pempek_pos.staff.rights import NotAllowed
from tests.database_dump import dump
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

TODAY = date(2026, 11, 23)


def noted(floor: Floor, partner: Partner, kind: IncidentKind = IncidentKind.REFUSED_DELIVERY) -> Incident:
    new = NewIncident(new_id(), partner.id, kind, TODAY, "kiriman ditolak di pintu", "foto-01.jpg")
    return floor.shop.judgement.note_incident(floor.owner, new)


def decided(floor: Floor, partner: Partner, kind: DecisionKind) -> Decision:
    new = NewDecision(new_id(), partner.id, kind, "sudah dibicarakan", date(2026, 12, 23))
    return floor.shop.judgement.decide(floor.owner, new)


def test_an_evaluation_shows_what_it_rests_on(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner(limit=198_000)
    sale = floor.deliver(ani, ("KSB", 10))
    floor.refund(sale, (1, 5))
    noted(floor, ani)
    clock.move(days=37)
    found = floor.shop.judgement.evaluation(floor.owner, ani.id)
    rows = {reason.kind: (reason.score, [one.what for one in reason.evidence]) for reason in found.reasons}
    assert rows[Unfitness.OVERDUE] == (50, ["F-2026-00001"])
    assert rows[Unfitness.GOODS_RETURNED][0] == 100
    assert rows[Unfitness.REFUSED_DELIVERIES] == (25, ["kiriman ditolak di pintu"])
    assert found.score == 45


def test_an_incident_twice_is_one_and_withdrawn_it_no_longer_counts_but_stays_to_be_seen(
    floor: Floor,
) -> None:
    ani = floor.partner()
    new = NewIncident(new_id(), ani.id, IncidentKind.ABUSIVE_CONDUCT, TODAY, "memaki kurir")
    first = floor.shop.judgement.note_incident(floor.owner, new)
    assert floor.shop.judgement.note_incident(floor.owner, new) == first
    assert floor.shop.judgement.evaluation(floor.owner, ani.id).score == 10
    gone = floor.shop.judgement.withdraw_incident(floor.owner, first.id, "ternyata orang lain")
    before = dump(floor.shop.database)
    assert floor.shop.judgement.withdraw_incident(floor.owner, first.id, "lain lagi") == gone
    assert dump(floor.shop.database) == before
    assert floor.shop.judgement.evaluation(floor.owner, ani.id).score == 0
    assert floor.shop.judgement.incidents(ani.id) == (gone,)


def test_what_cannot_be_noted_or_decided_leaves_nothing(floor: Floor) -> None:
    ani, judgement = floor.partner(), floor.shop.judgement
    known = noted(floor, ani)
    before = dump(floor.shop.database)
    for new in (
        NewIncident(new_id(), ani.id, IncidentKind.OTHER, TODAY, " "),
        NewIncident(new_id(), ani.id, IncidentKind.OTHER, date(2026, 11, 24), "besok"),
    ):
        with pytest.raises(Unusable):
            judgement.note_incident(floor.owner, new)
    with pytest.raises(Unusable):
        judgement.withdraw_incident(floor.owner, known.id, "")
    with pytest.raises(NotFound):
        judgement.withdraw_incident(floor.owner, "nothing", "alasan")
    for decision in (
        NewDecision(new_id(), ani.id, DecisionKind.WARN, ""),
        NewDecision(new_id(), ani.id, DecisionKind.WARN, "tegur", TODAY),
        NewDecision(new_id(), ani.id, DecisionKind.REVERSE, "batal"),
        NewDecision(new_id(), ani.id, DecisionKind.MOVE_DOWN, "reseller sudah paling bawah"),
    ):
        with pytest.raises(Unusable):
            judgement.decide(floor.owner, decision)
    with pytest.raises(NotFound):
        judgement.reverse(floor.owner, new_id(), "nothing", "batal")
    assert dump(floor.shop.database) == before


def test_a_manager_notes_and_only_the_owner_decides(floor: Floor) -> None:
    ani = floor.partner()
    manager = floor.somebody(Role.OPERATIONS_MANAGER)
    new = NewIncident(new_id(), ani.id, IncidentKind.OTHER, TODAY, "tutup saat kiriman tiba")
    with pytest.raises(NotAllowed):
        floor.shop.judgement.note_incident(floor.cashier, new)
    incident = floor.shop.judgement.note_incident(manager, new)
    with pytest.raises(NotAllowed):
        floor.shop.judgement.withdraw_incident(floor.cashier, incident.id, "alasan")
    with pytest.raises(NotAllowed):
        floor.shop.judgement.evaluation(floor.cashier, ani.id)
    with pytest.raises(NotAllowed):
        floor.shop.judgement.decide(manager, NewDecision(new_id(), ani.id, DecisionKind.KEEP, "baik"))
    kept = decided(floor, ani, DecisionKind.KEEP)
    with pytest.raises(NotAllowed):
        floor.shop.judgement.reverse(manager, new_id(), kept.id, "batal")
    with pytest.raises(NotAllowed):
        floor.shop.judgement.standings(replace(manager, role=Role.COUNTER_STAFF), [ani])


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (DecisionKind.KEEP, PartnerState.ACTIVE),
        (DecisionKind.WARN, PartnerState.ACTIVE),
        (DecisionKind.PAUSE, PartnerState.PAUSED),
        (DecisionKind.END, PartnerState.ENDED),
    ],
)
def test_a_decision_takes_effect_is_kept_with_its_scores_and_its_reversal_undoes_it(
    floor: Floor, kind: DecisionKind, state: PartnerState
) -> None:
    ani = floor.partner()
    noted(floor, ani)
    decision = decided(floor, ani, kind)
    assert floor.shop.partners.partner(ani.id).state is state
    assert (decision.score, decision.basis.scores) == (5, (("refused deliveries", 25),))
    before = dump(floor.shop.database)
    again = NewDecision(decision.id, ani.id, kind, "lain")
    assert floor.shop.judgement.decide(floor.owner, again) == decision
    assert dump(floor.shop.database) == before
    reversal_id = new_id()
    reversal = floor.shop.judgement.reverse(floor.owner, reversal_id, decision.id, "ternyata salah paham")
    assert floor.shop.judgement.reverse(floor.owner, reversal_id, decision.id, "lagi") == reversal
    assert floor.shop.partners.partner(ani.id).state is PartnerState.ACTIVE
    assert {(one.kind, one.reversed_by) for one in floor.shop.judgement.decisions(ani.id)} == {
        (DecisionKind.REVERSE, None),
        (kind, reversal_id),
    }
    assert [entry.command for entry in floor.shop.audit.entries(ani.id)][:2] == [
        "reverse decision",
        "judge partner",
    ]


def test_a_move_sets_the_terms_and_its_reversal_sets_them_back(floor: Floor) -> None:
    ani = floor.partner()
    decision = decided(floor, ani, DecisionKind.MOVE_UP)
    moved = floor.shop.partners.partner(ani.id).terms
    assert moved == replace(ani.terms, tier=PriceTier.AGEN)
    floor.shop.judgement.reverse(floor.owner, new_id(), decision.id, "terlalu cepat")
    assert floor.shop.partners.partner(ani.id).terms == ani.terms


def test_only_the_last_standing_decision_is_taken_back_and_once(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    paused = decided(floor, ani, DecisionKind.PAUSE)
    clock.move(minutes=1)
    ended = decided(floor, ani, DecisionKind.END)
    before = dump(floor.shop.database)

    def refused(decision: Decision) -> str:
        with pytest.raises(NotReversible) as error:
            floor.shop.judgement.reverse(floor.owner, new_id(), decision.id, "batal")
        return error.value.rule

    assert refused(paused) == "not the last"
    assert dump(floor.shop.database) == before
    clock.move(minutes=1)
    reversal = floor.shop.judgement.reverse(floor.owner, new_id(), ended.id, "batal")
    assert floor.shop.partners.partner(ani.id).state is PartnerState.PAUSED
    assert (refused(ended), refused(reversal)) == ("already", "a reversal")
    floor.shop.judgement.reverse(floor.owner, new_id(), paused.id, "batal")
    assert floor.shop.partners.partner(ani.id).state is PartnerState.ACTIVE


def test_standings_of_many_read_their_sales_less_what_came_back(floor: Floor, clock: FixedClock) -> None:
    ani, budi = floor.partner(), floor.partner("Toko Budi")
    sale = floor.deliver(ani, ("KSB", 30))
    floor.refund(sale, (1, 2))
    clock.move(days=10)
    first, second = floor.shop.judgement.standings(floor.owner, [ani, budi])
    assert first.months[0].turnover == 28 * 19_800
    assert (first.last_order, first.days_since_order, first.activity) == (TODAY, 10, Activity.ACTIVE)
    assert (second.activity, second.months[0].turnover) == (Activity.NEVER, 0)
    assert floor.shop.judgement.standings(floor.owner, []) == ()
