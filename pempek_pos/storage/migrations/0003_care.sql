-- Care: complaints with their clocks, ratings, customers' answers, drafts written, announcements, the 3S list.

-- A complaint as it stands; what happened to it, and when, is its ledger of events.
CREATE TABLE complaint (
    id $text PRIMARY KEY,
    number $whole NOT NULL UNIQUE CHECK (number > 0),
    category $text NOT NULL CHECK (category IN ('taste', 'pre-order wait', 'late delivery', 'facilities', 'service',
        'rating', 'short or wrong', 'packaging', 'price or receipt', 'points')),
    severity $text NOT NULL CHECK (severity IN ('minor', 'major', 'food safety')),
    channel $text NOT NULL CHECK (channel IN ('counter', 'phone', 'whatsapp', 'rating', 'visit')),
    remedy $text NOT NULL CHECK (remedy IN ('unsaid', 'apology', 'points', 'voucher', 'refund', 'replacement')),
    state $text NOT NULL CHECK (state IN ('received', 'acknowledged', 'investigating', 'offered', 'accepted', 'refused')),
    told $text NOT NULL,
    sale_id $text REFERENCES sale (id),
    line_no $whole,
    item_id $text REFERENCES item (id),
    member_id $text REFERENCES member (id),
    partner_id $text REFERENCES partner (id),
    caller $text NOT NULL,
    phone $text,
    handler_id $text NOT NULL REFERENCES staff (id),
    escalated_to $text REFERENCES staff (id),
    happened_on $text NOT NULL,
    received_at $whole NOT NULL,
    received_by $text NOT NULL,
    round $whole NOT NULL CHECK (round > 0),
    round_at $whole NOT NULL,
    answer_due $whole NOT NULL,
    offer_due $whole NOT NULL,
    done_due $whole NOT NULL,
    answered_at $whole,
    offered_at $whole,
    closed_at $whole,
    waiting_since $whole,
    paused $whole NOT NULL CHECK (paused >= 0),
    CHECK ((closed_at IS NULL) = (state NOT IN ('accepted', 'refused'))),
    CHECK (line_no IS NULL OR sale_id IS NOT NULL)
) $strict;
CREATE INDEX complaint_by_state ON complaint (state, received_at);
CREATE INDEX complaint_by_sale ON complaint (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX complaint_by_member ON complaint (member_id, received_at) WHERE member_id IS NOT NULL;
CREATE INDEX complaint_by_partner ON complaint (partner_id, received_at) WHERE partner_id IS NOT NULL;
CREATE INDEX complaint_by_phone ON complaint (phone) WHERE phone IS NOT NULL;
INSERT INTO serial_number (name, last) VALUES ('complaint', 0);

-- Who did what with a complaint, when: final. `about` holds a kind's own facts as JSON.
CREATE TABLE complaint_event (
    seq $serial,
    id $text NOT NULL UNIQUE,
    complaint_id $text NOT NULL REFERENCES complaint (id),
    kind $text NOT NULL CHECK (kind IN ('received', 'acknowledged', 'investigating', 'offered', 'accepted', 'refused',
        'reopened', 'waiting', 'resumed', 'escalated', 'changed', 'handed over', 'noted', 'answer drafted')),
    note $text NOT NULL,
    about $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL
) $strict;
CREATE INDEX complaint_event_by_complaint ON complaint_event (complaint_id, seq);

CREATE TABLE complaint_photo (
    complaint_id $text NOT NULL REFERENCES complaint (id),
    position $whole NOT NULL CHECK (position > 0),
    reference $text NOT NULL,
    PRIMARY KEY (complaint_id, position)
) $strict;

-- What was given when a complaint was closed: final. `source` is the ledger entry, voucher or refund it became.
CREATE TABLE compensation (
    complaint_id $text NOT NULL REFERENCES complaint (id),
    round $whole NOT NULL CHECK (round > 0),
    kind $text NOT NULL CHECK (kind IN ('apology', 'points', 'voucher', 'refund', 'replacement')),
    points $whole NOT NULL CHECK (points >= 0),
    cost $whole NOT NULL CHECK (cost BETWEEN 0 AND 9999999999),
    source $text,
    about $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    approved_by $text,
    PRIMARY KEY (complaint_id, round)
) $strict;

-- Items not to be sold without a look, since a food safety complaint named them.
CREATE TABLE item_warning (
    id $text PRIMARY KEY,
    item_id $text NOT NULL REFERENCES item (id),
    complaint_id $text NOT NULL REFERENCES complaint (id),
    batch $text NOT NULL,
    raised_at $whole NOT NULL,
    raised_by $text NOT NULL,
    lifted_at $whole,
    lifted_by $text,
    lifted_why $text NOT NULL
) $strict;
CREATE INDEX item_warning_open ON item_warning (item_id) WHERE lifted_at IS NULL;

-- What people wrote about the shop in public.
CREATE TABLE rating (
    id $text PRIMARY KEY,
    platform $text NOT NULL CHECK (platform IN ('google', 'gofood', 'grabfood', 'shopeefood', 'instagram', 'marketplace')),
    stars $whole NOT NULL CHECK (stars BETWEEN 1 AND 5),
    author $text NOT NULL,
    told $text NOT NULL,
    link $text NOT NULL,
    on_day $text NOT NULL,
    sale_id $text REFERENCES sale (id),
    item_id $text REFERENCES item (id),
    member_id $text REFERENCES member (id),
    complaint_id $text REFERENCES complaint (id),
    reply $text NOT NULL,
    drafted_at $whole,
    answered_at $whole,
    answered_by $text,
    logged_at $whole NOT NULL,
    logged_by $text NOT NULL,
    CHECK ((answered_at IS NULL) = (answered_by IS NULL))
) $strict;
CREATE INDEX rating_by_day ON rating (on_day, platform, stars);
CREATE INDEX rating_by_complaint ON rating (complaint_id) WHERE complaint_id IS NOT NULL;

-- The one question a sale asked, and the one answer that came: final.
CREATE TABLE feedback_question (
    sale_id $text PRIMARY KEY REFERENCES sale (id),
    question $text NOT NULL,
    asked_at $whole NOT NULL
) $strict;

CREATE TABLE feedback_answer (
    sale_id $text PRIMARY KEY REFERENCES sale (id),
    question $text NOT NULL,
    value $whole NOT NULL CHECK (value BETWEEN 0 AND 10),
    channel $text NOT NULL CHECK (channel IN ('screen', 'whatsapp', 'paper')),
    shift_id $text,
    member_id $text REFERENCES member (id),
    on_day $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL
) $strict;
CREATE INDEX feedback_answer_by_question ON feedback_answer (question, on_day, value);
CREATE INDEX feedback_answer_by_shift ON feedback_answer (shift_id, question, value);

-- Drafts that were opened for somebody, or skipped: final, once per kind, person and what it is about.
CREATE TABLE message_draft (
    id $text PRIMARY KEY,
    kind $text NOT NULL,
    person $text NOT NULL,
    about $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('opened', 'skipped')),
    on_day $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    UNIQUE (kind, person, about)
) $strict;
CREATE INDEX message_draft_by_person ON message_draft (person, at);

-- What the shop tells everybody, with the code by which people say where they heard of it.
CREATE TABLE announcement (
    id $text PRIMARY KEY,
    kind $text NOT NULL CHECK (kind IN ('reward', 'promotion', 'news')),
    subject_id $text,
    title $text NOT NULL,
    told $text NOT NULL,
    code $text NOT NULL UNIQUE,
    valid_to $text,
    made_at $whole NOT NULL,
    made_by $text NOT NULL
) $strict;

CREATE TABLE announcement_post (
    id $text PRIMARY KEY,
    announcement_id $text NOT NULL REFERENCES announcement (id),
    place $text NOT NULL CHECK (place IN ('instagram', 'facebook', 'tiktok', 'whatsapp', 'google', 'marketplace', 'shop')),
    link $text NOT NULL,
    on_day $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL
) $strict;
CREATE INDEX announcement_post_by_announcement ON announcement_post (announcement_id, on_day);

-- Who came with an announcement's code: a sale or an enrolment, each with one code at most; final.
CREATE TABLE announcement_use (
    kind $text NOT NULL CHECK (kind IN ('sale', 'enrolment')),
    source $text NOT NULL,
    announcement_id $text NOT NULL REFERENCES announcement (id),
    on_day $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    PRIMARY KEY (kind, source)
) $strict;
CREATE INDEX announcement_use_by_announcement ON announcement_use (announcement_id, kind, on_day);

-- Senyum, sapa, salam: what was seen to when a shift was opened; final.
CREATE TABLE shift_check (
    shift_id $text NOT NULL REFERENCES shift (id),
    point $text NOT NULL,
    seen_to $whole NOT NULL CHECK (seen_to IN (0, 1)),
    note $text NOT NULL,
    at $whole NOT NULL,
    by_staff $text NOT NULL,
    PRIMARY KEY (shift_id, point)
) $strict;

-- A visit to a member, or a call: planned for a day, then done or cancelled.
CREATE TABLE member_visit (
    id $text PRIMARY KEY,
    member_id $text NOT NULL REFERENCES member (id),
    kind $text NOT NULL CHECK (kind IN ('visit', 'call')),
    planned_for $text NOT NULL,
    visitor_id $text NOT NULL REFERENCES staff (id),
    purpose $text NOT NULL,
    state $text NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
    findings $text NOT NULL,
    planned_at $whole NOT NULL,
    planned_by $text NOT NULL,
    done_at $whole,
    done_by $text,
    CHECK ((state = 'planned') = (done_at IS NULL))
) $strict;
CREATE INDEX member_visit_by_member ON member_visit (member_id, planned_for);
CREATE INDEX member_visit_by_day ON member_visit (planned_for, state);
