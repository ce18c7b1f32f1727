"""All benchmarks in one run: `python -m tests.benchmarks [MEMBERS]` prints ratios (a million members)."""

import sys

from tests.benchmarks import check_out, lookup, owed, partners, points, receipts, start, statements


def main(members: int) -> None:
    """Run every job in turn and print what it reports."""
    start.run(print)
    check_out.run(print)
    points.run(print)
    owed.run(print)
    receipts.run(print)
    statements.run(print)
    partners.run(print)
    lookup.run(print, members)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
