"""What people complain of, write in public, and are told in the demonstration shop; all of it is invented."""

from collections.abc import Mapping
from typing import Final

from pempek_pos.complaints.complaint import Category, Channel

COMPLAINTS: Final[Mapping[Category, tuple[str, ...]]] = {
    Category.TASTE: (
        "Pempeknya datang sudah dingin dan alot, padahal biasanya garing. Antarnya hampir satu jam.",
        "Cukonya kurang nendang, beda dengan minggu lalu. Ikannya juga kurang terasa.",
        "Siomaynya keasinan, anak saya tidak mau habiskan.",
    ),
    Category.PRE_ORDER_WAIT: (
        "Pesan 3 paket isi 30 dari Senin, dijanjikan Kamis, sampai Sabtu belum siap.",
        "Pre-order katanya dua hari, ternyata empat hari. Arisannya sudah lewat.",
    ),
    Category.LATE_DELIVERY: (
        "Antaran dijanjikan jam 12, baru sampai jam 1 lewat. Tamu sudah pulang.",
        "Kurirnya tersasar, pempek beku sudah lembek waktu sampai.",
    ),
    Category.FACILITIES: (
        "AC tidak dingin dan mejanya lengket. Makan jadi tidak nyaman.",
        "Toiletnya tidak ada sabun, parkirnya juga sempit sekali.",
    ),
    Category.SERVICE: (
        "Kasirnya main HP, dipanggil dua kali baru menoleh. Tidak ada senyumnya.",
        "Ditanya soal isi paket dijawab ketus: baca saja di papan.",
    ),
    Category.SHORT_OR_WRONG: (
        "Beli 10 lenjer kecil, di rumah dihitung cuma 8.",
        "Pesan hakau, yang dibungkus ceker. Sudah jauh untuk balik lagi.",
    ),
    Category.PACKAGING: (
        "Cukonya tumpah di dalam tas, kotaknya basah semua.",
        "Plastik vakumnya sudah kembung waktu dibuka.",
    ),
    Category.PRICE_OR_RECEIPT: (
        "Di papan Rp22.000, di struk Rp25.000. Mana yang benar?",
        "Minta struk katanya printer rusak, sampai sekarang belum dikirim.",
    ),
    Category.POINTS: (
        "Belanja kemarin poinnya tidak masuk, padahal kartu sudah saya sebut.",
        "Hadiah es kacang merah dibilang habis, padahal poin saya cukup.",
    ),
}
SOUR: Final = "Cuko botolnya bau asam tidak wajar, anak saya mual sesudah makan. Tolong diperiksa."
"""For food safety."""
CALLERS: Final = (("Bu Lina", "081200008811"), ("Pak Joko", "081200008822"), ("Ci Meilan", "081200008833"))
CHANNELS: Final = (Channel.WHATSAPP, Channel.COUNTER, Channel.COUNTER, Channel.PHONE)

ACKNOWLEDGED: Final = (
    "Sudah ditelepon, minta maaf dan berjanji kabari hari ini.",
    "Dijawab lewat WhatsApp dengan senyum, sapa, salam; fotonya diminta.",
    "Minta maaf di tempat, dicatat pesanannya.",
)
FOUND: Final = (
    "Dicek ke dapur: minyaknya belum panas waktu menggoreng.",
    "Kurir mengantar tiga alamat sekaligus, tas pendingin kurang es.",
    "Rekaman kamera cocok dengan cerita pelanggan.",
    "Timbangan dan hitungan kotak dicek ulang, memang kurang.",
)
OFFERS: Final = ("Ditawari penggantian, pelanggan memikirkannya.", "Ditawari voucer dan permintaan maaf.")
REFUSED: Final = ("Pelanggan tidak mau apa-apa lagi, kecewa; disampaikan ke manajer.",)
WAITS: Final = ("Menunggu foto dan nomor struk dari pelanggan.",)
AGAIN: Final = ("Pelanggan mengabari voucernya tidak bisa dipakai.",)

REVIEWS: Final[Mapping[int, tuple[str, ...]]] = {
    5: (
        "Kapal selamnya juara, cuko pedasnya pas. Pelayanannya ramah!",
        "Dimsum mentai lembut, pempek beku sampai rumah masih keras. Mantap.",
        "Langganan sejak lama, tidak pernah mengecewakan.",
        "Senyum kasirnya bikin betah, poinnya juga lumayan.",
    ),
    4: (
        "Enak, cuma antrenya lumayan waktu jam makan siang.",
        "Rasanya pas, parkirnya agak susah.",
        "Tekwannya hangat, porsinya bisa ditambah sedikit.",
    ),
    3: ("Rasanya oke, tapi antarnya lama.", "Lumayan. Cukonya kurang banyak."),
    2: ("Pempek sudah dingin waktu sampai, cukonya tumpah.", "Tempatnya panas, mejanya lengket."),
    1: ("Sudah bayar, pesanan salah, dihubungi tidak dibalas.", "Kasirnya judes. Kapok."),
}
AUTHORS: Final = (
    "Rani M.",
    "bang_udin",
    "Lisa T.",
    "Kuliner Medan",
    "Andi S.",
    "mama_naya",
    "Vera",
    "Hendro",
)
THANKS: Final = "Terima kasih, Kak! Senang Kakak suka. Kami tunggu lagi, ya."
SORRY: Final = "Mohon maaf, Kak. Kami sudah menegur dapur dan kurirnya; boleh kami hubungi lewat WhatsApp?"

PURPOSES: Final = (
    "tanya kabar sesudah keluhannya selesai",
    "antar contoh dimsum baru",
    "ajak pesan untuk arisan",
    "ucapkan terima kasih, pelanggan lama",
)
FINDINGS: Final = (
    "Senang ditelepon, akan mampir akhir pekan.",
    "Mau pesan 40 pempek untuk arisan, minta harga paket.",
    "Sempat kecewa, sekarang sudah baik; minta dikabari kalau ada menu baru.",
)
