"""Job J5: the receipt as printer bytes against writing them by hand, and as a page against a bare canvas."""

import importlib.util
import statistics
import time
from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from pempek_pos.printing.escpos import QrWay
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts, font_folder
from pempek_pos.printing.qr import qr_rows
from pempek_pos.printing.receipt_page import receipt_pdf
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Qr, Row
from pempek_pos.printing.slip import slip_bytes
from tests.printing import examples
from tests.printing.escpos_reader import PrintedLine, read

_SALE = examples.sale(goods=12)
_ROUNDS = 15
_EACH = 60


def run(report: Callable[[str], None]) -> None:
    """Report the slip's and the page's time as a multiple of the bare work beneath them."""
    rows = receipt_rows(_SALE, examples.SHOP)
    lines = read(slip_bytes([row for row in rows if not isinstance(row, Qr)], 58)).lines
    whole = _ratio(_slip, _by_hand)
    report(
        f"J5 receipt to bytes, code by the printer: {whole:.1f}x the same words formatted by hand and joined"
    )
    drawn = _ratio(lambda: slip_bytes(rows, 58), lambda: qr_rows(examples.RECEIPT_ID))
    report(f"J5 slip with its code as a picture: {drawn:.1f}x the code alone")
    _report_peer(report, rows, lines)
    face = ShopFace(examples.SHOP, Fonts(font_folder()))
    page = _ratio(lambda: receipt_pdf(rows, 58, face, "K1"), lambda: _canvas(lines))
    report(
        f"J5 page in the bundled font: {page:.2f}x a bare canvas in Helvetica with the same lines and code"
    )


def _slip() -> bytes:
    return slip_bytes(receipt_rows(_SALE, examples.SHOP), 58, QrWay.NATIVE)


def _report_peer(report: Callable[[str], None], rows: Sequence[Row], lines: Sequence[PrintedLine]) -> None:
    """python-escpos is no dependency: add it for this run with `uv run --with python-escpos`."""
    if importlib.util.find_spec("escpos") is None:
        report("J5 python-escpos is not here to be measured")
        return
    native = _ratio(lambda: slip_bytes(rows, 58, QrWay.NATIVE), lambda: _peer(lines, native=True))
    drawn = _ratio(lambda: slip_bytes(rows, 58), lambda: _peer(lines, native=False))
    report(f"J5 slip against python-escpos: {1 / native:.1f}x faster, with a drawn code {1 / drawn:.1f}x")


def _by_hand() -> bytes:
    """The limit: one function that trusts every text, knows no other receipt, and writes what ours says."""
    sale, member = _SALE, _SALE.member
    assert member is not None
    parts = [
        f"\x1b@\x1bt\0\x1ba\1\x1bE\1\x1d!\x11{examples.SHOP.name}\n\x1d!\0\x1bE\0{examples.SHOP.address}\n"
    ]
    parts.append(f"WA 0812-0000-0001\n\x1ba\0{'-' * 32}\n{sale.number}{'23 Nov 2026':>18}\n")
    parts.append(f"Kasir {sale.cashier}{sale.sold_at:%H.%M}\n{'-' * 32}\n")
    for line in sale.lines:
        pieces = f"  {line.quantity} {line.unit} x {_dots(line.unit_price)}"
        parts.append(f"{line.name}\n{pieces}{_dots(line.quantity * line.unit_price):>{32 - len(pieces)}}\n")
        if line.discount:
            parts.append(f"{'Potongan':<16}{_dots(-line.discount):>16}\n")
    parts.append(f"{'-' * 32}\n{'Subtotal':<16}{_dots(sale.subtotal):>16}\n")
    for cut in sale.reductions[1:]:
        parts.append(f"{cut.label or cut.reason:<16}{_dots(-cut.amount):>16}\n")
    money = (
        ("Jumlah", sale.net),
        ("Pembulatan", sale.rounding),
        ("TOTAL", sale.due),
        ("Tunai", sale.taken[0].given),
    )
    moved = (
        ("Kembali", sale.change),
        ("Dipakai", -member.spent),
        ("Didapat", member.won),
        ("Saldo", member.balance),
    )
    for name, amount in (*money, *moved):
        parts.append(f"{name:<16}{_dots(amount):>16}\n")
    parts.append(f"{member.name:<16}{member.tier:>16}\n{member.card_no:<16}{'0812-****-1234':>16}\n")
    parts.append("28 poin berlaku sampai 31 Des 2026\nKeluhan paling lambat 7 hari,\nbawa struk ini.\n")
    code = (
        "\x1d(k\4\x001A2\0\x1d(k\3\x001C\x06\x1d(k\3\x001E1\x1d(k\x27\x001P0" + sale.id + "\x1d(k\3\x001Q0\n"
    )
    return "".join([*parts, code, "\x1bd\3\x1dVB\0"]).encode("ascii")


def _dots(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


def _peer(lines: Sequence[PrintedLine], native: bool) -> bytes:
    from escpos.printer import Dummy

    printer = Dummy()
    for line in lines:
        printer.set(align="center" if line.align == "centre" else "left", bold=line.bold)
        printer.text(f"{line.text}\n")
    printer.qr(examples.RECEIPT_ID, native=native, size=6)
    printer.cut()
    return bytes(printer.output)


def _canvas(lines: Sequence[PrintedLine]) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(164.4, 520), invariant=1, pageCompression=1)
    y = 505.0
    for line in lines:
        canvas.setFont("Helvetica-Bold" if line.bold else "Helvetica", 7.6)
        left, _, right = line.text.rpartition("  ")
        canvas.drawString(9, y, left.rstrip())
        canvas.drawRightString(155, y, right)
        y -= 10
    path = canvas.beginPath()
    for number, row in enumerate(qr_rows(examples.RECEIPT_ID)):
        for place, dark in enumerate(row):
            if dark:
                path.rect(50 + 2 * place, 60 - 2 * number, 2, 2)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """Our time as a multiple of theirs: median over rounds that alternate."""
    ours(), theirs()
    return statistics.median(_seconds(ours) / _seconds(theirs) for _ in range(_ROUNDS))


def _seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    for _ in range(_EACH):
        do()
    return time.perf_counter() - start


if __name__ == "__main__":
    run(print)
