-- SPDX-License-Identifier: GPL-3.0-or-later
-- A request whose session was cancelled waits again, and knows in which session it was placed: should that take place
-- after all, it waits no longer.
ALTER TABLE waiting_request ADD COLUMN placed_before {int} REFERENCES booking (id)
--;;
CREATE INDEX waiting_request_placed_before ON waiting_request (placed_before) WHERE placed_before IS NOT NULL
