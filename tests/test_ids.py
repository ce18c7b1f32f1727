"""Ids that exist before anything is stored."""

import re
import time
from uuid import RFC_4122, UUID

from pempek_pos.ids import new_id


def test_an_id_is_a_version_seven_uuid_in_lower_case() -> None:
    made = new_id()
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", made)
    assert UUID(made).variant == RFC_4122


def test_an_id_carries_the_millisecond_it_was_made_in() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(new_id()).int >> 80
    assert before <= made <= time.time_ns() // 1_000_000


def test_no_two_ids_are_alike() -> None:
    assert len({new_id() for _ in range(10_000)}) == 10_000
