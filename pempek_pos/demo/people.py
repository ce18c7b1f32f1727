"""Who works in the demonstration shop and who buys there; everybody is invented."""

from dataclasses import dataclass
from typing import Final

from pempek_pos.audit.actor import Role


@dataclass(frozen=True, slots=True)
class Employee:
    """Somebody who works in the demonstration shop; their secret is shown on its sign-in screen."""

    name: str
    role: Role
    secret: str


OWNER: Final = Employee("Cek Ida", Role.OWNER, "demo-bege")
STAFF: Final = (
    Employee("Nyimas Ayu", Role.CASHIER, "246813"),
    Employee("Butet Siregar", Role.CASHIER, "357924"),
    Employee("Anton Wijaya", Role.OPERATIONS_MANAGER, "468135"),
    Employee("Dewi Lestari", Role.COUNTER_STAFF, "579246"),
    Employee("Rina br. Ginting", Role.CUSTOMER_SERVICE, "680357"),
)

LAPSED: Final = "Hotma Sihombing"
"""Came no more after the first weeks; the points have expired."""
IN_DEBT: Final = "Yudi Pranata"
"""Spent the points of a purchase that came back afterwards."""

_LONG_STANDING: Final = """
Siti; Budi Santoso; Mariana br. Sitompul; Tan Mei Ling; dr. Rahmat Hidayat; Ny. Halimah; Ucok
Nasution; Dewi; Muhammad Al-Fatih Lubis; Kartini Ginting; Hotma Sihombing; Yudi Pranata; Lim Kok
Wie; Suparman; Ny. Ong Siok Hwa; Tiurma br. Simanjuntak; H. Zulkifli Harahap; Sri Wahyuni; Tengku
Amirah Syafrina; Poltak Hutagalung; Wong Kwok Leung; Raden Roro Endang Kusumaningtyas Hadiwidjojo;
Bambang; Nurhayati; Ir. Sahat Panjaitan; Go Lian Hwa; Cut Nyak Meutia; Slamet Riyadi; Lamtiur br.
Tobing; Hj. Nurlela Pohan; Edi Gunawan; Chandra Halim; Wati; Ruth Tarigan; Fitri Handayani;
Parlindungan Silalahi; Amelia Tanoto; Joko; Masitah binti Abdul Karim; Rosmawati br. Purba;
Ngatinem; Datuk Azhar; Erwin Kosasih; Togi Marpaung; Lestari; Imelda br. Sembiring Meliala; Ahmad
Fauzi Siregar; Huang Xiu Ying; Sutrisno; dr. Melva Hutapea, Sp.A; Syahrial; Ny. Tjia Giok Lan; Bonar
Manurung; Ayu Wulandari; Rudi Salim; Hasanah; Dame Rohana br. Situmorang; Teuku Rizal; Yanti; Kasman
"""
_NEWCOMERS: Final = """
Putri Maharani; Jonathan Wijaya; Uli br. Nainggolan; Rizky; Ny. Sulastri; Kevin Lie; Abdul Halim
Daulay; Maya Sari; Daniel Sinaga; Intan Permata; Agus; Theresia br. Karo Sekali; Alvin Chandra;
Nabila Khairunnisa Rangkuti; Hendra; Lina Tjandra; Fajar Nugroho; Desi br. Pasaribu; Tuti; Muhammad
Rafli; Grace Angelica Simatupang; Iwan; Wulan; Prof. Dr. Bachtiar Effendi Lubis; Sarah; Michael Ong;
Rahma; Jefri Butar-Butar; Nita Oktaviani; Darma; Ika Pratiwi; Steven Hartono; Yuni; Rotua br.
Sianturi; Bayu Anggara; Lia; Zahra Aulia; Ferdinand Lumban Gaol; Santi; Arif Rahman; Monica Sutanto;
Eka; Junaidi; Patricia br. Bangun; Dian; Reza Pahlevi; Clara Wong; Neneng; Togar; Mega Silvia;
Ilham; Christine Halim; Mbak Sum; Gabriel Sitepu; Vina; O. Sihite; Nur Aini binti Mohd. Yusof;
Samuel; Tari; Wahyu
"""


def long_standing() -> tuple[str, ...]:
    """Members from before the program, in the order of the shop's old notebook."""
    return _names(_LONG_STANDING)


def newcomers() -> tuple[str, ...]:
    """Those who join at the counter during the quarter."""
    return _names(_NEWCOMERS)


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(";"))
