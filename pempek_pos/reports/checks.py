"""The self-check's questions to the database: each finds the first row that does not hold, or none."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from pempek_pos.loyalty.book import of_partners


class Check(Enum):
    """One thing that must always hold."""

    TABLES_WHOLE = "every table, index and reference is whole and can be read"
    ACCOUNT_IS_LEDGER = "a member's balance is the sum of their ledger"
    LOTS_ARE_BALANCE = "a member's lots hold their balance, or nothing while they are in debt"
    LOT_IS_MOVEMENTS = "what is left of a lot is what came in less what went out"
    LINES_ARE_SALE = "a receipt's lines come to its total"
    TENDERS_ARE_DUE = "a receipt's tenders come to what was due"
    REDUCTIONS_ARE_SALE = "a sale's discounts and rewards come to its reduction"
    POINTS_ARE_SALE = "a receipt's points are those of the ledger"
    SHARES_ADD_UP = "a reduction's parts by line come to it, and to what each line says"
    VOUCHERS_ONCE = "a voucher is used once, or free again"
    CASH_IS_DRAWER = "a receipt's cash went through its shift's drawer"
    SHIFT_ADDS_UP = "a closed shift expected its float and movements, and counted its pieces"
    REFUNDS_FIT = "no more came back than was sold"
    RECEIPTS_IN_ORDER = "receipt numbers of a day have no gap"
    MEMBERS_IN_ORDER = "member numbers have no gap"
    PARTNERS_ARE_LEDGER = "a partner's balance is the sum of their ledger and of what is open"
    OPEN_IS_ALLOCATED = "what is open of an account's entry is the entry less what settled it"
    INVOICES_ARE_SALES = "a partner's sale has one invoice of what was due, a refund one credit note"
    PAYMENTS_ARE_DRAWER = "a partner's cash went through a drawer"
    PAPERS_IN_ORDER = "numbers of a year's papers have no gap"
    PARTNERS_POINTS = "a partner's points are the sum of their ledger, and their lots hold them"
    COMPLAINTS_IN_ORDER = "complaint numbers have no gap"
    COMPLAINTS_ARE_EVENTS = "a complaint stands where its events brought it, and each acceptance gave once"
    COMPENSATION_HAS_SOURCE = "what was given for a complaint is in the books it came from"
    PEOPLE_KNOWN = "everything was done by somebody of this shop"
    MEMBERS_FOUND = "every active member can be looked up"
    POINTS_BY_TERMS = "a sale's points follow from its lines and the terms of its day"
    AUDIT_CHAIN = "the audit log's chain is whole"


_AWARDS: Final = "('award', 'redemption', 'award reversal', 'redemption return')"

_ASKED: Final[Mapping[Check, str]] = {
    Check.ACCOUNT_IS_LEDGER: """
        SELECT both_sides.member_id FROM (
            SELECT member_id, SUM(points) AS ledger, 0 AS account FROM points_entry GROUP BY member_id
            UNION ALL SELECT member_id, 0, balance FROM points_account) AS both_sides
        GROUP BY both_sides.member_id HAVING SUM(ledger) <> SUM(account) LIMIT 1""",
    Check.LOTS_ARE_BALANCE: """
        SELECT a.member_id FROM points_account a LEFT JOIN (
            SELECT member_id, SUM(remaining) AS held FROM lot WHERE remaining > 0 GROUP BY member_id) AS lots
        ON lots.member_id = a.member_id
        WHERE COALESCE(lots.held, 0) <> CASE WHEN a.balance > 0 THEN a.balance ELSE 0 END LIMIT 1""",
    Check.LOT_IS_MOVEMENTS: """
        SELECT l.id FROM lot l
        WHERE l.remaining <> l.points
            + COALESCE((SELECT SUM(m.points) FROM lot_movement m WHERE m.lot_id = l.id), 0) LIMIT 1""",
    Check.LINES_ARE_SALE: """
        SELECT s.number FROM sale s LEFT JOIN (
            SELECT sale_id, SUM(quantity * unit_price) AS subtotal, SUM(net) AS net,
                SUM(CASE WHEN earns = 1 THEN net ELSE 0 END) AS base FROM sale_line GROUP BY sale_id) AS lines
        ON lines.sale_id = s.id
        WHERE lines.sale_id IS NULL OR lines.subtotal <> s.subtotal OR lines.net <> s.net
            OR lines.base <> s.earning_base LIMIT 1""",
    Check.TENDERS_ARE_DUE: """
        SELECT s.number FROM sale s LEFT JOIN (
            SELECT sale_id, SUM(amount) AS paid FROM tender GROUP BY sale_id) AS tenders
        ON tenders.sale_id = s.id WHERE COALESCE(tenders.paid, 0) <> s.due LIMIT 1""",
    Check.REDUCTIONS_ARE_SALE: """
        SELECT s.number FROM sale s LEFT JOIN (
            SELECT sale_id, SUM(amount) AS cut FROM sale_reduction GROUP BY sale_id) AS reductions
        ON reductions.sale_id = s.id
        WHERE s.kind = 'sale' AND COALESCE(reductions.cut, 0) <> s.reduction LIMIT 1""",
    Check.POINTS_ARE_SALE: f"""
        SELECT s.number FROM sale s LEFT JOIN sale_joined j ON j.sale_id = s.id
        WHERE COALESCE(s.member_id, j.member_id) IS NOT NULL
            AND COALESCE(j.points_won, s.points_won) - s.points_spent <> (
                SELECT COALESCE(SUM(e.points), 0) FROM points_entry e
                WHERE e.kind IN {_AWARDS} AND e.source IN (s.id, s.number)) LIMIT 1""",
    Check.SHARES_ADD_UP: """
        SELECT wrong.number FROM (
            SELECT s.number FROM sale s JOIN sale_reduction r ON r.sale_id = s.id LEFT JOIN (
                SELECT sale_id, reduction_no, SUM(amount) AS shared FROM sale_share
                GROUP BY sale_id, reduction_no) AS parts
            ON parts.sale_id = s.id AND parts.reduction_no = r.reduction_no
            WHERE s.kind = 'sale' AND r.kind <> 'line discount' AND COALESCE(parts.shared, 0) <> r.amount
            UNION ALL SELECT s.number FROM sale s JOIN sale_line l ON l.sale_id = s.id LEFT JOIN (
                SELECT sale_id, line_no, SUM(amount) AS shared FROM sale_share
                GROUP BY sale_id, line_no) AS parts
            ON parts.sale_id = s.id AND parts.line_no = l.line_no
            WHERE s.kind = 'sale' AND COALESCE(parts.shared, 0) <> l.share) AS wrong LIMIT 1""",
    Check.VOUCHERS_ONCE: """
        SELECT v.code FROM voucher v JOIN voucher_use u ON u.voucher_id = v.id
        GROUP BY v.id, v.code HAVING SUM(u.uses) NOT IN (0, 1) LIMIT 1""",
    Check.CASH_IS_DRAWER: """
        SELECT s.number FROM sale s WHERE s.imported = 0 AND (
            SELECT COALESCE(SUM(t.amount), 0) FROM tender t WHERE t.sale_id = s.id AND t.kind = 'cash') <> (
            SELECT COALESCE(SUM(m.amount), 0) FROM cash_movement m
            WHERE m.kind = s.kind AND m.source = s.id AND m.shift_id = s.shift_id) LIMIT 1""",
    Check.SHIFT_ADDS_UP: """
        SELECT f.id FROM shift f WHERE f.closed_at IS NOT NULL AND (
            f.expected <> f.opening_float
                + COALESCE((SELECT SUM(m.amount) FROM cash_movement m WHERE m.shift_id = f.id), 0)
            OR f.counted <> COALESCE((
                SELECT SUM(c.denomination * c.pieces) FROM shift_count c WHERE c.shift_id = f.id), 0)
        ) LIMIT 1""",
    Check.REFUNDS_FIT: """
        SELECT s.number FROM sale r JOIN sale s ON s.id = r.refund_of
        JOIN sale_line back ON back.sale_id = r.id
        LEFT JOIN sale_line sold ON sold.sale_id = s.id AND sold.line_no = back.of_line
        WHERE r.kind = 'refund' GROUP BY s.id, s.number, back.of_line, sold.quantity
        HAVING sold.quantity IS NULL OR SUM(back.quantity) + sold.quantity < 0 LIMIT 1""",
    Check.RECEIPTS_IN_ORDER: """
        SELECT MIN(number) FROM sale WHERE imported = 0 GROUP BY business_date, till, kind
        HAVING COUNT(*) <> MAX(day_no) OR MIN(day_no) <> 1 OR COUNT(DISTINCT day_no) <> COUNT(*) LIMIT 1""",
    Check.MEMBERS_IN_ORDER: """
        SELECT last FROM serial_number WHERE name = 'member' AND (
            last <> (SELECT COUNT(*) FROM member) OR last <> (SELECT COALESCE(MAX(number), 0) FROM member))
        LIMIT 1""",
    Check.PARTNERS_ARE_LEDGER: """
        SELECT sides.partner_id FROM (
            SELECT partner_id, amount AS ledger, 0 AS account, 0 AS open_now FROM account_entry
            UNION ALL SELECT partner_id, 0, balance, 0 FROM partner_account
            UNION ALL SELECT partner_id, 0, 0, remaining FROM account_item) AS sides
        GROUP BY sides.partner_id
        HAVING SUM(ledger) <> SUM(account) OR SUM(ledger) <> SUM(open_now) LIMIT 1""",
    Check.OPEN_IS_ALLOCATED: """
        SELECT COALESCE(e.id, i.entry_id) FROM account_entry e FULL JOIN account_item i ON i.entry_id = e.id
        WHERE e.id IS NULL OR i.entry_id IS NULL OR i.amount <> e.amount OR i.remaining <> e.amount
            - COALESCE((SELECT SUM(a.amount) FROM account_allocation a WHERE a.claim_id = e.id), 0)
            + COALESCE((SELECT SUM(a.amount) FROM account_allocation a WHERE a.credit_id = e.id), 0)
        LIMIT 1""",
    Check.INVOICES_ARE_SALES: """
        SELECT s.number FROM sale s LEFT JOIN (
            SELECT source, partner_id, SUM(amount) AS amount, COUNT(*) AS times FROM account_entry
            WHERE kind IN ('invoice', 'credit note') GROUP BY source, partner_id) AS entered
        ON entered.source = s.id AND entered.partner_id = s.partner_id
        WHERE s.partner_id IS NOT NULL AND (COALESCE(entered.amount, 0) <> s.due OR entered.times > 1)
        LIMIT 1""",
    Check.PAYMENTS_ARE_DRAWER: """
        SELECT e.id FROM account_entry e JOIN account_payment p ON p.entry_id = e.id
        WHERE p.method = 'cash' AND e.source = e.id AND -e.amount <> (
            SELECT COALESCE(SUM(m.amount), 0) FROM cash_movement m
            WHERE m.kind = 'payment' AND m.source = e.id) LIMIT 1""",
    Check.PAPERS_IN_ORDER: """
        SELECT MAX(label) FROM paper_number GROUP BY kind, year HAVING COUNT(*) <> MAX(number) LIMIT 1""",
}

_STATE_KINDS: Final = (
    "('received', 'acknowledged', 'investigating', 'offered', 'accepted', 'refused', 'reopened')"
)
_CARE: Final[Mapping[Check, str]] = {
    Check.COMPLAINTS_IN_ORDER: """
        SELECT last FROM serial_number WHERE name = 'complaint' AND (
            last <> (SELECT COUNT(*) FROM complaint)
            OR last <> (SELECT COALESCE(MAX(number), 0) FROM complaint))
        LIMIT 1""",
    Check.COMPLAINTS_ARE_EVENTS: f"""
        SELECT c.number FROM complaint c
        WHERE c.state <> COALESCE((
                SELECT CASE e.kind WHEN 'reopened' THEN 'received' ELSE e.kind END FROM complaint_event e
                WHERE e.complaint_id = c.id AND e.kind IN {_STATE_KINDS} ORDER BY e.seq DESC LIMIT 1), '')
            OR c.round <> 1 + (SELECT COUNT(*) FROM complaint_event e
                WHERE e.complaint_id = c.id AND e.kind = 'reopened')
            OR (SELECT COUNT(*) FROM compensation g WHERE g.complaint_id = c.id) <> (
                SELECT COUNT(*) FROM complaint_event e
                WHERE e.complaint_id = c.id AND e.kind = 'accepted') LIMIT 1""",
    Check.COMPENSATION_HAS_SOURCE: """
        SELECT c.number FROM compensation g JOIN complaint c ON c.id = g.complaint_id
        WHERE (g.kind = 'points' AND NOT EXISTS (SELECT 1 FROM points_entry e
                WHERE e.kind = 'adjustment' AND e.source = g.source AND e.points = g.points))
            OR (g.kind = 'voucher' AND NOT EXISTS (SELECT 1 FROM voucher v
                WHERE v.id = g.source AND v.cause = 'complaint'))
            OR (g.kind = 'refund' AND NOT EXISTS (SELECT 1 FROM sale s
                WHERE s.id = g.source AND s.kind = 'refund' AND s.due = -g.cost)) LIMIT 1""",
}
_OF_POINTS: Final = (Check.ACCOUNT_IS_LEDGER, Check.LOTS_ARE_BALANCE, Check.LOT_IS_MOVEMENTS)
_OF_PARTNERS: Final = " UNION ALL ".join(
    f"SELECT * FROM ({of_partners(_ASKED[check])}) AS {check.name.lower()}" for check in _OF_POINTS
)
QUESTIONS: Final[Mapping[Check, str]] = {
    **_ASKED,
    Check.PARTNERS_POINTS: f"SELECT * FROM ({_OF_PARTNERS}) AS found LIMIT 1",
    **_CARE,
}
"""By check, in the order they are asked; the rest of the checks is followed, a piece at a step."""
