"""A bouncing Enter is one Enter."""

from ui.counter.enter_gate import SOONEST_MS, EnterGate


class Watch:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_person_gets_through_and_a_bounce_does_not() -> None:
    watch = Watch()
    gate = EnterGate(watch)
    assert gate.opens()
    watch.now += SOONEST_MS - 1
    assert not gate.opens()
    watch.now += SOONEST_MS
    assert gate.opens()


def test_a_key_that_goes_on_bouncing_never_gets_through() -> None:
    watch = Watch()
    gate = EnterGate(watch)
    gate.opens()
    for _ in range(50):
        watch.now += 10
        assert not gate.opens()


def test_what_has_just_come_to_the_front_takes_no_enter_yet() -> None:
    watch = Watch()
    gate = EnterGate(watch)
    watch.now += 1_000
    gate.shut()
    watch.now += 10
    assert not gate.opens()
