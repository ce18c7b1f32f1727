"""The set is as large as promised, and every text of it is one of its own."""

from tests.injection.payloads import PAYLOADS, SHORT


def test_there_are_sixty_of_them_for_every_sink_g() -> None:
    assert len(PAYLOADS) == len(set(PAYLOADS)) >= 60
    assert all(len(text) <= 60 for text in SHORT)
