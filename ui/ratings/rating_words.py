"""How ratings are told: where one stands, a mean in stars, and how long answers take."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from pempek_pos.complaints.complaint import complaint_label
from pempek_pos.feedback.rating import Rating, RatingState
from pempek_pos.feedback.rating_figures import LEAST_RATINGS, Average, is_late
from ui.ratings.state import RatingsState


def state_words(rating: Rating) -> str:
    """Where its answer stands."""
    if rating.state is RatingState.COMPLAINT and rating.complaint_no is not None:
        said = QCoreApplication.translate("ratings", "keluhan {label}")
        return said.format(label=complaint_label(rating.complaint_no))
    if rating.state is RatingState.ANSWERED:
        return QCoreApplication.translate("ratings", "dijawab")
    return QCoreApplication.translate("ratings", "belum dijawab")


def state_tone(rating: Rating, state: RatingsState) -> str:
    """Red where it is late, amber where a bad one waits, green where it is answered."""
    if rating.state is RatingState.WAITING:
        return "red" if is_late(rating, state.now) else "amber" if rating.bad else "muted"
    return "green" if rating.state is RatingState.ANSWERED else "sea"


def mean_words(average: Average) -> str:
    """The mean in stars with one place; a dash where there are too few to tell."""
    return "–" if average.mean is None else _tenth(average.mean)


def interval_words(average: Average) -> str:
    """The interval and the number of ratings, or how many there are of those that are needed."""
    if average.low is not None and average.high is not None:
        said = QCoreApplication.translate("ratings", "{low}–{high} (95%) · {n} ulasan")
        return said.format(low=_tenth(average.low), high=_tenth(average.high), n=average.n)
    if not average.n:
        return QCoreApplication.translate("ratings", "belum ada data")
    said = QCoreApplication.translate("ratings", "belum cukup data: {n} dari {least} ulasan")
    return said.format(n=average.n, least=LEAST_RATINGS)


def span_words(span: timedelta | None) -> str:
    """How long something took: 35 menit, 5 jam, 2,5 hari."""
    if span is None:
        return "–"
    minutes = int(span.total_seconds()) // 60
    if minutes < 60:
        return QCoreApplication.translate("ratings", "{n} menit").format(n=minutes)
    if minutes < 48 * 60:
        return QCoreApplication.translate("ratings", "{n} jam").format(n=round(minutes / 60))
    return QCoreApplication.translate("ratings", "{n} hari").format(n=_tenth(minutes / (24 * 60)))


def _tenth(figure: float) -> str:
    return QLocale().toString(figure, "f", 1)
