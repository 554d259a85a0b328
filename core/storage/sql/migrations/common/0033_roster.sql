-- SPDX-License-Identifier: GPL-3.0-or-later
-- 勤務予定: who works where. Holidays are worked out and stand in no table; neither do the days that are as the week says.

-- The week of a person from a day on, until the next one of the same person begins.
CREATE TABLE duty_pattern (
  id         {id},
  staff_id   {int} NOT NULL REFERENCES staff (id),
  valid_from TEXT  NOT NULL,
  version    {int} NOT NULL DEFAULT 1,
  UNIQUE (staff_id, valid_from)
) {strict}
--;;
-- weekday: 1 is Monday. Without hours they are those of the office.
CREATE TABLE duty_pattern_day (
  pattern_id {int} NOT NULL REFERENCES duty_pattern (id),
  weekday    {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  kind       TEXT  NOT NULL CHECK (kind IN ('office', 'home', 'visit', 'off')),
  office_id  {int} REFERENCES office (id),
  starts     {int} CHECK (starts BETWEEN 0 AND 1440),
  ends       {int} CHECK (ends BETWEEN 0 AND 1440 AND ends > starts),
  PRIMARY KEY (pattern_id, weekday),
  CHECK ((kind = 'office') = (office_id IS NOT NULL)),
  CHECK ((starts IS NULL) = (ends IS NULL))
) {strict}
--;;
-- A single day, over the week.
CREATE TABLE duty_day (
  id        {id},
  staff_id  {int} NOT NULL REFERENCES staff (id),
  day       TEXT  NOT NULL,
  kind      TEXT  NOT NULL CHECK (kind IN ('office', 'home', 'visit', 'off')),
  office_id {int} REFERENCES office (id),
  starts    {int} CHECK (starts BETWEEN 0 AND 1440),
  ends      {int} CHECK (ends BETWEEN 0 AND 1440 AND ends > starts),
  reason    TEXT  NOT NULL DEFAULT '',
  version   {int} NOT NULL DEFAULT 1,
  UNIQUE (staff_id, day),
  CHECK ((kind = 'office') = (office_id IS NOT NULL)),
  CHECK ((starts IS NULL) = (ends IS NULL))
) {strict}
--;;
CREATE INDEX duty_day_day ON duty_day (day)
--;;
-- 派遣職員: a mark that whoever plans the roster may set, though not the staff list.
CREATE TABLE roster_person (
  staff_id   {int} NOT NULL PRIMARY KEY REFERENCES staff (id),
  dispatched {int} NOT NULL CHECK (dispatched IN (0, 1))
) {strict}
