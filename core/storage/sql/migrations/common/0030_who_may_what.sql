-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everybody needs to know of tables that not everybody may read (core/storage/ServerRights): on a server a view is
-- asked as its owner. On a file they are plain views, so that the same statements serve both.

-- The chain without who did what: what others have changed, where the chain ends, and who entered a record.
CREATE VIEW audit_feed AS
SELECT seq, hash, action, table_name, row_id, CASE WHEN action = 'insert' THEN staff_name END AS entered_by
FROM audit_chain
--;;
-- Which memos have an impression, not what it says.
CREATE VIEW impression_kept AS SELECT memo_id FROM memo_impression
