-- SPDX-License-Identifier: GPL-3.0-or-later
-- The passwords of a data base file, where the centre has switched sign-in on (setting "sign_in"). A server keeps its
-- own. What keeps somebody who guesses waiting is here and not in the program, so that it outlives a restart.
CREATE TABLE staff_credential (
  staff_id      {int} NOT NULL PRIMARY KEY REFERENCES staff (id),
  password_hash TEXT  NOT NULL CHECK (password_hash <> ''),
  -- Given by somebody else: to be replaced by one's own at the first sign-in.
  must_change   {int} NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
  set_at        {int} NOT NULL,
  failures      {int} NOT NULL DEFAULT 0 CHECK (failures >= 0),
  next_try_at   {int} NOT NULL DEFAULT 0
) {strict}
