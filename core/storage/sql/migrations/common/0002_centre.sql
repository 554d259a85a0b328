-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offices, booths, stamp boxes, people, agencies.

CREATE TABLE office (
  id           {id},
  name         TEXT  NOT NULL UNIQUE CHECK (name <> ''),
  name_en      TEXT  NOT NULL DEFAULT '',
  headquarters {int} NOT NULL DEFAULT 0 CHECK (headquarters IN (0, 1)),
  remote       {int} NOT NULL DEFAULT 0 CHECK (remote IN (0, 1)),
  position     {int} NOT NULL DEFAULT 0,
  opens_at     {int} NOT NULL CHECK (opens_at BETWEEN 0 AND 1440),
  closes_at    {int} NOT NULL CHECK (closes_at BETWEEN 0 AND 1440 AND closes_at > opens_at),
  retired_at   {int},
  version      {int} NOT NULL DEFAULT 1
) {strict}
--;;
-- Online seats are booths of the office that is remote (在宅).
CREATE TABLE booth (
  id         {id},
  office_id  {int} NOT NULL REFERENCES office (id),
  name       TEXT  NOT NULL CHECK (name <> ''),
  capacity   {int} NOT NULL DEFAULT 4 CHECK (capacity > 0),
  monitor    {int} NOT NULL DEFAULT 1 CHECK (monitor IN (0, 1)),
  step_free  {int} NOT NULL DEFAULT 0 CHECK (step_free IN (0, 1)),
  noise_note TEXT  NOT NULL DEFAULT '',
  position   {int} NOT NULL DEFAULT 0,
  retired_at {int},
  version    {int} NOT NULL DEFAULT 1,
  UNIQUE (office_id, name)
) {strict}
--;;
CREATE TABLE booth_closure (
  id       {id},
  booth_id {int} NOT NULL REFERENCES booth (id),
  starts   {int} NOT NULL,
  ends     {int} NOT NULL,
  reason   TEXT  NOT NULL CHECK (reason <> ''),
  CHECK (ends > starts)
) {strict}
--;;
-- The boxes of よろず事務局 確認欄, stamped in the order of `position`.
CREATE TABLE stamp_box (
  id         {id},
  name       TEXT  NOT NULL CHECK (name <> ''),
  position   {int} NOT NULL,
  retired_at {int}
) {strict}
--;;
CREATE UNIQUE INDEX stamp_box_position ON stamp_box (position) WHERE retired_at IS NULL
--;;
CREATE TABLE staff (
  id               {id},
  name             TEXT  NOT NULL CHECK (name <> ''),
  name_key         TEXT  NOT NULL,
  kana             TEXT  NOT NULL DEFAULT '',
  roman            TEXT  NOT NULL DEFAULT '',
  login            TEXT  UNIQUE,
  job_title_id     {int} REFERENCES job_title (id),
  permission_group TEXT  NOT NULL CHECK (permission_group IN ('chief', 'section-chief', 'sub-chief', 'coordinator',
                         'concierge', 'office', 'analyst', 'read-only', 'administrator')),
  stamp_box_id     {int} REFERENCES stamp_box (id),
  office_id        {int} REFERENCES office (id),
  position         {int} NOT NULL DEFAULT 0,
  retired_at       {int},
  version          {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE TABLE staff_skill (
  staff_id {int} NOT NULL REFERENCES staff (id),
  topic_id {int} NOT NULL REFERENCES topic (id),
  level    {int} NOT NULL CHECK (level BETWEEN 1 AND 3),
  PRIMARY KEY (staff_id, topic_id)
) {strict}
--;;
CREATE TABLE agency (
  id              {id},
  name            TEXT  NOT NULL CHECK (name <> ''),
  name_key        TEXT  NOT NULL,
  kana            TEXT  NOT NULL DEFAULT '',
  agency_kind_id  {int} NOT NULL REFERENCES agency_kind (id),
  on_forty_list   {int} NOT NULL DEFAULT 0 CHECK (on_forty_list IN (0, 1)),
  member          {int} NOT NULL DEFAULT 0 CHECK (member IN (0, 1)),
  member_in_tokyo {int} NOT NULL DEFAULT 0 CHECK (member_in_tokyo IN (0, 1)),
  in_charge_id    {int} REFERENCES staff (id),
  note            TEXT  NOT NULL DEFAULT '',
  position        {int} NOT NULL DEFAULT 0,
  retired_at      {int},
  version         {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE INDEX agency_name_key ON agency (name_key)
