-- SPDX-License-Identifier: GPL-3.0-or-later
-- When each agency used the centre (E7): an activity that it took part in, a referral, a memo of a client that it sent.
-- Kept with what it counts, in the same transaction, so that nobody reads ten years of memos to know who has gone quiet.
CREATE TABLE agency_use (
  agency_id {int} NOT NULL REFERENCES agency (id),
  day       TEXT  NOT NULL,
  source    TEXT  NOT NULL CHECK (source IN ('activity', 'referral', 'memo')),
  times     {int} NOT NULL CHECK (times >= 0),
  PRIMARY KEY (agency_id, day, source)
) {strict}
--;;
CREATE INDEX agency_use_none ON agency_use (agency_id) WHERE times = 0
--;;
CREATE INDEX client_agency ON client (agency_id) WHERE agency_id IS NOT NULL
