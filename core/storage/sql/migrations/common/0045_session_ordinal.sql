-- SPDX-License-Identifier: GPL-3.0-or-later
-- The how-manieth session of its client a booking is, is counted in the index alone.
DROP INDEX booking_client
--;;
CREATE INDEX booking_client ON booking (client_id, starts, status)
