"""What a chat that was pasted in says: the message without its heads, a phone, a receipt number, days.

Chats are copied or exported by WhatsApp in several shapes; each line of a new message has a head:

    [24/11/26 10.15] Siti: pempeknya bocor          [24/11/26, 10:15:33] Siti: pempeknya bocor
    24/11/26 10.15 - Siti: pempeknya bocor          [10.15, 24/11/2026] +62 812-3456-7890: pempeknya bocor
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.phone import PhoneUnreadable, phone_from
from pempek_pos.text import cleaned

_MOST_LINES: Final = 200
_DAY: Final = r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}"
_TIME: Final = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp][Mm])?"
_STAMP: Final = rf"(?:{_DAY},?\s+{_TIME}|{_TIME},?\s+{_DAY})"
_HEAD: Final = re.compile(rf"^\s*(?:\[{_STAMP}\]|{_STAMP}\s+[-\u2013])\s*([^:]{{1,60}}):\s?(.*)$")
_STAMPED: Final = re.compile(rf"^\s*(?:\[{_STAMP}\]|{_STAMP}\s+[-\u2013])\s*(?!.*:)")
_DAY_PARTS: Final = re.compile(r"(?<!\d)(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?!\d)")
_PHONE: Final = re.compile(r"(?<![\w/])(?:\+62|62|0)[\s\-]?8[\d\s\-]{7,14}\d(?!\d)")
_RECEIPT: Final = re.compile(r"(?<![\w-])((?=\d*[A-Za-z])[A-Za-z0-9]{1,8}-\d{6}-\d{4,6})(?![\w-])")
_MEDIA: Final = re.compile(
    r"<?(?:media|image|gambar|foto|video|audio|sticker|stiker|document|dokumen)[\w ]{0,24}"
    r"(?:omitted|disertakan)>?",
    re.IGNORECASE,
)
_ENCRYPTED: Final = ("end-to-end", "terenkripsi secara end")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found: the text as it is told, and who, which receipt and which day it speaks of."""

    told: str
    who: str = ""
    phone: str = ""
    """E.164, or empty."""
    receipt: str = ""
    days: tuple[date, ...] = ()
    """Named in the heads or the text, not after `today`, in order."""


def pasted(text: str, today: date) -> Pasted:
    """What the chat says; who wrote most complains, and where several wrote, each line names its own."""
    lines = text.splitlines()[:_MOST_LINES]
    said = [line for line in (_said(line) for line in lines) if line is not None]
    names = [name for name, _ in said if name]
    who = max(names, key=names.count, default="")
    several = len(set(names)) > 1
    told = "\n".join(f"{name}: {words}" if several and name else words for name, words in said if words)
    return Pasted(
        told,
        "" if _phone(who) else who,
        _phone(who) or _phone(told),
        _receipt(told),
        tuple(sorted({day for line in lines for day in _days(line, today)})),
    )


def _said(line: str) -> tuple[str, str] | None:
    """Who said it, where the line tells, and the words; None for lines no person wrote."""
    plain = cleaned(line)  # exports put direction marks before heads and names
    head = _HEAD.match(plain)
    name, words = (head[1].strip(), head[2].strip()) if head else ("", plain)
    if _MEDIA.fullmatch(words) or (head is None and _STAMPED.match(plain)):
        return None
    return None if any(word in words.casefold() for word in _ENCRYPTED) else (name.removeprefix("~ "), words)


def _phone(text: str) -> str:
    for found in _PHONE.finditer(text):
        try:
            return phone_from(found[0]).e164
        except PhoneUnreadable:
            continue
    return ""


def _receipt(text: str) -> str:
    found = _RECEIPT.search(text)
    return found[1].upper() if found else ""


def _days(line: str, today: date) -> Iterator[date]:
    for day, month, year in _DAY_PARTS.findall(line):
        full = int(year) + (2000 if len(year) == 2 else 0)
        try:
            found = date(full, int(month), int(day))
        except ValueError:
            continue
        if found <= today:
            yield found
