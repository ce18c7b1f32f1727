"""Ratings as a table to take along."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.exchange.csv_out import Cell
from pempek_pos.feedback.rating import Rating
from ui.export.table import Table
from ui.ratings.rating_words import state_words
from ui.ratings.state import RatingsState


def table_of_ratings(state: RatingsState) -> Table:
    """The listed ratings, the newest first."""
    headings = (
        QCoreApplication.translate("ratings", "Tanggal"),
        QCoreApplication.translate("ratings", "Platform"),
        QCoreApplication.translate("ratings", "Bintang"),
        QCoreApplication.translate("ratings", "Penulis"),
        QCoreApplication.translate("ratings", "Isi"),
        QCoreApplication.translate("ratings", "Tautan"),
        QCoreApplication.translate("ratings", "Struk"),
        QCoreApplication.translate("ratings", "Barang"),
        QCoreApplication.translate("ratings", "Keadaan"),
        QCoreApplication.translate("ratings", "Dijawab pada"),
        QCoreApplication.translate("ratings", "Dijawab oleh"),
    )
    title = QCoreApplication.translate("ratings", "Ulasan")
    rows = tuple(map(_row, state.ratings))
    return Table("ratings", title, f"ulasan-{state.today:%Y-%m-%d}", headings, rows)


def _row(rating: Rating) -> tuple[Cell, ...]:
    facts = rating.facts
    return (
        facts.on_day,
        facts.platform.brand,
        facts.stars,
        facts.author,
        facts.told,
        facts.link,
        facts.sale_number,
        rating.item,
        state_words(rating),
        rating.answered_at,
        rating.answered_by,
    )
