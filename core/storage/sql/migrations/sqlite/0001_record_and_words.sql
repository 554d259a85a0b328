-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL takes the rights away instead (REVOKE UPDATE, DELETE).
CREATE TRIGGER audit_chain_not_updated BEFORE UPDATE ON audit_chain
BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END
--;;
CREATE TRIGGER audit_chain_not_deleted BEFORE DELETE ON audit_chain
BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END
