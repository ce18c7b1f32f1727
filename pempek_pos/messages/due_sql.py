"""To whom each kind of draft is due, as SQL for both engines.

Each gives person, about, name, phone, day, points, thing, code, amount, percent, balance; its last parameters
are the day since when it was quiet and how many at most. Nobody merged or anonymised is among them.
"""

from typing import Final

from pempek_pos.messages.draft import MessageKind


def _agreed(to: str) -> str:
    return f"""COALESCE((SELECT c.given FROM consent c WHERE c.member_id = m.id AND c.kind = '{to}'
        ORDER BY c.seq DESC LIMIT 1), 0) = 1"""


def _quiet(kind: MessageKind) -> str:
    """Nothing of the kind since a day, under none of the member's cards."""
    return f"""NOT EXISTS (SELECT 1 FROM message_draft q WHERE q.kind = '{kind.value}' AND q.on_day > ?
        AND q.person IN (SELECT g.id FROM member g WHERE g.id = m.id OR g.merged_into = m.id))"""


def _untold(kind: MessageKind, person: str, about: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM message_draft t
        WHERE t.kind = '{kind.value}' AND t.person = {person} AND t.about = {about})"""


_MEMBER: Final = f"m.state = 'active' AND m.phone IS NOT NULL AND {_agreed('membership')}"
# Nobody who waits for an answer to a complaint is told of offers.
_PROMOTED: Final = f"""{_MEMBER} AND {_agreed("promotion")}
    AND NOT EXISTS (SELECT 1 FROM complaint o WHERE o.member_id = m.id AND o.closed_at IS NULL)"""
_BALANCE: Final = "COALESCE(a.balance, 0)"
_ACCOUNT: Final = "LEFT JOIN points_account a ON a.member_id = m.id"

MAY_WRITE: Final = f"SELECT CASE WHEN {_MEMBER} THEN 1 ELSE 0 END FROM member m WHERE m.id = ?"
MAY_PROMOTE: Final = f"SELECT CASE WHEN {_PROMOTED} THEN 1 ELSE 0 END FROM member m WHERE m.id = ?"

MEMBER: Final = f"""
SELECT m.id, '', m.name, m.phone, m.joined_on, 0, '', '', 0, 0, {_BALANCE}
FROM member m {_ACCOUNT} WHERE m.id = ? AND {_MEMBER}
"""
LAST_WON: Final = f"""
SELECT m.id, s.id, m.name, m.phone, s.business_date, s.points_won, s.number, '', s.net, 0, {_BALANCE}
FROM member w JOIN sale s ON s.member_id = w.id
JOIN member m ON m.id = COALESCE(w.merged_into, w.id) {_ACCOUNT}
WHERE (w.id = ? OR w.merged_into = ?) AND s.kind = 'sale' AND s.points_won > 0 AND {_MEMBER}
ORDER BY s.sold_at DESC, s.id DESC LIMIT 1
"""

NEWCOMERS: Final = f"""
SELECT m.id, 'joined', m.name, m.phone, m.joined_on, 0, '', '', 0, 0, {_BALANCE}
FROM member m {_ACCOUNT} WHERE m.joined_on >= ? AND m.joined_on <= ? AND {_MEMBER}
    AND {_untold(MessageKind.WELCOME, "m.id", "'joined'")} AND {_quiet(MessageKind.WELCOME)}
ORDER BY m.joined_on, m.number LIMIT ?
"""


def _expiring(kind: MessageKind) -> str:
    """Takes the first and the last day on which points end."""
    return f"""
SELECT m.id, ending.day, m.name, m.phone, ending.day, ending.points, '', '', 0, 0, {_BALANCE}
FROM (SELECT l.member_id, MIN(l.expires_on) AS day, SUM(l.remaining) AS points FROM lot l
      WHERE l.remaining > 0 AND l.expires_on >= ? AND l.expires_on <= ? GROUP BY l.member_id) AS ending
JOIN member m ON m.id = ending.member_id {_ACCOUNT}
WHERE {_MEMBER} AND {_untold(kind, "m.id", "ending.day")} AND {_quiet(kind)}
ORDER BY ending.day, ending.points DESC, m.number LIMIT ?
"""


EXPIRING_7: Final = _expiring(MessageKind.EXPIRING_7)
EXPIRING_30: Final = _expiring(MessageKind.EXPIRING_30)

# Takes today twice for the voucher, then since when birthday points count, then the birthdays for its `{}`;
# gives the birthday at the end.
BIRTHDAYS: Final = f"""
SELECT m.id, '', m.name, m.phone, v.valid_to, COALESCE((SELECT SUM(e.points) FROM points_entry e
        WHERE e.member_id = m.id AND e.kind = 'birthday' AND e.on_day >= ?), 0),
    '', COALESCE(v.code, ''), COALESCE(v.amount, 0), COALESCE(v.percent_bp, 0), {_BALANCE}, m.birthday
FROM member m {_ACCOUNT} LEFT JOIN voucher v ON v.id = (
    SELECT x.id FROM voucher x WHERE x.member_id = m.id AND x.cause = 'birthday' AND x.withdrawn = 0
        AND x.valid_from <= ? AND x.valid_to >= ?
        AND COALESCE((SELECT SUM(u.uses) FROM voucher_use u WHERE u.voucher_id = x.id), 0) = 0
    ORDER BY x.issued_at DESC, x.id DESC LIMIT 1)
WHERE m.birthday IN ({{}}) AND {_PROMOTED} AND {_quiet(MessageKind.BIRTHDAY)}
ORDER BY m.number LIMIT ?
"""

# Takes the first and last day of the purchases that brought them there, then today twice. Several rewards may
# have been reached: the dearest comes first.
REWARDS_REACHED: Final = f"""
WITH won AS (
    SELECT COALESCE(w.merged_into, w.id) AS person, SUM(s.points_won) AS points
    FROM sale s JOIN member w ON w.id = s.member_id
    WHERE s.business_date >= ? AND s.business_date <= ? AND s.kind = 'sale' AND s.points_won > 0 GROUP BY 1)
SELECT m.id, r.id, m.name, m.phone, r.valid_to, 0, r.name, '', 0, 0, a.balance
FROM won JOIN member m ON m.id = won.person JOIN points_account a ON a.member_id = m.id
JOIN reward r ON r.active = 1 AND r.kind <> 'points as rupiah' AND r.cost > a.balance - won.points
    AND r.cost <= a.balance AND r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to >= ?)
WHERE {_PROMOTED} AND {_quiet(MessageKind.REWARD_REACHED)}
    AND (r.limit_per_member IS NULL OR r.limit_per_member > (SELECT COUNT(*) FROM points_entry e
        WHERE e.reward_id = r.id AND e.member_id = m.id AND e.kind = 'redemption'))
    AND (r.limit_in_all IS NULL OR r.limit_in_all > (SELECT COUNT(*) FROM points_entry e
        WHERE e.reward_id = r.id AND e.kind = 'redemption'))
ORDER BY r.cost DESC, m.number LIMIT ?
"""

# "Perlu disapa": at least three gaps between purchase days, and away for more than twice the median one.
# Takes the day since when it was quiet, the instant since when purchases count, the number of today (days
# since 1970, in WIB), how many at most. Who may be told comes first: their purchases are read by one index.
STAYING_AWAY: Final = f"""
WITH agreed AS MATERIALIZED (
    SELECT m.id FROM member m WHERE {_PROMOTED} AND {_quiet(MessageKind.WIN_BACK)}),
cards AS (
    SELECT id, id AS person FROM agreed
    UNION ALL SELECT w.id, g.id FROM member w JOIN agreed g ON g.id = w.merged_into),
back AS MATERIALIZED (
    SELECT refund_of, SUM(net) AS net FROM sale WHERE refund_of IS NOT NULL GROUP BY refund_of),
sold AS (
    SELECT c.person, s.id, s.sold_at, s.business_date, s.net FROM cards c JOIN sale s ON s.member_id = c.id
    WHERE s.kind = 'sale'
    UNION ALL SELECT c.person, s.id, s.sold_at, s.business_date, s.net
    FROM sale_joined j JOIN cards c ON c.id = j.member_id JOIN sale s ON s.id = j.sale_id),
bought AS (
    SELECT s.person, s.business_date AS day, (MIN(s.sold_at) + 25200000) / 86400000 AS day_no
    FROM sold s LEFT JOIN back ON back.refund_of = s.id WHERE s.sold_at >= ?
    GROUP BY s.person, s.business_date HAVING SUM(s.net + COALESCE(back.net, 0)) > 0),
apart AS (
    SELECT person, day_no - LAG(day_no) OVER (PARTITION BY person ORDER BY day_no) AS gap FROM bought),
ranked AS (
    SELECT person, gap, ROW_NUMBER() OVER (PARTITION BY person ORDER BY gap) AS place,
        COUNT(*) OVER (PARTITION BY person) AS gaps
    FROM apart WHERE gap IS NOT NULL),
middle AS (
    SELECT person, SUM(gap) AS days, COUNT(*) AS n FROM ranked
    WHERE gaps >= 3 AND place >= (gaps + 1) / 2 AND place <= gaps / 2 + 1 GROUP BY person),
latest AS (SELECT person, MAX(day) AS day, MAX(day_no) AS day_no FROM bought GROUP BY person)
SELECT m.id, latest.day, m.name, m.phone, latest.day, 0, '', '', 0, 0, {_BALANCE}
FROM middle JOIN latest ON latest.person = middle.person JOIN member m ON m.id = middle.person {_ACCOUNT}
WHERE (? - latest.day_no) * middle.n > 2 * middle.days
    AND {_untold(MessageKind.WIN_BACK, "m.id", "latest.day")}
ORDER BY latest.day DESC, m.number LIMIT ?
"""


def _complaints(kind: MessageKind, which: str, since: str) -> str:
    """Takes the instant since when it counts. Who is no member left a number to be answered."""
    return f"""
SELECT COALESCE(m.id, p.id, c.id), c.id || ':' || c.round, COALESCE(m.name, NULLIF(c.caller, ''), p.name, ''),
    COALESCE(c.phone, m.phone, p.phone), NULL, 0, '', '', 0, 0, 0
FROM complaint c LEFT JOIN member w ON w.id = c.member_id
LEFT JOIN member m ON m.id = COALESCE(w.merged_into, w.id) LEFT JOIN partner p ON p.id = c.partner_id
WHERE {which} AND {since} >= ? AND COALESCE(c.phone, m.phone, p.phone) IS NOT NULL
    AND (m.id IS NULL OR ({_MEMBER}))
    AND NOT EXISTS (SELECT 1 FROM complaint_event e WHERE e.complaint_id = c.id
        AND e.kind = 'answer drafted' AND e.at >= {since})
    AND {_untold(kind, "COALESCE(m.id, p.id, c.id)", "c.id || ':' || c.round")}
ORDER BY c.received_at LIMIT ?
"""


COMPLAINTS_RECEIVED: Final = _complaints(MessageKind.COMPLAINT_RECEIVED, "c.state = 'received'", "c.round_at")
COMPLAINTS_RESOLVED: Final = _complaints(
    MessageKind.COMPLAINT_RESOLVED, "c.state = 'accepted'", "c.closed_at"
)
