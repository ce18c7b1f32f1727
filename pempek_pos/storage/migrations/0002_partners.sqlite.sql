-- Partners on SQLite: a wider list of tenders and of reasons for cash to move, and what is final.

CREATE TABLE tender_wider (
    sale_id $text NOT NULL REFERENCES sale (id),
    tender_no $whole NOT NULL CHECK (tender_no > 0),
    kind $text NOT NULL CHECK (kind IN ('cash', 'qris', 'transfer', 'card', 'account')),
    amount $whole NOT NULL,
    given $whole NOT NULL,
    change $whole NOT NULL CHECK (change >= 0),
    reference $text NOT NULL,
    CHECK (amount = given - change),
    PRIMARY KEY (sale_id, tender_no)
) $keyed;
INSERT INTO tender_wider SELECT sale_id, tender_no, kind, amount, given, change, reference FROM tender;
DROP TABLE tender;
ALTER TABLE tender_wider RENAME TO tender;

CREATE TABLE cash_movement_wider (
    id $text PRIMARY KEY,
    shift_id $text NOT NULL REFERENCES shift (id),
    kind $text NOT NULL CHECK (kind IN ('sale', 'refund', 'payment', 'pay in', 'pay out')),
    amount $whole NOT NULL CHECK (amount BETWEEN -9999999999 AND 9999999999),
    source $text NOT NULL,
    reason $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    UNIQUE (kind, source)
) $strict;
INSERT INTO cash_movement_wider SELECT id, shift_id, kind, amount, source, reason, at, by_staff FROM cash_movement;
DROP TABLE cash_movement;
ALTER TABLE cash_movement_wider RENAME TO cash_movement;
CREATE INDEX cash_movement_by_shift ON cash_movement (shift_id, kind, amount);

CREATE TRIGGER cash_movement_no_update BEFORE UPDATE ON cash_movement BEGIN SELECT RAISE(ABORT, 'cash_movement is final'); END;
CREATE TRIGGER cash_movement_no_delete BEFORE DELETE ON cash_movement BEGIN SELECT RAISE(ABORT, 'cash_movement is final'); END;
CREATE TRIGGER tender_no_update BEFORE UPDATE ON tender BEGIN SELECT RAISE(ABORT, 'tender is final'); END;
CREATE TRIGGER tender_no_delete BEFORE DELETE ON tender BEGIN SELECT RAISE(ABORT, 'tender is final'); END;
CREATE TRIGGER account_entry_no_update BEFORE UPDATE ON account_entry BEGIN SELECT RAISE(ABORT, 'account_entry is final'); END;
CREATE TRIGGER account_entry_no_delete BEFORE DELETE ON account_entry BEGIN SELECT RAISE(ABORT, 'account_entry is final'); END;
CREATE TRIGGER account_allocation_no_update BEFORE UPDATE ON account_allocation BEGIN SELECT RAISE(ABORT, 'account_allocation is final'); END;
CREATE TRIGGER account_allocation_no_delete BEFORE DELETE ON account_allocation BEGIN SELECT RAISE(ABORT, 'account_allocation is final'); END;
CREATE TRIGGER account_payment_no_update BEFORE UPDATE ON account_payment BEGIN SELECT RAISE(ABORT, 'account_payment is final'); END;
CREATE TRIGGER account_payment_no_delete BEFORE DELETE ON account_payment BEGIN SELECT RAISE(ABORT, 'account_payment is final'); END;
CREATE TRIGGER consignment_movement_no_update BEFORE UPDATE ON consignment_movement BEGIN SELECT RAISE(ABORT, 'consignment_movement is final'); END;
CREATE TRIGGER consignment_movement_no_delete BEFORE DELETE ON consignment_movement BEGIN SELECT RAISE(ABORT, 'consignment_movement is final'); END;
CREATE TRIGGER consignment_note_no_update BEFORE UPDATE ON consignment_note BEGIN SELECT RAISE(ABORT, 'consignment_note is final'); END;
CREATE TRIGGER consignment_note_no_delete BEFORE DELETE ON consignment_note BEGIN SELECT RAISE(ABORT, 'consignment_note is final'); END;
CREATE TRIGGER item_cost_no_update BEFORE UPDATE ON item_cost BEGIN SELECT RAISE(ABORT, 'item_cost is final'); END;
CREATE TRIGGER item_cost_no_delete BEFORE DELETE ON item_cost BEGIN SELECT RAISE(ABORT, 'item_cost is final'); END;
CREATE TRIGGER paper_number_no_update BEFORE UPDATE ON paper_number BEGIN SELECT RAISE(ABORT, 'paper_number is final'); END;
CREATE TRIGGER paper_number_no_delete BEFORE DELETE ON paper_number BEGIN SELECT RAISE(ABORT, 'paper_number is final'); END;
CREATE TRIGGER partner_decision_no_update BEFORE UPDATE ON partner_decision BEGIN SELECT RAISE(ABORT, 'partner_decision is final'); END;
CREATE TRIGGER partner_decision_no_delete BEFORE DELETE ON partner_decision BEGIN SELECT RAISE(ABORT, 'partner_decision is final'); END;
CREATE TRIGGER partner_reminder_no_update BEFORE UPDATE ON partner_reminder BEGIN SELECT RAISE(ABORT, 'partner_reminder is final'); END;
CREATE TRIGGER partner_reminder_no_delete BEFORE DELETE ON partner_reminder BEGIN SELECT RAISE(ABORT, 'partner_reminder is final'); END;
CREATE TRIGGER partner_terms_no_update BEFORE UPDATE ON partner_terms BEGIN SELECT RAISE(ABORT, 'partner_terms is final'); END;
CREATE TRIGGER partner_terms_no_delete BEFORE DELETE ON partner_terms BEGIN SELECT RAISE(ABORT, 'partner_terms is final'); END;
CREATE TRIGGER payment_promise_no_update BEFORE UPDATE ON payment_promise BEGIN SELECT RAISE(ABORT, 'payment_promise is final'); END;
CREATE TRIGGER payment_promise_no_delete BEFORE DELETE ON payment_promise BEGIN SELECT RAISE(ABORT, 'payment_promise is final'); END;
CREATE TRIGGER account_item_no_delete BEFORE DELETE ON account_item BEGIN SELECT RAISE(ABORT, 'account_item is final'); END;
CREATE TRIGGER partner_no_delete BEFORE DELETE ON partner BEGIN SELECT RAISE(ABORT, 'partner is final'); END;
CREATE TRIGGER partner_incident_no_delete BEFORE DELETE ON partner_incident BEGIN SELECT RAISE(ABORT, 'partner_incident is final'); END;
CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT RAISE(ABORT, 'visit is final'); END;
CREATE TRIGGER partner_points_entry_no_update BEFORE UPDATE ON partner_points_entry BEGIN SELECT RAISE(ABORT, 'partner_points_entry is final'); END;
CREATE TRIGGER partner_points_entry_no_delete BEFORE DELETE ON partner_points_entry BEGIN SELECT RAISE(ABORT, 'partner_points_entry is final'); END;
CREATE TRIGGER partner_lot_movement_no_update BEFORE UPDATE ON partner_lot_movement BEGIN SELECT RAISE(ABORT, 'partner_lot_movement is final'); END;
CREATE TRIGGER partner_lot_movement_no_delete BEFORE DELETE ON partner_lot_movement BEGIN SELECT RAISE(ABORT, 'partner_lot_movement is final'); END;
CREATE TRIGGER partner_lot_no_delete BEFORE DELETE ON partner_lot BEGIN SELECT RAISE(ABORT, 'partner_lot is final'); END;
