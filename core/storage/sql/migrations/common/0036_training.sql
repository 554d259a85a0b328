-- SPDX-License-Identifier: GPL-3.0-or-later
-- 新COの育成計画: the class-room training and how much is to be sat in on. The sessions themselves are bookings.
CREATE TABLE training_plan (
  id         {id},
  staff_id   {int} NOT NULL UNIQUE REFERENCES staff (id),
  first_day  TEXT  NOT NULL,
  last_day   TEXT  NOT NULL,
  sessions   {int} NOT NULL CHECK (sessions >= 0),
  colleagues {int} NOT NULL CHECK (colleagues >= 0),
  note       TEXT  NOT NULL DEFAULT '',
  version    {int} NOT NULL DEFAULT 1,
  CHECK (last_day >= first_day)
) {strict}
--;;
CREATE TABLE training_lesson (
  plan_id  {int} NOT NULL REFERENCES training_plan (id),
  position {int} NOT NULL,
  title    TEXT  NOT NULL CHECK (title <> ''),
  day      TEXT,
  teacher  TEXT  NOT NULL DEFAULT '',
  done     {int} NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  PRIMARY KEY (plan_id, position)
) {strict}
