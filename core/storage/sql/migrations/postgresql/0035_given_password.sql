-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether somebody else chose the password with which one has come in: it is her own to change then. The record of
-- changes knows; most may not read it, so that this one answer about oneself is given by a function of the owner.

CREATE FUNCTION own_password_was_given() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT c.staff_id IS DISTINCT FROM c.row_id FROM yorozu.audit_chain c
                   WHERE c.table_name = 'staff' AND c.action = 'set-password' AND c.row_id = yorozu.staff_at_work()
                   ORDER BY c.seq DESC LIMIT 1), false)
$$
--;;
REVOKE ALL ON FUNCTION own_password_was_given() FROM PUBLIC
