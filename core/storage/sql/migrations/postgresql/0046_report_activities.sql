-- SPDX-License-Identifier: GPL-3.0-or-later
-- A closed month keeps the activities that it counts, too. Months that were closed before keep those that they have now.
ALTER TABLE report_closing_row DROP CONSTRAINT report_closing_row_kind_check
--;;
ALTER TABLE report_closing_row ADD CONSTRAINT report_closing_row_kind_check
  CHECK (kind IN ('memo', 'booking', 'activity'))
--;;
ALTER TABLE report_explanation DROP CONSTRAINT report_explanation_kind_check
--;;
ALTER TABLE report_explanation ADD CONSTRAINT report_explanation_kind_check
  CHECK (kind IN ('memo', 'booking', 'activity'))
--;;
INSERT INTO report_closing_row (closing_id, kind, row_id, facts)
SELECT c.id, 'activity', x.id, '{"kind":"' || x.kind || '"}'
FROM report_closing c JOIN activity x ON substr(x.day, 1, 7) = substr(c.month, 1, 7)
WHERE x.counted = 1 AND x.status IN ('held', 'reported')
