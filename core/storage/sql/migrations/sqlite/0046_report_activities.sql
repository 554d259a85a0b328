-- SPDX-License-Identifier: GPL-3.0-or-later
-- A closed month keeps the activities that it counts, too. Months that were closed before keep those that they have now. SQLite
-- changes no CHECK: the tables are made anew.
CREATE TABLE report_closing_row_new (
  closing_id {int} NOT NULL REFERENCES report_closing (id),
  kind       TEXT  NOT NULL CHECK (kind IN ('memo', 'booking', 'activity')),
  row_id     {int} NOT NULL,
  facts      TEXT  NOT NULL,
  PRIMARY KEY (closing_id, kind, row_id)
) {strict}
--;;
INSERT INTO report_closing_row_new (closing_id, kind, row_id, facts)
SELECT closing_id, kind, row_id, facts FROM report_closing_row
--;;
DROP TABLE report_closing_row
--;;
ALTER TABLE report_closing_row_new RENAME TO report_closing_row
--;;
CREATE TABLE report_explanation_new (
  closing_id {int} NOT NULL,
  kind       TEXT  NOT NULL CHECK (kind IN ('memo', 'booking', 'activity')),
  row_id     {int} NOT NULL,
  reason     TEXT  NOT NULL CHECK (reason <> ''),
  staff_id   {int} REFERENCES staff (id),
  staff_name TEXT  NOT NULL,
  at         {int} NOT NULL,
  PRIMARY KEY (closing_id, kind, row_id),
  FOREIGN KEY (closing_id) REFERENCES report_closing (id)
) {strict}
--;;
INSERT INTO report_explanation_new (closing_id, kind, row_id, reason, staff_id, staff_name, at)
SELECT closing_id, kind, row_id, reason, staff_id, staff_name, at FROM report_explanation
--;;
DROP TABLE report_explanation
--;;
ALTER TABLE report_explanation_new RENAME TO report_explanation
--;;
INSERT INTO report_closing_row (closing_id, kind, row_id, facts)
SELECT c.id, 'activity', x.id, '{"kind":"' || x.kind || '"}'
FROM report_closing c JOIN activity x ON substr(x.day, 1, 7) = substr(c.month, 1, 7)
WHERE x.counted = 1 AND x.status IN ('held', 'reported')
