"""Why points moved or did not: a rule and its figures, put into words by screens and papers."""

import json
from dataclasses import dataclass
from enum import Enum


class Rule(Enum):
    """Which rule decided; the value names the policy."""

    BASE = "E1"
    SHARE = "E2"
    AWARD = "E3"
    TIER_BEFORE = "E4"
    NOT_IN_SAME_SALE = "E5"
    NO_MEMBER = "E6"
    BELOW_MINIMUM = "E7"
    COST = "R2"
    TAKEN_BACK = "B3"
    GIVEN_BACK = "B4"
    DEBT = "B5"
    GRACE = "B4 grace"
    EXPIRED = "X1"
    CAMPAIGN = "V3"
    WELCOME = "E10 welcome"
    REFERRAL = "E10 referral"
    BIRTHDAY = "birthday"
    JOINED = "E8"
    ADJUSTED = "adjusted"
    MERGED = "merged"
    STAMPS = "stamps"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: the rule that decided and the figures it decided by."""

    rule: Rule
    facts: tuple[tuple[str, int | str], ...] = ()

    def fact(self, name: str) -> int | str:
        """The figure called `name`."""
        return dict(self.facts)[name]


def why_text(reasons: tuple[Because, ...]) -> str:
    """The reasons as stored: canonical JSON."""
    return json.dumps([[reason.rule.value, dict(reason.facts)] for reason in reasons], ensure_ascii=False)


def why_from(text: str) -> tuple[Because, ...]:
    """The reasons read back from what `why_text` stored."""
    return tuple(Because(Rule(rule), tuple(facts.items())) for rule, facts in json.loads(text))
