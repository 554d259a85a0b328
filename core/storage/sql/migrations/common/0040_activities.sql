-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done with the agencies: planned, held, reported.

-- よろずゼミ, the catalogue.
CREATE TABLE zemi_theme (
  id          {id},
  code        TEXT  NOT NULL DEFAULT '',
  title       TEXT  NOT NULL CHECK (title <> ''),
  description TEXT  NOT NULL DEFAULT '',
  position    {int} NOT NULL DEFAULT 0,
  valid_from  TEXT,
  valid_to    TEXT,
  version     {int} NOT NULL DEFAULT 1,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) {strict}
--;;
CREATE UNIQUE INDEX zemi_theme_title ON zemi_theme (title) WHERE valid_to IS NULL
--;;
CREATE TABLE zemi_speaker (
  theme_id {int} NOT NULL REFERENCES zemi_theme (id),
  position {int} NOT NULL,
  staff_id {int} REFERENCES staff (id),
  name     TEXT  NOT NULL CHECK (name <> ''),
  PRIMARY KEY (theme_id, position)
) {strict}
--;;
-- The rule of activities that come again, as of booking_series.
CREATE TABLE activity_series (
  id         {id},
  repeats    TEXT  NOT NULL CHECK (repeats IN ('daily', 'weekly', 'monthly')),
  every      {int} NOT NULL CHECK (every > 0),
  weekdays   TEXT  NOT NULL DEFAULT '',
  nth        {int} NOT NULL DEFAULT 0 CHECK (nth BETWEEN -1 AND 5),
  first_day  TEXT  NOT NULL,
  until_day  TEXT,
  times      {int} NOT NULL DEFAULT 0 CHECK (times >= 0),
  created_by {int} REFERENCES staff (id),
  created_at {int} NOT NULL,
  CHECK ((until_day IS NULL) = (times > 0))
) {strict}
--;;
-- `fiscal_year` and `month` are those of `day`. Consultations are 延べ, firms are 社; NULL: not told.
CREATE TABLE activity (
  id            {id},
  kind          TEXT  NOT NULL CHECK (kind IN ('meeting', 'off-site-day', 'seminar', 'zemi-day', 'zemi-seminar',
                'assist', 'visit-paid', 'visit-received', 'trainee', 'follow-up', 'group', 'publicity',
                'agency-event', 'video')),
  status        TEXT  NOT NULL CHECK (status IN ('planned', 'held', 'reported', 'cancelled')),
  counted       {int} NOT NULL DEFAULT 1 CHECK (counted IN (0, 1)),
  day           TEXT  NOT NULL,
  last_day      TEXT,
  fiscal_year   {int} NOT NULL,
  month         {int} NOT NULL CHECK (month BETWEEN 1 AND 12),
  starts        {int},
  ends          {int},
  place         TEXT  NOT NULL DEFAULT '',
  theme         TEXT  NOT NULL DEFAULT '',
  zemi_theme_id {int} REFERENCES zemi_theme (id),
  office_id     {int} REFERENCES office (id),
  programme_id  {int} REFERENCES programme (id),
  participants  {int} CHECK (participants >= 0),
  firms         {int} CHECK (firms >= 0),
  consultations {int} CHECK (consultations >= 0),
  outcome       TEXT  NOT NULL DEFAULT '',
  next_step     TEXT  NOT NULL DEFAULT '',
  next_who_id   {int} REFERENCES staff (id),
  next_until    TEXT,
  note          TEXT  NOT NULL DEFAULT '',
  cancel_reason TEXT  NOT NULL DEFAULT '',
  series_id     {int} REFERENCES activity_series (id),
  series_day    TEXT,
  created_by    {int} REFERENCES staff (id),
  created_at    {int} NOT NULL,
  updated_at    {int} NOT NULL,
  version       {int} NOT NULL DEFAULT 1,
  CHECK (last_day IS NULL OR last_day >= day),
  CHECK ((starts IS NULL) = (ends IS NULL)),
  CHECK (ends > starts)
) {strict}
--;;
CREATE INDEX activity_day ON activity (day)
--;;
CREATE INDEX activity_count ON activity (fiscal_year, kind, month)
--;;
CREATE INDEX activity_open ON activity (day) WHERE status IN ('planned', 'held')
--;;
CREATE UNIQUE INDEX activity_series_of ON activity (series_id, series_day)
--;;
-- A participation. `people` of the agency came; `firms` (社) of its clients were advised `times` times (延べ).
CREATE TABLE activity_agency (
  activity_id {int} NOT NULL REFERENCES activity (id),
  position    {int} NOT NULL,
  agency_id   {int} NOT NULL REFERENCES agency (id),
  role        TEXT  NOT NULL CHECK (role IN ('partner', 'host', 'guest', 'bank', 'party')),
  people      {int} CHECK (people >= 0),
  firms       {int} CHECK (firms >= 0),
  times       {int} CHECK (times >= 0),
  PRIMARY KEY (activity_id, agency_id)
) {strict}
--;;
CREATE INDEX activity_agency_agency ON activity_agency (agency_id, activity_id)
--;;
CREATE TABLE activity_staff (
  activity_id {int} NOT NULL REFERENCES activity (id),
  position    {int} NOT NULL,
  staff_id    {int} NOT NULL REFERENCES staff (id),
  PRIMARY KEY (activity_id, staff_id)
) {strict}
--;;
CREATE INDEX activity_staff_staff ON activity_staff (staff_id, activity_id)
--;;
-- 先方の出席
CREATE TABLE activity_contact (
  activity_id {int} NOT NULL REFERENCES activity (id),
  contact_id  {int} NOT NULL REFERENCES agency_contact (id),
  PRIMARY KEY (activity_id, contact_id)
) {strict}
--;;
CREATE INDEX activity_contact_contact ON activity_contact (contact_id)
--;;
-- アシスト会議: a case that a bank brought along, its plan and the first step (初動).
CREATE TABLE assist_case (
  id          {id},
  activity_id {int} NOT NULL REFERENCES activity (id),
  position    {int} NOT NULL,
  client_id   {int} REFERENCES client (id),
  name        TEXT  NOT NULL CHECK (name <> ''),
  plan        TEXT  NOT NULL DEFAULT '',
  first_step  TEXT  NOT NULL DEFAULT '',
  owner_id    {int} REFERENCES staff (id),
  owner_name  TEXT  NOT NULL DEFAULT '',
  deadline    TEXT,
  done_on     TEXT,
  result      TEXT  NOT NULL DEFAULT ''
) {strict}
--;;
CREATE INDEX assist_case_activity ON assist_case (activity_id, position)
--;;
CREATE INDEX assist_case_client ON assist_case (client_id) WHERE client_id IS NOT NULL
--;;
-- トレーニー: who came for how long. Whoever has finished is invited to フォローアップ会議.
CREATE TABLE trainee (
  id          {id},
  activity_id {int} NOT NULL REFERENCES activity (id),
  position    {int} NOT NULL,
  name        TEXT  NOT NULL CHECK (name <> ''),
  name_key    TEXT  NOT NULL,
  kana        TEXT  NOT NULL DEFAULT '',
  agency_id   {int} NOT NULL REFERENCES agency (id),
  branch      TEXT  NOT NULL DEFAULT '',
  long_term   {int} NOT NULL DEFAULT 0 CHECK (long_term IN (0, 1)),
  first_day   TEXT  NOT NULL,
  last_day    TEXT  NOT NULL,
  note        TEXT  NOT NULL DEFAULT '',
  CHECK (first_day <= last_day)
) {strict}
--;;
CREATE INDEX trainee_activity ON trainee (activity_id, position)
--;;
CREATE INDEX trainee_agency ON trainee (agency_id)
--;;
-- 公表値: what was published of a year whose records are not all here; never mixed with what is counted. Without a year:
-- the source names none. `unit`: 回, 機関, 名 …
CREATE TABLE published_figure (
  id          {id},
  fiscal_year {int},
  kind        TEXT  NOT NULL,
  unit        TEXT  NOT NULL CHECK (unit IN ('times', 'agencies', 'people', 'themes')),
  scope       TEXT  NOT NULL CHECK (scope IN ('all', 'tokyo-shinkin')),
  value       {int} NOT NULL CHECK (value >= 0),
  qualifier   TEXT  NOT NULL DEFAULT '' CHECK (qualifier IN ('', 'over', 'at-least', 'about')),
  source      TEXT  NOT NULL DEFAULT '',
  version     {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE UNIQUE INDEX published_figure_one ON published_figure ((COALESCE(fiscal_year, 0)), kind, unit, scope)
--;;
CREATE TABLE activity_target (
  id          {id},
  fiscal_year {int} NOT NULL,
  kind        TEXT  NOT NULL,
  scope       TEXT  NOT NULL CHECK (scope IN ('all', 'tokyo-shinkin')),
  value       {int} NOT NULL CHECK (value >= 0),
  version     {int} NOT NULL DEFAULT 1,
  UNIQUE (fiscal_year, kind, scope)
) {strict}
--;;
-- An off-site day holds its sessions.
ALTER TABLE booking ADD COLUMN activity_id {int} REFERENCES activity (id)
--;;
CREATE INDEX booking_activity ON booking (activity_id) WHERE activity_id IS NOT NULL
