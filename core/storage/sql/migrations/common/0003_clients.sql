-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who comes, and with what concern. name_key is the folded name (core/japanese/NameKey): for comparing only, what was
-- typed stands in `name` as it was typed. A name alone is never an identity, so no key is unique.

CREATE TABLE client (
  id               {id},
  number           TEXT  NOT NULL UNIQUE,
  name             TEXT  NOT NULL CHECK (name <> ''),
  name_key         TEXT  NOT NULL,
  kana             TEXT  NOT NULL DEFAULT '',
  kana_key         TEXT  NOT NULL DEFAULT '',
  corporate_number TEXT  CHECK (corporate_number IS NULL OR length(corporate_number) = 13),
  industry         TEXT  CHECK (industry IS NULL OR (length(industry) = 1 AND industry BETWEEN 'A' AND 'T')),
  business         TEXT  NOT NULL DEFAULT '',
  staff_count      {int} CHECK (staff_count IS NULL OR staff_count >= 0),
  capital_yen      {int} CHECK (capital_yen IS NULL OR capital_yen >= 0),
  municipality     TEXT  NOT NULL DEFAULT '',
  phone            TEXT  NOT NULL DEFAULT '',
  phone_key        TEXT  NOT NULL DEFAULT '',
  founded          {int} NOT NULL DEFAULT 1 CHECK (founded IN (0, 1)),
  channel_id       {int} REFERENCES channel (id),
  agency_id        {int} REFERENCES agency (id),
  branch           TEXT  NOT NULL DEFAULT '',
  note             TEXT  NOT NULL DEFAULT '',
  merged_into_id   {int} REFERENCES client (id),
  created_at       {int} NOT NULL,
  updated_at       {int} NOT NULL,
  retired_at       {int},
  version          {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE INDEX client_name_key ON client (name_key)
--;;
CREATE INDEX client_kana_key ON client (kana_key)
--;;
CREATE INDEX client_phone_key ON client (phone_key) WHERE phone_key <> ''
--;;
CREATE INDEX client_corporate_number ON client (corporate_number) WHERE corporate_number IS NOT NULL
--;;
CREATE TABLE person (
  id         {id},
  client_id  {int} NOT NULL REFERENCES client (id),
  name       TEXT  NOT NULL CHECK (name <> ''),
  name_key   TEXT  NOT NULL,
  kana       TEXT  NOT NULL DEFAULT '',
  kana_key   TEXT  NOT NULL DEFAULT '',
  title      TEXT  NOT NULL DEFAULT '',
  gender     TEXT  CHECK (gender IS NULL OR gender IN ('female', 'male', 'other')),
  age_group  TEXT  CHECK (age_group IS NULL OR age_group IN ('10', '20', '30', '40', '50', '60', '70', '80')),
  phone      TEXT  NOT NULL DEFAULT '',
  email      TEXT  NOT NULL DEFAULT '',
  is_primary {int} NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
  retired_at {int},
  version    {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE INDEX person_client ON person (client_id)
--;;
CREATE INDEX person_name_key ON person (name_key)
--;;
CREATE TABLE client_case (
  id         {id},
  client_id  {int} NOT NULL REFERENCES client (id),
  title      TEXT  NOT NULL CHECK (title <> ''),
  course_id  {int} REFERENCES course (id),
  status     TEXT  NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'waiting', 'closed')),
  goal       TEXT  NOT NULL DEFAULT '',
  next_step  TEXT  NOT NULL DEFAULT '',
  lead_id    {int} REFERENCES staff (id),
  opened_on  TEXT  NOT NULL,
  closed_on  TEXT,
  retired_at {int},
  version    {int} NOT NULL DEFAULT 1,
  CHECK (closed_on IS NULL OR opened_on <= closed_on)
) {strict}
--;;
CREATE INDEX client_case_client ON client_case (client_id)
