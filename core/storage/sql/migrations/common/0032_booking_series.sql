-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions that come again. Each is a booking with a number of its own; the series keeps the rule, so that a day that was
-- left out can be added again.
CREATE TABLE booking_series (
  id         {id},
  repeats    TEXT  NOT NULL CHECK (repeats IN ('daily', 'weekly', 'monthly')),
  every      {int} NOT NULL CHECK (every > 0),
  weekdays   TEXT  NOT NULL DEFAULT '',
  nth        {int} NOT NULL DEFAULT 0 CHECK (nth BETWEEN -1 AND 5),
  first_day  TEXT  NOT NULL,
  until_day  TEXT,
  times      {int} NOT NULL DEFAULT 0 CHECK (times >= 0),
  created_by {int} REFERENCES staff (id),
  created_at {int} NOT NULL,
  CHECK ((until_day IS NULL) = (times > 0))
) {strict}
--;;
CREATE TABLE booking_series_left_out (
  series_id {int} NOT NULL REFERENCES booking_series (id),
  day       TEXT  NOT NULL,
  PRIMARY KEY (series_id, day)
) {strict}
--;;
ALTER TABLE booking ADD COLUMN series_id {int} REFERENCES booking_series (id)
--;;
-- The day on which the series has it, also after it was moved.
ALTER TABLE booking ADD COLUMN series_day TEXT
--;;
CREATE UNIQUE INDEX booking_series_of ON booking (series_id, series_day)
