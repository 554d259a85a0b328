-- SPDX-License-Identifier: GPL-3.0-or-later
-- 支援機関: who is met there, how each uses the centre and what it would like. Names change and institutions merge; what
-- was done before stays with the name that it was done under.

ALTER TABLE agency ADD COLUMN deputy_id {int} REFERENCES staff (id)
--;;
ALTER TABLE agency ADD COLUMN phone TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN email TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN address TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN website TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN wishes_visit {int} NOT NULL DEFAULT 0 CHECK (wishes_visit IN (0, 1))
--;;
ALTER TABLE agency ADD COLUMN wishes_company {int} NOT NULL DEFAULT 0 CHECK (wishes_company IN (0, 1))
--;;
ALTER TABLE agency ADD COLUMN booking_way TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN wishes TEXT NOT NULL DEFAULT ''
--;;
CREATE TABLE agency_branch (
  id         {id},
  agency_id  {int} NOT NULL REFERENCES agency (id),
  position   {int} NOT NULL,
  name       TEXT  NOT NULL CHECK (name <> ''),
  phone      TEXT  NOT NULL DEFAULT '',
  address    TEXT  NOT NULL DEFAULT '',
  retired_at {int}
) {strict}
--;;
CREATE INDEX agency_branch_agency ON agency_branch (agency_id, position)
--;;
-- 先方の担当者
CREATE TABLE agency_contact (
  id         {id},
  agency_id  {int} NOT NULL REFERENCES agency (id),
  position   {int} NOT NULL,
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_key   TEXT  NOT NULL,
  kana       TEXT  NOT NULL DEFAULT '',
  branch     TEXT  NOT NULL DEFAULT '',
  department TEXT  NOT NULL DEFAULT '',
  title      TEXT  NOT NULL DEFAULT '',
  phone      TEXT  NOT NULL DEFAULT '',
  email      TEXT  NOT NULL DEFAULT '',
  note       TEXT  NOT NULL DEFAULT '',
  retired_at {int}
) {strict}
--;;
CREATE INDEX agency_contact_agency ON agency_contact (agency_id, position)
--;;
-- 活用例, with the mark 信金と独自に作った取組み.
CREATE TABLE agency_practice (
  agency_id    {int} NOT NULL REFERENCES agency (id),
  position     {int} NOT NULL,
  text         TEXT  NOT NULL CHECK (text <> ''),
  jointly_made {int} NOT NULL DEFAULT 0 CHECK (jointly_made IN (0, 1)),
  PRIMARY KEY (agency_id, position)
) {strict}
--;;
-- What it was called before, until valid_to; the name of today stands with the agency.
CREATE TABLE agency_name (
  id         {id},
  agency_id  {int} NOT NULL REFERENCES agency (id),
  name       TEXT  NOT NULL CHECK (name <> ''),
  kana       TEXT  NOT NULL DEFAULT '',
  valid_from TEXT,
  valid_to   TEXT  NOT NULL,
  CHECK (valid_from IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX agency_name_until ON agency_name (agency_id, valid_to)
--;;
-- From merged_on on the other one is part of the kept one. Nothing moves: what was done with the other one stays with
-- it, so that a count can be read either way.
CREATE TABLE agency_merge (
  id          {id},
  kept_id     {int} NOT NULL REFERENCES agency (id),
  other_id    {int} NOT NULL REFERENCES agency (id),
  merged_on   TEXT  NOT NULL,
  merged_at   {int} NOT NULL,
  merged_by   {int} REFERENCES staff (id),
  merged_name TEXT  NOT NULL,
  undone_at   {int},
  undone_by   {int} REFERENCES staff (id),
  CHECK (kept_id <> other_id),
  CHECK (undone_at IS NOT NULL OR undone_by IS NULL)
) {strict}
--;;
CREATE UNIQUE INDEX agency_merge_other ON agency_merge (other_id) WHERE undone_at IS NULL
--;;
CREATE INDEX agency_merge_kept ON agency_merge (kept_id)
