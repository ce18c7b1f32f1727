"""What is out there, layer by layer in the order it was left; what a count takes from it, oldest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pempek_pos.consignment.goods import CountedLine, MoreThanOutThere, Move, MoveKind, NoteLine, OutThere
from pempek_pos.money.amount import Rupiah


@dataclass(frozen=True, slots=True)
class Layer:
    """Pieces of one item left together that are still out there."""

    item_id: str
    unit_price: Rupiah
    pieces: int
    left_on: date
    best_before: date | None = None


def layers_of(moves: Iterable[tuple[date, Move]]) -> tuple[Layer, ...]:
    """What is still out there after these moves with their days, the oldest left first."""
    layers: list[Layer] = []
    for day, move in moves:
        if move.pieces > 0:
            layers.append(Layer(move.item_id, move.unit_price, move.pieces, day, move.best_before))
            continue
        gone = -move.pieces
        for at, layer in enumerate(layers):
            if (layer.item_id, layer.unit_price) == (move.item_id, move.unit_price):
                take = min(gone, layer.pieces)
                layers[at], gone = replace(layer, pieces=layer.pieces - take), gone - take
    return tuple(layer for layer in layers if layer.pieces)


def out_there(moves: Sequence[tuple[date, NoteLine]]) -> tuple[OutThere, ...]:
    """What is out there by item and agreed price, by the items' names, the oldest left first."""
    said = {line.move.item_id: line for _, line in moves}
    found: dict[tuple[str, Rupiah], OutThere] = {}
    for layer in layers_of((day, line.move) for day, line in moves):
        line, key = said[layer.item_id], (layer.item_id, layer.unit_price)
        oldest = found.get(key)
        found[key] = OutThere(
            layer.item_id,
            line.code,
            line.name,
            line.unit,
            layer.unit_price,
            layer.pieces + (oldest.pieces if oldest else 0),
            oldest.left_on if oldest else layer.left_on,
            oldest.best_before if oldest else layer.best_before,
        )
    return tuple(sorted(found.values(), key=lambda one: (one.name, one.item_id, one.left_on, one.unit_price)))


def moves_of(line: CountedLine, name: str, layers: Sequence[Layer]) -> tuple[Move, ...]:
    """What a count of one item takes off the shelf: the oldest was sold, then came what expired, then what
    goes back. Sold is what is neither counted nor taken back nor expired.

    Raises MoreThanOutThere.
    """
    own = [layer for layer in layers if layer.item_id == line.item_id]
    out_there = sum(layer.pieces for layer in own)
    found = line.counted + line.taken_back + line.expired
    if found > out_there:
        raise MoreThanOutThere(name, found, out_there)
    moves: list[Move] = []
    for kind, pieces in (
        (MoveKind.SOLD, out_there - found),
        (MoveKind.EXPIRED, line.expired),
        (MoveKind.TAKEN_BACK, line.taken_back),
    ):
        own, off = _taken(own, kind, pieces)
        moves.extend(off)
    return tuple(moves)


def _taken(own: Sequence[Layer], kind: MoveKind, pieces: int) -> tuple[list[Layer], list[Move]]:
    """The oldest pieces taken off: what stays, and the moves, one for each agreed price."""
    stay: list[Layer] = []
    off: dict[Rupiah, int] = {}
    for layer in own:
        take = min(pieces, layer.pieces)
        pieces -= take
        if take:
            off[layer.unit_price] = off.get(layer.unit_price, 0) + take
        if take < layer.pieces:
            stay.append(replace(layer, pieces=layer.pieces - take))
    moves = [Move(own[0].item_id, price, kind, -taken) for price, taken in off.items()]
    return stay, moves
