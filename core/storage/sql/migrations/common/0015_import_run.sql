-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list that was looked through, found to be without an error and accepted: from then on all of its rows arrive, a few
-- at a time, also after a crash. When the last one is here its file is emptied; what came of it stays.
CREATE TABLE import_run (
  id          {id},
  kind        TEXT NOT NULL CHECK (kind IN ('client', 'memo', 'staff')),
  accepted_at {int} NOT NULL,
  staff_id    {int} REFERENCES staff (id),
  staff_name  TEXT NOT NULL,
  staff_group TEXT NOT NULL,
  workstation TEXT NOT NULL,
  file        {blob} NOT NULL,
  options     TEXT NOT NULL,
  -- The newest record of its kind that was here before: what later rows name by number is none that earlier ones made.
  last_known  {int} NOT NULL,
  next_row    {int} NOT NULL CHECK (next_row >= 0),
  report      TEXT NOT NULL,
  finished_at {int}
) {strict}
--;;
CREATE INDEX import_run_arriving ON import_run (id) WHERE finished_at IS NULL
