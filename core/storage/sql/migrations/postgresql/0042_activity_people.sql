-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE occupancy ADD CONSTRAINT occupancy_one_place
  EXCLUDE USING gist (resource WITH =, int8range(starts, ends) WITH &&, activity WITH <>)
  WHERE (resource_kind IN ('staff', 'activity-staff'))
--;;
DROP TRIGGER occupancy_not_moved ON occupancy
--;;
CREATE TRIGGER occupancy_not_moved BEFORE UPDATE OF resource_kind, resource, starts, ends, activity ON occupancy
FOR EACH ROW EXECUTE FUNCTION occupancy_not_moved()
