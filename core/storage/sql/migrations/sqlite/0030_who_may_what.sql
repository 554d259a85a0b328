-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who writes on which memo, and what others see of it: on a file everything, on a server the long texts stay with their
-- author.
CREATE VIEW draft_outline AS SELECT uuid, memo_id, author_id, base_revision, saved_at, content FROM draft
