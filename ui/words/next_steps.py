"""The one thing to do next for a member, as a friendly sentence with its reason."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pempek_pos.insight.next_step import Step, StepFacts
from pempek_pos.money.amount import grouped
from ui.words.days import short_day
from ui.words.names import translated

_TITLES: Final[dict[Step, object]] = {
    Step.ANSWER_COMPLAINT: QT_TRANSLATE_NOOP("steps", "Jawab keluhannya dulu"),
    Step.ANSWER_RATING: QT_TRANSLATE_NOOP("steps", "Balas ulasannya dulu"),
    Step.KEEP_VISIT: QT_TRANSLATE_NOOP("steps", "Tepati kunjungan yang direncanakan"),
    Step.AWAIT_VISIT: QT_TRANSLATE_NOOP("steps", "Kunjungan sudah direncanakan"),
    Step.GIVE_TIME: QT_TRANSLATE_NOOP("steps", "Beri waktu"),
    Step.WIN_BACK: QT_TRANSLATE_NOOP("steps", "Sapa lagi"),
    Step.GREET_IN_PERSON: QT_TRANSLATE_NOOP("steps", "Sapa kalau bertemu"),
    Step.EXPLAIN_DEBT: QT_TRANSLATE_NOOP("steps", "Jelaskan poin yang kurang"),
    Step.TELL_ENDING: QT_TRANSLATE_NOOP("steps", "Ingatkan poin yang akan hangus"),
    Step.CONGRATULATE: QT_TRANSLATE_NOOP("steps", "Ucapkan selamat ulang tahun"),
    Step.OFFER_REWARD: QT_TRANSLATE_NOOP("steps", "Tawarkan {reward}"),
    Step.NAME_REWARD: QT_TRANSLATE_NOOP("steps", "Sebutkan {reward}"),
    Step.ASK_BACK: QT_TRANSLATE_NOOP("steps", "Ajak datang lagi"),
    Step.WELCOME_BACK: QT_TRANSLATE_NOOP("steps", "Sambut saat datang lagi"),
    Step.ASK_CONSENT: QT_TRANSLATE_NOOP("steps", "Tanyakan soal kabar promosi"),
    Step.AS_USUAL: QT_TRANSLATE_NOOP("steps", "Cukup senyum, sapa, salam"),
    Step.FIRST_PURCHASE: QT_TRANSLATE_NOOP("steps", "Tawarkan belanja pertama"),
}
_REASONS: Final[dict[Step, object]] = {
    Step.ANSWER_COMPLAINT: QT_TRANSLATE_NOOP("steps", "{complaint} belum selesai; yang lain menunggu dulu."),
    Step.ANSWER_RATING: QT_TRANSLATE_NOOP("steps", "Ulasan bintang {stars} darinya belum dibalas."),
    Step.EXPLAIN_DEBT: QT_TRANSLATE_NOOP(
        "steps", "Saldonya kurang {debt} poin; belanja berikutnya menutupnya dulu, baru hadiah bisa dipakai."
    ),
    Step.TELL_ENDING: QT_TRANSLATE_NOOP("steps", "{ending} poin hanya berlaku sampai {until}."),
    Step.OFFER_REWARD: QT_TRANSLATE_NOOP("steps", "Poinnya sudah cukup: hadiah ini {cost} poin."),
    Step.NAME_REWARD: QT_TRANSLATE_NOOP("steps", "Kurang {missing} poin lagi; kabar seperti ini disukai."),
    Step.ASK_BACK: QT_TRANSLATE_NOOP("steps", "Baru belanja sekali, {since} hari lalu."),
    Step.WELCOME_BACK: QT_TRANSLATE_NOOP("steps", "Baru belanja sekali: tanyakan apakah rasanya cocok."),
    Step.ASK_CONSENT: QT_TRANSLATE_NOOP(
        "steps", "Sudah langganan, tetapi belum mau kabar promosi. Tanyakan sekali, tanpa mendesak."
    ),
    Step.FIRST_PURCHASE: QT_TRANSLATE_NOOP("steps", "Sudah jadi anggota, belum pernah belanja."),
}
_AWAY: Final = QT_TRANSLATE_NOOP("steps", "Belum datang {since} hari, biasanya tiap {usual} hari.")
_TODAY: Final = QT_TRANSLATE_NOOP("steps", "Hari ini: jangan sampai terlewat.")
_MISSED: Final = QT_TRANSLATE_NOOP("steps", "Seharusnya {day}: lakukan hari ini, atau batalkan.")
_VISIT_ON: Final = QT_TRANSLATE_NOOP("steps", "Tunggu sampai {day}.")
_WRITTEN: Final = QT_TRANSLATE_NOOP("steps", "Sudah disapa {day}; jangan dikirimi lagi dulu.")
_NO_CONSENT: Final = QT_TRANSLATE_NOOP("steps", "Ia tidak mau kabar promosi, jadi jangan dikirimi.")
_COULD_HAVE: Final = QT_TRANSLATE_NOOP("steps", "Poinnya cukup untuk {reward}.")
_COULD_REACH: Final = QT_TRANSLATE_NOOP("steps", "Tawarkan {reward}: kurang {missing} poin lagi.")
_BIRTHDAY_TODAY: Final = QT_TRANSLATE_NOOP("steps", "Ulang tahunnya hari ini.")
_BIRTHDAY: Final = QT_TRANSLATE_NOOP("steps", "Ulang tahunnya {day}.")
_USUAL: Final = QT_TRANSLATE_NOOP("steps", "Datang seperti biasa, kira-kira tiap {usual} hari.")
_NOTHING: Final = QT_TRANSLATE_NOOP("steps", "Tidak ada yang perlu dikerjakan sekarang.")


def step_title(step: Step, facts: StepFacts) -> str:
    """What to do."""
    return translated("steps", _TITLES[step]).format(reward=facts.reward.name if facts.reward else "")


def step_reason(step: Step, facts: StepFacts) -> str:
    """Why, in a sentence or two."""
    if step in _PARTS:
        return " ".join(filter(None, _PARTS[step](facts)))
    sentence = _said(_REASONS[step], facts)
    return " ".join(filter(None, (sentence, _reward(facts) if step is Step.TELL_ENDING else "")))


def _away(facts: StepFacts) -> str:
    return _said(_AWAY, facts)


def _reward(facts: StepFacts) -> str:
    if facts.reward is None:
        return ""
    if facts.reward.reached:
        return _said(_COULD_HAVE, facts)
    return _said(_COULD_REACH, facts) if facts.reward.nearly else ""


def _visit(facts: StepFacts) -> str:
    today = facts.visit_on == facts.today
    return translated("steps", _TODAY) if today else _on(_MISSED, facts.visit_on)


def _birthday(facts: StepFacts) -> str:
    today = facts.birthday == facts.today
    return translated("steps", _BIRTHDAY_TODAY) if today else _on(_BIRTHDAY, facts.birthday)


def _usual(facts: StepFacts) -> str:
    if facts.rhythm is None or facts.rhythm.usual_days is None:
        return translated("steps", _NOTHING)
    return _said(_USUAL, facts)


_PARTS: Final[dict[Step, Callable[[StepFacts], tuple[str, ...]]]] = {
    Step.KEEP_VISIT: lambda facts: (_visit(facts),),
    Step.AWAIT_VISIT: lambda facts: (_away(facts), _on(_VISIT_ON, facts.visit_on)),
    Step.GIVE_TIME: lambda facts: (_away(facts), _on(_WRITTEN, facts.written_on)),
    Step.WIN_BACK: lambda facts: (_away(facts), _reward(facts)),
    Step.GREET_IN_PERSON: lambda facts: (_away(facts), translated("steps", _NO_CONSENT)),
    Step.CONGRATULATE: lambda facts: (_birthday(facts),),
    Step.AS_USUAL: lambda facts: (_usual(facts),),
}


def _on(words: object, day: date | None) -> str:
    return translated("steps", words).format(day=short_day(day) if day else "")


def _said(words: object, facts: StepFacts) -> str:
    rhythm, reward, ending = facts.rhythm, facts.reward, facts.ending
    return translated("steps", words).format(
        complaint=facts.complaint,
        stars=facts.stars,
        debt=grouped(-facts.balance),
        ending=grouped(ending[1]) if ending else "",
        until=short_day(ending[0]) if ending else "",
        reward=reward.name if reward else "",
        cost=grouped(reward.cost) if reward else "",
        missing=grouped(reward.missing) if reward else "",
        since=rhythm.days_since if rhythm else "",
        usual=usual_words(rhythm.usual_days) if rhythm and rhythm.usual_days else "",
    )


def usual_words(days: float) -> str:
    """A median gap, half a day where it lies between two: 7 or 7½."""
    whole = int(days)
    half = "½" if days - whole else ""
    return f"{whole}{half}" if whole else half


def ago_words(days: int) -> str:
    """How long ago a day was: hari ini, kemarin, 5 hari lalu."""
    if days <= 0:
        return QCoreApplication.translate("steps", "hari ini")
    if days == 1:
        return QCoreApplication.translate("steps", "kemarin")
    return QCoreApplication.translate("steps", "{n} hari lalu").format(n=days)
