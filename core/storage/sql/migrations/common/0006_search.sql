-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the search index holds (core/storage/SearchIndex). The index itself is the engine's own.

-- How far it is. No row: nothing was ever written, so that nothing can be missing. `rules` is the version of the folding
-- (core/japanese/Bigrams) that it was built with; another one means that it is built anew. `kind`, `after_time` and
-- `after_id` are where a rebuild goes on.
CREATE TABLE search_state (
  one        {int} NOT NULL PRIMARY KEY CHECK (one = 1),
  rules      {int} NOT NULL,
  complete   {int} NOT NULL CHECK (complete IN (0, 1)),
  done       {int} NOT NULL DEFAULT 0,
  total      {int} NOT NULL DEFAULT 0,
  kind       {int} NOT NULL DEFAULT 0,
  after_time {int},
  after_id   {int} NOT NULL DEFAULT 0,
  day_places {int} NOT NULL CHECK (day_places > 0)
) {strict}
--;;
-- A row per record that can be found. `place` is its number in the index: it sorts by the date of the session, so that
-- the newest come first without sorting. What was indexed must be known to take it out again: of a memo its revision
-- says it, of the others the text itself is kept. No foreign keys: the rows follow the records, `check` compares them,
-- and emptying a table of a million rows at once needs none.
CREATE TABLE search_memo_row (
  place     {id},
  record_id {int} NOT NULL UNIQUE,
  sorts_by  {int} NOT NULL,
  revision  {int} NOT NULL,
  body      TEXT,
  marks     TEXT
) {strict}
--;;
CREATE INDEX search_memo_row_when ON search_memo_row (sorts_by, record_id)
--;;
CREATE TABLE search_booking_row (
  place     {id},
  record_id {int} NOT NULL UNIQUE,
  sorts_by  {int} NOT NULL,
  revision  {int} NOT NULL,
  body      TEXT,
  marks     TEXT
) {strict}
--;;
CREATE INDEX search_booking_row_when ON search_booking_row (sorts_by, record_id)
--;;
CREATE TABLE search_client_row (
  place     {id},
  record_id {int} NOT NULL UNIQUE,
  sorts_by  {int} NOT NULL,
  revision  {int} NOT NULL,
  body      TEXT,
  marks     TEXT
) {strict}
--;;
CREATE TABLE search_agency_row (
  place     {id},
  record_id {int} NOT NULL UNIQUE,
  sorts_by  {int} NOT NULL,
  revision  {int} NOT NULL,
  body      TEXT,
  marks     TEXT
) {strict}
--;;
CREATE INDEX client_merged_into ON client (merged_into_id) WHERE merged_into_id IS NOT NULL
--;;
-- A data base that holds records already is indexed in the background.
INSERT INTO search_state (one, rules, complete, day_places)
SELECT 1, 0, 0, 128 WHERE EXISTS (SELECT 1 FROM agency) OR EXISTS (SELECT 1 FROM client)
                       OR EXISTS (SELECT 1 FROM booking) OR EXISTS (SELECT 1 FROM memo)
