"""The one set of texts for every sink of reliability G: each must come out as the text it is."""

from typing import Final

SQL: Final = (
    "Robert'); DROP TABLE member;--",
    "' OR '1'='1",
    "' OR 1=1 --",
    '" OR ""="',
    "1; DELETE FROM sale",
    "Siti'--",
    "a' UNION SELECT pin FROM staff --",
    "$1 ? :name %s %(x)s",
    "\\'; SELECT 1;--",
    "$$Budi$$",
)
SEARCHES: Final = (
    "100%",
    "%",
    "_",
    "\\",
    '"',
    "AND",
    "OR NOT",
    "-x",
    "*",
    "(",
    "NEAR(",
    "a_b%c\\",
    "^col:x",
    "''",
)
MARKUP: Final = (
    "<b>Tebal</b> & <i>miring</i>",
    "<img src='file:///etc/passwd'>",
    "<img src=http://127.0.0.1:9/x.png>",
    "<a href=javascript:alert(1)>klik</a>",
    "<font color=[[[1]]]>merah</font>",
    "</para><para>",
    "&lt;b&gt; &amp; &#65;",
    "<script>alert(1)</script>",
    "<table><tr><td>x</td></tr></table>",
    "<!-- tak tampak --> tampak",
    "<?xml version='1.0'?><x/>",
    "<style>*{color:red}</style>",
    "javascript:alert(1)",
    "**tebal** _miring_ `kode`",
    "{0} {name} %(name)s %1",
    "(Tj) ET Q \\) endstream",
    "<u onmouseover='x'>Ani</u>",
    "a & b < c > d",
)
FORMULAS: Final = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\0=1+1",
    "'=1+1",
    "''+1",
    '=HYPERLINK("http://127.0.0.1","klik")',
    "+62 812-3456-7890",
    "{=1+1}",
)
CONTROLS: Final = (
    "Siti\x1b@",
    "Siti\x1bp\x00\x19\xfa",
    "Siti\x1dV\x00",
    "Siti\x10\x14\x01\x00\x05",
    "Siti\x9b2J",
    "Siti\x1b[31mmerah",
    "Siti\x00Nur",
    "Siti\r\nPOIN +999",
    "Siti\x08\x08\x7f",
    "Siti\x0f\x10",
    "evil\u202egnp.exe",
    "a\u2066b\u2069\u200f",
    "Siti\u2028Nur",
)
LINKS: Final = (
    "Ani&text=lain",
    "Ani#x",
    "Ani?phone=1",
    "Ani%0Ax",
    "Ani 🐟 Nur",
    "+6281299990000",
    "https://example.org/?q=1",
)
FILES: Final = (
    "../../etc/passwd",
    "..\\..\\boot.ini",
    "CON",
    "NUL.txt",
    "C:\\Ani",
    "/etc/passwd",
    "~/.ssh",
    "Ani:Nur|?*",
    ".",
)

SHORT: Final = (*SQL, *SEARCHES, *MARKUP, *FORMULAS, *CONTROLS, *LINKS, *FILES)
"""Each fits into a name."""
LONG: Final = ("A" * 10_000, "<b>" * 7_000, "=1+" * 5_000, "%_" * 5_000, "x" * 300)
"""None fits anywhere: refused or cut, never an error of another kind."""
PAYLOADS: Final = (*SHORT, *LONG)
