-- Partners on PostgreSQL: a wider list of tenders and of reasons for cash to move, and what is final.

ALTER TABLE tender DROP CONSTRAINT tender_kind_check;
ALTER TABLE tender ADD CONSTRAINT tender_kind_check CHECK (kind IN ('cash', 'qris', 'transfer', 'card', 'account'));
ALTER TABLE cash_movement DROP CONSTRAINT cash_movement_kind_check;
ALTER TABLE cash_movement ADD CONSTRAINT cash_movement_kind_check
    CHECK (kind IN ('sale', 'refund', 'payment', 'pay in', 'pay out'));

CREATE TRIGGER account_entry_final BEFORE UPDATE OR DELETE ON account_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_entry_not_emptied BEFORE TRUNCATE ON account_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_allocation_final BEFORE UPDATE OR DELETE ON account_allocation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_allocation_not_emptied BEFORE TRUNCATE ON account_allocation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_payment_final BEFORE UPDATE OR DELETE ON account_payment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_payment_not_emptied BEFORE TRUNCATE ON account_payment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_movement_final BEFORE UPDATE OR DELETE ON consignment_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_movement_not_emptied BEFORE TRUNCATE ON consignment_movement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_note_final BEFORE UPDATE OR DELETE ON consignment_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_note_not_emptied BEFORE TRUNCATE ON consignment_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER item_cost_final BEFORE UPDATE OR DELETE ON item_cost FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER item_cost_not_emptied BEFORE TRUNCATE ON item_cost FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_number_final BEFORE UPDATE OR DELETE ON paper_number FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER paper_number_not_emptied BEFORE TRUNCATE ON paper_number FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_decision_final BEFORE UPDATE OR DELETE ON partner_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_decision_not_emptied BEFORE TRUNCATE ON partner_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_reminder_final BEFORE UPDATE OR DELETE ON partner_reminder FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_reminder_not_emptied BEFORE TRUNCATE ON partner_reminder FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_terms_final BEFORE UPDATE OR DELETE ON partner_terms FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_terms_not_emptied BEFORE TRUNCATE ON partner_terms FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_promise_final BEFORE UPDATE OR DELETE ON payment_promise FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_promise_not_emptied BEFORE TRUNCATE ON payment_promise FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_item_final BEFORE DELETE ON account_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_item_not_emptied BEFORE TRUNCATE ON account_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_final BEFORE DELETE ON partner FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_not_emptied BEFORE TRUNCATE ON partner FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_incident_final BEFORE DELETE ON partner_incident FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_incident_not_emptied BEFORE TRUNCATE ON partner_incident FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_final BEFORE DELETE ON visit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_not_emptied BEFORE TRUNCATE ON visit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_points_entry_final BEFORE UPDATE OR DELETE ON partner_points_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_points_entry_not_emptied BEFORE TRUNCATE ON partner_points_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_lot_movement_final BEFORE UPDATE OR DELETE ON partner_lot_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_lot_movement_not_emptied BEFORE TRUNCATE ON partner_lot_movement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_lot_final BEFORE DELETE ON partner_lot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_lot_not_emptied BEFORE TRUNCATE ON partner_lot FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
