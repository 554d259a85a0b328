-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who saw, changed or took out what: the newest lines of all, of one of us, of one kind of action. (One record has
-- audit_chain_row since migration 1.)
CREATE INDEX audit_chain_at ON audit_chain (at, seq)
--;;
CREATE INDEX audit_chain_staff ON audit_chain (staff_id, at, seq)
--;;
CREATE INDEX audit_chain_action ON audit_chain (action, at, seq)
