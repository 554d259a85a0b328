-- SPDX-License-Identifier: GPL-3.0-or-later
-- 催促: the office reminds a coordinator of a session whose memo is not submitted yet. It belongs to the session, for
-- there may be no memo. It needs no read mark: the submission of the memo answers it.
CREATE TABLE nudge (
  id           {id},
  session_id   {int} NOT NULL REFERENCES session (id),
  from_id      {int} REFERENCES staff (id),
  to_id        {int} NOT NULL REFERENCES staff (id),
  sent_at      {int} NOT NULL,
  withdrawn_at {int},
  CHECK (withdrawn_at IS NULL OR withdrawn_at >= sent_at)
) {strict}
--;;
CREATE INDEX nudge_session ON nudge (session_id, sent_at)
--;;
CREATE INDEX nudge_to ON nudge (to_id, sent_at)
--;;
-- What one submitted lately, for one's page of the day.
CREATE INDEX memo_recorder ON memo (recorder_id, submitted_at)
