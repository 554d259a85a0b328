-- SPDX-License-Identifier: GPL-3.0-or-later
-- 枠未定: who wants a session that has no place yet. It stays on record when it was placed or withdrawn.
CREATE TABLE waiting_request (
  id           {id},
  client_id    {int} REFERENCES client (id),
  company      TEXT  NOT NULL DEFAULT '',
  person       TEXT  NOT NULL DEFAULT '',
  phone        TEXT  NOT NULL DEFAULT '',
  first_day    TEXT,
  last_day     TEXT,
  day_part     TEXT  NOT NULL DEFAULT 'any' CHECK (day_part IN ('any', 'morning', 'afternoon')),
  office_id    {int} REFERENCES office (id),
  staff_id     {int} REFERENCES staff (id),
  topic_id     {int} REFERENCES topic (id),
  minutes      {int} NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440),
  channel_id   {int} REFERENCES channel (id),
  note         TEXT  NOT NULL DEFAULT '',
  state        TEXT  NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'placed', 'withdrawn')),
  created_by   {int} REFERENCES staff (id),
  created_at   {int} NOT NULL,
  closed_by    {int} REFERENCES staff (id),
  closed_at    {int},
  close_reason TEXT  NOT NULL DEFAULT '',
  booking_id   {int} REFERENCES booking (id),
  version      {int} NOT NULL DEFAULT 1,
  CHECK (company <> '' OR person <> '' OR client_id IS NOT NULL),
  CHECK (last_day >= first_day),
  CHECK ((state = 'open') = (closed_at IS NULL)),
  CHECK ((state = 'placed') = (booking_id IS NOT NULL))
) {strict}
--;;
CREATE INDEX waiting_request_open ON waiting_request (created_at) WHERE state = 'open'
--;;
CREATE INDEX waiting_request_client ON waiting_request (client_id) WHERE client_id IS NOT NULL
--;;
CREATE INDEX waiting_request_booking ON waiting_request (booking_id) WHERE booking_id IS NOT NULL
