-- SPDX-License-Identifier: GPL-3.0-or-later
-- Activities have attachments and tasks, too, and arrive in lists.
ALTER TABLE attachment ADD COLUMN activity_id {int} REFERENCES activity (id)
--;;
ALTER TABLE attachment DROP CONSTRAINT attachment_check
--;;
ALTER TABLE attachment ADD CONSTRAINT attachment_check
  CHECK (num_nonnulls(client_id, case_id, booking_id, memo_id, activity_id) = 1)
--;;
CREATE INDEX attachment_activity ON attachment (activity_id) WHERE activity_id IS NOT NULL
--;;
ALTER TABLE task ADD COLUMN activity_id {int} REFERENCES activity (id)
--;;
ALTER TABLE task DROP CONSTRAINT task_check
--;;
ALTER TABLE task ADD CONSTRAINT task_check CHECK (num_nonnulls(client_id, booking_id, memo_id, activity_id) = 1)
--;;
CREATE INDEX task_activity ON task (activity_id) WHERE activity_id IS NOT NULL
--;;
ALTER TABLE import_run DROP CONSTRAINT import_run_kind_check
--;;
ALTER TABLE import_run ADD CONSTRAINT import_run_kind_check
  CHECK (kind IN ('client', 'memo', 'staff', 'agency', 'activity'))
