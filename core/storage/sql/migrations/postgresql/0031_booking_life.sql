-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody writes a line into the life of a booking in another's name.
ALTER TABLE booking_event ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON booking_event FOR SELECT USING (true)
--;;
CREATE POLICY own_changes ON booking_event FOR INSERT WITH CHECK (staff_id = staff_at_work())
