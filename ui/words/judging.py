"""What reasons, incidents and decisions about partners are called on screen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.partners.decision import DecisionKind
from pempek_pos.partners.evaluation import Unfitness
from pempek_pos.partners.incident import IncidentKind
from pempek_pos.partners.standing import Move, MoveReason, Proposal, Standing, WhyMove
from ui.words.names import translated
from ui.words.partners import tier_name

_UNFITNESS: Final[dict[Unfitness, object]] = {
    Unfitness.OVERDUE: QT_TRANSLATE_NOOP("judging", "Terlambat bayar"),
    Unfitness.REFUSED_DELIVERIES: QT_TRANSLATE_NOOP("judging", "Menolak kiriman"),
    Unfitness.GOODS_RETURNED: QT_TRANSLATE_NOOP("judging", "Sering mengembalikan barang"),
    Unfitness.ABUSIVE_CONDUCT: QT_TRANSLATE_NOOP("judging", "Perlakuan kasar"),
}
_INCIDENTS: Final[dict[IncidentKind, object]] = {
    IncidentKind.REFUSED_DELIVERY: QT_TRANSLATE_NOOP("judging", "Menolak kiriman"),
    IncidentKind.ABUSIVE_CONDUCT: QT_TRANSLATE_NOOP("judging", "Perlakuan kasar"),
    IncidentKind.OTHER: QT_TRANSLATE_NOOP("judging", "Lainnya"),
}
_DECISIONS: Final[dict[DecisionKind, object]] = {
    DecisionKind.KEEP: QT_TRANSLATE_NOOP("judging", "Lanjutkan"),
    DecisionKind.WARN: QT_TRANSLATE_NOOP("judging", "Tegur"),
    DecisionKind.PAUSE: QT_TRANSLATE_NOOP("judging", "Jeda"),
    DecisionKind.END: QT_TRANSLATE_NOOP("judging", "Akhiri kerja sama"),
    DecisionKind.MOVE_UP: QT_TRANSLATE_NOOP("judging", "Naikkan tingkat"),
    DecisionKind.MOVE_DOWN: QT_TRANSLATE_NOOP("judging", "Turunkan tingkat"),
    DecisionKind.REVERSE: QT_TRANSLATE_NOOP("judging", "Batalkan keputusan"),
}
_MOVES: Final[dict[Move, object]] = {
    Move.UP: QT_TRANSLATE_NOOP("judging", "Usul: naikkan ke {tier}, karena {reasons}."),
    Move.DOWN: QT_TRANSLATE_NOOP("judging", "Usul: turunkan ke {tier}, karena {reasons}."),
}
_WHY: Final[dict[WhyMove, object]] = {
    WhyMove.REACHED_NEXT: QT_TRANSLATE_NOOP(
        "judging", "{n} bulan berturut-turut belanjanya mencapai {amount}"
    ),
    WhyMove.MISSED_MINIMUM: QT_TRANSLATE_NOOP(
        "judging", "{n} bulan berturut-turut belanjanya di bawah {amount}"
    ),
    WhyMove.LAPSED: QT_TRANSLATE_NOOP("judging", "sudah {n} hari tidak memesan (batasnya {rule} hari)"),
}
_NO_MOVE: Final = QT_TRANSLATE_NOOP("judging", "Tidak ada usul pindah tingkat.")


def unfitness_name(kind: Unfitness) -> str:
    """What speaks against a partner."""
    return translated("judging", _UNFITNESS[kind])


def incident_name(kind: IncidentKind) -> str:
    """What kind of thing happened."""
    return translated("judging", _INCIDENTS[kind])


def decision_name(kind: DecisionKind) -> str:
    """What was decided."""
    return translated("judging", _DECISIONS[kind])


def proposal_words(standing: Standing) -> str:
    """The proposal as a sentence, or that there is none."""
    proposal: Proposal | None = standing.proposal
    if proposal is None:
        return translated("judging", _NO_MOVE)
    reasons = ", ".join(map(_reason_words, proposal.reasons))
    words = translated("judging", _MOVES[proposal.move])
    return words.format(tier=tier_name(proposal.tier), reasons=reasons)


def _reason_words(reason: MoveReason) -> str:
    return translated("judging", _WHY[reason.why]).format(
        n=grouped(reason.figure), rule=grouped(reason.rule), amount=rupiah_text(reason.rule)
    )
