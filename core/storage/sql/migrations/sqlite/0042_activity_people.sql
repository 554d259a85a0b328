-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER occupancy_one_place BEFORE INSERT ON occupancy
WHEN NEW.resource_kind IN ('staff', 'activity-staff') AND
     EXISTS (SELECT 1 FROM occupancy
             WHERE resource_kind = CASE NEW.resource_kind WHEN 'staff' THEN 'activity-staff' ELSE 'staff' END
               AND resource = NEW.resource AND starts < NEW.ends AND ends > NEW.starts AND activity <> NEW.activity)
BEGIN
  SELECT RAISE(ABORT, 'occupancy overlap');
END
--;;
DROP TRIGGER occupancy_not_moved
--;;
CREATE TRIGGER occupancy_not_moved BEFORE UPDATE OF resource_kind, resource, starts, ends, activity ON occupancy
BEGIN
  SELECT RAISE(ABORT, 'occupancy rows are replaced, not moved');
END
