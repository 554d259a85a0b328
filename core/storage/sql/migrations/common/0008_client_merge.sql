-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records of one company become one, which can be undone: what was moved and what was changed is kept row by row.

CREATE TABLE client_merge (
  id          {id},
  kept_id     {int} NOT NULL REFERENCES client (id),
  other_id    {int} NOT NULL REFERENCES client (id),
  merged_at   {int} NOT NULL,
  merged_by   {int} REFERENCES staff (id),
  merged_name TEXT  NOT NULL,
  choices     TEXT  NOT NULL,
  undone_at   {int},
  undone_by   {int} REFERENCES staff (id),
  CHECK (kept_id <> other_id),
  CHECK (undone_at IS NULL OR undone_at >= merged_at),
  CHECK (undone_at IS NOT NULL OR undone_by IS NULL)
) {strict}
--;;
-- A client is merged into one other at a time.
CREATE UNIQUE INDEX client_merge_other ON client_merge (other_id) WHERE undone_at IS NULL
--;;
CREATE INDEX client_merge_kept ON client_merge (kept_id, merged_at)
--;;
-- Rows whose link went from the other client to the kept one. No foreign key: row_id is of the table that is named.
CREATE TABLE client_merge_moved (
  merge_id   {int} NOT NULL REFERENCES client_merge (id),
  table_name TEXT  NOT NULL CHECK (table_name <> ''),
  row_id     {int} NOT NULL,
  PRIMARY KEY (merge_id, table_name, row_id)
) {strict}
--;;
-- Values of the kept client and of the persons of both, before and after, as JSON.
CREATE TABLE client_merge_change (
  merge_id     {int} NOT NULL REFERENCES client_merge (id),
  table_name   TEXT  NOT NULL CHECK (table_name IN ('client', 'person')),
  row_id       {int} NOT NULL,
  column_name  TEXT  NOT NULL CHECK (column_name <> ''),
  before_state TEXT  NOT NULL,
  after_state  TEXT  NOT NULL CHECK (after_state <> before_state),
  PRIMARY KEY (merge_id, table_name, row_id, column_name)
) {strict}
--;;
-- 別の企業です: two that look alike and are not. Taken back, the row stays with its date.
CREATE TABLE client_not_duplicate (
  id        {id},
  first_id  {int} NOT NULL REFERENCES client (id),
  second_id {int} NOT NULL REFERENCES client (id),
  said_at   {int} NOT NULL,
  said_by   {int} REFERENCES staff (id),
  undone_at {int},
  CHECK (first_id < second_id),
  CHECK (undone_at IS NULL OR undone_at >= said_at)
) {strict}
--;;
CREATE UNIQUE INDEX client_not_duplicate_pair ON client_not_duplicate (first_id, second_id) WHERE undone_at IS NULL
--;;
CREATE INDEX client_not_duplicate_second ON client_not_duplicate (second_id)
