"""What is written to somebody who complained: it has arrived, it is looked at, what is offered, it is done.

Each is a draft of at most a thousand letters with a smile, the person's name and a greeting (senyum, sapa,
salam); whoever opens it may change it before it is sent (policy P5).
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from pempek_pos.complaints.complaint import Complaint
from pempek_pos.complaints.paper_words import category_on_paper, moment_on_paper
from pempek_pos.messages.links import LONGEST_TEXT
from pempek_pos.settings.profile import Language, ShopProfile
from pempek_pos.text import cleaned


class ComplaintLetter(Enum):
    """What a draft tells."""

    RECEIVED = "received"
    ANSWERED = "answered"
    OFFERED = "offered"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class _Sentences:
    greeting: str
    greeting_nobody: str
    ending: str
    parts: dict[ComplaintLetter, tuple[str, ...]]


_INDONESIAN: Final = _Sentences(
    greeting="Halo Kak {name}, salam dari {shop} 😊",
    greeting_nobody="Halo Kak, salam dari {shop} 😊",
    ending="Terima kasih sudah memberi tahu kami. Salam hangat, {shop}.",
    parts={
        ComplaintLetter.RECEIVED: (
            "Mohon maaf atas pengalaman Kakak soal {category}. Keluhannya kami catat dengan nomor {label}.",
            "{said}",
            "Kami jawab paling lambat {answer}.",
        ),
        ComplaintLetter.ANSWERED: (
            "Kami sudah membaca keluhan Kakak nomor {label} soal {category}, dan mohon maaf.",
            "{said}",
            "Penyelesaiannya kami tawarkan paling lambat {offer}.",
        ),
        ComplaintLetter.OFFERED: (
            "Soal keluhan nomor {label} ({category}), ini yang kami tawarkan:",
            "{said}",
            "Apakah Kakak berkenan? Balas saja pesan ini, ya.",
        ),
        ComplaintLetter.RESOLVED: (
            "Keluhan nomor {label} ({category}) sudah kami selesaikan.",
            "{said}",
            "Kalau masih ada yang kurang pas, kabari kami dalam 30 hari, ya. Kami tunggu Kakak datang lagi.",
        ),
    },
)
_ENGLISH: Final = _Sentences(
    greeting="Hello {name}, greetings from {shop} 😊",
    greeting_nobody="Hello, greetings from {shop} 😊",
    ending="Thank you for telling us. Warm regards, {shop}.",
    parts={
        ComplaintLetter.RECEIVED: (
            "We are sorry about {category}. We have noted your complaint as {label}.",
            "{said}",
            "You hear from us by {answer}.",
        ),
        ComplaintLetter.ANSWERED: (
            "We have read your complaint {label} about {category}, and we are sorry.",
            "{said}",
            "We offer you a solution by {offer}.",
        ),
        ComplaintLetter.OFFERED: (
            "About your complaint {label} ({category}), this is what we offer:",
            "{said}",
            "Is that all right with you? Just answer this message.",
        ),
        ComplaintLetter.RESOLVED: (
            "We have settled your complaint {label} ({category}).",
            "{said}",
            "If something is still not right, please tell us within 30 days. We hope to see you again soon.",
        ),
    },
)


def complaint_text(
    profile: ShopProfile, complaint: Complaint, letter: ComplaintLetter, said: str = ""
) -> str:
    """A draft in the shop's language; `said` is the handler's own sentence, left out where it is empty.

    A name or sentence that is too long is cut before anything that is promised.
    """
    words = _ENGLISH if profile.language is Language.ENGLISH else _INDONESIAN
    room = LONGEST_TEXT - len(_written(words, profile, complaint, letter, ""))
    return _written(words, profile, complaint, letter, _shortened(cleaned(said), room - 2))


def _written(
    words: _Sentences, profile: ShopProfile, complaint: Complaint, letter: ComplaintLetter, said: str
) -> str:
    language, promised = profile.language, complaint.promised
    name = _shortened(complaint.who, LONGEST_TEXT // 4)
    facts = {
        "name": name,
        "shop": profile.name,
        "label": complaint.label,
        "category": category_on_paper(language, complaint.category),
        "answer": moment_on_paper(language, promised.answer_due),
        "offer": moment_on_paper(language, promised.offer_due),
        "said": said,
    }
    greeting = words.greeting if name else words.greeting_nobody
    parts = [part.format(**facts) for part in (greeting, *words.parts[letter], words.ending)]
    return "\n\n".join(filter(None, parts))


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: max(most - 1, 0)]}…"
