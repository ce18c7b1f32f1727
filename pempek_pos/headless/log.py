"""The command that follows the log's chains: each till's first broken entry, and the codes kept on paper."""

from typing import Final

from pempek_pos.audit.entry import ChainLook, ChainTip
from pempek_pos.audit.service import AuditService
from pempek_pos.headless.jobs import DONE, REFUSED, WRONG_CALL, Ended, Told, opened
from pempek_pos.headless.screen import Screen

_CODE_SIGNS: Final = 16


def audit(told: Told) -> int:
    """Say how each till's chain stands, and whether a code on paper is known; refused if not all is well."""
    screen, wanted = told.screen, told.asked.tip
    paper = _paper(screen, *wanted) if wanted else None
    with opened(told) as (shop, _):
        last = {look.till: look for look in shop.audit.verify()}
        wrong = sum([_shown(screen, shop.audit, look) for look in last.values()])
        if paper is None:
            screen.say("chain_limit")
        else:
            wrong += _compared(screen, shop.audit, paper)
    return REFUSED if wrong else DONE


def _shown(screen: Screen, log: AuditService, look: ChainLook) -> bool:
    """Say how a till's chain stands; whether it is broken."""
    tip = log.tip_at(look.till, look.number)
    words = "chain_broken" if look.broken else "chain_whole"
    at = f"{look.at:%Y-%m-%d %H:%M}"
    screen.say(words, till=look.till, number=look.number, at=at, code=tip.code if tip else "")
    return look.broken


def _compared(screen: Screen, log: AuditService, paper: ChainTip) -> bool:
    """Say whether the data still has what the paper shows; whether it has not."""
    found = log.tip_at(paper.till, paper.number)
    facts = {"till": paper.till, "number": paper.number, "paper": paper.code}
    if found is None:
        screen.say("tip_missing", **facts)
    elif found.code != paper.code:
        screen.say("tip_differs", **facts, code=found.code)
    else:
        screen.say("tip_known", **facts)
        return False
    return True


def _paper(screen: Screen, till: str, number: str, code: str) -> ChainTip:
    """What the paper shows, however its blanks, dots and letters were typed; raises Ended."""
    signs, figure = "".join(code.split()).lower(), number.replace(".", "")
    if not figure.isdecimal() or len(signs) != _CODE_SIGNS:
        screen.complain("tip_unreadable")
        raise Ended(WRONG_CALL)
    return ChainTip(till.upper(), int(figure), signs)
