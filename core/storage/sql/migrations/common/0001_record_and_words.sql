-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit chain and the word lists that records point to.
-- A line that holds only two semicolons behind two hyphens ends a statement. {id} {int} {blob} {strict} are what
-- SQLite and PostgreSQL spell differently (core/storage/Dialect). Moments are seconds since 1970 UTC, days ISO texts.

-- One row a change: who, when, where, what, and the digest of its payload. `hash` covers the row and the one before
-- it, so that `check` finds a row that was removed or altered. Never updated, never deleted.
CREATE TABLE audit_chain (
  seq            {int}  NOT NULL PRIMARY KEY CHECK (seq > 0),
  at             {int}  NOT NULL,
  staff_id       {int},
  staff_name     TEXT   NOT NULL,
  workstation    TEXT   NOT NULL,
  action         TEXT   NOT NULL,
  table_name     TEXT   NOT NULL,
  row_id         {int},
  payload_digest TEXT   NOT NULL CHECK (length(payload_digest) = 64),
  hash           TEXT   NOT NULL UNIQUE CHECK (length(hash) = 64)
) {strict}
--;;
CREATE INDEX audit_chain_row ON audit_chain (table_name, row_id, seq)
--;;
-- Before and after, JSON. Erasable when its retention ends; the erasure is a chain row itself.
CREATE TABLE audit_payload (
  seq          {int} NOT NULL PRIMARY KEY REFERENCES audit_chain (seq),
  before_state TEXT,
  after_state  TEXT
) {strict}
--;;
-- (kind, period) → the number drawn last. Sessions count per month, clients for ever.
CREATE TABLE counter (
  kind   TEXT  NOT NULL,
  period TEXT  NOT NULL,
  value  {int} NOT NULL CHECK (value > 0),
  PRIMARY KEY (kind, period)
) {strict}
--;;
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) {strict}
--;;
CREATE TABLE topic (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX topic_name ON topic (name) WHERE valid_to IS NULL
--;;
CREATE TABLE course (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX course_name ON course (name) WHERE valid_to IS NULL
--;;
CREATE TABLE channel (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX channel_name ON channel (name) WHERE valid_to IS NULL
--;;
CREATE TABLE programme (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX programme_name ON programme (name) WHERE valid_to IS NULL
--;;
CREATE TABLE mode (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX mode_name ON mode (name) WHERE valid_to IS NULL
--;;
CREATE TABLE agency_kind (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX agency_kind_name ON agency_kind (name) WHERE valid_to IS NULL
--;;
CREATE TABLE job_title (
  id         {id},
  code       TEXT  NOT NULL DEFAULT '',
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_en    TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  valid_from TEXT,
  valid_to   TEXT,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX job_title_name ON job_title (name) WHERE valid_to IS NULL
