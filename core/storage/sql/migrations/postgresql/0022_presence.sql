-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever listens hears of each commit that changed a record, or who is at a memo, without asking again and again.
CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('yorozu_changed', '');
  RETURN NULL;
END
$$
--;;
CREATE TRIGGER audit_chain_announced AFTER INSERT ON audit_chain
FOR EACH STATEMENT EXECUTE FUNCTION announce_change()
--;;
CREATE TRIGGER presence_announced AFTER INSERT OR UPDATE OR DELETE ON presence
FOR EACH STATEMENT EXECUTE FUNCTION announce_change()
