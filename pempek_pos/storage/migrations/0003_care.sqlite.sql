-- Care on SQLite: what is final, and what is never deleted.

CREATE TRIGGER announcement_post_no_update BEFORE UPDATE ON announcement_post BEGIN SELECT RAISE(ABORT, 'announcement_post is final'); END;
CREATE TRIGGER announcement_post_no_delete BEFORE DELETE ON announcement_post BEGIN SELECT RAISE(ABORT, 'announcement_post is final'); END;
CREATE TRIGGER announcement_use_no_update BEFORE UPDATE ON announcement_use BEGIN SELECT RAISE(ABORT, 'announcement_use is final'); END;
CREATE TRIGGER announcement_use_no_delete BEFORE DELETE ON announcement_use BEGIN SELECT RAISE(ABORT, 'announcement_use is final'); END;
CREATE TRIGGER compensation_no_update BEFORE UPDATE ON compensation BEGIN SELECT RAISE(ABORT, 'compensation is final'); END;
CREATE TRIGGER compensation_no_delete BEFORE DELETE ON compensation BEGIN SELECT RAISE(ABORT, 'compensation is final'); END;
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event BEGIN SELECT RAISE(ABORT, 'complaint_event is final'); END;
CREATE TRIGGER complaint_event_no_delete BEFORE DELETE ON complaint_event BEGIN SELECT RAISE(ABORT, 'complaint_event is final'); END;
CREATE TRIGGER complaint_photo_no_update BEFORE UPDATE ON complaint_photo BEGIN SELECT RAISE(ABORT, 'complaint_photo is final'); END;
CREATE TRIGGER complaint_photo_no_delete BEFORE DELETE ON complaint_photo BEGIN SELECT RAISE(ABORT, 'complaint_photo is final'); END;
CREATE TRIGGER feedback_answer_no_update BEFORE UPDATE ON feedback_answer BEGIN SELECT RAISE(ABORT, 'feedback_answer is final'); END;
CREATE TRIGGER feedback_answer_no_delete BEFORE DELETE ON feedback_answer BEGIN SELECT RAISE(ABORT, 'feedback_answer is final'); END;
CREATE TRIGGER feedback_question_no_update BEFORE UPDATE ON feedback_question BEGIN SELECT RAISE(ABORT, 'feedback_question is final'); END;
CREATE TRIGGER feedback_question_no_delete BEFORE DELETE ON feedback_question BEGIN SELECT RAISE(ABORT, 'feedback_question is final'); END;
CREATE TRIGGER message_draft_no_update BEFORE UPDATE ON message_draft BEGIN SELECT RAISE(ABORT, 'message_draft is final'); END;
CREATE TRIGGER message_draft_no_delete BEFORE DELETE ON message_draft BEGIN SELECT RAISE(ABORT, 'message_draft is final'); END;
CREATE TRIGGER shift_check_no_update BEFORE UPDATE ON shift_check BEGIN SELECT RAISE(ABORT, 'shift_check is final'); END;
CREATE TRIGGER shift_check_no_delete BEFORE DELETE ON shift_check BEGIN SELECT RAISE(ABORT, 'shift_check is final'); END;
CREATE TRIGGER announcement_no_delete BEFORE DELETE ON announcement BEGIN SELECT RAISE(ABORT, 'announcement is final'); END;
CREATE TRIGGER complaint_no_delete BEFORE DELETE ON complaint BEGIN SELECT RAISE(ABORT, 'complaint is final'); END;
CREATE TRIGGER item_warning_no_delete BEFORE DELETE ON item_warning BEGIN SELECT RAISE(ABORT, 'item_warning is final'); END;
CREATE TRIGGER member_visit_no_delete BEFORE DELETE ON member_visit BEGIN SELECT RAISE(ABORT, 'member_visit is final'); END;
CREATE TRIGGER rating_no_delete BEFORE DELETE ON rating BEGIN SELECT RAISE(ABORT, 'rating is final'); END;
