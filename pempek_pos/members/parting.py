"""How a member's part ends: merged into another card, or personal data deleted on request (policy P4)."""

import re
from hashlib import sha256

from pempek_pos.errors import ShopError, Unusable
from pempek_pos.members.lookup import name_words
from pempek_pos.members.member import Member, MemberState
from pempek_pos.text import folded

_MARK_LENGTH = 30
_BLOT = "…"
_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"(?<![0-9])(?:\+?62|0)[ .\-]?8(?:[ .\-]?[0-9]){7,}")


class MemberLeft(ShopError):
    """The member's personal data was deleted on request: they take no part any more."""

    def __init__(self, card_no: str) -> None:
        super().__init__(card_no)
        self.card_no = card_no


class MergedAlready(ShopError):
    """The member was merged before: card `gone` is card `kept` now."""

    def __init__(self, gone: str, kept: str) -> None:
        super().__init__(gone, kept)
        self.gone = gone
        self.kept = kept


class SameMember(ShopError):
    """A member cannot be merged with themselves."""

    def __init__(self, card_no: str) -> None:
        super().__init__(card_no)
        self.card_no = card_no


def check_taking_part(member: Member) -> None:
    """Raises MemberLeft for somebody whose data was deleted."""
    if member.state is MemberState.ANONYMISED:
        raise MemberLeft(member.card_no)


def check_impersonal(reason: str, member: Member) -> None:
    """Raises Unusable for a reason that names the member or has a phone in it: what a ledger holds stays when
    the member is forgotten.
    """
    named = set(name_words(member.name)) <= set(folded(reason).split())
    if named or _PHONE.search(reason):
        raise Unusable("reason", "", "no name or phone")


def impersonal(text: str, name: str) -> str:
    """`text` with the words of a name and phones blotted out: for what stays when its person is forgotten."""
    named = set(name_words(name))

    def blotted(word: re.Match[str]) -> str:
        return _BLOT if folded(word[0]) in named else word[0]

    return _WORD.sub(blotted, _PHONE.sub(_BLOT, text)) if named else _PHONE.sub(_BLOT, text)


def forgotten_mark(outside_no: str) -> str:
    """What is kept in place of a deleted number of a former system: only to tell it when a file has it again.

    A digest (FIPS 180-4, SHA-256, cut): who was forgotten is not brought back by the next import.
    """
    return f"#{sha256(outside_no.encode()).hexdigest()[:_MARK_LENGTH]}"
