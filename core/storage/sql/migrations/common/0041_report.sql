-- SPDX-License-Identifier: GPL-3.0-or-later
-- 業務実績集計: months that are closed, cross tables that are asked for again, and what other centres have published.

-- 確定. A month that is opened again keeps its row; closing it once more makes another one.
CREATE TABLE report_closing (
  id            {id},
  month         TEXT  NOT NULL,
  closed_at     {int} NOT NULL,
  closed_by     {int} REFERENCES staff (id),
  closed_name   TEXT  NOT NULL,
  reopened_at   {int},
  reopened_by   {int} REFERENCES staff (id),
  reopened_name TEXT  NOT NULL DEFAULT '',
  reopen_reason TEXT  NOT NULL DEFAULT '',
  CHECK ((reopened_at IS NULL) = (reopen_reason = ''))
) {strict}
--;;
CREATE UNIQUE INDEX report_closing_month ON report_closing (month) WHERE reopened_at IS NULL
--;;
-- The records that a closed month counts, as they were then. The figures follow from them, so that a closed month is
-- counted, drilled into and compared like an open one. JSON, for each kind of record has facts of its own; no foreign
-- key: row_id is of the kind that is named.
CREATE TABLE report_closing_row (
  closing_id {int} NOT NULL REFERENCES report_closing (id),
  kind       TEXT  NOT NULL CHECK (kind IN ('memo', 'booking')),
  row_id     {int} NOT NULL,
  facts      TEXT  NOT NULL,
  PRIMARY KEY (closing_id, kind, row_id)
) {strict}
--;;
-- Why a record of a closed month was changed, where the change itself does not say so.
CREATE TABLE report_explanation (
  closing_id {int} NOT NULL,
  kind       TEXT  NOT NULL CHECK (kind IN ('memo', 'booking')),
  row_id     {int} NOT NULL,
  reason     TEXT  NOT NULL CHECK (reason <> ''),
  staff_id   {int} REFERENCES staff (id),
  staff_name TEXT  NOT NULL,
  at         {int} NOT NULL,
  PRIMARY KEY (closing_id, kind, row_id),
  FOREIGN KEY (closing_id) REFERENCES report_closing (id)
) {strict}
--;;
-- A cross table under a name, for everybody.
CREATE TABLE report_view (
  id         {id},
  name       TEXT  NOT NULL CHECK (name <> ''),
  definition TEXT  NOT NULL,
  created_by {int} REFERENCES staff (id),
  created_at {int} NOT NULL,
  retired_at {int},
  version    {int} NOT NULL DEFAULT 1
) {strict}
--;;
CREATE UNIQUE INDEX report_view_name ON report_view (name) WHERE retired_at IS NULL
--;;
-- 他拠点比較: figures of other centres as they were published, of whole months in a row.
CREATE TABLE centre_figure (
  id          {id},
  centre      TEXT  NOT NULL CHECK (centre <> ''),
  first_month TEXT  NOT NULL,
  months      {int} NOT NULL CHECK (months BETWEEN 1 AND 12),
  figure      TEXT  NOT NULL CHECK (figure <> ''),
  value       {int} NOT NULL CHECK (value >= 0),
  source      TEXT  NOT NULL DEFAULT '',
  imported_by {int} REFERENCES staff (id),
  imported_at {int} NOT NULL,
  UNIQUE (centre, first_month, months, figure)
) {strict}
