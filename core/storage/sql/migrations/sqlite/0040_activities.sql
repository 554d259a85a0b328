-- SPDX-License-Identifier: GPL-3.0-or-later
-- Activities have attachments and tasks, too, and arrive in lists. SQLite changes no CHECK: the tables are made anew.
CREATE TABLE attachment_new (
  id          {id},
  sha256      TEXT  NOT NULL CHECK (length(sha256) = 64),
  name        TEXT  NOT NULL CHECK (name <> ''),
  size        {int} NOT NULL CHECK (size >= 0),
  media_type  TEXT  NOT NULL,
  client_id   {int} REFERENCES client (id),
  case_id     {int} REFERENCES client_case (id),
  booking_id  {int} REFERENCES booking (id),
  memo_id     {int} REFERENCES memo (id),
  added_by    {int} REFERENCES staff (id),
  added_at    {int} NOT NULL,
  retired_at  {int},
  activity_id {int} REFERENCES activity (id),
  CHECK ((client_id IS NOT NULL) + (case_id IS NOT NULL) + (booking_id IS NOT NULL) + (memo_id IS NOT NULL) +
         (activity_id IS NOT NULL) = 1)
) {strict}
--;;
INSERT INTO attachment_new (id, sha256, name, size, media_type, client_id, case_id, booking_id, memo_id, added_by,
                            added_at, retired_at)
SELECT id, sha256, name, size, media_type, client_id, case_id, booking_id, memo_id, added_by, added_at, retired_at
FROM attachment ORDER BY id
--;;
DROP TABLE attachment
--;;
ALTER TABLE attachment_new RENAME TO attachment
--;;
CREATE INDEX attachment_client ON attachment (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX attachment_memo ON attachment (memo_id) WHERE memo_id IS NOT NULL
--;;
CREATE INDEX attachment_case ON attachment (case_id) WHERE case_id IS NOT NULL
--;;
CREATE INDEX attachment_booking ON attachment (booking_id) WHERE booking_id IS NOT NULL
--;;
CREATE INDEX attachment_sha256 ON attachment (sha256)
--;;
CREATE INDEX attachment_activity ON attachment (activity_id) WHERE activity_id IS NOT NULL
--;;
CREATE TABLE task_new (
  id           {id},
  from_id      {int} REFERENCES staff (id),
  to_id        {int} NOT NULL REFERENCES staff (id),
  due_on       TEXT  NOT NULL,
  text         TEXT  NOT NULL CHECK (text <> ''),
  client_id    {int} REFERENCES client (id),
  booking_id   {int} REFERENCES booking (id),
  memo_id      {int} REFERENCES memo (id),
  created_at   {int} NOT NULL,
  done_at      {int},
  done_by      {int} REFERENCES staff (id),
  withdrawn_at {int},
  version      {int} NOT NULL DEFAULT 1,
  activity_id  {int} REFERENCES activity (id),
  CHECK ((client_id IS NOT NULL) + (booking_id IS NOT NULL) + (memo_id IS NOT NULL) + (activity_id IS NOT NULL) = 1)
) {strict}
--;;
INSERT INTO task_new (id, from_id, to_id, due_on, text, client_id, booking_id, memo_id, created_at, done_at, done_by,
                      withdrawn_at, version)
SELECT id, from_id, to_id, due_on, text, client_id, booking_id, memo_id, created_at, done_at, done_by, withdrawn_at,
       version FROM task ORDER BY id
--;;
DROP TABLE task
--;;
ALTER TABLE task_new RENAME TO task
--;;
CREATE INDEX task_to ON task (to_id, done_at, due_on)
--;;
CREATE INDEX task_client ON task (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX task_booking ON task (booking_id) WHERE booking_id IS NOT NULL
--;;
CREATE INDEX task_memo ON task (memo_id) WHERE memo_id IS NOT NULL
--;;
CREATE INDEX task_activity ON task (activity_id) WHERE activity_id IS NOT NULL
--;;
CREATE TABLE import_run_new (
  id          {id},
  kind        TEXT NOT NULL CHECK (kind IN ('client', 'memo', 'staff', 'agency', 'activity')),
  accepted_at {int} NOT NULL,
  staff_id    {int} REFERENCES staff (id),
  staff_name  TEXT NOT NULL,
  staff_group TEXT NOT NULL,
  workstation TEXT NOT NULL,
  file        {blob} NOT NULL,
  options     TEXT NOT NULL,
  last_known  {int} NOT NULL,
  next_row    {int} NOT NULL CHECK (next_row >= 0),
  report      TEXT NOT NULL,
  finished_at {int}
) {strict}
--;;
INSERT INTO import_run_new SELECT id, kind, accepted_at, staff_id, staff_name, staff_group, workstation, file, options,
                                  last_known, next_row, report, finished_at FROM import_run ORDER BY id
--;;
DROP TABLE import_run
--;;
ALTER TABLE import_run_new RENAME TO import_run
--;;
CREATE INDEX import_run_arriving ON import_run (id) WHERE finished_at IS NULL
