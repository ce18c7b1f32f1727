"""What a period's ratings come to: four cards in a row."""

from PySide6.QtWidgets import QWidget

from pempek_pos.feedback.rating_figures import Answering, RatingFigures
from ui.ratings.rating_words import interval_words, mean_words, span_words
from ui.widgets.label import set_tip
from ui.widgets.notice import StatCard
from ui.widgets.stack import row


class FiguresRow(QWidget):
    """The average, the share answered, how long answers take, and what is late."""

    def __init__(self) -> None:
        super().__init__()
        self.average = StatCard(self.tr("Rata-rata bintang"), icon="star")
        self.answered = StatCard(self.tr("Sudah dijawab"), icon="check-check")
        self.time = StatCard(self.tr("Lama menunggu jawaban"), icon="timer")
        self.late = StatCard(self.tr("Lewat 24 jam"), icon="triangle-alert")
        self.setLayout(row(self.average, self.answered, self.time, self.late, gap=12))
        set_tip(
            self.average,
            self.tr(
                "Jumlah bintang dibagi jumlah ulasan; rentang 95% cara Wilson. Di bawah 10 ulasan belum "
                "dihitung."
            ),
        )
        set_tip(
            self.time,
            self.tr(
                "Nilai tengah dari saat ulasan dicatat, paling lambat akhir hari ditulisnya. Yang belum "
                "dijawab ikut dihitung dengan umurnya sampai sekarang."
            ),
        )
        set_tip(
            self.late, self.tr("Ulasan bintang 1–3 yang belum dijawab dan belum jadi keluhan sesudah 24 jam.")
        )

    def show_figures(self, figures: RatingFigures) -> None:
        """Show these."""
        answering = figures.answering
        self.average.show_figure(mean_words(figures.all), interval_words(figures.all))
        percent = answering.answered_percent
        share = "–" if percent is None else f"{percent}%"
        counted = self.tr("{n} dari {all} ulasan").format(n=answering.answered, all=answering.n)
        self.answered.show_figure(share, counted if answering.n else self.tr("belum ada data"))
        self.time.show_figure(span_words(answering.median), self._most(answering))
        late = answering.late
        said = self.tr("bintang 1–3 menunggu") if late else self.tr("tidak ada yang terlewat")
        self.late.show_figure(str(late), said, "red" if late else "")

    def _most(self, answering: Answering) -> str:
        if answering.p90 is None:
            return self.tr("belum ada data")
        return self.tr("90% dalam {span}").format(span=span_words(answering.p90))
