"""Identity from birth: time-ordered ids (UUID version 7, RFC 9562) that exist before anything is stored."""

import os
import time


def new_id() -> str:
    """A new UUIDv7 as 36 characters of text; sorts by the millisecond it was made in."""
    millis = time.time_ns() // 1_000_000
    noise = int.from_bytes(os.urandom(10), "big")
    number = (
        (millis << 80) | (0x7 << 76) | ((noise >> 64 & 0xFFF) << 64) | (0b10 << 62) | (noise & (1 << 62) - 1)
    )
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
