-- SPDX-License-Identifier: GPL-3.0-or-later
-- A session: its number, its booking, its memo.

-- The number R6-11-0482 belongs to the session; booking and memo share it. Drawn once, never redrawn, never reused.
CREATE TABLE session (
  id       {id},
  number   TEXT  NOT NULL UNIQUE,
  period   TEXT  NOT NULL,
  sequence {int} NOT NULL CHECK (sequence > 0),
  drawn_at {int} NOT NULL,
  UNIQUE (period, sequence)
) {strict}
--;;
CREATE TABLE booking (
  id           {id},
  session_id   {int} NOT NULL UNIQUE REFERENCES session (id),
  starts       {int} NOT NULL,
  ends         {int} NOT NULL,
  office_id    {int} NOT NULL REFERENCES office (id),
  booth_id     {int} REFERENCES booth (id),
  mode_id      {int} NOT NULL REFERENCES mode (id),
  client_id    {int} REFERENCES client (id),
  person_id    {int} REFERENCES person (id),
  case_id      {int} REFERENCES client_case (id),
  topic_id     {int} REFERENCES topic (id),
  channel_id   {int} REFERENCES channel (id),
  programme_id {int} REFERENCES programme (id),
  course_id    {int} REFERENCES course (id),
  status       TEXT  NOT NULL CHECK (status IN ('tentative', 'confirmed', 'arrived', 'completed', 'cancelled', 'no-show')),
  note         TEXT  NOT NULL DEFAULT '',
  cancelled_by {int} REFERENCES staff (id),
  cancelled_at {int},
  cancel_reason TEXT NOT NULL DEFAULT '',
  imported     {int} NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
  created_by   {int} REFERENCES staff (id),
  created_at   {int} NOT NULL,
  version      {int} NOT NULL DEFAULT 1,
  CHECK (ends > starts),
  CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL)
) {strict}
--;;
CREATE INDEX booking_starts ON booking (starts)
--;;
CREATE INDEX booking_client ON booking (client_id, starts)
--;;
CREATE TABLE booking_staff (
  booking_id {int} NOT NULL REFERENCES booking (id),
  position   {int} NOT NULL,
  staff_id   {int} NOT NULL REFERENCES staff (id),
  part       TEXT  NOT NULL CHECK (part IN ('lead', 'second', 'sat-in', 'ojt')),
  PRIMARY KEY (booking_id, staff_id)
) {strict}
--;;
CREATE INDEX booking_staff_staff ON booking_staff (staff_id, booking_id)
--;;
-- One table for whatever cannot be in two places at once. Rows are inserted and deleted, never moved; `expires` is set
-- for holds only, and every writer deletes expired ones first.
CREATE TABLE occupancy (
  id            {id},
  resource_kind TEXT  NOT NULL CHECK (resource_kind IN ('booth', 'staff', 'client', 'activity-staff')),
  resource      {int} NOT NULL,
  starts        {int} NOT NULL,
  ends          {int} NOT NULL,
  owner_kind    TEXT  NOT NULL CHECK (owner_kind IN ('booking', 'hold', 'activity')),
  owner         {int} NOT NULL,
  expires       {int},
  CHECK (ends > starts),
  CHECK ((owner_kind = 'hold') = (expires IS NOT NULL))
) {strict}
--;;
CREATE INDEX occupancy_owner ON occupancy (owner_kind, owner)
--;;
-- 経営相談メモ: the slim row that lists and counts read. Long texts, impression and drafts lie apart.
-- A submitted memo stores its own date, office, mode, channel, programme and exactly one main course.
CREATE TABLE memo (
  id             {id},
  session_id     {int} NOT NULL UNIQUE REFERENCES session (id),
  booking_id     {int} UNIQUE REFERENCES booking (id),
  status         TEXT  NOT NULL CHECK (status IN ('draft', 'submitted', 'confirmed', 'returned')),
  client_id      {int} REFERENCES client (id),
  person_id      {int} REFERENCES person (id),
  case_id        {int} REFERENCES client_case (id),
  starts         {int},
  ends           {int},
  fiscal_year    {int},
  month          {int} CHECK (month IS NULL OR month BETWEEN 1 AND 12),
  office_id      {int} REFERENCES office (id),
  mode_id        {int} REFERENCES mode (id),
  channel_id     {int} REFERENCES channel (id),
  programme_id   {int} REFERENCES programme (id),
  course_id      {int} REFERENCES course (id),
  lead_id        {int} REFERENCES staff (id),
  recorder_id    {int} REFERENCES staff (id),
  recorder_name  TEXT  NOT NULL DEFAULT '',
  company        TEXT  NOT NULL DEFAULT '',
  company_kana   TEXT  NOT NULL DEFAULT '',
  business       TEXT  NOT NULL DEFAULT '',
  consultee      TEXT  NOT NULL DEFAULT '',
  consultee_kana TEXT  NOT NULL DEFAULT '',
  remark         TEXT  NOT NULL DEFAULT '',
  revision       {int} NOT NULL DEFAULT 0 CHECK (revision >= 0),
  amendment      {int} NOT NULL DEFAULT 0 CHECK (amendment >= 0),
  submitted_at   {int},
  confirmed_at   {int},
  created_at     {int} NOT NULL,
  updated_at     {int} NOT NULL,
  version        {int} NOT NULL DEFAULT 1,
  CHECK (status = 'draft' OR revision > 0),
  CHECK (ends IS NULL OR ends > starts),
  CHECK (status NOT IN ('submitted', 'confirmed') OR (starts IS NOT NULL AND ends IS NOT NULL AND
         fiscal_year IS NOT NULL AND month IS NOT NULL AND client_id IS NOT NULL AND office_id IS NOT NULL AND
         mode_id IS NOT NULL AND channel_id IS NOT NULL AND programme_id IS NOT NULL AND course_id IS NOT NULL AND
         lead_id IS NOT NULL AND recorder_id IS NOT NULL AND submitted_at IS NOT NULL)),
  CHECK (status <> 'confirmed' OR confirmed_at IS NOT NULL)
) {strict}
--;;
CREATE INDEX memo_starts ON memo (starts)
--;;
-- The order of the lists: a draft without a time stands where it was begun.
CREATE INDEX memo_when ON memo ((COALESCE(starts, created_at)), id)
--;;
CREATE INDEX memo_client ON memo (client_id, starts)
--;;
CREATE INDEX memo_status ON memo (status, starts)
--;;
CREATE INDEX memo_count ON memo (fiscal_year, month, office_id, mode_id, course_id, lead_id)
--;;
CREATE TABLE memo_text (
  memo_id      {int} NOT NULL PRIMARY KEY REFERENCES memo (id),
  consultation TEXT  NOT NULL,
  advice       TEXT  NOT NULL
) {strict}
--;;
-- 所感 is internal: own table, own revisions, own rights.
CREATE TABLE memo_impression (
  memo_id    {int} NOT NULL PRIMARY KEY REFERENCES memo (id),
  impression TEXT  NOT NULL
) {strict}
--;;
CREATE TABLE memo_attendee (
  memo_id   {int} NOT NULL REFERENCES memo (id),
  position  {int} NOT NULL,
  part      TEXT  NOT NULL CHECK (part IN ('lead', 'second', 'sat-in', 'ojt', 'trainee', 'officer')),
  staff_id  {int} REFERENCES staff (id),
  name      TEXT  NOT NULL CHECK (name <> ''),
  agency_id {int} REFERENCES agency (id),
  PRIMARY KEY (memo_id, position)
) {strict}
--;;
-- Tables by coordinator count the lead: there is one.
CREATE UNIQUE INDEX memo_attendee_lead ON memo_attendee (memo_id) WHERE part = 'lead'
--;;
CREATE INDEX memo_attendee_staff ON memo_attendee (staff_id, memo_id)
--;;
CREATE TABLE memo_topic (
  memo_id  {int} NOT NULL REFERENCES memo (id),
  topic_id {int} NOT NULL REFERENCES topic (id),
  PRIMARY KEY (memo_id, topic_id)
) {strict}
--;;
-- Kept, not counted: the main course stands in memo.course_id.
CREATE TABLE memo_further_course (
  memo_id   {int} NOT NULL REFERENCES memo (id),
  course_id {int} NOT NULL REFERENCES course (id),
  PRIMARY KEY (memo_id, course_id)
) {strict}
--;;
-- What is being written, apart from the record: one text per memo and author, JSON of MemoContent.
CREATE TABLE draft (
  uuid         TEXT  NOT NULL PRIMARY KEY,
  memo_id      {int} NOT NULL REFERENCES memo (id),
  author_id    {int} REFERENCES staff (id),
  base_revision {int} NOT NULL,
  saved_at     {int} NOT NULL,
  content      TEXT  NOT NULL
) {strict}
--;;
-- Without the COALESCE the drafts of nobody (NULL) would not count as equal.
CREATE UNIQUE INDEX draft_author ON draft (memo_id, (COALESCE(author_id, 0)))
--;;
-- Every text that was ever published, whole, without the impression.
CREATE TABLE memo_revision (
  memo_id   {int} NOT NULL REFERENCES memo (id),
  number    {int} NOT NULL CHECK (number > 0),
  amendment {int} NOT NULL DEFAULT 0,
  author_id {int} REFERENCES staff (id),
  author_name TEXT NOT NULL,
  at        {int} NOT NULL,
  reason    TEXT  NOT NULL DEFAULT '',
  content   TEXT  NOT NULL,
  PRIMARY KEY (memo_id, number)
) {strict}
--;;
CREATE TABLE impression_revision (
  memo_id    {int} NOT NULL,
  number     {int} NOT NULL,
  impression TEXT  NOT NULL,
  PRIMARY KEY (memo_id, number),
  FOREIGN KEY (memo_id, number) REFERENCES memo_revision (memo_id, number)
) {strict}
--;;
-- 確認印. An undone stamp stays on record.
CREATE TABLE confirmation (
  id           {id},
  memo_id      {int} NOT NULL,
  revision     {int} NOT NULL,
  stamp_box_id {int} NOT NULL REFERENCES stamp_box (id),
  staff_id     {int} REFERENCES staff (id),
  surname      TEXT  NOT NULL,
  stamped_at   {int} NOT NULL,
  undone_at    {int},
  undone_by    {int} REFERENCES staff (id),
  FOREIGN KEY (memo_id, revision) REFERENCES memo_revision (memo_id, number)
) {strict}
--;;
CREATE UNIQUE INDEX confirmation_box ON confirmation (memo_id, revision, stamp_box_id) WHERE undone_at IS NULL
--;;
-- The life of a memo, a line each: submitted, withdrawn, returned with its comment, stamped, amended.
CREATE TABLE memo_event (
  id         {id},
  memo_id    {int} NOT NULL REFERENCES memo (id),
  kind       TEXT  NOT NULL CHECK (kind IN ('created', 'submitted', 'withdrawn', 'returned', 'stamped', 'unstamped',
                   'confirmed', 'amended')),
  staff_id   {int} REFERENCES staff (id),
  staff_name TEXT  NOT NULL,
  at         {int} NOT NULL,
  revision   {int} NOT NULL,
  box_name   TEXT  NOT NULL DEFAULT '',
  comment    TEXT  NOT NULL DEFAULT '',
  CHECK (kind <> 'returned' OR comment <> '')
) {strict}
--;;
CREATE INDEX memo_event_memo ON memo_event (memo_id, id)
