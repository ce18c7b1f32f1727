"""What the form says of itself: the promises of a complaint that comes now, and what is wrong with a line."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from pempek_pos.complaints.complaint import Category, Severity
from pempek_pos.complaints.deadlines import Target, Targets, promised_for
from pempek_pos.complaints.shop_hours import ShopHours
from ui.words.complaints import due_words, span_words

translate = QCoreApplication.translate


def no_hours() -> str:
    """These are no hours."""
    return translate("care", "Tulis jamnya seperti 08.00–12.00, 13.00–21.00. Kosong berarti tutup.")


def no_limit() -> str:
    """Neither a limit nor none."""
    return translate("care", "Isi batasnya, atau pilih tanpa batas.")


def promise_words(
    category: Category, now: datetime, hours: ShopHours | None, targets: Targets | None
) -> tuple[str, str]:
    """By when a complaint that comes now is answered, offered something and done; and of food safety."""
    if hours is None or targets is None:
        return translate("care", "Perbaiki dulu isian yang ditandai."), ""
    severity, today = targets.by_category[category].severity, now.date()
    promised = promised_for((category, severity), now, None, targets, hours)
    said = translate(
        "care",
        "Keluhan yang masuk sekarang dijawab paling lambat {answer}, ditawari penyelesaian {offer}, selesai "
        "{done}.",
    ).format(
        answer=due_words(promised.answer_due, today),
        offer=due_words(promised.offer_due, today),
        done=due_words(promised.done_due, today),
    )
    food = promised_for((category, Severity.FOOD_SAFETY), now, None, targets, hours).answer_due
    other = translate("care", "Keamanan pangan dijawab paling lambat {answer}.").format(
        answer=due_words(food, today)
    )
    opens = hours.next_open(now)
    if opens != now:
        closed = translate("care", "Toko sedang tutup: waktunya mulai dihitung {moment}.")
        other = f"{closed.format(moment=due_words(opens, today))} {other}"
    return said, other


def answer_words(target: Target) -> str:
    """How soon the first answer is due."""
    if target.answer is None:
        return translate("care", "hari itu juga")
    return span_words(target.answer)


def days_words(days: int) -> str:
    """How soon an offer or the end is due."""
    if not days:
        return translate("care", "hari itu juga")
    if days == 1:
        return translate("care", "1 hari")
    return translate("care", "{n} hari").format(n=days)


def minutes_of(span: timedelta | None) -> int | None:
    """Whole minutes, None for none."""
    return None if span is None else span // timedelta(minutes=1)
