-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bookings as the calendar edits them: time before and after, who has come, why an office receives on a holiday, and
-- what was changed, for everybody who sees the session (the record of changes is for few).

-- Minutes that booth and staff are kept longer; the rows of occupancy are so much wider.
ALTER TABLE booking ADD COLUMN buffer_before {int} NOT NULL DEFAULT 0 CHECK (buffer_before >= 0)
--;;
ALTER TABLE booking ADD COLUMN buffer_after {int} NOT NULL DEFAULT 0 CHECK (buffer_after >= 0)
--;;
ALTER TABLE booking ADD COLUMN exception_reason TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE booking ADD COLUMN arrived_at {int}
--;;
-- Each change of a booking after the first: which fields, as a JSON array of [field, before, after]. Names of clients
-- and texts are left out: they are kept with the record of changes, and only as long as it keeps them.
CREATE TABLE booking_event (
  id         {id},
  booking_id {int} NOT NULL REFERENCES booking (id),
  staff_id   {int} REFERENCES staff (id),
  staff_name TEXT  NOT NULL,
  at         {int} NOT NULL,
  changes    TEXT  NOT NULL,
  reason     TEXT  NOT NULL DEFAULT ''
) {strict}
--;;
CREATE INDEX booking_event_booking ON booking_event (booking_id, id)
