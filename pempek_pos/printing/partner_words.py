"""The words of partners' trade papers in Indonesian and English: faktur, surat jalan, kuitansi, nota."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.consignment.goods import MoveKind
from pempek_pos.partners.account import AccountKind, PaymentMethod
from pempek_pos.settings.profile import Language


@dataclass(frozen=True, slots=True)
class PartnerWords:
    """What these papers say in one language; `{…}` stand for names and figures."""

    invoice: str
    delivery: str
    credit: str
    money: str
    consigned: str
    counted: str
    to: str
    day: str
    due: str
    terms: str
    terms_days: str
    terms_cash: str
    invoice_no: str
    invoice_day: str
    delivery_no: str
    receipt_no: str
    item: str
    pieces: str
    price: str
    discount: str
    worth: str
    batch: str
    best_before: str
    price_each: str
    carried_over: str
    carried_forward: str
    subtotal: str
    discounts: str
    total: str
    settled: dict[AccountKind, str]
    settled_more: str
    rest: str
    paid: str
    unpaid: str
    pay_by: str
    how_to_pay: str
    how_to_pay_here: str
    paid_thanks: str
    all_pieces: str
    boxes: str
    courier: str
    plate: str
    check_goods: str
    receiver: str
    sender: str
    driver: str
    regards: str
    full_name: str
    reason: str
    credit_total: str
    credit_to: str
    paid_back: str
    left_as_credit: str
    received_from: str
    sum_of: str
    towards: str
    paid_by: str
    claim: str
    claim_paid: str
    claim_open: str
    opening: str
    claims_many: str
    claims_heading: str
    stamp_duty: str
    stamp_here: str
    settle_on: str
    settle_later: str
    consigned_terms: str
    counted_terms: str
    found: str
    finds: dict[MoveKind, str]
    sold: str
    note: str
    warmth: str
    page: str
    methods: dict[PaymentMethod, str]


INDONESIAN: Final = PartnerWords(
    invoice="FAKTUR",
    delivery="SURAT JALAN",
    credit="NOTA KREDIT",
    money="KUITANSI",
    consigned="TANDA TERIMA TITIP JUAL",
    counted="HITUNGAN TITIP JUAL",
    to="Kepada",
    day="Tanggal",
    due="Jatuh tempo",
    terms="Pembayaran",
    terms_days="Tempo {days} hari",
    terms_cash="Tunai",
    invoice_no="Faktur",
    invoice_day="Tanggal faktur",
    delivery_no="Surat jalan",
    receipt_no="Struk",
    item="Barang",
    pieces="Jumlah",
    price="Harga",
    discount="Potongan",
    worth="Total",
    batch="Kode produksi",
    best_before="Baik sebelum",
    price_each="Harga mitra",
    carried_over="Jumlah dipindahkan",
    carried_forward="Pindahan",
    subtotal="Subtotal",
    discounts="Potongan barang",
    total="Total",
    settled={
        AccountKind.OPENING: "Kredit lama",
        AccountKind.PAYMENT: "Dibayar {day}, {how}",
        AccountKind.CREDIT_NOTE: "Nota kredit {label}",
        AccountKind.WRITE_OFF: "Dihapuskan {day}",
    },
    settled_more="{count} pembayaran sebelumnya",
    rest="Sisa tagihan",
    paid="LUNAS",
    unpaid="BELUM LUNAS",
    pay_by="Mohon dibayar paling lambat {day}.",
    how_to_pay="Bayar tunai di toko, lewat transfer, atau QRIS, dan sebutkan nomor faktur ini.",
    how_to_pay_here="Bayar tunai di toko, lewat transfer, atau QRIS. Sebutkan nomor faktur ini dan kirim "
    "bukti "
    "bayar ke WA {phone}.",
    paid_thanks="Faktur ini sudah lunas. Terima kasih atas kerja sama yang baik.",
    all_pieces="Jumlah seluruhnya",
    boxes="Jumlah koli",
    courier="Kurir / kendaraan",
    plate="No. polisi / resi",
    check_goods="Mohon periksa jumlah dan keadaan barang saat diterima. Catat kekurangan di lembar ini "
    "sebelum "
    "ditandatangani.",
    receiver="Penerima",
    sender="Pengirim",
    driver="Sopir / kurir",
    regards="Hormat kami",
    full_name="nama jelas",
    reason="Alasan",
    credit_total="Total nota kredit",
    credit_to="Mengurangi {label}",
    paid_back="Dikembalikan ke mitra",
    left_as_credit="Kredit untuk belanja berikutnya",
    received_from="Sudah terima dari",
    sum_of="Uang sejumlah",
    towards="Untuk pembayaran",
    paid_by="Cara bayar",
    claim="Faktur {label}, {day}",
    claim_paid="lunas",
    claim_open="sisa {amount}",
    opening="Saldo lama, {day}",
    claims_many="{count} faktur, rinciannya di halaman berikut",
    claims_heading="Rincian pembayaran",
    stamp_duty="Di atas Rp5.000.000 dikenai bea meterai: tempelkan meterai Rp10.000 dan tanda tangani "
    "sebagian "
    "di atasnya.",
    stamp_here="Meterai Rp10.000",
    settle_on="Dihitung pada",
    settle_later="Dihitung saat kunjungan berikutnya",
    consigned_terms="Barang tetap milik {shop} sampai terjual. Yang terjual dibayar saat dihitung; yang "
    "belum "
    "terjual atau lewat tanggalnya dikembalikan.",
    counted_terms="Yang terjual ditagih dengan faktur; yang diambil kembali atau lewat tanggal tidak.",
    found="Keadaan",
    finds={
        MoveKind.LEFT: "dititipkan",
        MoveKind.SOLD: "terjual",
        MoveKind.TAKEN_BACK: "diambil kembali",
        MoveKind.EXPIRED: "lewat tanggal",
    },
    sold="Terjual",
    note="Catatan",
    warmth="Senyum, sapa, salam dari kami semua di {shop}.",
    page="Halaman {page} dari {pages}",
    methods={
        PaymentMethod.CASH: "tunai",
        PaymentMethod.QRIS: "QRIS",
        PaymentMethod.TRANSFER: "transfer",
        PaymentMethod.CARD: "kartu",
    },
)

ENGLISH: Final = PartnerWords(
    invoice="INVOICE",
    delivery="DELIVERY NOTE",
    credit="CREDIT NOTE",
    money="PAYMENT RECEIPT",
    consigned="CONSIGNMENT NOTE",
    counted="CONSIGNMENT COUNT",
    to="To",
    day="Date",
    due="Due",
    terms="Payment",
    terms_days="Within {days} days",
    terms_cash="Cash",
    invoice_no="Invoice",
    invoice_day="Invoice date",
    delivery_no="Delivery note",
    receipt_no="Receipt",
    item="Item",
    pieces="Quantity",
    price="Price",
    discount="Discount",
    worth="Total",
    batch="Batch",
    best_before="Best before",
    price_each="Partner price",
    carried_over="Carried over",
    carried_forward="Brought forward",
    subtotal="Subtotal",
    discounts="Item discounts",
    total="Total",
    settled={
        AccountKind.OPENING: "Earlier credit",
        AccountKind.PAYMENT: "Paid {day}, {how}",
        AccountKind.CREDIT_NOTE: "Credit note {label}",
        AccountKind.WRITE_OFF: "Written off {day}",
    },
    settled_more="{count} earlier payments",
    rest="Left to pay",
    paid="PAID",
    unpaid="UNPAID",
    pay_by="Please pay by {day}.",
    how_to_pay="Pay in cash at the shop, by transfer or QRIS, and name this invoice's number.",
    how_to_pay_here="Pay in cash at the shop, by transfer or QRIS. Name this invoice's number and send "
    "the proof "
    "of payment to WA {phone}.",
    paid_thanks="This invoice is paid in full. Thank you for the good cooperation.",
    all_pieces="All together",
    boxes="Boxes",
    courier="Courier / vehicle",
    plate="Number plate / tracking no.",
    check_goods="Please check number and condition of the goods on arrival. Note what is missing on this "
    "sheet "
    "before you sign.",
    receiver="Received by",
    sender="Sent by",
    driver="Driver / courier",
    regards="For the shop",
    full_name="full name",
    reason="Reason",
    credit_total="Credit note total",
    credit_to="Taken off {label}",
    paid_back="Paid back to the partner",
    left_as_credit="Credit for the next purchase",
    received_from="Received from",
    sum_of="The sum of",
    towards="In payment of",
    paid_by="Paid by",
    claim="Invoice {label}, {day}",
    claim_paid="paid in full",
    claim_open="{amount} left",
    opening="Earlier balance, {day}",
    claims_many="{count} invoices, listed on the next page",
    claims_heading="What was paid",
    stamp_duty="Above Rp5.000.000 stamp duty is due: put on a duty stamp of Rp10.000 and sign partly "
    "across it.",
    stamp_here="Duty stamp Rp10.000",
    settle_on="To be counted on",
    settle_later="To be counted at the next visit",
    consigned_terms="The goods belong to {shop} until they are sold. What was sold is paid when they are "
    "counted; "
    "what is unsold or past its date goes back.",
    counted_terms="What was sold is billed by invoice. What is taken back or past its date is not billed.",
    found="Found",
    finds={
        MoveKind.LEFT: "left there",
        MoveKind.SOLD: "sold",
        MoveKind.TAKEN_BACK: "taken back",
        MoveKind.EXPIRED: "expired",
    },
    sold="Sold",
    note="Note",
    warmth="A smile and warm greetings from all of us at {shop}.",
    page="Page {page} of {pages}",
    methods={
        PaymentMethod.CASH: "cash",
        PaymentMethod.QRIS: "QRIS",
        PaymentMethod.TRANSFER: "transfer",
        PaymentMethod.CARD: "card",
    },
)


def partner_words(language: Language) -> PartnerWords:
    """The words of trade papers in `language`."""
    return ENGLISH if language is Language.ENGLISH else INDONESIAN
