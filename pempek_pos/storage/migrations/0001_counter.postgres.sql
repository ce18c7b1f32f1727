-- Ledgers and the audit log are final on PostgreSQL.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''% is final'', TG_TABLE_NAME USING ERRCODE = ''integrity_constraint_violation''; END';
CREATE TRIGGER audit_entry_final BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER points_entry_final BEFORE UPDATE OR DELETE ON points_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_movement_final BEFORE UPDATE OR DELETE ON lot_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cash_movement_final BEFORE UPDATE OR DELETE ON cash_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sale_final BEFORE UPDATE OR DELETE ON sale FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sale_line_final BEFORE UPDATE OR DELETE ON sale_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sale_reduction_final BEFORE UPDATE OR DELETE ON sale_reduction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sale_share_final BEFORE UPDATE OR DELETE ON sale_share FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tender_final BEFORE UPDATE OR DELETE ON tender FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_final BEFORE UPDATE OR DELETE ON price FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_final BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER programme_terms_final BEFORE UPDATE OR DELETE ON programme_terms FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tier_final BEFORE UPDATE OR DELETE ON tier FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_final BEFORE DELETE ON lot FOR EACH ROW EXECUTE FUNCTION refuse_change();
