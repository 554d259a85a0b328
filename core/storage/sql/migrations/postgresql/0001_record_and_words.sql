-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever uses the program has no right to change or delete a link either; this holds for the owner too.
CREATE FUNCTION audit_chain_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit chain is append-only';
END
$$
--;;
CREATE TRIGGER audit_chain_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
FOR EACH STATEMENT EXECUTE FUNCTION audit_chain_only_grows()
