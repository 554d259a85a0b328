-- SPDX-License-Identifier: GPL-3.0-or-later
-- The life of what is handed on: taken back until it is read, done and undone, never two writers unseen.

-- Lists of a record, and which files of the store are still referred to.
CREATE INDEX attachment_case ON attachment (case_id) WHERE case_id IS NOT NULL
--;;
CREATE INDEX attachment_booking ON attachment (booking_id) WHERE booking_id IS NOT NULL
--;;
CREATE INDEX attachment_sha256 ON attachment (sha256)
--;;
-- Taken back by its sender before it was read; it stays on record.
ALTER TABLE handover ADD COLUMN withdrawn_at {int}
--;;
-- 今日の画面に知らせる: 0 leaves the note on the record alone.
ALTER TABLE handover ADD COLUMN announced {int} NOT NULL DEFAULT 1 CHECK (announced IN (0, 1))
--;;
ALTER TABLE handover ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
CREATE INDEX handover_client ON handover (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX handover_booking ON handover (booking_id) WHERE booking_id IS NOT NULL
--;;
CREATE INDEX handover_memo ON handover (memo_id) WHERE memo_id IS NOT NULL
--;;
ALTER TABLE task ADD COLUMN done_by {int} REFERENCES staff (id)
--;;
ALTER TABLE task ADD COLUMN withdrawn_at {int}
--;;
ALTER TABLE task ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
CREATE INDEX task_client ON task (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX task_booking ON task (booking_id) WHERE booking_id IS NOT NULL
--;;
CREATE INDEX task_memo ON task (memo_id) WHERE memo_id IS NOT NULL
