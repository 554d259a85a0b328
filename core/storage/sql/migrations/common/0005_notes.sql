-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is handed on: attachments, handover notes, follow-up tasks. Each hangs on exactly one record.

-- The file itself lies under its SHA-256, beside the case file or in a table of PostgreSQL.
CREATE TABLE attachment (
  id         {id},
  sha256     TEXT  NOT NULL CHECK (length(sha256) = 64),
  name       TEXT  NOT NULL CHECK (name <> ''),
  size       {int} NOT NULL CHECK (size >= 0),
  media_type TEXT  NOT NULL,
  client_id  {int} REFERENCES client (id),
  case_id    {int} REFERENCES client_case (id),
  booking_id {int} REFERENCES booking (id),
  memo_id    {int} REFERENCES memo (id),
  added_by   {int} REFERENCES staff (id),
  added_at   {int} NOT NULL,
  retired_at {int},
  CHECK (CASE WHEN client_id IS NULL THEN 0 ELSE 1 END + CASE WHEN case_id IS NULL THEN 0 ELSE 1 END +
         CASE WHEN booking_id IS NULL THEN 0 ELSE 1 END + CASE WHEN memo_id IS NULL THEN 0 ELSE 1 END = 1)
) {strict}
--;;
CREATE INDEX attachment_client ON attachment (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX attachment_memo ON attachment (memo_id) WHERE memo_id IS NOT NULL
--;;
-- 引継ぎ, to a person, until it is read.
CREATE TABLE handover (
  id         {id},
  from_id    {int} REFERENCES staff (id),
  to_id      {int} NOT NULL REFERENCES staff (id),
  text       TEXT  NOT NULL CHECK (text <> ''),
  next_on    TEXT,
  client_id  {int} REFERENCES client (id),
  booking_id {int} REFERENCES booking (id),
  memo_id    {int} REFERENCES memo (id),
  created_at {int} NOT NULL,
  delivered_at {int},
  read_at    {int},
  CHECK (CASE WHEN client_id IS NULL THEN 0 ELSE 1 END + CASE WHEN booking_id IS NULL THEN 0 ELSE 1 END +
         CASE WHEN memo_id IS NULL THEN 0 ELSE 1 END = 1)
) {strict}
--;;
CREATE INDEX handover_to ON handover (to_id, read_at)
--;;
CREATE TABLE task (
  id         {id},
  from_id    {int} REFERENCES staff (id),
  to_id      {int} NOT NULL REFERENCES staff (id),
  due_on     TEXT  NOT NULL,
  text       TEXT  NOT NULL CHECK (text <> ''),
  client_id  {int} REFERENCES client (id),
  booking_id {int} REFERENCES booking (id),
  memo_id    {int} REFERENCES memo (id),
  created_at {int} NOT NULL,
  done_at    {int},
  CHECK (CASE WHEN client_id IS NULL THEN 0 ELSE 1 END + CASE WHEN booking_id IS NULL THEN 0 ELSE 1 END +
         CASE WHEN memo_id IS NULL THEN 0 ELSE 1 END = 1)
) {strict}
--;;
CREATE INDEX task_to ON task (to_id, done_at, due_on)
