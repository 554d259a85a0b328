-- SPDX-License-Identifier: GPL-3.0-or-later
-- The list of the ledger shows those that are neither merged nor retired; its pages and the counts of its index are read
-- from this index alone, however far down the list one looks.
CREATE INDEX client_listed ON client (index_row, sort_key, id) WHERE merged_into_id IS NULL AND retired_at IS NULL
--;;
-- How often a client came, when last and to whom, without touching the memos themselves.
CREATE INDEX memo_counted ON memo (client_id, starts, lead_id) WHERE status IN ('submitted', 'confirmed')
