-- The counter shop: people, catalog, members, till, sales, points, outbox and the audit log.

CREATE TABLE shop (
    id $text PRIMARY KEY,
    begun_at $whole NOT NULL
) $strict;

CREATE TABLE setting (
    seq $serial,
    name $text NOT NULL,
    valid_from $text NOT NULL,
    value $text NOT NULL,
    set_at $whole NOT NULL,
    set_by $text NOT NULL
) $strict;
CREATE INDEX setting_by_name ON setting (name, valid_from, seq);

CREATE TABLE audit_entry (
    seq $serial,
    till $text NOT NULL,
    number $whole NOT NULL CHECK (number > 0),
    at $whole NOT NULL,
    staff_id $text NOT NULL,
    command $text NOT NULL,
    subject $text NOT NULL,
    facts $text NOT NULL,
    previous_hash $text NOT NULL,
    hash $text NOT NULL,
    UNIQUE (till, number)
) $strict;
CREATE INDEX audit_entry_by_subject ON audit_entry (subject);

CREATE TABLE outbox (
    id $text PRIMARY KEY,
    kind $text NOT NULL,
    subject $text NOT NULL,
    till $text NOT NULL,
    put_at $whole NOT NULL,
    state $text NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'dropped')),
    tries $whole NOT NULL CHECK (tries >= 0),
    next_try_at $whole NOT NULL,
    done_at $whole,
    last_error $text,
    copy_no $whole NOT NULL CHECK (copy_no >= 0)
) $strict;
CREATE INDEX outbox_waiting ON outbox (till, next_try_at) WHERE state = 'waiting';
CREATE INDEX outbox_by_subject ON outbox (subject, kind);

CREATE TABLE staff (
    id $text PRIMARY KEY,
    name $text NOT NULL,
    role $text NOT NULL CHECK (role IN ('cashier', 'counter staff', 'customer service', 'operations manager', 'owner')),
    phone $text,
    pin_hash $text,
    password_hash $text,
    active $whole NOT NULL CHECK (active IN (0, 1)),
    wrong_tries $whole NOT NULL CHECK (wrong_tries >= 0),
    locked_until $whole NOT NULL,
    joined_at $whole NOT NULL
) $strict;

-- Running numbers taken inside the command that uses them, so they have no gaps; the row also queues the tills.
CREATE TABLE serial_number (
    name $text PRIMARY KEY,
    last $whole NOT NULL CHECK (last >= 0)
) $strict;
INSERT INTO serial_number (name, last) VALUES ('member', 0), ('catalog', 0);

CREATE TABLE category (
    id $text PRIMARY KEY,
    name $text NOT NULL UNIQUE,
    position $whole NOT NULL
) $strict;

CREATE TABLE item (
    id $text PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    name $text NOT NULL,
    folded $text NOT NULL,
    unit $text NOT NULL,
    category_id $text NOT NULL REFERENCES category (id),
    barcode $text UNIQUE,
    storage $text NOT NULL,
    shelf_life_days $whole CHECK (shelf_life_days > 0),
    allergens $text NOT NULL,
    earns_points $whole NOT NULL CHECK (earns_points IN (0, 1)),
    active $whole NOT NULL CHECK (active IN (0, 1)),
    position $whole NOT NULL
) $strict;

CREATE INDEX item_by_position ON item (position, active, folded);

CREATE TABLE price (
    seq $serial,
    item_id $text NOT NULL REFERENCES item (id),
    tier $text NOT NULL CHECK (tier IN ('retail', 'reseller', 'agen', 'distributor')),
    valid_from $text NOT NULL,
    amount $whole NOT NULL CHECK (amount BETWEEN 0 AND 9999999999),
    set_at $whole NOT NULL,
    set_by $text NOT NULL
) $strict;
CREATE INDEX price_by_item ON price (item_id, tier, valid_from, seq, amount);

CREATE TABLE member (
    id $text PRIMARY KEY,
    number $whole NOT NULL UNIQUE CHECK (number > 0),
    card_no $text NOT NULL UNIQUE,
    outside_no $text UNIQUE,
    name $text NOT NULL,
    phone $text UNIQUE,
    birthday $text,
    note $text NOT NULL,
    joined_on $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('active', 'anonymised', 'merged')),
    merged_into $text REFERENCES member (id),
    merged_on $text,
    enrolled_at $whole NOT NULL,
    enrolled_by $text NOT NULL,
    CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND (state = 'merged') = (merged_on IS NOT NULL))
) $strict;
CREATE INDEX member_merged ON member (merged_into) WHERE merged_into IS NOT NULL;

-- Who brought whom, noted at enrolment.
CREATE TABLE referral (
    member_id $text PRIMARY KEY REFERENCES member (id),
    referrer_id $text NOT NULL REFERENCES member (id),
    noted_at $whole NOT NULL,
    noted_by $text NOT NULL,
    CHECK (member_id <> referrer_id)
) $strict;

-- Read models for the look-up, kept in the member's own transaction.
CREATE TABLE member_name_key (
    key $text NOT NULL,
    number $whole NOT NULL,
    PRIMARY KEY (key, number)
) $keyed;
CREATE TABLE member_digits_key (
    key $text NOT NULL,
    number $whole NOT NULL,
    PRIMARY KEY (key, number)
) $keyed;

CREATE TABLE consent (
    seq $serial,
    member_id $text NOT NULL REFERENCES member (id),
    kind $text NOT NULL CHECK (kind IN ('membership', 'promotion')),
    given $whole NOT NULL CHECK (given IN (0, 1)),
    wording $text NOT NULL,
    on_day $text NOT NULL,
    at $whole NOT NULL,
    asked_by $text NOT NULL
) $strict;
CREATE INDEX consent_by_member ON consent (member_id, kind, seq);

CREATE TABLE shift (
    id $text PRIMARY KEY,
    till $text NOT NULL,
    opened_by $text NOT NULL REFERENCES staff (id),
    opened_at $whole NOT NULL,
    business_date $text NOT NULL,
    opening_float $whole NOT NULL CHECK (opening_float BETWEEN 0 AND 9999999999),
    opening_expected $whole NOT NULL,
    closed_by $text REFERENCES staff (id),
    closed_at $whole,
    counted $whole CHECK (counted BETWEEN 0 AND 9999999999),
    expected $whole,
    note $text NOT NULL,
    CHECK ((closed_at IS NULL) = (counted IS NULL) AND (closed_at IS NULL) = (expected IS NULL))
) $strict;
CREATE UNIQUE INDEX shift_open_once ON shift (till) WHERE closed_at IS NULL;
CREATE INDEX shift_by_day ON shift (business_date, till);

CREATE TABLE shift_count (
    shift_id $text NOT NULL REFERENCES shift (id),
    denomination $whole NOT NULL CHECK (denomination > 0),
    pieces $whole NOT NULL CHECK (pieces BETWEEN 0 AND 100000),
    PRIMARY KEY (shift_id, denomination)
) $strict;

CREATE TABLE cash_movement (
    id $text PRIMARY KEY,
    shift_id $text NOT NULL REFERENCES shift (id),
    kind $text NOT NULL CHECK (kind IN ('sale', 'refund', 'pay in', 'pay out')),
    amount $whole NOT NULL CHECK (amount BETWEEN -9999999999 AND 9999999999),
    source $text NOT NULL,
    reason $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    UNIQUE (kind, source)
) $strict;
CREATE INDEX cash_movement_by_shift ON cash_movement (shift_id, kind, amount);

CREATE TABLE programme_terms (
    id $text PRIMARY KEY,
    valid_from $text NOT NULL,
    rupiah_per_point $whole NOT NULL CHECK (rupiah_per_point BETWEEN 1 AND 1000000000),
    minimum_spend $whole NOT NULL CHECK (minimum_spend BETWEEN 0 AND 9999999999),
    point_value $whole NOT NULL CHECK (point_value BETWEEN 0 AND 1000000),
    expiry_months $whole NOT NULL CHECK (expiry_months BETWEEN 0 AND 120),
    welcome_points $whole NOT NULL CHECK (welcome_points BETWEEN 0 AND 1000000),
    referral_points $whole NOT NULL CHECK (referral_points BETWEEN 0 AND 1000000),
    birthday_points $whole NOT NULL CHECK (birthday_points BETWEEN 0 AND 1000000),
    stamp_points $whole NOT NULL CHECK (stamp_points BETWEEN 0 AND 1000000),
    published_at $whole NOT NULL,
    published_by $text NOT NULL
) $strict;
CREATE INDEX programme_terms_by_day ON programme_terms (valid_from, published_at);

CREATE TABLE tier (
    terms_id $text NOT NULL REFERENCES programme_terms (id),
    rank $whole NOT NULL CHECK (rank >= 0),
    name $text NOT NULL,
    from_spend $whole NOT NULL CHECK (from_spend BETWEEN 0 AND 9999999999999),
    multiplier_bp $whole NOT NULL CHECK (multiplier_bp BETWEEN 0 AND 1000000),
    PRIMARY KEY (terms_id, rank)
) $strict;

CREATE TABLE reward (
    id $text PRIMARY KEY,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('amount off', 'percent off', 'free item', 'points as rupiah')),
    cost $whole NOT NULL CHECK (cost BETWEEN 0 AND 1000000000),
    amount $whole NOT NULL CHECK (amount BETWEEN 0 AND 9999999999),
    percent_bp $whole NOT NULL CHECK (percent_bp BETWEEN 0 AND 10000),
    cap $whole CHECK (cap BETWEEN 1 AND 9999999999),
    goods $text NOT NULL,
    cheapest $whole NOT NULL CHECK (cheapest IN (0, 1)),
    item_id $text REFERENCES item (id),
    pieces $whole NOT NULL CHECK (pieces BETWEEN 0 AND 1000),
    valid_from $text NOT NULL,
    valid_to $text,
    minimum_spend $whole NOT NULL CHECK (minimum_spend BETWEEN 0 AND 9999999999),
    claims_per_sale $whole NOT NULL CHECK (claims_per_sale BETWEEN 1 AND 1000),
    limit_per_member $whole CHECK (limit_per_member > 0),
    limit_in_all $whole CHECK (limit_in_all > 0),
    active $whole NOT NULL CHECK (active IN (0, 1)),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((kind = 'free item') = (item_id IS NOT NULL))
) $strict;

-- What makes sales cheaper or win more without points: running by itself, or by a code.
CREATE TABLE promotion (
    id $text PRIMARY KEY,
    name $text NOT NULL,
    kind $text NOT NULL CHECK (kind IN ('amount off', 'percent off', 'free pieces', 'multiplier', 'bonus')),
    code $text UNIQUE,
    goods $text NOT NULL,
    gift $text NOT NULL,
    amount $whole NOT NULL CHECK (amount BETWEEN 0 AND 9999999999),
    percent_bp $whole NOT NULL CHECK (percent_bp BETWEEN 0 AND 10000),
    cap $whole CHECK (cap BETWEEN 1 AND 9999999999),
    cheapest $whole NOT NULL CHECK (cheapest IN (0, 1)),
    buy $whole NOT NULL CHECK (buy BETWEEN 0 AND 10000),
    free $whole NOT NULL CHECK (free BETWEEN 0 AND 10000),
    times_per_sale $whole CHECK (times_per_sale BETWEEN 1 AND 10000),
    multiplier_bp $whole NOT NULL CHECK (multiplier_bp BETWEEN 0 AND 100000),
    bonus $whole NOT NULL CHECK (bonus BETWEEN 0 AND 1000000),
    by_piece $whole NOT NULL CHECK (by_piece IN (0, 1)),
    minimum_pieces $whole NOT NULL CHECK (minimum_pieces BETWEEN 0 AND 100000),
    minimum_amount $whole NOT NULL CHECK (minimum_amount BETWEEN 0 AND 9999999999),
    valid_from $text NOT NULL,
    valid_to $text,
    weekdays $whole NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    from_minute $whole NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute $whole NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    limit_per_member $whole CHECK (limit_per_member > 0),
    limit_in_all $whole CHECK (limit_in_all > 0),
    members_only $whole NOT NULL CHECK (members_only IN (0, 1)),
    stacks $whole NOT NULL CHECK (stacks IN (0, 1)),
    active $whole NOT NULL CHECK (active IN (0, 1)),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) $strict;
CREATE INDEX promotion_running ON promotion (valid_from) WHERE active = 1;

-- Codes good for one sale, each with its reason and who issued it.
CREATE TABLE voucher (
    id $text PRIMARY KEY,
    code $text NOT NULL UNIQUE,
    kind $text NOT NULL CHECK (kind IN ('amount off', 'percent off')),
    amount $whole NOT NULL CHECK (amount BETWEEN 0 AND 9999999999),
    percent_bp $whole NOT NULL CHECK (percent_bp BETWEEN 0 AND 10000),
    cap $whole CHECK (cap BETWEEN 1 AND 9999999999),
    minimum_spend $whole NOT NULL CHECK (minimum_spend BETWEEN 0 AND 9999999999),
    valid_from $text NOT NULL,
    valid_to $text NOT NULL,
    member_id $text REFERENCES member (id),
    cause $text NOT NULL CHECK (cause IN ('complaint', 'birthday', 'owner')),
    reason $text NOT NULL,
    issued_at $whole NOT NULL,
    issued_by $text NOT NULL,
    withdrawn $whole NOT NULL CHECK (withdrawn IN (0, 1)),
    CHECK (valid_to >= valid_from)
) $strict;
CREATE INDEX voucher_by_member ON voucher (member_id) WHERE member_id IS NOT NULL;

-- The points ledger: final. A purchase of no points is an entry too, since tiers are summed from here.
CREATE TABLE points_entry (
    seq $serial,
    id $text NOT NULL UNIQUE,
    member_id $text NOT NULL REFERENCES member (id),
    kind $text NOT NULL CHECK (kind IN ('opening', 'award', 'redemption', 'award reversal',
                                       'redemption return', 'expiry', 'adjustment', 'welcome',
                                       'birthday', 'referral', 'merge')),
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
CREATE INDEX points_entry_by_reward ON points_entry (reward_id, member_id) WHERE reward_id IS NOT NULL;
CREATE INDEX points_entry_by_member ON points_entry (member_id, on_day, seq, points, purchase, kind);

CREATE TABLE lot (
    id $text PRIMARY KEY,
    member_id $text NOT NULL REFERENCES member (id),
    entry_id $text NOT NULL UNIQUE REFERENCES points_entry (id),
    won_on $text NOT NULL,
    expires_on $text,
    points $whole NOT NULL CHECK (points > 0),
    remaining $whole NOT NULL CHECK (remaining >= 0)
) $strict;
CREATE INDEX lot_open ON lot (member_id, expires_on, won_on, id, remaining) WHERE remaining > 0;
CREATE INDEX lot_expiring ON lot (expires_on, member_id, remaining) WHERE remaining > 0;

-- Which lots an entry drew on (below zero) or filled again (above zero): final.
CREATE TABLE lot_movement (
    entry_id $text NOT NULL REFERENCES points_entry (id),
    lot_id $text NOT NULL REFERENCES lot (id),
    points $whole NOT NULL CHECK (points <> 0),
    PRIMARY KEY (entry_id, lot_id)
) $strict;
CREATE INDEX lot_movement_by_lot ON lot_movement (lot_id, points);

-- Read model: the sum of a member's ledger, kept in the entry's own transaction; the row a till locks.
CREATE TABLE points_account (
    member_id $text PRIMARY KEY REFERENCES member (id),
    balance $whole NOT NULL
) $keyed;

CREATE TABLE sale (
    id $text PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('sale', 'refund')),
    number $text NOT NULL UNIQUE,
    till $text NOT NULL,
    day_no $whole NOT NULL CHECK (day_no >= 0),
    shift_id $text REFERENCES shift (id),
    cashier_id $text NOT NULL,
    cashier $text NOT NULL,
    member_id $text REFERENCES member (id),
    sold_at $whole NOT NULL,
    business_date $text NOT NULL,
    subtotal $whole NOT NULL,
    reduction $whole NOT NULL,
    net $whole NOT NULL,
    rounding $whole NOT NULL,
    due $whole NOT NULL,
    earning_base $whole NOT NULL,
    points_won $whole NOT NULL,
    points_spent $whole NOT NULL,
    balance_after $whole,
    bonus $whole NOT NULL CHECK (bonus >= 0),
    terms_id $text REFERENCES programme_terms (id),
    tier $text,
    multiplier_bp $whole,
    why $text NOT NULL,
    refund_of $text REFERENCES sale (id),
    reason $text NOT NULL,
    approved_by $text,
    imported $whole NOT NULL CHECK (imported IN (0, 1)),
    CHECK (net = subtotal - reduction),
    CHECK (due = net + rounding),
    CHECK ((kind = 'sale' AND net >= 0 AND due >= 0) OR (kind = 'refund' AND net <= 0 AND due <= 0)),
    CHECK ((kind = 'refund') = (refund_of IS NOT NULL)),
    CHECK (subtotal BETWEEN -9999999999 AND 9999999999)
) $strict;
CREATE INDEX sale_by_day ON sale (business_date, till, kind, day_no);
CREATE INDEX sale_by_member ON sale (member_id, sold_at) WHERE member_id IS NOT NULL;
CREATE INDEX sale_refunds ON sale (refund_of) WHERE refund_of IS NOT NULL;

CREATE TABLE sale_line (
    sale_id $text NOT NULL REFERENCES sale (id),
    line_no $whole NOT NULL CHECK (line_no > 0),
    item_id $text NOT NULL REFERENCES item (id),
    code $text NOT NULL,
    name $text NOT NULL,
    unit $text NOT NULL,
    quantity $whole NOT NULL CHECK (quantity BETWEEN -100000 AND 100000 AND quantity <> 0),
    unit_price $whole NOT NULL CHECK (unit_price BETWEEN 0 AND 9999999999),
    discount $whole NOT NULL,
    share $whole NOT NULL,
    net $whole NOT NULL,
    earns $whole NOT NULL CHECK (earns IN (0, 1)),
    earn_bp $whole NOT NULL CHECK (earn_bp >= 0),
    bonus $whole NOT NULL,
    of_line $whole,
    CHECK (net = quantity * unit_price - discount - share),
    PRIMARY KEY (sale_id, line_no)
) $keyed;

-- What made a sale cheaper: discounts by hand and rewards, with their shares by line.
CREATE TABLE sale_reduction (
    sale_id $text NOT NULL REFERENCES sale (id),
    reduction_no $whole NOT NULL CHECK (reduction_no > 0),
    kind $text NOT NULL CHECK (kind IN ('line discount', 'promotion', 'order discount', 'voucher', 'reward')),
    label $text NOT NULL,
    amount $whole NOT NULL,
    line_no $whole,
    reward_id $text REFERENCES reward (id),
    points $whole NOT NULL,
    reason $text NOT NULL,
    approved_by $text,
    promotion_id $text REFERENCES promotion (id),
    voucher_id $text REFERENCES voucher (id),
    PRIMARY KEY (sale_id, reduction_no)
) $keyed;
CREATE INDEX sale_reduction_by_reward ON sale_reduction (reward_id, sale_id) WHERE reward_id IS NOT NULL;
CREATE INDEX sale_reduction_by_promotion ON sale_reduction (promotion_id, sale_id) WHERE promotion_id IS NOT NULL;
CREATE INDEX sale_reduction_by_voucher ON sale_reduction (voucher_id, sale_id) WHERE voucher_id IS NOT NULL;

-- A voucher is used while its entries add up to one: 1 when a sale takes it, -1 when that sale comes back.
CREATE TABLE voucher_use (
    voucher_id $text NOT NULL REFERENCES voucher (id),
    source $text NOT NULL REFERENCES sale (id),
    uses $whole NOT NULL CHECK (uses IN (-1, 1)),
    PRIMARY KEY (voucher_id, source)
) $strict;

-- Who a finished sale was joined to afterwards, and what it won then (E8).
CREATE TABLE sale_joined (
    sale_id $text PRIMARY KEY REFERENCES sale (id),
    member_id $text NOT NULL REFERENCES member (id),
    points_won $whole NOT NULL CHECK (points_won >= 0),
    balance_after $whole NOT NULL,
    terms_id $text NOT NULL REFERENCES programme_terms (id),
    tier $text NOT NULL,
    multiplier_bp $whole NOT NULL,
    why $text NOT NULL,
    joined_at $whole NOT NULL,
    joined_by $text NOT NULL
) $strict;
CREATE INDEX sale_joined_by_member ON sale_joined (member_id);

-- The days on which overdue points were let go; a jump of the clock is told from the last (X2).
CREATE TABLE expiry_run (
    seq $serial,
    on_day $text NOT NULL,
    points $whole NOT NULL CHECK (points >= 0),
    at $whole NOT NULL,
    by_staff $text NOT NULL
) $strict;

CREATE TABLE sale_share (
    sale_id $text NOT NULL,
    reduction_no $whole NOT NULL,
    line_no $whole NOT NULL,
    amount $whole NOT NULL,
    PRIMARY KEY (sale_id, reduction_no, line_no),
    FOREIGN KEY (sale_id, reduction_no) REFERENCES sale_reduction (sale_id, reduction_no)
) $keyed;

CREATE TABLE tender (
    sale_id $text NOT NULL REFERENCES sale (id),
    tender_no $whole NOT NULL CHECK (tender_no > 0),
    kind $text NOT NULL CHECK (kind IN ('cash', 'qris', 'transfer', 'card')),
    amount $whole NOT NULL,
    given $whole NOT NULL,
    change $whole NOT NULL CHECK (change >= 0),
    reference $text NOT NULL,
    CHECK (amount = given - change),
    PRIMARY KEY (sale_id, tender_no)
) $keyed;

-- Baskets that are not sold yet: the one on the counter and the parked ones. Not trade, so they may change.
CREATE TABLE held_basket (
    id $text PRIMARY KEY,
    till $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('counter', 'parked')),
    label $text NOT NULL,
    total $whole NOT NULL,
    held_at $whole NOT NULL,
    held_by $text NOT NULL,
    content $text NOT NULL
) $strict;
CREATE UNIQUE INDEX held_basket_one_counter ON held_basket (till) WHERE state = 'counter';

CREATE TABLE import_run (
    id $text PRIMARY KEY,
    kind $text NOT NULL,
    file_name $text NOT NULL,
    digest $text NOT NULL,
    run_at $whole NOT NULL,
    run_by $text NOT NULL,
    created $whole NOT NULL,
    changed $whole NOT NULL,
    rejected $whole NOT NULL
) $strict;
