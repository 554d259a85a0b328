-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files of the attachments by their SHA-256, in blocks; on SQLite they lie in a folder beside the case file.
CREATE TABLE attachment_file (
  sha256    TEXT  NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  size      {int} NOT NULL CHECK (size >= 0),
  stored_at {int} NOT NULL
)
--;;
CREATE TABLE attachment_block (
  sha256  TEXT   NOT NULL REFERENCES attachment_file (sha256) ON DELETE CASCADE,
  number  {int}  NOT NULL CHECK (number > 0),
  content {blob} NOT NULL,
  PRIMARY KEY (sha256, number)
)
--;;
-- What is packed already is not packed again.
ALTER TABLE attachment_block ALTER COLUMN content SET STORAGE EXTERNAL
