"""Splitting a whole amount into parts that add up (largest remainder, policy E2)."""

from collections.abc import Sequence


def shared(total: int, weights: Sequence[int]) -> list[int]:
    """`total` split in proportion to `weights`, each part whole, the parts adding up to `total`.

    What flooring leaves over goes to the largest remainders, earlier parts first. Where all weights are zero
    the first part takes everything. Raises ValueError for negative input or no weights.
    """
    if total < 0 or not weights or min(weights) < 0:
        raise ValueError(f"cannot share {total} over {list(weights)}")
    whole = sum(weights)
    if whole == 0:
        return [total, *[0] * (len(weights) - 1)]
    parts = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: (-(total * weights[index] % whole), index))
    for index in by_remainder[: total - sum(parts)]:
        parts[index] += 1
    return parts
