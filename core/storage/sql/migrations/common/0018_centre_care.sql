-- SPDX-License-Identifier: GPL-3.0-or-later
-- The centre is edited while it works: two writers of one word never overwrite each other unseen, and whole days can be
-- closed.

ALTER TABLE topic ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE course ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE channel ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE programme ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE mode ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE agency_kind ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE job_title ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE booth_closure ADD COLUMN version {int} NOT NULL DEFAULT 1
--;;
CREATE INDEX booth_closure_ends ON booth_closure (ends)
--;;
-- 休業日: from the first to the last day, both closed; without an office the whole centre. The holidays of the law are
-- worked out and stand in no table.
CREATE TABLE closing_day (
  id        {id},
  office_id {int} REFERENCES office (id),
  first_day TEXT  NOT NULL,
  last_day  TEXT  NOT NULL,
  reason    TEXT  NOT NULL CHECK (reason <> ''),
  version   {int} NOT NULL DEFAULT 1,
  CHECK (first_day <= last_day)
) {strict}
--;;
CREATE INDEX closing_day_last ON closing_day (last_day)
