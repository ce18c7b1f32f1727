"""Rows of the questions sales asked, and of their answers."""

from datetime import date, datetime

from pempek_pos.clock import from_millis, to_millis
from pempek_pos.feedback.question import CONTENT, CSAT, Answer, AnswerChannel, Csat
from pempek_pos.storage.database import Database

_ASK = "INSERT INTO feedback_question (sale_id, question, asked_at) VALUES (?, ?, ?)"
_ASKED = "SELECT question FROM feedback_question WHERE sale_id = ?"
_ADD = """
INSERT INTO feedback_answer (sale_id, question, value, channel, shift_id, member_id, on_day, at, by_staff)
SELECT id, ?, ?, ?, shift_id, ?, ?, ?, ? FROM sale WHERE id = ?
"""
_ANSWER = "SELECT sale_id, question, value, channel, at, by_staff FROM feedback_answer WHERE sale_id = ?"
_CSAT = """
SELECT COUNT(*), COALESCE(SUM(CASE WHEN value >= ? THEN 1 ELSE 0 END), 0) FROM feedback_answer
WHERE shift_id = ? AND question = ?
"""
_OF_MEMBER = """
SELECT a.sale_id, a.question, a.value, a.channel, a.at, a.by_staff FROM feedback_answer a
JOIN member m ON m.id = a.member_id JOIN member k ON k.id = COALESCE(m.merged_into, m.id)
WHERE k.id = ? AND k.state <> 'anonymised'
ORDER BY a.at DESC, a.sale_id
"""


def ask(db: Database, sale_id: str, question: str, at: datetime) -> None:
    """A sale asked this."""
    db.run(_ASK, (sale_id, question, to_millis(at)))


def asked(db: Database, sale_id: str) -> str | None:
    """What a sale asked."""
    row = db.one(_ASKED, (sale_id,))
    return None if row is None else str(row[0])


def add(db: Database, answer: Answer, member_id: str | None, on_day: date) -> None:
    """Write an answer down, in the shift its sale was made in."""
    said = (answer.question, answer.value, answer.channel.value, member_id, on_day.isoformat())
    db.run(_ADD, (*said, to_millis(answer.at), answer.by, answer.sale_id))


def answer(db: Database, sale_id: str) -> Answer | None:
    """What was answered to a sale's question."""
    row = db.one(_ANSWER, (sale_id,))
    return None if row is None else _answer(*row)


def of_member(db: Database, member_id: str) -> tuple[Answer, ...]:
    """What a member answered under all their cards, the newest first."""
    return tuple(_answer(*row) for row in db.rows(_OF_MEMBER, (member_id,)))


def csat_of_shift(db: Database, shift_id: str) -> Csat:
    """How content the customers of a shift were."""
    return Csat(*map(int, db.rows(_CSAT, (CONTENT, shift_id, CSAT))[0]))


def _answer(sale_id: str, question: str, value: int, channel: str, at: int, by_staff: str) -> Answer:
    return Answer(sale_id, question, value, AnswerChannel(channel), from_millis(at), by_staff)
