"""When a message is tried again."""

from datetime import timedelta

from pempek_pos.outbox.message import OutboxState, after_failure
from tests.fixed_clock import FixedClock

NOW = FixedClock().now()


def test_pauses_grow_and_then_it_is_given_up() -> None:
    outcomes = [after_failure(tries, NOW) for tries in range(1, 8)]
    assert [(at - NOW) // timedelta(seconds=1) for _, at in outcomes] == [5, 15, 60, 300, 900, 0, 0]
    assert [state for state, _ in outcomes] == [OutboxState.WAITING] * 5 + [OutboxState.FAILED] * 2
