-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is at which memo, so that two do not write the same without knowing. Of the session, because of a booking there
-- may be no memo yet. `place` is one run of the program; a row that was not renewed for some minutes is of one that is
-- gone. Not a record: it leaves no trail.
CREATE TABLE presence (
  place       TEXT  NOT NULL CHECK (place <> ''),
  session_id  {int} NOT NULL REFERENCES session (id),
  staff_id    {int} NOT NULL REFERENCES staff (id),
  workstation TEXT  NOT NULL,
  writes      {int} NOT NULL CHECK (writes IN (0, 1)),
  seen_at     {int} NOT NULL,
  PRIMARY KEY (place, session_id)
) {strict}
--;;
CREATE INDEX presence_session ON presence (session_id, seen_at)
