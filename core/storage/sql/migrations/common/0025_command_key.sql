-- SPDX-License-Identifier: GPL-3.0-or-later
-- A server whose line breaks while it commits does not tell any more whether it has. Each transaction that is sent to one
-- leaves its key here, so that the next session can look, and so that two of the same key never both come about. Not a
-- record: it leaves no trail and is forgotten after a week. In a file the table stays empty.
CREATE TABLE command_key (
  command TEXT  NOT NULL PRIMARY KEY CHECK (command <> ''),
  at      {int} NOT NULL
) {strict}
--;;
CREATE INDEX command_key_at ON command_key (at)
