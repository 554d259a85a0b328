-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE EXTENSION IF NOT EXISTS btree_gist
--;;
ALTER TABLE occupancy ADD CONSTRAINT occupancy_no_overlap
  EXCLUDE USING gist (resource_kind WITH =, resource WITH =, int8range(starts, ends) WITH &&)
--;;
CREATE FUNCTION occupancy_not_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'occupancy rows are replaced, not moved';
END
$$
--;;
CREATE TRIGGER occupancy_not_moved BEFORE UPDATE OF resource_kind, resource, starts, ends ON occupancy
FOR EACH ROW EXECUTE FUNCTION occupancy_not_moved()
