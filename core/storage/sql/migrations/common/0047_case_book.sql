-- SPDX-License-Identifier: GPL-3.0-or-later
-- 支援事例集 (A9): what is told outside of a memo or of a whole case, without saying whose it is. The texts are a draft
-- that was made without the names and then written on; only an approved one leaves the program. A mark that was taken
-- off keeps its row, so that it can be put back with its texts.

CREATE TABLE case_study (
  id             {id},
  memo_id        {int} REFERENCES memo (id),
  case_id        {int} REFERENCES client_case (id),
  title          TEXT  NOT NULL DEFAULT '',
  profile        TEXT  NOT NULL DEFAULT '',
  consultation   TEXT  NOT NULL DEFAULT '',
  advice         TEXT  NOT NULL DEFAULT '',
  outcome        TEXT  NOT NULL DEFAULT '',
  marked_by      {int} REFERENCES staff (id),
  marked_name    TEXT  NOT NULL,
  marked_at      {int} NOT NULL,
  edited_by      {int} REFERENCES staff (id),
  edited_name    TEXT  NOT NULL,
  edited_at      {int} NOT NULL,
  approved_by    {int} REFERENCES staff (id),
  approved_name  TEXT  NOT NULL DEFAULT '',
  approved_at    {int},
  -- JSON: the words that the approver has taken for harmless.
  accepted_words TEXT  NOT NULL DEFAULT '{}',
  retired_at     {int},
  version        {int} NOT NULL DEFAULT 1,
  CHECK ((memo_id IS NULL) <> (case_id IS NULL)),
  CHECK ((approved_at IS NULL) = (approved_name = ''))
) {strict}
--;;
CREATE UNIQUE INDEX case_study_memo ON case_study (memo_id) WHERE memo_id IS NOT NULL
--;;
CREATE UNIQUE INDEX case_study_case ON case_study (case_id) WHERE case_id IS NOT NULL
