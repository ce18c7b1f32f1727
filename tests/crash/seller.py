"""A till in a program of its own that sells until it is killed: `python -m tests.crash.seller URL TILL RUN`.

It says a line before and after each thing it does: what is answered must be there for ever.
"""

import sys
from itertools import count

from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.engines import open_database
from tests.crash.errands import Till
from tests.fixed_clock import FixedClock


def say(*words: object) -> None:
    """One line to whoever started this."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def sell(url: str, name: str, run: str) -> None:
    """Do one errand after another; every second slip is printed."""
    shop = Shop(open_database(url), FixedClock())
    till = Till(shop, name)
    for number in count():
        errand = till.errand(run, number)
        say("begun", number)
        if errand.basket is not None:
            shop.parking.keep(till.by, errand.basket, Rupiah(0))
            say("kept", number)
        say("done", number, errand.do())
        slip = shop.outbox.next_waiting(name)
        if number % 2 and slip is not None:
            shop.outbox.mark_done(slip.id)
            say("printed", slip.id)


if __name__ == "__main__":
    sell(*sys.argv[1:])
