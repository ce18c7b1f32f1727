-- Partners: who they are and their terms, the account ledger, papers with numbers, consignment, visits, judgement.

CREATE TABLE partner (
    id $text PRIMARY KEY,
    number $whole NOT NULL UNIQUE CHECK (number > 0),
    outside_no $text UNIQUE,
    name $text NOT NULL,
    folded $text NOT NULL,
    phone $text,
    looked_after_by $text REFERENCES staff (id),
    since $text NOT NULL,
    note $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('active', 'paused', 'ended')),
    added_at $whole NOT NULL,
    added_by $text NOT NULL
) $strict;
CREATE INDEX partner_by_name ON partner (folded, id);
INSERT INTO serial_number (name, last) VALUES ('partner', 0);

CREATE TABLE partner_address (
    partner_id $text NOT NULL REFERENCES partner (id),
    position $whole NOT NULL CHECK (position > 0),
    label $text NOT NULL,
    street $text NOT NULL,
    area $text NOT NULL,
    PRIMARY KEY (partner_id, position)
) $strict;

CREATE TABLE partner_contact (
    partner_id $text NOT NULL REFERENCES partner (id),
    position $whole NOT NULL CHECK (position > 0),
    name $text NOT NULL,
    duty $text NOT NULL,
    phone $text,
    PRIMARY KEY (partner_id, position)
) $strict;

-- What is agreed with a partner from a day on; of two for one day the later counts.
CREATE TABLE partner_terms (
    seq $serial,
    partner_id $text NOT NULL REFERENCES partner (id),
    valid_from $text NOT NULL,
    tier $text NOT NULL CHECK (tier IN ('reseller', 'agen', 'distributor')),
    credit_limit $whole NOT NULL CHECK (credit_limit BETWEEN 0 AND 9999999999),
    terms_days $whole NOT NULL CHECK (terms_days IN (0, 7, 14, 30)),
    reason $text NOT NULL,
    set_at $whole NOT NULL,
    set_by $text NOT NULL
) $strict;
CREATE INDEX partner_terms_by_partner ON partner_terms (partner_id, valid_from, seq);

ALTER TABLE sale ADD COLUMN partner_id $text REFERENCES partner (id);
ALTER TABLE sale ADD COLUMN price_tier $text NOT NULL DEFAULT 'retail';
CREATE INDEX sale_by_partner ON sale (partner_id, business_date) WHERE partner_id IS NOT NULL;

-- The account ledger: final. Above zero the partner owes more, below zero less.
CREATE TABLE account_entry (
    seq $serial,
    id $text NOT NULL UNIQUE,
    partner_id $text NOT NULL REFERENCES partner (id),
    kind $text NOT NULL CHECK (kind IN ('opening', 'invoice', 'payment', 'credit note', 'write-off', 'repayment')),
    amount $whole NOT NULL CHECK (amount BETWEEN -9999999999 AND 9999999999 AND amount <> 0),
    source $text NOT NULL,
    part $whole NOT NULL CHECK (part >= 0),
    label $text NOT NULL,
    on_day $text NOT NULL,
    due_on $text NOT NULL,
    note $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    approved_by $text,
    UNIQUE (kind, source, part),
    CHECK (kind <> 'invoice' OR amount > 0),
    CHECK (kind <> 'repayment' OR amount > 0),
    CHECK (kind NOT IN ('payment', 'credit note', 'write-off') OR amount < 0)
) $strict;
CREATE INDEX account_entry_by_partner ON account_entry (partner_id, on_day, seq, amount, kind);
CREATE INDEX account_entry_by_source ON account_entry (source);

-- Read model: what is left open of each entry, with its sign; the sum of all is the sum of the ledger.
CREATE TABLE account_item (
    entry_id $text PRIMARY KEY REFERENCES account_entry (id),
    partner_id $text NOT NULL REFERENCES partner (id),
    due_on $text NOT NULL,
    amount $whole NOT NULL,
    remaining $whole NOT NULL,
    CHECK ((amount > 0 AND remaining BETWEEN 0 AND amount) OR (amount < 0 AND remaining BETWEEN amount AND 0))
) $strict;
CREATE INDEX account_item_open ON account_item (partner_id, due_on, remaining) WHERE remaining <> 0;

-- Which credit settled how much of which claim: final; below zero where that was taken back.
CREATE TABLE account_allocation (
    seq $serial,
    claim_id $text NOT NULL REFERENCES account_entry (id),
    credit_id $text NOT NULL REFERENCES account_entry (id),
    amount $whole NOT NULL CHECK (amount <> 0),
    on_day $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    move_id $text,
    UNIQUE (move_id, claim_id)
) $strict;
CREATE INDEX account_allocation_by_claim ON account_allocation (claim_id, on_day, amount);
CREATE INDEX account_allocation_by_credit ON account_allocation (credit_id, on_day, amount);

-- Read model: the sum of a partner's ledger, kept in the entry's own transaction; the row a till locks.
CREATE TABLE partner_account (
    partner_id $text PRIMARY KEY REFERENCES partner (id),
    balance $whole NOT NULL
) $keyed;

-- How a payment or repayment came about.
CREATE TABLE account_payment (
    entry_id $text PRIMARY KEY REFERENCES account_entry (id),
    method $text NOT NULL CHECK (method IN ('cash', 'qris', 'transfer', 'card')),
    reference $text NOT NULL,
    payer $text NOT NULL
) $strict;

-- Papers numbered per year without gaps; the row of `serial_number` queues the tills.
CREATE TABLE paper_number (
    kind $text NOT NULL CHECK (kind IN ('invoice', 'delivery note', 'credit note', 'payment receipt',
                                        'consignment note')),
    year $whole NOT NULL CHECK (year BETWEEN 2000 AND 9999),
    number $whole NOT NULL CHECK (number > 0),
    label $text NOT NULL UNIQUE,
    source $text NOT NULL,
    partner_id $text NOT NULL REFERENCES partner (id),
    at $whole NOT NULL,
    PRIMARY KEY (kind, year, number),
    UNIQUE (kind, source)
) $keyed;

CREATE TABLE payment_promise (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    amount $whole NOT NULL CHECK (amount BETWEEN 1 AND 9999999999),
    promised_for $text NOT NULL,
    note $text NOT NULL,
    on_day $text NOT NULL,
    made_at $whole NOT NULL,
    made_by $text NOT NULL
) $strict;
CREATE INDEX payment_promise_by_partner ON payment_promise (partner_id, promised_for);

-- A draft that was opened or passed over; for one claim each kind happens once.
CREATE TABLE partner_reminder (
    claim_id $text NOT NULL REFERENCES account_entry (id),
    kind $text NOT NULL CHECK (kind IN ('day before', 'due day', 'three days after', 'overdue')),
    on_day $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('draft opened', 'skipped')),
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    PRIMARY KEY (claim_id, kind, on_day)
) $strict;

-- What happened with a partner that counts for or against them.
CREATE TABLE partner_incident (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    kind $text NOT NULL CHECK (kind IN ('refused delivery', 'abusive conduct', 'other')),
    on_day $text NOT NULL,
    account $text NOT NULL,
    evidence $text NOT NULL,
    noted_at $whole NOT NULL,
    noted_by $text NOT NULL,
    withdrawn_on $text,
    withdrawn_by $text,
    withdrawn_why $text NOT NULL
) $strict;
CREATE INDEX partner_incident_by_partner ON partner_incident (partner_id, on_day);

-- The owner's decisions about a partner, with the reasons and figures they were made by: final.
CREATE TABLE partner_decision (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    kind $text NOT NULL CHECK (kind IN ('keep', 'warn', 'pause', 'end', 'move up', 'move down', 'reverse')),
    score $whole NOT NULL CHECK (score BETWEEN 0 AND 100),
    reasons $text NOT NULL,
    note $text NOT NULL,
    review_on $text,
    on_day $text NOT NULL,
    reverses $text REFERENCES partner_decision (id),
    decided_at $whole NOT NULL,
    decided_by $text NOT NULL,
    CHECK ((kind = 'reverse') = (reverses IS NOT NULL))
) $strict;
CREATE INDEX partner_decision_by_partner ON partner_decision (partner_id, decided_at);

CREATE TABLE visit (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    planned_for $text NOT NULL,
    visitor_id $text NOT NULL REFERENCES staff (id),
    purpose $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
    findings $text NOT NULL,
    photos $text NOT NULL,
    next_step $text NOT NULL,
    next_on $text,
    planned_at $whole NOT NULL,
    planned_by $text NOT NULL,
    done_at $whole,
    done_by $text,
    CHECK ((state = 'planned') = (done_at IS NULL))
) $strict;
CREATE INDEX visit_by_day ON visit (planned_for, state);
CREATE INDEX visit_by_partner ON visit (partner_id, planned_for);

-- Goods left with a partner's shop: a note when they are left, one when they are counted.
CREATE TABLE consignment_note (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    kind $text NOT NULL CHECK (kind IN ('left', 'counted')),
    on_day $text NOT NULL,
    note $text NOT NULL,
    sale_id $text REFERENCES sale (id),
    at $whole NOT NULL,
    by_staff $text NOT NULL
) $strict;
CREATE INDEX consignment_note_by_partner ON consignment_note (partner_id, on_day);

-- The ledger of pieces out there, by item and agreed price: above zero left, below zero gone.
CREATE TABLE consignment_movement (
    note_id $text NOT NULL REFERENCES consignment_note (id),
    line_no $whole NOT NULL CHECK (line_no > 0),
    partner_id $text NOT NULL REFERENCES partner (id),
    item_id $text NOT NULL REFERENCES item (id),
    unit_price $whole NOT NULL CHECK (unit_price BETWEEN 0 AND 9999999999),
    kind $text NOT NULL CHECK (kind IN ('left', 'sold', 'taken back', 'expired')),
    pieces $whole NOT NULL CHECK (pieces <> 0 AND (kind = 'left') = (pieces > 0)),
    best_before $text,
    PRIMARY KEY (note_id, line_no)
) $keyed;
CREATE INDEX consignment_out_there ON consignment_movement (partner_id, item_id, unit_price, pieces);

-- What making or buying an item costs the shop, dated as prices are.
CREATE TABLE item_cost (
    seq $serial,
    item_id $text NOT NULL REFERENCES item (id),
    valid_from $text NOT NULL,
    amount $whole NOT NULL CHECK (amount BETWEEN 0 AND 9999999999),
    set_at $whole NOT NULL,
    set_by $text NOT NULL
) $strict;
CREATE INDEX item_cost_by_item ON item_cost (item_id, valid_from, seq, amount);

-- The partners' own points, never mixed with members': the same ledger over tables of the same shape.
CREATE TABLE partner_points_entry (
    seq $serial,
    id $text NOT NULL UNIQUE,
    partner_id $text NOT NULL REFERENCES partner (id),
    kind $text NOT NULL CHECK (kind IN ('award', 'redemption', 'award reversal', 'expiry')),
    points $whole NOT NULL CHECK (points BETWEEN -1000000000 AND 1000000000),
    purchase $whole NOT NULL CHECK (purchase BETWEEN -9999999999 AND 9999999999),
    source $text NOT NULL,
    part $whole NOT NULL CHECK (part >= 0),
    label $text NOT NULL,
    reward_id $text REFERENCES reward (id),
    on_day $text NOT NULL,
    at $whole NOT NULL,
    why $text NOT NULL,
    by_staff $text NOT NULL,
    UNIQUE (kind, source, part)
) $strict;
CREATE INDEX partner_points_entry_by_partner ON partner_points_entry (partner_id, on_day, seq, points);

CREATE TABLE partner_lot (
    id $text PRIMARY KEY,
    partner_id $text NOT NULL REFERENCES partner (id),
    entry_id $text NOT NULL UNIQUE REFERENCES partner_points_entry (id),
    won_on $text NOT NULL,
    expires_on $text,
    points $whole NOT NULL CHECK (points > 0),
    remaining $whole NOT NULL CHECK (remaining >= 0)
) $strict;
CREATE INDEX partner_lot_open ON partner_lot (partner_id, expires_on, won_on, id, remaining) WHERE remaining > 0;

CREATE TABLE partner_lot_movement (
    entry_id $text NOT NULL REFERENCES partner_points_entry (id),
    lot_id $text NOT NULL REFERENCES partner_lot (id),
    points $whole NOT NULL CHECK (points <> 0),
    PRIMARY KEY (entry_id, lot_id)
) $strict;

CREATE TABLE partner_points_account (
    partner_id $text PRIMARY KEY REFERENCES partner (id),
    balance $whole NOT NULL
) $keyed;
