-- SPDX-License-Identifier: GPL-3.0-or-later
-- A training may end before its last day, which stays on record with the reason; a lesson takes its time.
ALTER TABLE training_plan ADD COLUMN left_on TEXT
--;;
ALTER TABLE training_plan ADD COLUMN left_why TEXT NOT NULL DEFAULT '' CHECK ((left_why = '') = (left_on IS NULL))
--;;
ALTER TABLE training_lesson ADD COLUMN minutes {int} NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440)
